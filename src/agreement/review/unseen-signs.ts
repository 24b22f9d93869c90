/** Signs of Unicode that are not what they seem: those that turn text round (UAX #9), those of no width, letters of another alphabet. */

import type { Distortion, DocumentParagraph } from "../agreement-document";
import type { Alignment } from "../alignment/alignment";
import type { DoubtfulLook } from "../reading/finding";
import type { Stretched } from "./passages";

/** From right to left, and what ends each. */
const TURNING = /[\u202b\u202e\u2067]/gu;
const ENDS: Readonly<Record<string, string>> = { "\u202b": "\u202c", "\u202e": "\u202c", "\u2067": "\u2069" };
const INVISIBLE = /[\u200b-\u200f\u202a\u202d\u2060-\u2064\u2066\u2068\ufeff]/u;

export function turnedStretches(
  paragraphs: readonly DocumentParagraph[],
): (Stretched & { readonly kind: readonly Distortion[] })[] {
  return paragraphs.flatMap(({ text }, paragraph) => {
    const found: (Stretched & { kind: readonly Distortion[] })[] = [];
    let last = 0;
    for (const { 0: sign, index } of text.matchAll(TURNING)) {
      if (index < last) continue;
      const closing = text.indexOf(ENDS[sign] ?? "", index);
      last = closing < 0 ? text.length : closing;
      found.push({ paragraph, start: index, end: last, kind: ["reversed"] });
    }
    return found;
  });
}

/** The first of each paragraph. */
export function invisibleSigns(paragraphs: readonly DocumentParagraph[]): (DoubtfulLook & { readonly paragraph: number })[] {
  return paragraphs.flatMap(({ text }, paragraph) => {
    const at = text.search(INVISIBLE);
    if (at < 0) return [];
    const [before, after] = [text.slice(0, at).slice(-20), text.slice(at + 1, at + 20)];
    return [{ doubt: "sign" as const, text: (before + after).trim(), detail: "", paragraph }];
  });
}

/** "Emmaüs" with a Cyrillic letter, in an answer: in the model's own words it is another word, and told as that. */
const TWO_ALPHABETS =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

export function lookAlikes({ slots }: Alignment): (DoubtfulLook & { readonly paragraph: number })[] {
  return slots.flatMap((placed) => {
    if (placed.state !== "filled" || !TWO_ALPHABETS.test(placed.text.normalize("NFC"))) return [];
    return [{ doubt: "look-alike" as const, text: placed.text, detail: "", paragraph: placed.span.first }];
  });
}
