/** Lines that are signed by hand: nothing is typed there, and they stay. */

import { type HoleInParagraph, UNIT } from "./hole-in-paragraph";

/** What stands before such a line, from what stands before it in turn: three spaces or a tab part two lines of one paragraph. */
const SIGNED =
  /(?<!\p{L})(?:signatures?|signée?s?|signed|sign here|cachet(?= (?:de|du|et|commercial))|tampon|paraphes?|visa|lu et approuvé|bon pour (?:accord|pouvoir)|stamp|initials|seal)(?!\p{L})[^.;]{0,60}$/iu;
/** For whom: "Pour le Bailleur :". A preposition at the end asks for something. */
const FOR = /^(?:pour|for|p\.\/o\.)(?!\p{L})(?!.*(?<!\p{L})(?:de|du|à|of|to|from)\s*$).{0,80}$/iu;
const ROLE =
  /^(?:(?:le|la|the|l['’])\s*)?(?:présidente?|trésorière?|trésorier|secrétaire|maire|directeur|directrice|gérante?|bailleur|locataire|employeur|salariée?|bénévole|prêteur|emprunteur|client|chair(?:man|woman|person)?|president|secretary|treasurer|director|landlord|tenant|witness|employer|employee|cachet)\s*:?\s*$/iu;
/** How many lines of text at the end of a document are where it is signed. */
const LAST_LINES = 4;

export function isSignedByHand(hole: HoleInParagraph): boolean {
  const segment = hole.before.split(/\t| {3,}|[_.…]{4,}/u).at(-1) ?? "";
  const isLast = hole.after.split(/\t| {3,}/u)[0]?.trim() === "";
  if (UNIT.test(hole.after)) return false;
  if (SIGNED.test(segment)) return true;
  if (segment.trim() === "" && hole.before.trim() === "") return isLast && followsSignature(hole);
  return isLast && (FOR.test(segment.trim()) || (ROLE.test(segment.trim()) && isAtTheEnd(hole)));
}

/** What ends a letter, and what says below a line who signs it. */
const CLOSING = /(?<!\p{L})(?:yours (?:faithfully|sincerely|truly)|cordialement|salutations[^.]*)[,.]?\s*$/iu;
const WHOSE = /^(?:for (?:and on behalf of)?|pour)(?!\p{L})/iu;

/** A line alone under "Signature", or between the end of a letter and who signs it. */
function followsSignature({ paragraphs, paragraph }: HoleInParagraph): boolean {
  const above = (paragraphs[paragraph - 1]?.text ?? "").replace(/[\s:]+$/u, "");
  const below = paragraphs[paragraph + 1]?.text ?? "";
  return (above.length < 80 && SIGNED.test(above)) || CLOSING.test(above) || WHOSE.test(below);
}

function isAtTheEnd({ paragraphs, paragraph }: HoleInParagraph): boolean {
  return paragraphs.slice(paragraph + 1).filter(({ text }) => text.trim() !== "").length < LAST_LINES;
}
