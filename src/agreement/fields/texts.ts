/** Kinds of plain text, by the names models use. */

import * as z from "zod/mini";
import { withPrepositionRepeated } from "../french/coordination";
import { uncapitalised } from "../french/letter-case";
import { beginsWithPronoun, cleanPhrase } from "../french/phrase";
import type { CheckedAnswer } from "./answer-problem";
import { checkRole, LINE, madeToFit, NAME, PHRASE, ROLE, TEXT } from "./check-texts";
import { cleanText, cleanTyped, type TextRules } from "./clean-text";
import { type Answer, type FieldKind, textKind } from "./field-kind";
import { kind, type KindEntry } from "./kind-entry";
import { nameKind } from "./name";

const role = (rules: TextRules): FieldKind<string> =>
  textKind({
    check: (raw) => checkRole(raw, rules),
    toText: (value) => value,
    fromText: (text) => uncapitalised(text),
  });

/** `after`: what stands before it in its sentence. */
function phrase(rules: TextRules, after: "de" | "à" | undefined): FieldKind<string> {
  const free = freeText(rules, "le");
  return {
    ...free,
    print: (value, place) => (place.form === "de" && beginsWithPronoun(value) ? `de ${value}` : free.print(value, place)),
    check: (raw) =>
      joinedWell(
        madeToFit(cleanTyped(raw, rules), (typed) => cleanPhrase(typed, after)),
        after,
      ),
  };
}

/** What is joined to the first complement is the user's to see: it may be joined to a word in it. */
function joinedWell(cleaned: CheckedAnswer<string>, after: "de" | "à" | undefined): CheckedAnswer<string> {
  const better = cleaned.ok && after ? withPrepositionRepeated(cleaned.value, after) : undefined;
  if (!cleaned.ok || better === undefined) return cleaned;
  return { ...cleaned, remarks: [...cleaned.remarks, { code: "preposition-not-repeated", text: better }] };
}

function freeText(rules: TextRules, article?: "le"): FieldKind<string> {
  return textKind({
    ...(rules.lines === "several" && { lines: "several" }),
    ...(article && { article }),
    check: (raw) => cleanTyped(raw, rules),
    toText: (value) => value,
    fromText: (text) => {
      const cleaned = cleanText(text, rules);
      return cleaned.ok ? cleaned.value : undefined;
    },
  });
}

function maxOf({ limit }: TextRules) {
  return z.optional(z.int().check(z.minimum(1), z.maximum(limit)));
}

/** A kind of text that may be held shorter than it would be: `max` in UTF-16 units. */
function text<Value extends Answer>(rules: TextRules, make: (rules: TextRules) => FieldKind<Value>): KindEntry {
  return kind(z.strictObject({ max: maxOf(rules) }), ({ max: limit = rules.limit }) => make({ ...rules, limit }));
}

export const texts = {
  name: text(NAME, nameKind),
  line: text(LINE, freeText),
  phrase: kind(
    z.strictObject({ max: maxOf(PHRASE), after: z.optional(z.enum(["de", "à"])) }),
    ({ max: limit = PHRASE.limit, after }) => phrase({ ...PHRASE, limit }, after),
  ),
  text: text(TEXT, freeText),
  role: text(ROLE, role),
};
