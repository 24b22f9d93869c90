/**
 * Fifth pass of the alignment: a paragraph of the model that a person set as a row of a table. What parts its words there, a colon, a
 * comma, is the row's lines now, which no text shows:
 *
 *     Pour xxx : prénom NOM, Fonction ;        Pour xxx │ prénom NOM │ Fonction        or: Pour xxx │ prénom NOM, Fonction
 *     N° SIRET : xxx                           N° SIRET │ xxx
 *     dont le siège social est situé xxx       Siège social │ xxx
 */

import { signStart } from "../french/ends";
import { fold } from "../french/fold";
import { answersIn, isItself } from "./known-words";
import type { TextSpan } from "./match-words";
import { isBlank, nextFilled } from "./next-filled";
import type { Pair, ReadParagraph } from "./pair-paragraphs";
import { fixedWords, ParagraphUnits } from "./paragraph-units";
import type { Pattern } from "./pattern";
import type { RejoinedPair } from "./rejoin-paragraphs";
import { eachInSteps, type Steps } from "./steps";
import { tokensOf } from "./tokens";

/** What one cell shows of a paragraph of the model. */
export interface Cell {
  readonly pattern: Pattern;
  /** The model's words that a label says fewer of. */
  readonly label?: string;
  /** Index of the paragraph of the document that it is. */
  readonly document: number;
  /** The words in it: without a colon or a comma at their end. */
  readonly line: TextSpan;
}

/** A pair, and the cells its paragraph is set in, where it is. */
export interface CellPair extends RejoinedPair {
  readonly cells?: readonly Cell[];
}

/** How many paragraphs of the model are looked for in cells between two pauses. */
const SLICE = 10;

export function* setInCells(
  patterns: readonly Pattern[],
  pairs: readonly RejoinedPair[],
  read: readonly ReadParagraph[],
): Steps<CellPair[]> {
  const taken = new Set(pairs.flatMap(({ document }) => document));
  const strays = read.filter(({ index, inTable, isBlank }) => inTable && !isBlank && !taken.has(index));
  if (strays.length === 0) return [...pairs];
  const pairOf = new Map(pairs.map((pair) => [pair.model, pair]));
  const answers = answersIn(patterns, pairs, read);
  const isSure = (pattern: Pattern, text: string): boolean => isItself(pattern, text, answers);
  const set = new Map<number, CellPair>();
  yield* eachInSteps(patterns, SLICE, (pattern, model) => {
    const pair = pairOf.get(model);
    const own = ownCell(pattern, pair, read);
    if (pattern.isBlank || pattern.isOpen || (pair && !own)) return;
    const units = new ParagraphUnits(pattern.paragraph);
    if (units.length < 2) return;
    const isFree = ({ index, inTable }: ReadParagraph): boolean => inTable && (!taken.has(index) || index === own?.index);
    for (const { index } of own ? [own] : strays) {
      const cells = cellsFrom(units, 0, index, { read, isFree, isSure });
      if (!cells) continue;
      const document = cells.map((cell) => cell.document);
      for (const at of document) taken.add(at);
      set.set(model, { ...pair, model, document, cells });
      break;
    }
  });
  if (set.size === 0) return [...pairs];
  return [...pairs.filter(({ model }) => !set.has(model)), ...set.values()].sort((one, other) => one.model - other.model);
}

/** The cell that a paragraph was paired with, where it lacks some of its words. */
function ownCell(pattern: Pattern, pair: Pair | undefined, read: readonly ReadParagraph[]): ReadParagraph | undefined {
  const [first, ...others] = pair?.document ?? [];
  const shown = read[first ?? -1];
  return shown?.inTable && others.length === 0 && !pattern.matchExactly(shown.text) ? shown : undefined;
}

/** What is to be found in the cells of a row, and where. */
interface Row {
  readonly read: readonly ReadParagraph[];
  /** Whether a cell is nobody's yet. */
  readonly isFree: (one: ReadParagraph) => boolean;
  readonly isSure: (pattern: Pattern, text: string) => boolean;
}

/** A cell without what a person may leave at its end. */
function bareCell(text: string): string {
  return text.slice(0, signStart(text, ":;,."));
}

/** The cells, one after the other from one on, that hold all units from one on, each one or several; one of them is surely the model's. */
function cellsFrom(units: ParagraphUnits, unit: number, from: number, row: Row): Cell[] | undefined {
  const shown = row.read[from];
  if (!shown || !row.isFree(shown) || unit >= units.length) return undefined;
  const text = bareCell(shown.text);
  for (let end = units.length; end > unit; end -= 1) {
    const pattern = units.together(unit, end);
    if (!pattern.matchExactly(text)) continue;
    const cell: Cell = { pattern, document: from, line: { start: 0, end: text.length } };
    const isKnown = row.isSure(pattern, text);
    if (end === units.length) return isKnown ? [cell] : undefined;
    const others = cellsFrom(units, end, nextFilled(row.read, from, 1, isBlank), isKnown ? { ...row, isSure: always } : row);
    if (others) return [cell, ...others];
  }
  return labelledFrom(units, unit, from, row);
}

/** A cell that is the label of the next one, where it says the most of what the model has before a slot, and what follows. */
function labelledFrom(units: ParagraphUnits, unit: number, from: number, row: Row): Cell[] | undefined {
  const labelled = units.labelled(unit);
  const [label, at] = [bareCell(row.read[from]?.text ?? ""), nextFilled(row.read, from, 1, isBlank)];
  const value = row.read[at];
  if (!labelled || !value || !row.isFree(value) || !isPartOf(label, labelled.said)) return undefined;
  const text = bareCell(value.text);
  const own: Cell[] = [
    {
      pattern: fixedWords(label),
      document: from,
      label: labelled.said,
      line: { start: 0, end: label.length },
    },
    { pattern: labelled.value, document: at, line: { start: 0, end: text.length } },
  ];
  const isLabelSure = tokensOf(fold(label)).length >= LABEL_WORDS;
  if (unit + 1 === units.length) return isLabelSure || row.isSure(labelled.value, text) ? own : undefined;
  const next = nextFilled(row.read, at, 1, isBlank);
  const others = cellsFrom(units, unit + 1, next, isLabelSure ? { ...row, isSure: always } : row);
  return others && [...own, ...others];
}

/** Fewer words than these may be the label of anything. */
const LABEL_WORDS = 2;

/** Whether words stand one after the other in others, whatever their case. */
function isPartOf(some: string, all: string): boolean {
  const [part, whole] = [some, all].map(
    (text) =>
      ` ${tokensOf(fold(text).toLowerCase())
        .map(({ key }) => key)
        .join(" ")} `,
  );
  return part !== undefined && part.trim() !== "" && (whole?.includes(part) ?? false);
}

function always(): boolean {
  return true;
}
