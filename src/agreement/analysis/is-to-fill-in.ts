/** Which holes of a document are places to fill in: what stands round them tells. */

import type { DocumentParagraph } from "../agreement-document";
import type { FamilyHole } from "../fields/hole-families";
import { bracketAsks } from "./bracket-asks";
import { type HoleInParagraph, LEADS, UNIT } from "./hole-in-paragraph";
import { isSignedByHand } from "./signed-by-hand";

/** UTF-16 units on each side that are looked at: time does not grow with the square of a line. */
const NEAR = 300;
/** What may have a Roman number: "chapitre XX". */
const NUMBERED =
  /(?<!\p{L})(?:chapitre|titre|livre|tome|annexe|partie|section|article|louis|charles|jean|pie|chapter|title|part|schedule|appendix|annex|exhibit|volume|book|bowl)\s+$/iu;

/** Whether a hole is a place to fill in. */
export function isToFillIn(
  { start, end, family }: FamilyHole,
  paragraphs: readonly DocumentParagraph[],
  paragraph: number,
): boolean {
  const text = paragraphs[paragraph]?.text ?? "";
  const hole = {
    paragraphs,
    paragraph,
    text,
    before: text.slice(Math.max(0, start - NEAR), start),
    after: text.slice(end, end + NEAR),
    shown: text.slice(start, end),
  };
  switch (family) {
    case "crosses":
      return !isRomanNumber(hole);
    case "dots":
      return isBlankOfDots(hole) && !isSignedByHand(hole);
    case "underscores":
      return !isRule(hole) && !isInWord(hole) && !isSignedByHand(hole);
    case "questions":
      return LEADS.test(hole.before) || hole.text.trim() === hole.shown;
    case "brackets":
      return bracketAsks(hole);
    case "chevrons":
      return hole.shown.startsWith("<") || isMergeField(hole);
    case "date":
      return !isFormat(hole);
    default:
      return true;
  }
}

/** How a day is to be written, in the label of what is filled in after it: "Date (JJ/MM/AAAA) :". */
function isFormat({ before, after }: HoleInParagraph): boolean {
  return /\(\s*$/u.test(before) && /^\s*\)\s*:/u.test(after);
}

function isRomanNumber({ shown, before, after }: HoleInParagraph): boolean {
  return /^XXX?$/u.test(shown) && (NUMBERED.test(before) || /^\s*(?:siècle|century)/iu.test(after));
}

function isBlankOfDots({ text, shown, before, after }: HoleInParagraph): boolean {
  // A table of contents: "Article 1 ........ 3".
  if (/[\p{L}\p{N})»]\s*$/u.test(before) && /^\s*(?:\d{1,3}|[ivxlc]+)\s*$/iu.test(after)) return false;
  const isEllipsis = shown === "…" || shown === "...";
  return !isEllipsis || LEADS.test(before) || UNIT.test(after) || text.trim() === shown;
}

/** A line drawn across the page. */
function isRule({ paragraphs, paragraph, text }: HoleInParagraph): boolean {
  const isAlone = !/[^_\s]/u.test(text);
  return isAlone && !/:\s*$/u.test(paragraphs[paragraph - 1]?.text ?? "") && !paragraphs[paragraph]?.inTable;
}

/** A part of a name of a file, or of an address: "mon__fichier.pdf". */
function isInWord({ before, after }: HoleInParagraph): boolean {
  const isAddress = /(?:\/\/|@|www\.)\S*$/iu.test(before);
  return isAddress || (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after));
}

/** What introduces a name that stands for another: «le Bailleur». */
const NAMED = /(?:dénommée?s?|désignée?s?|intitulée?s?|appelée?s?|dite?s?|ci-?après|mention|terme|mot)(?:\(e\))?[\s,:]*$/iu;

/** A merge field is one word. */
function isMergeField({ shown, before }: HoleInParagraph): boolean {
  return !/\s/u.test(shown) && !NAMED.test(before);
}
