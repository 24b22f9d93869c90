/**
 * One of several kinds of a thing, each printed in its own words: what a partner is, how it is registered. What a kind asks beside
 * is its parts. All of it is data of the model:
 *
 *     { "id": "register", "label": …, "parts": [{ "id": "volume", "kind": "line", "label": … }, …],
 *       "texts": { "as-label": ["Registre des associations"], "plain": ["volume {volume}, folio {folio}"] } }
 *
 * Of the texts of a form the first is printed whose parts were all given; those with the same parts are as right where they stand.
 */

import * as z from "zod/mini";
import { sameText } from "../french/fold";
import { type CheckedAnswer, refused } from "./answer-problem";
import { fromParts, fromText, inOrder, kindOf, valueOf } from "./check-variant";
import type { FieldKind, Occurrence } from "./field-kind";
import { kind } from "./kind-entry";
import { isAgreeing, isPrintedForm, type PrintedForm } from "./printed-form";
import { PART_KINDS, type Parts, partsNamedIn } from "./variant-parts";
import { partsIn, printText } from "./variant-text";

/** Its kind, and its parts by their ids. Where nothing else is to be told, a text alone: see {@link canonical}. */
export interface VariantAnswer {
  readonly kind: string;
  readonly parts?: Parts | undefined;
}

type Value = string | VariantAnswer;

const bilingual = z.strictObject({ fr: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
const identifier = z.string().check(z.regex(/^[a-z]+(?:-[a-z]+)*$/, "small letters and hyphens"));
const form = z
  .string()
  .check(z.refine((name) => name === "plain" || (isPrintedForm(name) && isAgreeing(name)), "plain, or as-…"));
const option = z.strictObject({
  id: identifier,
  label: bilingual,
  parts: z.optional(
    z.array(
      z.strictObject({
        id: z.string().check(z.regex(/^[a-z]+$/, "small letters")),
        label: bilingual,
        kind: z.enum(PART_KINDS),
      }),
    ),
  ),
  /** The part that a plain text is the answer of. */
  typed: z.optional(z.string()),
  /** How the answer that the field follows begins after "à", where this is the likeliest kind. */
  suggestedBy: z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
  texts: z.record(form, z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
});
const variantsOf = z
  .strictObject({ options: z.array(option).check(z.minLength(2)) })
  .check(z.refine(({ options }) => options.every(hasItsParts), "a text names a part that its kind does not ask"));

export type VariantOption = z.infer<typeof option>;

function hasItsParts({ parts = [], texts, typed }: VariantOption): boolean {
  const known = new Set(parts.map(({ id }) => id));
  const named = Object.values(texts).flatMap((some) => some.flatMap(partsNamedIn));
  return [...named, ...(typed === undefined ? [] : [typed])].every((id) => known.has(id));
}

function make({ options }: z.infer<typeof variantsOf>): FieldKind<Value> {
  const byId = new Map(options.map((one) => [one.id, one]));
  const read = (value: Value): { option: VariantOption; parts: Parts } | undefined => {
    const answer = typeof value === "string" ? fromText(options, value) : { ok: true as const, value };
    if (!answer.ok) return undefined;
    const found = byId.get(answer.value.kind);
    return found && { option: found, parts: answer.value.parts ?? {} };
  };
  const print = (value: Value, { form: wanted }: { readonly form: PrintedForm }): string | undefined => {
    const one = read(value);
    return one && printIn(one.option, one.parts, wanted);
  };
  return {
    lines: "one",
    variants: options,
    check: (raw) => {
      const checked = typeof raw === "string" ? fromText(options, raw) : fromUnknown(options, raw);
      return checked.ok ? { ...checked, value: canonical(options, checked.value) } : checked;
    },
    print,
    candidates: (occurrences) => readOptions(options, occurrences).map((value) => canonical(options, value)),
    parted: (value) => {
      const one = read(value);
      return one && valueOf(one.option, one.parts);
    },
    says: (wanted, shown) =>
      options.some((one) => one.texts[wanted]?.some((text) => partsIn(text, shown, kindOf(one)) !== undefined)),
    spells: (value, shown) => {
      const one = read(value);
      return one !== undefined && textsFor(one.option, one.parts, shown.form).some((text) => isSame(one, text, shown.text));
    },
  };
}

function isSame({ option: one, parts }: { option: VariantOption; parts: Parts }, text: string, shown: string): boolean {
  const found = partsIn(text, shown, kindOf(one));
  return found !== undefined && Object.entries(found).every(([id, part]) => sameText(part, parts[id] ?? ""));
}

/** The texts that say as much as the one that is printed, and that one first. */
function textsFor({ texts }: VariantOption, parts: Parts, wanted: PrintedForm): string[] {
  const all = texts[wanted] ?? [];
  const printed = all.find((text) => partsNamedIn(text).every((id) => parts[id] !== undefined));
  if (printed === undefined) return [];
  const named = partsNamedIn(printed).join();
  return all.filter((text) => partsNamedIn(text).join() === named);
}

function printIn(one: VariantOption, parts: Parts, wanted: PrintedForm): string | undefined {
  const [text] = textsFor(one, parts, wanted);
  return text === undefined ? undefined : printText(text, parts, kindOf(one));
}

const answered = z.strictObject({ kind: z.string(), parts: z.optional(z.record(z.string(), z.string())) });

function fromUnknown(options: readonly VariantOption[], raw: unknown): CheckedAnswer<VariantAnswer> {
  const { data } = answered.safeParse(raw);
  return data ? fromParts(options, data) : refused({ code: "answer-not-text" });
}

/** A text where a text gives the same: an identifier alone, or a kind of which nothing more is told. */
function canonical(options: readonly VariantOption[], value: VariantAnswer): Value {
  const [only, ...others] = Object.values(value.parts ?? {});
  if (others.length > 0) return value;
  const text = only ?? value.kind;
  const again = fromText(options, text);
  return again.ok && JSON.stringify(again.value) === JSON.stringify(value) ? text : value;
}

/**
 * The kinds that what is shown may be of, the one that explains most of it first. A part that may be anything tells of no kind:
 * some word of its own must stand there.
 */
function readOptions(options: readonly VariantOption[], occurrences: readonly Occurrence[]): VariantAnswer[] {
  const found = options.flatMap((one) => {
    let parts: Parts = {};
    let explained = 0;
    let isTold = false;
    for (const { form: shownAs, text: shown } of occurrences) {
      for (const text of one.texts[shownAs] ?? []) {
        const read = partsIn(text, shown, kindOf(one));
        if (!read) continue;
        parts = { ...parts, ...read };
        explained += 1;
        isTold ||= !/^\{[a-z]+\}$/u.test(text)
          ? !isShared(options, one, shownAs, text)
          : kindOf(one)(partsNamedIn(text)[0] ?? "") !== "line";
        break;
      }
    }
    const isWhole = one.texts.plain === undefined || printIn(one, parts, "plain") !== undefined;
    return isTold && isWhole ? [{ value: valueOf(one, inOrder(one, parts)), explained }] : [];
  });
  return found.sort((a, b) => b.explained - a.explained).map(({ value }) => value);
}

/** Whether another kind says the same there: that tells of neither. */
function isShared(options: readonly VariantOption[], one: VariantOption, wanted: PrintedForm, text: string): boolean {
  return options.some((other) => other !== one && other.texts[wanted]?.includes(text));
}

export const variants = kind(variantsOf, make);
