/** What a hint in brackets beside a hole asks for: "xxx (NOM et Prénom)". */

import { type HoleFamily, holesByFamily } from "../fields/hole-families";
import { kindNamed } from "./known-labels";

/** Holes that say nothing of themselves. */
const MUTE: ReadonlySet<HoleFamily> = new Set<HoleFamily>(["crosses", "dots", "underscores", "questions"]);
const HINT = /^[ \u00a0]?\(([^()]{2,60})\)/u;
/** A text in brackets that stays: it goes on about what was said. */
const STAYS =
  /^(?:ci-?après|ci-?dessous|ci-?dessus|dénommée?s?|désignée?s?|dite?s?|hereinafter|hereafter|["“«]|(?:le|la|the) ["“«]|soit|y compris|including|hors|ttc|maximum|minimum)/iu;

/** The hint right after a hole, with its space; "" where there is none. */
export function hintAfter(after: string, family: HoleFamily): string {
  const [whole = "", words = ""] = HINT.exec(after) ?? [];
  return MUTE.has(family) &&
    kindNamed(words) !== undefined &&
    !STAYS.test(words.trim()) &&
    holesByFamily(words).every(({ family: one }) => one === "date")
    ? whole
    : "";
}

/** The words of the hint that ends a placeholder. */
export function hintOf(placeholder: string): string | undefined {
  return /.\(([^()]+)\)$/su.exec(placeholder)?.[1];
}
