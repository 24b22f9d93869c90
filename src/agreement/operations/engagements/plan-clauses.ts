/**
 * The edits that make a list of the document hold other lines, as few as there can be: lines that can stay where they are
 * stay, the others are inserted before the old ones go, so that a failure of the host loses no text. What holds more than its
 * text tells stays: the others move round it, and where it was to go, its list is left as it is and that is said.
 *
 *     there     to be        A and C are in order both times: they stay, each with the ending it is to have.
 *     A         A            Between two that stay, from one to the next: what is written there (D, B) is inserted
 *     B         D            after the first, with the blank paragraphs its list has;
 *     C         B            what goes (the old B, blank bullets) is deleted, the last first.
 *               C            A control that begins or ends where something is inserted is taken off before, put back after.
 */

import type { DocumentContent, DocumentParagraph, Edit, NewLine } from "../../agreement-document";
import { isSpaced } from "../../clauses/arrange-model";
import type { ListLine } from "../../clauses/arrangement";
import { endingStart } from "../../clauses/punctuation";
import { heaviestIncreasing } from "../../alignment/heaviest-increasing";
import type { PlacedLine, PlacedList } from "../../clauses/placed-list";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import { heldBy } from "../../reading/held-lines";

/** A line a list is to hold. */
export interface TargetLine {
  readonly line: ListLine;
  /** The line of the document it is; undefined for one to write. */
  readonly kept: PlacedLine | undefined;
  /** How it is written, if it has to be: with the ending it is to have, kept or not. */
  readonly written: NewLine;
  /** How many blank paragraphs stand between it and the line before; undefined: as its list has them. */
  readonly blanksBefore?: number | undefined;
}

/** What a person wrote should not be written again, and what holds more than text cannot be: other lines move round it. */
const WEIGHT = { sound: 1, edited: 1000, "by-hand": 1000, held: 1_000_000 } as const;

const BLANK: NewLine = { level: null, pieces: [], control: undefined };

/** What makes a list hold its lines; `held`: lines that should have gone or moved, and hold more than their text tells. */
export interface ClausesPlan {
  readonly edits: readonly Edit[];
  readonly held: readonly PlacedLine[];
}

export function planClauses(
  read: AgreementAsRead,
  { list, head, lines }: PlacedList,
  targets: readonly TargetLine[],
): ClausesPlan {
  const { content } = read;
  // A bullet whose list those of an empty list join.
  const bullet = content.paragraphs.find(({ listLevel }) => listLevel === 0);
  const paragraphAt = (index: number): DocumentParagraph => paragraphOf(content, index);
  const kept = targets.flatMap(({ kept: line }) => (line ? [line] : []));
  const staying = new Set(
    heaviestIncreasing(
      kept,
      ({ paragraph }) => paragraph,
      (line) => (heldBy(read, line) ? WEIGHT.held : WEIGHT[line.state]),
    ),
  );
  const going = lines.filter((line) => !staying.has(line));
  const held = going.filter((line) => heldBy(read, line));
  if (held.length > 0) return { edits: [], held };
  const deleted = new Set(going.map(({ paragraph }) => paragraph));
  const insertions: Edit[] = [];
  const anchors = new Set<PlacedLine>();
  const insert = (anchor: PlacedLine | undefined, side: "before" | "after", added: readonly NewLine[]): void => {
    if (added.length === 0) return;
    if (anchor) anchors.add(anchor);
    insertions.push({ kind: "insert-lines", beside: paragraphAt(anchor?.paragraph ?? head), side, lines: added, bullet });
  };

  // From one line that stays to the next: what is written between them, and the blank paragraphs there.
  const stays = targets.filter(({ kept: line }) => line && staying.has(line));
  const last = lines.at(-1);
  for (let at = -1; at < stays.length; at += 1) {
    const [before, after] = [stays[at], stays[at + 1]];
    const added = targets.slice(before ? targets.indexOf(before) + 1 : 0, after ? targets.indexOf(after) : targets.length);
    const from = before?.kept?.paragraph ?? head;
    const to = after?.kept?.paragraph ?? (last ? last.paragraph : from);
    const blanks = blanksBetween(read, from, to);
    const wanted = before && after ? after.blanksBefore : undefined;
    const isTouched =
      added.length > 0 ||
      going.some(({ paragraph }) => from < paragraph && paragraph <= to) ||
      (wanted !== undefined && wanted !== blanks.length);
    for (const blank of blanks) if (content.paragraphs[blank]?.listLevel !== null) deleted.add(blank);
    if (!isTouched) continue;
    const space = (one: TargetLine | undefined, other: TargetLine | undefined): NewLine[] => {
      if (!one || !other) return [];
      return Array.from({ length: other.blanksBefore ?? Number(isSpaced(list, one.line, other.line)) }, () => BLANK);
    };
    const written = added.flatMap((target, index): NewLine[] => [
      ...space(index === 0 ? before : added[index - 1], target),
      target.written,
    ]);
    const spaceAfter = space(added.at(-1) ?? before, after);
    if (!before && after) {
      for (const blank of blanks) deleted.add(blank);
      insert(after.kept, "before", [...written, ...spaceAfter]);
      continue;
    }
    // Blank paragraphs that are there follow what is inserted: one may be what is wanted before the next line.
    const reused = blanks.filter((blank) => !deleted.has(blank)).slice(0, spaceAfter.length);
    for (const blank of blanks) if (!reused.includes(blank)) deleted.add(blank);
    insert(before?.kept ?? last, "after", [...written, ...(after ? spaceAfter.slice(reused.length) : [])]);
  }

  const edits = [
    ...stays.flatMap((target) => endingEdits(content, target)),
    // Whether a paragraph beside one that begins or ends a control lands in it is not to be relied on (#3176).
    ...[...anchors].flatMap(({ control }): Edit[] => (control === undefined ? [] : [{ kind: "unwrap", control }])),
    ...insertions,
    ...[...deleted]
      .sort((one, other) => other - one)
      .map((at): Edit => ({ kind: "delete-paragraph", paragraph: paragraphAt(at) })),
    ...stays.flatMap(({ kept: line }) => (line && anchors.has(line) ? rewrapping(content, line) : [])),
  ];
  return { edits, held: [] };
}

function paragraphOf({ paragraphs }: DocumentContent, index: number): DocumentParagraph {
  const paragraph = paragraphs[index];
  if (!paragraph) throw new RangeError(`no paragraph ${index}`);
  return paragraph;
}

/** Puts the control of a line that was taken off round it again. */
function rewrapping(content: DocumentContent, { control, paragraph }: PlacedLine): Edit[] {
  if (!control) return [];
  const { tag, title } = control;
  return [{ kind: "wrap-paragraph", paragraph: paragraphOf(content, paragraph), control: { tag, title } }];
}

/** How many blank paragraphs stand before each of these lines, after the one before it. */
export function blanksBefore(read: AgreementAsRead, lines: readonly PlacedLine[]): number[] {
  return lines.map(({ paragraph }, index) => {
    const above = lines[index - 1];
    return above ? blanksBetween(read, above.paragraph, paragraph).length : 0;
  });
}

/** Blank paragraphs after one paragraph and before another; one that holds a picture or a section break is not blank. */
function blanksBetween({ content, extras }: AgreementAsRead, from: number, to: number): number[] {
  return content.paragraphs
    .slice(from + 1, Math.max(from + 1, to))
    .map(({ text }, index) => ({ text, at: from + 1 + index }))
    .filter(({ text, at }) => text.trim() === "" && !extras?.marks[at]?.marks.length)
    .map(({ at }) => at);
}

/** Gives a line that stays the punctuation it is to have. */
function endingEdits(content: DocumentContent, { kept, written }: TargetLine): Edit[] {
  if (!kept) return [];
  const paragraph = paragraphOf(content, kept.paragraph);
  const { text } = paragraph;
  const wanted = written.pieces.map((piece) => piece.text).join("");
  const ending = wanted.slice(endingStart(wanted));
  const from = endingStart(text);
  if (text.slice(from).trim() === ending.trim()) return [];
  return [{ kind: "end-paragraph", paragraph, control: kept.control, from, text: ending }];
}
