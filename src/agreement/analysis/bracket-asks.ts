/** Which words in square brackets ask for something, and which are a remark, a reference, or a citation's own. */

import { isHole } from "../fields/holes";
import { type HoleInParagraph, LEADS } from "./hole-in-paragraph";
import { kindNamed } from "./known-labels";

/** UTF-16 units: longer words are an alternative, or a remark. */
const LONGEST = 80;
const REMARK =
  /^(?:\d+|\p{L}|[ivx]+|sic|et al\.?|original|traduction.*|rectifié|ndlr.*|nda.*|notes?(?!\p{L}).*|footnote.*|emphasis.*|voir .*|cf\.? .*|see .*|to be read .*|article.*|art\. .*|annexe? .*|option(?!\p{L}).*|le cas échéant.*|if applicable.*|optional.*|facultatif.*|["“«].*|(?:on|sur|with|without|plus|and|or|if|subject to|including|unless|which|that|being|avec|sans|et|ou|si|soit|y compris|sauf|sous réserve|hors) .*)$/iu;
/** After which "[…]" is what a citation leaves out. */
const REFERENCE = /(?:\b[LRD]\.?\s?\d[\d-]*|\b(?:art(?:icle|\.)?|clause|section|paragraph|alinéa)\s+\d[\d-]*)[\s,]*$/iu;
/** What tells to write something. */
export const TOLD =
  /^(?:insert|enter|describe|specify|indicate|state|give|your|indiquer|insérer|préciser|saisir|décrire|mentionner|votre|vos)(?!\p{L})\s*/iu;

export function bracketAsks(hole: HoleInParagraph): boolean {
  const { shown, before, text, paragraphs } = hole;
  const inside = shown.slice(1, -1).trim();
  if (/^(?:…|\.{3,})$/u.test(inside)) return !REFERENCE.test(before) && !isQuoted(before);
  // A box to tick is narrower.
  if (inside === "") return shown.length > 4;
  if (inside.length > LONGEST || REMARK.test(inside)) return false;
  if (
    isHole(inside) ||
    /^(?:à|to be) \p{L}{3}/iu.test(inside) ||
    isInCapitals(inside) ||
    TOLD.test(inside) ||
    kindNamed(inside) !== undefined
  )
    return true;
  const isWhole = text.trim() === shown;
  const isRepeated = paragraphs.filter((one) => one.text.includes(shown)).length > 1;
  return isWhole || isRepeated || LEADS.test(before) || before.trim() === "";
}

function isInCapitals(words: string): boolean {
  return /\p{Lu}{2}/u.test(words) && words === words.toUpperCase();
}

function isQuoted(before: string): boolean {
  return before.lastIndexOf("«") > before.lastIndexOf("»") || before.lastIndexOf("“") > before.lastIndexOf("”");
}
