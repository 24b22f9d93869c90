/** Kinds of plain text, by the names models use. */

import * as z from "zod/mini";
import { uncapitalised } from "../french/letter-case";
import { cleanText, type TextRules } from "./clean-text";
import { type FieldKind, textKind } from "./field-kind";
import { kind, type KindEntry } from "./kind-entry";

export const NAME: TextRules = { limit: 200, lines: "one" };
const LINE: TextRules = { limit: 300, lines: "one", finalStop: "removed" };
const PHRASE: TextRules = { limit: 1000, lines: "one", finalStop: "removed" };
const TEXT: TextRules = { limit: 20_000, lines: "several" };
const ROLE: TextRules = { limit: 200, lines: "one", finalStop: "removed" };

const role = (rules: TextRules): FieldKind<string> =>
  textKind({
    check: (raw) => {
      const cleaned = cleanText(raw, rules);
      return cleaned.ok ? { ...cleaned, value: uncapitalised(cleaned.value) } : cleaned;
    },
    toText: (value) => value,
    fromText: (text) => uncapitalised(text),
  });

function freeText(rules: TextRules, article?: "le"): FieldKind<string> {
  return textKind({
    ...(rules.lines === "several" && { lines: "several" }),
    ...(article && { article }),
    check: (raw) => cleanText(raw, rules),
    toText: (value) => value,
    fromText: (text) => {
      const cleaned = cleanText(text, rules);
      return cleaned.ok ? cleaned.value : undefined;
    },
  });
}

/** A kind of text that may be held shorter than it would be: `max` in UTF-16 units. */
function text(rules: TextRules, make: (rules: TextRules) => FieldKind<string> = freeText): KindEntry {
  const max = z.optional(z.int().check(z.minimum(1), z.maximum(rules.limit)));
  return kind(z.strictObject({ max }), ({ max: limit = rules.limit }) => make({ ...rules, limit }));
}

export const texts = {
  name: text(NAME),
  line: text(LINE),
  phrase: text(PHRASE, (rules) => freeText(rules, "le")),
  text: text(TEXT),
  role: text(ROLE, role),
};
