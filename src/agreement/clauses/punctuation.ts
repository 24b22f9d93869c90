/** The punctuation of a list: « ; » after all but the last, « . » after the last, « : » before points. */

import { backOver, isSpace, signStart } from "../french/ends";
import type { ClauseList, ModelParagraph, TextPiece } from "../model/agreement-model";
import { clauseOf, type ListLine } from "./arrangement";

export type Sign = ";" | "." | ":";

const ENDINGS: Readonly<Record<Sign, string>> = { ";": "\u00a0;", ".": ".", ":": "\u00a0:" };

/** Where the punctuation at the end of a text begins, the spaces before it included. */
export function endingStart(text: string): number {
  return Math.min(signStart(text, ";.,:"), backOver(text, isSpace));
}

/** A text without the punctuation a list gives it. */
export function bareText(text: string): string {
  return text.slice(0, endingStart(text));
}

/** The ending a text is to have: the one it has, to the letter, where that is the right sign. */
export function endingOf(text: string, sign: Sign): string {
  const ending = text.slice(endingStart(text));
  return ending.trim() === sign ? ending : ENDINGS[sign];
}

/** The sign in an ending. */
export function signIn(ending: string): Sign {
  return ending.includes(";") ? ";" : ending.includes(":") ? ":" : ".";
}

/** The sign that ends each line. Points of one clause are a list of their own. */
export function signsOf(list: ClauseList, lines: readonly ListLine[]): Sign[] {
  const parents = lines.map((line) => clauseOf(list, line)?.parent);
  return lines.map((line, index) => {
    if (line.kind === "clause" && parents.includes(line.id)) return ":";
    return parents.slice(index + 1).includes(parents[index]) ? ";" : ".";
  });
}

/** The pieces of a clause as they stand in a list where this sign ends it; without a sign, its text alone. */
export function piecesEnding({ pieces, text }: ModelParagraph, sign?: Sign): TextPiece[] {
  const last = pieces.at(-1);
  if (last?.kind !== "fixed") throw new RangeError(`"${text}" does not end with text of its own`);
  const ending = sign === undefined ? "" : endingOf(text, sign);
  return [...pieces.slice(0, -1), { kind: "fixed", text: bareText(last.text) + ending }];
}
