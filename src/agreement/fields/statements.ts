/** Kinds of what an agreement states of itself, by the names models use: where, for how long, how many, in which year. */

import * as z from "zod/mini";
import { readDuration } from "../french/duration";
import { uncapitalised } from "../french/letter-case";
import { readNumber } from "../french/numerals";
import { type CheckedAnswer, refused } from "./answer-problem";
import { cleanText, type TextRules } from "./clean-text";
import { type FieldKind, textKind } from "./field-kind";
import { always, kind } from "./kind-entry";

const SHORT: TextRules = { limit: 200, lines: "one", finalStop: "removed" };

/** A kind that is printed as it was typed, but for the words its sentence has already. */
function statement(check: (raw: unknown) => CheckedAnswer<string>): FieldKind<string> {
  const fromText = (text: string): string | undefined => {
    const checked = check(text);
    return checked.ok ? checked.value : undefined;
  };
  return textKind({ check, toText: (value) => value, fromText });
}

/** A town or a village: "Le Havre", printed "au Havre" after "à". */
const place = statement((raw) => {
  const cleaned = cleanText(raw, SHORT);
  if (!cleaned.ok) return cleaned;
  const [, before = "", name = cleaned.value] = /^(à|aux?)[\s\u00a0]+(.+)$/isu.exec(cleaned.value) ?? [];
  const article = { au: "Le ", aux: "Les " }[before.toLocaleLowerCase("fr")] ?? "";
  // The article is the name's own: "le Havre" is a slip.
  return { ...cleaned, value: article + (article === "" ? name.replace(/^l(?=es?[\s\u00a0]|a[\s\u00a0]|['’])/u, "L") : name) };
});

/** "12 mois", "un an", "deux (2) ans et six mois", printed "d’un an" after "de". */
const duration = statement((raw) => {
  const cleaned = cleanText(raw, SHORT);
  if (!cleaned.ok) return cleaned;
  const value = uncapitalised(
    cleaned.value.replace(/^(?:pour[\s\u00a0]+)?(?:une[\s\u00a0]+durée[\s\u00a0]+)?(?:de[\s\u00a0]+|d['’])?/iu, ""),
  );
  return readDuration(value) ? { ...cleaned, value } : refused({ code: "duration-not-said" });
});

const year = statement((raw) => {
  const cleaned = cleanText(typeof raw === "number" ? String(raw) : raw, SHORT);
  if (!cleaned.ok) return cleaned;
  const value = cleaned.value.replace(/^(?:en[\s\u00a0]+)?(?:l['’])?(?:année[\s\u00a0]+)?/iu, "");
  return /^(?:19|20|21)\d{2}$/.test(value) ? { ...cleaned, value } : refused({ code: "year-not-four-digits" });
});

/** A whole number as it is written, in letters or in figures; `min`: what it is at the least. */
function count({ min = 0 }: { readonly min?: number | undefined }): FieldKind<string> {
  return statement((raw) => {
    const cleaned = cleanText(typeof raw === "number" ? String(raw) : raw, SHORT);
    if (!cleaned.ok) return cleaned;
    const number = readNumber(cleaned.value);
    if (number === undefined) return refused({ code: "count-not-a-number" });
    return number < min ? refused({ code: "count-too-small", min }) : cleaned;
  });
}

export const statements = {
  place: always(place),
  duration: always(duration),
  year: always(year),
  count: kind(z.strictObject({ min: z.optional(z.int()) }), count),
};
