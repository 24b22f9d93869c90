/** What each paragraph may read, from what the verb does alone and from what happened between two round trips. */

import type { Paragraph } from "../../../src/docx/paragraph";
import { parseTag } from "../../../src/agreement/model/tag";
import { fixed, type Piece, touched } from "./pieces";
import type { Plan, PlannedLine } from "./plan";
import { differenceOf, type Difference, type Snapshot } from "./snapshot";
import { names, type Verb } from "./verbs";

/** What a run knows of itself before it is judged. */
export interface Happening {
  readonly verb: Verb;
  readonly plan: Plan;
  readonly start: Snapshot;
  /** Right before the interference, and right after it. */
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** The operation had not read the document yet. */
  readonly isBeforeReading: boolean;
  /** Nothing is read any more. */
  readonly isAfterReading: boolean;
  readonly isPaste: boolean;
  readonly isFieldWritten: boolean;
}

export interface ExpectedLine {
  readonly paragraph: Paragraph;
  readonly pieces: readonly Piece[];
  readonly fate: PlannedLine["fate"];
  /** Its number in the starting document; undefined for one that came with the interference, or that the operation made. */
  readonly index: number | undefined;
  readonly inRegion: boolean;
  readonly isTouched: boolean;
  /**
   * Whether it may go: a second pane's clause in a list the operation was asked to arrange, or a clause to be taken away in which
   * that pane wrote a field, before the operation read the list.
   */
  readonly mayGo: boolean;
}

export interface Expectations extends Happening {
  readonly difference: Difference;
  /** Paragraphs that are to be there: not those the interference took away. */
  readonly lines: readonly ExpectedLine[];
  /** Whether the interference changed anything the verb names. */
  readonly touchesNamed: boolean;
  readonly touchesRegion: boolean;
}

export function expectationsOf(happening: Happening): Expectations {
  const { verb, plan, start, before } = happening;
  const difference = differenceOf(before, happening.after);
  const isRegion = (index: number): boolean => plan.region !== undefined && index >= plan.region.from && index <= plan.region.to;
  const indexOf = new Map(start.lines.map(({ paragraph }, index) => [paragraph, index]));

  const known = start.lines.map(({ paragraph }, index): ExpectedLine => {
    const { pieces, fate } = plan.lines[index] ?? { pieces: [], fate: "stays" };
    return lineOf(happening, difference, { paragraph, pieces, fate, index, inRegion: isRegion(index) });
  });
  const made = before.lines
    .filter(({ paragraph }) => !indexOf.has(paragraph) && difference.changed.has(paragraph))
    .map(({ paragraph, text }) =>
      lineOf(happening, difference, { paragraph, pieces: [fixed(text)], fate: "stays", index: undefined, inRegion: true }),
    );
  const regionParagraphs = new Set(known.filter(({ inRegion }) => inRegion).map(({ paragraph }) => paragraph));
  const added: ExpectedLine[] = [];
  for (const { paragraph, text, above } of difference.added) {
    const source =
      above && before.textOf.get(above) === text && text !== "" ? known.find((one) => one.paragraph === above) : undefined;
    const frame = difference.framesAdded.find(({ first }) => first === paragraph);
    const inRegion = above !== undefined && (regionParagraphs.has(above) || (verb.list !== undefined && !indexOf.has(above)));
    if (inRegion) regionParagraphs.add(paragraph);
    added.push({
      paragraph,
      pieces: source ? source.pieces.map((piece) => copied(piece, happening.isAfterReading)) : [fixed(text)],
      ...{ fate: "stays", index: undefined, inRegion, isTouched: true },
      mayGo: happening.isBeforeReading && inRegion && !verb.isTakingBack && frame?.tag.startsWith("trame:clause:") === true,
    });
  }
  const lines = [...known, ...made, ...added].filter(({ paragraph }) => !difference.removed.has(paragraph));
  const touchesRegion =
    lines.some(({ inRegion, isTouched }) => inRegion && isTouched) ||
    known.some(({ paragraph, inRegion }) => inRegion && difference.removed.has(paragraph));
  const frames = [...difference.framesAdded, ...difference.framesRemoved];
  return {
    ...happening,
    difference,
    lines,
    touchesRegion,
    touchesNamed:
      touchesRegion ||
      frames.some(({ tag }) => verb.fields.length === 0 || names(verb, tag)) ||
      lines.some(({ pieces }) => pieces.some((piece) => piece.isTouched === true && piece.of !== undefined)) ||
      known.some(({ paragraph, pieces }) => difference.removed.has(paragraph) && pieces.some(({ of }) => of !== undefined)),
  };
}

function lineOf(
  { verb, isBeforeReading, isPaste, isFieldWritten }: Happening,
  { changed, framesRemoved }: Difference,
  line: Omit<ExpectedLine, "isTouched" | "mayGo">,
): ExpectedLine {
  const change = changed.get(line.paragraph);
  if (!change) return { ...line, isTouched: false, mayGo: false };
  const pieces = touched(line.pieces, {
    ...change,
    mayOverwrite: isBeforeReading && !isPaste && !verb.isTakingBack,
    isGone: framesRemoved.some(({ first, tag }) => first === line.paragraph && parseTag(tag) !== undefined),
  });
  return { ...line, pieces, isTouched: true, mayGo: isBeforeReading && isFieldWritten && line.fate === "gone" };
}

/** A copied control explains itself: it may be written with the others, and its owner may keep it as it was copied. */
function copied(piece: Piece, isAfterReading: boolean): Piece {
  if (piece.of === undefined) return piece;
  return { ...piece, back: piece.allowed, done: isAfterReading ? piece.allowed : piece.done, isTouched: true };
}
