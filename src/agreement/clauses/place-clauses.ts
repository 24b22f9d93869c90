/**
 * Which clauses a document has, and where. A clause is known by its control; without one, by its text. What a person
 * wrote or changed is told apart: no operation takes it away or writes over it unless it is named.
 */

import type { DocumentContent, DocumentControl } from "../agreement-document";
import type { Alignment } from "../alignment/alignment";
import { Pattern } from "../alignment/pattern";
import type { Arrangement, ChosenClause, ClauseSelection, ListLine } from "./arrangement";
import { bareText, piecesEnding } from "./punctuation";
import { textVersion } from "./text-version";
import { itemIndex } from "../fields/printed-form";
import { sameText } from "../french/fold";
import type { AgreementModel, Clause, ClauseList } from "../model/agreement-model";
import { parseClauseTag, parseTag, printTag } from "../model/tag";

export interface PlacedLine {
  readonly line: ListLine;
  /** Index of its paragraph in the document. */
  readonly paragraph: number;
  /** Its text, its punctuation included. */
  readonly text: string;
  /** The control round it; its slot's, for an item. */
  readonly control: DocumentControl | undefined;
  /** `sound`: the text of the catalogue, or the one Trame wrote. Otherwise a person's text. */
  readonly state: "sound" | "edited" | "by-hand";
  /** For an own clause, the version of the text Trame wrote. */
  readonly writtenVersion?: string;
}

export interface PlacedList {
  readonly list: ClauseList;
  /** Index of the paragraph its first bullet follows, or would follow. */
  readonly head: number;
  /** Index of the first paragraph of what comes after the list. */
  readonly end: number;
  readonly lines: readonly PlacedLine[];
}

export function arrangementOf(lists: readonly PlacedList[]): Arrangement {
  return new Map(lists.map(({ list, lines }) => [list.id, lines.map(({ line }) => line)]));
}

/** A line as one chooses it: the item of a field is a clause of one's own. */
export function asChosen({ line, text }: PlacedLine): ChosenClause {
  return line.kind === "item" ? { kind: "own", text: bareText(text) } : line;
}

/** The selection a document shows; bullets that only hold a placeholder count for nothing. */
export function selectionOf(lists: readonly PlacedList[]): ClauseSelection {
  return new Map(
    lists.map(({ list, lines }) => [
      list.id,
      lines.filter(({ line, state }) => line.kind !== "item" || state !== "sound").map(asChosen),
    ]),
  );
}

/** The lists of a document whose heading is found. @param alignment with the model as it is. */
export function placeClauses(model: AgreementModel, content: DocumentContent, alignment: Alignment): PlacedList[] {
  const stretches = model.clauseLists.flatMap((list) => stretchOf(model, list, content, alignment));
  const controls = locateControls(content, stretches);
  return stretches.map((stretch) => {
    const reading = new LineReading(model, content, alignment, stretch, controls);
    return { ...stretch, lines: reading.read() };
  });
}

type Stretch = Omit<PlacedList, "lines">;

/** From the heading of a list to the next paragraph of the model that is found. */
function stretchOf(model: AgreementModel, list: ClauseList, { paragraphs }: DocumentContent, alignment: Alignment): Stretch[] {
  const heading = alignment.paragraphs[list.heading]?.document[0];
  if (heading === undefined) return [];
  const following = rangeOf(list.first + list.size, model.paragraphs.length).filter((at) => model.paragraphs[at]?.text !== "");
  const end = following.map((at) => alignment.paragraphs[at]?.document[0]).find((at) => at !== undefined);
  const isBlank = paragraphs[heading + 1]?.text.trim() === "";
  return [{ list, head: isBlank ? heading + 1 : heading, end: end ?? paragraphs.length }];
}

/**
 * The control of each paragraph that is a clause or an item: the next one that shows its text, as both stand in the order
 * of the document (Word does not tell which paragraph an inline control is in).
 */
function locateControls({ paragraphs, controls }: DocumentContent, stretches: readonly Stretch[]): Map<number, DocumentControl> {
  const places = stretches.flatMap(({ head, end }) => rangeOf(head + 1, end));
  const shows = (place: number, text: string): boolean => text !== "" && sameText(paragraphs[place]?.text ?? "", text);
  const located = new Map<number, DocumentControl>();
  let from = 0;
  controls.forEach((control) => {
    const { tag, text } = control;
    if (!parseClauseTag(tag) && itemIndex(parseTag(tag)?.form ?? "plain") === undefined) return;
    // Somebody who pressed Enter in a clause made two paragraphs of it: the first is the clause.
    const shown = [text.trim(), text.trim().split("\n")[0] ?? ""];
    const at = shown.map((one) => places.findIndex((place, index) => index >= from && shows(place, one))).find((one) => one >= 0);
    const place = places[at ?? -1];
    if (at === undefined || place === undefined) return;
    located.set(place, control);
    from = at + 1;
  });
  return located;
}

/** Reads the lines of one list: those that a control names first, so that nothing else is taken for them. */
class LineReading {
  readonly #lines: PlacedLine[] = [];

  constructor(
    private readonly model: AgreementModel,
    private readonly content: DocumentContent,
    private readonly alignment: Alignment,
    private readonly stretch: Stretch,
    private readonly controls: ReadonlyMap<number, DocumentControl>,
  ) {}

  read(): PlacedLine[] {
    let left = rangeOf(this.stretch.head + 1, this.stretch.end);
    for (const readLine of [this.#readTagged, this.#readSound, this.#readItem, this.#readAltered]) {
      left = left.filter((at) => {
        const line = readLine.call(this, at, this.content.paragraphs[at]?.text.trim() ?? "");
        if (line) this.#lines.push(line);
        return !line;
      });
      left = left.filter((at) => this.content.paragraphs[at]?.listLevel !== null);
    }
    return this.#lines.sort((one, other) => one.paragraph - other.paragraph);
  }

  #readTagged(paragraph: number, text: string): PlacedLine | undefined {
    const control = this.controls.get(paragraph);
    const tag = control && parseClauseTag(control.tag);
    if (!tag) return undefined;
    const bare = bareText(text);
    if (tag.kind === "own") {
      const state = tag.version === textVersion(bare) ? "sound" : "edited";
      return { line: { kind: "own", text: bare }, paragraph, text, control, state, writtenVersion: tag.version };
    }
    const clause = this.#unseen().find(({ id }) => id === tag.id);
    if (!clause) return { line: { kind: "own", text: bare }, paragraph, text, control, state: "by-hand" };
    return {
      line: { kind: "clause", id: tag.id },
      paragraph,
      text,
      control,
      state: showsClause(clause, text, this.content.controls) ? "sound" : "edited",
    };
  }

  #readSound(paragraph: number, text: string): PlacedLine | undefined {
    const clause = text === "" ? undefined : this.#unseen().find((one) => showsClause(one, text, this.content.controls));
    return clause && { line: { kind: "clause", id: clause.id }, paragraph, text, control: undefined, state: "sound" };
  }

  #readItem(paragraph: number, text: string): PlacedLine | undefined {
    const item = this.alignment.slots.find(
      (placed) => itemIndex(placed.slot.form) !== undefined && placed.state !== "lost" && placed.span.first === paragraph,
    );
    if (!item) return undefined;
    // A placeholder is nobody's text; what an item was filled with is somebody's.
    const state = item.state === "filled" ? "by-hand" : "sound";
    return { line: { kind: "item", slot: item.slot.id }, paragraph, text, control: this.controls.get(paragraph), state };
  }

  /** A clause the alignment recognises though its text was changed; otherwise one of the person's own. */
  #readAltered(paragraph: number, text: string): PlacedLine | undefined {
    if (text === "") return undefined;
    const counterpart = this.model.paragraphs.find((_, at) => this.alignment.paragraphs[at]?.document.includes(paragraph));
    const clause = this.#unseen().find(({ id }) => id === counterpart?.clause);
    if (clause) return { line: { kind: "clause", id: clause.id }, paragraph, text, control: undefined, state: "edited" };
    return { line: { kind: "own", text: bareText(text) }, paragraph, text, control: undefined, state: "by-hand" };
  }

  #unseen(): Clause[] {
    return this.stretch.list.clauses.filter(
      ({ id }) => !this.#lines.some(({ line }) => line.kind === "clause" && line.id === id),
    );
  }
}

const patterns = new WeakMap<Clause, Pattern>();

/**
 * Whether a text is that of a clause, whatever ends it, and its slots what their controls show: words added beside a slot
 * that ends a clause are no part of it.
 */
function showsClause(clause: Clause, text: string, controls: DocumentContent["controls"]): boolean {
  let pattern = patterns.get(clause);
  if (!pattern) {
    pattern = new Pattern({ ...clause.paragraph, pieces: piecesEnding(clause.paragraph) });
    patterns.set(clause, pattern);
  }
  const bare = bareText(text);
  const { slots } = pattern;
  return (
    pattern.matchExactly(bare)?.slots.every((span, index) => {
      const slot = slots[index];
      const shown = slot ? controls.filter(({ tag }) => tag === printTag(slot)) : [];
      return shown.length === 0 || shown.some((one) => span && sameText(one.text, bare.slice(span.start, span.end)));
    }) ?? false
  );
}

function rangeOf(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
