/** A paragraph of the model in the stretches that signs part, a colon, a comma: what may stand in a cell of its own. */

import type { ModelParagraph, TextPiece } from "../model/agreement-model";
import { Pattern } from "./pattern";

/** A stretch between two signs, and the sign before it: what parts two cells at most. */
interface Unit {
  readonly before: string;
  readonly pieces: readonly TextPiece[];
}

/** The stretches of a paragraph, each pattern of them made once, however many cells are looked at. */
export class ParagraphUnits {
  readonly #units: readonly Unit[];
  readonly #together = new Map<string, Pattern>();
  readonly #labelled = new Map<number, Labelled | undefined>();

  constructor({ pieces }: ModelParagraph) {
    this.#units = unitsOf(pieces);
  }

  get length(): number {
    return this.#units.length;
  }

  /** Those from one to another, which is left out, with the signs between them. */
  together(from: number, to: number): Pattern {
    const key = `${from} ${to}`;
    const pattern = this.#together.get(key) ?? new Pattern(paragraphOf(this.#units.slice(from, to)));
    this.#together.set(key, pattern);
    return pattern;
  }

  /** One that is words and a slot after them; undefined for any other. */
  labelled(at: number): Labelled | undefined {
    if (!this.#labelled.has(at)) this.#labelled.set(at, labelledOf(this.#units[at]));
    return this.#labelled.get(at);
  }
}

interface Labelled {
  /** The words before the slot. */
  readonly said: string;
  readonly value: Pattern;
}

function labelledOf(unit: Unit | undefined): Labelled | undefined {
  const pieces = unit?.pieces.filter(({ kind, text }) => kind === "slot" || /\p{L}/u.test(text)) ?? [];
  const words = new Pattern(paragraphOf([{ before: "", pieces }]));
  const last = pieces.at(-1);
  if (last?.kind !== "slot" || words.slots.length !== 1 || words.fixed[1] !== "") return undefined;
  return { said: words.fixed[0]?.trim() ?? "", value: new Pattern(paragraphOf([{ before: "", pieces: [last] }])) };
}

function unitsOf(source: readonly TextPiece[]): Unit[] {
  const units: { before: string; pieces: TextPiece[] }[] = [{ before: "", pieces: [] }];
  for (const piece of source) {
    if (piece.kind !== "fixed") {
      units.at(-1)?.pieces.push(piece);
      continue;
    }
    let start = 0;
    const add = (end: number): void => {
      if (piece.text.slice(start, end) !== "") units.at(-1)?.pieces.push({ kind: "fixed", text: piece.text.slice(start, end) });
    };
    for (const { 0: sign, index } of piece.text.matchAll(SIGNS)) {
      add(index);
      units.push({ before: sign, pieces: [] });
      start = index + sign.length;
    }
    add(piece.text.length);
  }
  return units.filter((unit) => unit.pieces.some(({ text }) => text.trim() !== ""));
}

const SIGNS = /[\s\u00a0]*[:;,][\s\u00a0]*/gu;

/** The pattern of a text without a slot. */
export function fixedWords(text: string): Pattern {
  return new Pattern(paragraphOf([{ before: "", pieces: [{ kind: "fixed", text }] }]));
}

function paragraphOf(units: readonly Unit[]): ModelParagraph {
  const pieces = units.flatMap(({ before, pieces: own }, at): TextPiece[] =>
    at === 0 ? [...own] : [{ kind: "fixed", text: before }, ...own],
  );
  return {
    id: undefined,
    style: "body",
    listLevel: null,
    inTable: true,
    section: undefined,
    bookmark: undefined,
    clause: undefined,
    pieces,
    text: pieces.map(({ text }) => text).join(""),
  };
}
