/**
 * The model that a choice of clauses makes: lists hold the chosen clauses in their order, with their punctuation and the
 * blank paragraphs between them. Everything that matches a document matches it against this model, so that a clause that
 * was added is fixed text like any other and one that was taken away is not missing.
 */

import type {
  AgreementModel,
  ClauseList,
  ModelBlock,
  ModelParagraph,
  ReviewNote,
  Slot,
  TextPiece,
} from "../model/agreement-model";
import { grouped } from "../model/grouped";
import { type Arrangement, clauseOf, defaultLines, isSameLines, type ListLine } from "./arrangement";
import { endingOf, piecesEnding, type Sign, signsOf } from "./punctuation";

/** The model itself where every list is as it has it. */
export function arrangeModel(model: AgreementModel, arrangement: Arrangement): AgreementModel {
  const changed = new Map(
    model.clauseLists.flatMap((list): [number, ClauseList][] => {
      const lines = arrangement.get(list.id);
      return lines === undefined || isSameLines(lines, defaultLines(model, list)) ? [] : [[list.first, list]];
    }),
  );
  return changed.size === 0 ? model : new Arranging(model, arrangement, changed).model();
}

/** Whether a blank paragraph stands between two lines of a list. */
export function isSpaced(list: ClauseList, before: ListLine, after: ListLine): boolean {
  const isPoint = (line: ListLine): boolean => clauseOf(list, line)?.parent !== undefined;
  return list.isSpaced && !(isPoint(before) && isPoint(after));
}

/** Copies a model paragraph by paragraph. A list that is empty has its place before the paragraph that followed it. */
class Arranging {
  readonly #paragraphs: ModelParagraph[] = [];
  readonly #slots: Slot[] = [];
  /** Where each paragraph of the model is now. */
  readonly #places = new Map<number, number>();
  readonly #lists: ClauseList[] = [];

  constructor(
    private readonly source: AgreementModel,
    private readonly arrangement: Arrangement,
    private readonly changed: ReadonlyMap<number, ClauseList>,
  ) {}

  model(): AgreementModel {
    const blocks: ModelBlock[] = [];
    let skipped = 0;
    for (const block of this.source.blocks) {
      if (typeof block !== "number") {
        blocks.push({ rows: block.rows.map((row) => row.map((cell) => cell.map((at) => this.#copy(at)))) });
        continue;
      }
      const list = this.changed.get(block);
      if (list) {
        skipped = list.first + list.size;
        blocks.push(...this.#write(list));
      }
      if (block >= skipped) blocks.push(this.#copy(block));
    }
    const slotsByField = grouped(this.#slots, ({ field }) => field);
    const clauseLists = this.source.clauseLists.map((list) => {
      const written = this.#lists.find(({ id }) => id === list.id) ?? { ...list, first: this.#places.get(list.first) ?? 0 };
      return { ...written, heading: this.#places.get(list.heading) ?? 0 };
    });
    // A note goes with the clause it is about.
    const notes = this.source.notes.flatMap((note): ReviewNote[] => {
      const paragraph = this.#places.get(note.paragraph);
      return paragraph === undefined ? [] : [{ ...note, paragraph }];
    });
    return { ...this.source, notes, blocks, paragraphs: this.#paragraphs, slots: this.#slots, slotsByField, clauseLists };
  }

  #copy(at: number): number {
    const paragraph = this.source.paragraphs[at];
    if (!paragraph) throw new RangeError(`no paragraph ${at}`);
    this.#places.set(at, this.#paragraphs.length);
    return this.#add(paragraph, paragraph.pieces);
  }

  #write(list: ClauseList): number[] {
    const first = this.#paragraphs.length;
    const lines = this.arrangement.get(list.id) ?? [];
    const signs = signsOf(list, lines);
    const written = lines.flatMap((line, index): number[] => {
      const before = lines[index - 1];
      const blank = before && isSpaced(list, before, line) ? [this.#add(BLANK, [])] : [];
      return [...blank, this.#writeLine(list, line, signs[index] ?? ".")];
    });
    this.#lists.push({ ...list, first, size: this.#paragraphs.length - first });
    return written;
  }

  #writeLine(list: ClauseList, line: ListLine, sign: Sign): number {
    if (line.kind === "own") return this.#add(BULLET, [{ kind: "fixed", text: line.text + endingOf("", sign) }]);
    const paragraph =
      line.kind === "clause"
        ? clauseOf(list, line)?.paragraph
        : this.source.paragraphs.find(({ pieces }) =>
            pieces.some((piece) => piece.kind === "slot" && piece.slot.id === line.slot),
          );
    if (!paragraph) throw new RangeError(`no such line in ${list.id}`);
    this.#places.set(this.#sourceOf(list, line, paragraph), this.#paragraphs.length);
    return this.#add(paragraph, line.kind === "clause" ? piecesEnding(paragraph, sign) : paragraph.pieces);
  }

  /** Where a line stands in the source; -1 when the blank document does not have it. */
  #sourceOf({ first, size }: ClauseList, line: ListLine, paragraph: ModelParagraph): number {
    const at = this.source.paragraphs
      .slice(first, first + size)
      .findIndex((one) => (line.kind === "clause" ? one.clause === line.id : one === paragraph));
    return at < 0 ? -1 : first + at;
  }

  /** Adds a paragraph; its slots are told where they are. */
  #add(paragraph: ModelParagraph, pieces: readonly TextPiece[]): number {
    const at = this.#paragraphs.length;
    const placed = pieces.map((piece): TextPiece => {
      if (piece.kind !== "slot") return piece;
      const slot = { ...piece.slot, paragraph: at };
      this.#slots.push(slot);
      return { ...piece, slot };
    });
    this.#paragraphs.push({ ...paragraph, pieces: placed, text: placed.map(({ text }) => text).join("") });
    return at;
  }
}

const BLANK: ModelParagraph = {
  id: undefined,
  style: "body",
  listLevel: null,
  inTable: false,
  section: undefined,
  bookmark: undefined,
  clause: undefined,
  pieces: [],
  text: "",
};

const BULLET: ModelParagraph = { ...BLANK, listLevel: 0 };
