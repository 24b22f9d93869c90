/** Which holes of a document are places to fill in: what stands round them tells. */

import type { DocumentParagraph } from "../agreement-document";
import type { FamilyHole } from "../fields/hole-families";

interface Where {
  readonly paragraphs: readonly DocumentParagraph[];
  readonly paragraph: number;
}

/** What is signed by hand: nothing is typed there. */
const SIGNED = /(?:signature|signé|cachet|paraphe|visa|lu et approuvé|signed|stamp|initials|seal)[^.;]{0,40}$/iu;
/** Words after which a lone ellipsis holds the place of something. */
const LEADS =
  /(?:[:=(]|n°|(?<!\p{L})(?:à|a|le|la|du|de|des|d['’]|au|aux|en|par|pour|est|sont|m\.|mme|mlle|monsieur|madame|euros?|the|of|to|by|at|is|on|for|mr|mrs|ms))\s*$/iu;
const ROMAN_BEFORE =
  /(?<!\p{L})(?:chapitre|titre|livre|tome|annexe|partie|section|article|louis|charles|siècle|chapter|part|schedule|appendix|volume|book|super bowl|pie|jean)\s+$/iu;

/** Whether a hole is a place to fill in. */
export function isToFillIn({ start, end, family }: FamilyHole, { paragraphs, paragraph }: Where): boolean {
  const text = paragraphs[paragraph]?.text ?? "";
  const [before, after, shown] = [text.slice(0, start), text.slice(end), text.slice(start, end)];
  switch (family) {
    case "crosses":
      return !(shown === "XX" && /^e\b|^\s*(?:siècle|century)/iu.test(after)) && !ROMAN_BEFORE.test(before);
    case "dots":
      return isBlankOfDots(shown, before, after) && !SIGNED.test(before);
    case "underscores":
      return !isRule(paragraphs, paragraph) && !isInName(before, after) && !SIGNED.test(before);
    case "questions":
      return LEADS.test(before);
    case "brackets":
      return isAskingBracket(shown.slice(1, -1).trim(), before);
    case "chevrons":
      return shown.startsWith("<") || isMergeField(shown.slice(1, -1), before);
    default:
      return true;
  }
}

function isBlankOfDots(shown: string, before: string, after: string): boolean {
  // A table of contents: "Article 1 ........ 3".
  if (/[\p{L}\d)]\s*$/u.test(before) && /^\s*\d{1,3}\s*$/u.test(after)) return false;
  const isEllipsis = shown === "…" || shown === "...";
  return !isEllipsis || LEADS.test(before) || /^\s*(?:€|%|euros?|mois|jours|ans|heures)/iu.test(after);
}

/** A line drawn across the page. */
function isRule(paragraphs: readonly DocumentParagraph[], paragraph: number): boolean {
  const isAlone = !/[^_\s]/u.test(paragraphs[paragraph]?.text ?? "");
  return isAlone && !/:\s*$/u.test(paragraphs[paragraph - 1]?.text ?? "") && !paragraphs[paragraph]?.inTable;
}

function isInName(before: string, after: string): boolean {
  return /[\p{L}\d]$/u.test(before) && /^[\p{L}\d]/u.test(after);
}

/** Words in square brackets that are a remark, a reference or a citation's own. */
const REMARK = /^(?:\d+|[a-z]|[ivx]+|sic|ndlr.*|nda.*|note.*|et al\.?|original|traduction.*|rectifié|emphasis.*|footnote.*)$/iu;
const LEGAL_BEFORE = /(?:\b[LRD]\.?\s?\d[\d-]*|\bart(?:icle|\.)?\s+\d[\d-]*)[\s,]*$/iu;

function isAskingBracket(inside: string, before: string): boolean {
  if (inside === "" || inside.length > 80 || REMARK.test(inside)) return false;
  const isElision = /^(?:…|\.{3,})$/u.test(inside);
  return !isElision || !(LEGAL_BEFORE.test(before) || isQuoted(before));
}

function isQuoted(before: string): boolean {
  return before.lastIndexOf("«") > before.lastIndexOf("»") || before.lastIndexOf("“") > before.lastIndexOf("”");
}

const NAMED_BEFORE = /(?:dénommée?s?|désignée?s?|intitulée?s?|appelée?s?|dite?s?|ci-?après|mention|terme|mot)[\s,:]*$/iu;

/** A merge field is one word; «le Bailleur» is a quotation. */
function isMergeField(inside: string, before: string): boolean {
  return !/\s/u.test(inside) && !NAMED_BEFORE.test(before);
}
