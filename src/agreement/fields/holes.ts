/**
 * Holes: texts that are no answer, whatever stands in their place (product.md §5). A hole blocks wherever it stands, and none is
 * accepted as an answer.
 */

import { findEachFolded, fold } from "../french/fold";
import { keepByText } from "../french/keep-by-text";

/** Offsets in a text, `end` excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** "xxx", "XX", "x x x": two or more x, however they are spaced. */
const CROSSES_ONLY = /^x(?:[ .]?x)+$/iu;
/** "xx xx 2025", "xx/xx/xxxx". */
const CROSSED_DATE = /^(?:le )?x{1,2}[ ./-]x{1,2}[ ./-](?:\d{4}|x{2,4})$/iu;
/** "{{nom}}", "${nom}", "{nom}": what a mail merge or a template puts something in the place of. */
export const TEMPLATE_MARK = String.raw`\{\{[^{}]{1,60}\}\}|[$#]\{[^{}]{1,60}\}|\{[\p{L}_][^{}]{0,60}\}`;
const DAY = String.raw`(?:jj?|dd?|mm?|_{2,}|\.{2,}|…+|x{1,2})`;
const YEAR = String.raw`(?:a{2,4}|y{2,4}|_{2,}|\.{2,}|…+|x{2,4}|(?:19|20)(?:_{1,2}|\.{2,}|…|xx|\d\d))`;
const BLANK = String.raw`(?:_{2,}|\.{3,}|…+|x{2,})`;
/** "JJ/MM/AAAA", "__/__/20__", "… / … / 2025", "xx.xx.xxxx", "__ ____ 20__", "__ mars 20__", "20__". */
export const DATE_BLANK = [
  `${DAY} ?[/-] ?${DAY} ?[/-] ?${YEAR}`,
  String.raw`(?:jj|dd|mm|xx|__)\.(?:jj|dd|mm|xx|__)\.(?:aaaa|yyyy|xxxx|____|20__)`,
  String.raw`${BLANK} (?:(?:${BLANK}|\p{L}{3,9}) )?20(?:_{1,2}|\.{2,}|…|xx)`,
  String.raw`${BLANK} ${BLANK} 20\d\d`,
  String.raw`20(?:_{2}|\.{2,3}|…|xx)`,
].join("|");
const TEMPLATE = new RegExp(`^(?:${TEMPLATE_MARK}|${DATE_BLANK})$`, "iu");
/** In brackets or chevrons that ask: "[à compléter]", "<ADRESSE>", "(NOM)", "«Partenaire»" (a merge field: nothing spaces its chevrons). */
const IN_BRACKETS = /^(?:\[[^\]]*\]|<[^>]*>|\{[^}]*\}|\([^()]*\)|«[^\s»](?:[^»]*[^\s»])?»)$/u;
const ASKS =
  /^[\p{P}\s]*(?:[àa] (?:compléter|completer|préciser|renseigner|remplir|définir|indiquer|insérer|saisir|valider)|to be (?:completed|confirmed|filled in)|tbd|tbc)[\p{P}\s]*$/iu;
/**
 * What Word shows in an empty control, in French and in English, in its wordings of 2007 to 2021. In any other language the
 * document's own markup tells (`w:showingPlcHdr`): see `reading/mark-slots.ts`.
 */
const PROMPT =
  /^(?:cliquez|appuyez|touchez|choisissez|sélectionnez|entrez|tapez|click|tap|choose|select|enter)(?!\p{L}).{0,60}(?<!\p{L})(?:ici|texte|date|élément|bloc de construction|here|text|item|building block)(?!\p{L}).{0,30}$/iu;

/** Whether a text is a hole and nothing else; an empty one is not: nothing stands there. */
export const isHole: (text: string) => boolean = keepByText((text) => {
  const shown = fold(text).trim();
  if (shown === "") return false;
  if (!/[\p{L}\p{N}]/u.test(shown)) return true;
  const [crosses = "", hint = ""] = shown.split(/ ?(?=\([^()]*\)$)/u);
  return (
    (CROSSES_ONLY.test(crosses) && (hint === "" || IN_BRACKETS.test(hint))) ||
    CROSSED_DATE.test(shown) ||
    TEMPLATE.test(shown) ||
    IN_BRACKETS.test(shown) ||
    ASKS.test(shown) ||
    PROMPT.test(shown)
  );
});

/** Crosses in a text: two or more x that are no part of a word (XXe, XXL are words). */
const CROSSES = /(?<![\p{L}\p{N}])[xX](?:[ .]?[xX])+(?![\p{L}\p{N}])/gu;
/** Other holes in a text. The ellipsis of a sentence, after a word or a comma, is none: "elle accueille, héberge…". */
const OTHERS = /(?<![\p{L}\p{N})»]|, ?)(?:\.{3}|…)(?![.…])|\.{4,}|…{2,}|_{2,}|\?{2,}|\[[^[\]]*\]|«[^\s«»](?:[^«»]*[^\s«»])?»/gu;
/** At the ends of an answer: what somebody asks of it. */
const ASIDE = /^\s*\[[^[\]]*\]|\[[^[\]]*\]\s*$/u;

/** @param sign a model's own, that counts as crosses do. */
export function crossesIn(text: string, sign?: string): Stretch[] {
  return sign === undefined ? stretchesOf(text, CROSSES) : [...stretchesOf(text, CROSSES), ...signsIn(text, sign)];
}

/** A model's own sign for what is to be filled in ("NN"), where it is no part of a word. */
export function signsIn(text: string, sign: string): Stretch[] {
  return findEachFolded(text, sign).filter((one) => isApart(text, one));
}

/** Whether no letter and no digit stands against a stretch. */
export function isApart(text: string, { start, end }: Stretch): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
}

/** Holes that are no crosses. */
export function otherHolesIn(text: string): Stretch[] {
  return stretchesOf(text, OTHERS);
}

/** A text without the bracketed remarks at its ends; offsets in it. */
export function withoutAsides(text: string): Stretch {
  let [start, end] = [0, text.length];
  for (;;) {
    const found = ASIDE.exec(text.slice(start, end));
    if (!found || found[0].length === end - start) return { start, end };
    if (found.index === 0) start += found[0].length;
    else end = start + found.index;
  }
}

/** @param pattern with the flag "g". */
export function stretchesOf(text: string, pattern: RegExp): Stretch[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({ start: index, end: index + match.length }));
}
