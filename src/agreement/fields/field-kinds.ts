/**
 * Kinds of field, by the names models use. A model writes the name alone, `"siret"`, or with what the kind takes from it,
 * `{ "name": "choice", "options": ["gratuit", "payant"] }`.
 */

import { checkPerson } from "./check-person";
import { choice } from "./choice";
import { date } from "./date";
import { type Answer, type FieldKind, type Occurrence, prints, textKind } from "./field-kind";
import { always } from "./kind-entry";
import { list } from "./list";
import { numbers } from "./numbers";
import { type PersonName, printPerson, readPerson } from "./person";
import { refuseHoles } from "./refuse-holes";
import { statements } from "./statements";
import { texts } from "./texts";
import { variants } from "./variants";

export type { FormedName } from "./name";
export type { VariantOption } from "./variants";

export type { Answer, FieldKind, FormScope, Occurrence } from "./field-kind";
export { occurrenceIn, prints } from "./field-kind";

const person: FieldKind<PersonName> = textKind({
  check: checkPerson,
  toText: printPerson,
  fromText: readPerson,
});

/** Every kind of field. */
export const fieldKinds = {
  ...texts,
  ...numbers,
  ...statements,
  person: always(person),
  date,
  list: always(list),
  choice,
  variants,
};

export type FieldKindName = keyof typeof fieldKinds;

/** A kind as a model writes it. */
export type KindSpec = FieldKindName | { readonly name: FieldKindName; readonly [parameter: string]: unknown };

export function kindName(spec: KindSpec): FieldKindName {
  return typeof spec === "string" ? spec : spec.name;
}

/** What is wrong with a kind as a model writes it; undefined when nothing is. */
export function problemOfSpec(spec: unknown): string | undefined {
  const { name, ...parameters } = typeof spec === "string" ? { name: spec } : ((spec ?? {}) as Record<string, unknown>);
  if (typeof name !== "string" || !Object.hasOwn(fieldKinds, name)) return "unknown kind of field";
  // One kind is written one way: code may ask for it by its name.
  if (typeof spec !== "string" && Object.keys(parameters).length === 0) return `"${name}" alone says it`;
  const issue = fieldKinds[name as FieldKindName].parameters.safeParse(parameters).error?.issues[0];
  return issue && `${[name, ...issue.path].map(String).join(".")}: ${issue.message}`;
}

const named = new Map<string, FieldKind>();
const made = new WeakMap<object, FieldKind>();

/** The kind that a model writes so, for answers whose shape it checks itself. */
export function fieldKind(spec: KindSpec): FieldKind {
  const known = typeof spec === "string" ? named.get(spec) : made.get(spec);
  if (known) return known;
  const { name, ...parameters } = typeof spec === "string" ? { name: spec } : spec;
  const one = withoutHoles(fieldKinds[name].make(parameters));
  if (typeof spec === "string") named.set(spec, one);
  else made.set(spec, one);
  return one;
}

/** A kind that refuses text which is still to be replaced. */
function withoutHoles(checking: FieldKind): FieldKind {
  return { ...checking, check: (raw) => refuseHoles(checking.check(raw)) };
}

/** Whether what is read alike is the same, however it is spaced: a number. A free text is what it shows. */
export function isSpelledFreely(spec: KindSpec): boolean {
  return Object.hasOwn(numbers, kindName(spec));
}

/** Whether a slot shows an answer, however it is spelled: "73282932000074" is "732 829 320 00074". */
export function shows(spec: KindSpec, answer: Answer, occurrence: Occurrence): boolean {
  const kind = fieldKind(spec);
  if (prints(kind, answer, occurrence) || kind.spells?.(answer, occurrence)) return true;
  return isSpelledFreely(spec) && kind.candidates([occurrence])[0] === answer;
}
