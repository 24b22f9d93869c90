/**
 * The checks of the kinds that another party may be asked for, without what prints them and reads them back: the page that it fills
 * holds no more than this. They are those of the kinds themselves (`field-kinds.ts`).
 */

import type { CheckedAnswer } from "./answer-problem";
import { checkPerson } from "./check-person";
import { checkRole, LINE, NAME, ROLE, TEXT } from "./check-texts";
import { fromParts, fromText } from "./check-variant";
import { cleanTyped, type TextRules } from "./clean-text";
import type { Answer } from "./field-kind";
import type { KindSpec } from "./field-kinds";
import { identifiers } from "./identifiers";
import { list } from "./list";
import { refuseHoles } from "./refuse-holes";
import type { VariantAnswer, VariantOption } from "./variants";

/** What kinds take from the model, as far as their checks need it. */
interface Parameters {
  readonly max?: number;
  readonly options?: readonly VariantOption[];
}

type Check = (raw: unknown, parameters: Parameters) => CheckedAnswer<Answer>;

const within = (rules: TextRules, { max }: Parameters): TextRules => ({ ...rules, limit: max ?? rules.limit });

const checks = {
  name: (raw, parameters) => cleanTyped(raw, within(NAME, parameters)),
  line: (raw, parameters) => cleanTyped(raw, within(LINE, parameters)),
  text: (raw, parameters) => cleanTyped(raw, within(TEXT, parameters)),
  role: (raw, parameters) => checkRole(raw, within(ROLE, parameters)),
  person: checkPerson,
  list: list.check,
  variants: checkVariant,
} satisfies Readonly<Record<string, Check>>;

export type AskedKind = keyof typeof checks | keyof typeof identifiers;

function checkVariant(raw: unknown, { options = [] }: Parameters): CheckedAnswer<VariantAnswer> {
  return typeof raw === "string" ? fromText(options, raw) : fromParts(options, raw as VariantAnswer);
}

/** The kind that a model writes so; undefined for one that another party is not asked for. */
export function askedKind(spec: KindSpec): AskedKind | undefined {
  const name = typeof spec === "string" ? spec : spec.name;
  return Object.hasOwn(checks, name) || Object.hasOwn(identifiers, name) ? (name as AskedKind) : undefined;
}

export function isAskable(spec: KindSpec): boolean {
  return askedKind(spec) !== undefined;
}

/** @param raw what inputs gave: of several kinds a text, or a kind and its parts. */
export function checkAsked(spec: KindSpec, raw: unknown): CheckedAnswer<Answer> {
  const name = askedKind(spec);
  if (name === undefined) throw new RangeError("nobody is asked for a field of this kind");
  const check: Check =
    name in identifiers ? identifiers[name as keyof typeof identifiers].check : checks[name as keyof typeof checks];
  return refuseHoles(check(raw, typeof spec === "string" ? {} : (spec as Parameters)));
}
