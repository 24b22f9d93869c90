/**
 * The edits that make a list of the document hold other lines, as few as there can be: lines that can stay where they are
 * stay, the others are inserted before the old ones go, so that a failure of the host loses no text.
 */

import type { DocumentContent, Edit, NewLine } from "../agreement-document";
import { isSpaced } from "../clauses/arrange-model";
import type { ListLine } from "../clauses/arrangement";
import { endingStart } from "../clauses/punctuation";
import { heaviestIncreasing } from "./heaviest-increasing";
import type { PlacedLine, PlacedList } from "../clauses/place-clauses";

/** A line a list is to hold. */
export interface TargetLine {
  readonly line: ListLine;
  /** The line of the document it is; undefined for one to write. */
  readonly kept: PlacedLine | undefined;
  /** How it is written, if it has to be: with the ending it is to have, kept or not. */
  readonly written: NewLine;
}

/** What a person wrote should not be written again: other lines move round it. */
const WEIGHT = { sound: 1, edited: 1000, "by-hand": 1000 } as const;

const BLANK: NewLine = { level: null, pieces: [], control: undefined };

/** @param bullet a bullet whose list those of an empty list join. */
export function planClauses(
  content: DocumentContent,
  { list, head, lines }: PlacedList,
  targets: readonly TargetLine[],
  bullet: number | undefined,
): Edit[] {
  const kept = targets.flatMap(({ kept: line }) => (line ? [line] : []));
  const staying = new Set(
    heaviestIncreasing(
      kept,
      ({ paragraph }) => paragraph,
      ({ state }) => WEIGHT[state],
    ),
  );
  const going = lines.filter((line) => !staying.has(line));
  const deleted = new Set(going.map(({ paragraph }) => paragraph));
  const insertions: Edit[] = [];
  const anchors = new Set<PlacedLine>();
  const insert = (anchor: PlacedLine | undefined, side: "before" | "after", added: readonly NewLine[]): void => {
    if (added.length === 0) return;
    if (anchor) anchors.add(anchor);
    insertions.push({ kind: "insert-lines", beside: anchor?.paragraph ?? head, side, lines: added, bullet });
  };

  // From one line that stays to the next: what is written between them, and the blank paragraphs there.
  const stays = targets.filter(({ kept: line }) => line && staying.has(line));
  const last = lines.at(-1);
  for (let at = -1; at < stays.length; at += 1) {
    const [before, after] = [stays[at], stays[at + 1]];
    const added = targets.slice(before ? targets.indexOf(before) + 1 : 0, after ? targets.indexOf(after) : targets.length);
    const from = before?.kept?.paragraph ?? head;
    const to = after?.kept?.paragraph ?? (last ? last.paragraph : from);
    const blanks = blanksBetween(content, from, to);
    const isTouched = added.length > 0 || going.some(({ paragraph }) => from < paragraph && paragraph <= to);
    for (const blank of blanks) if (content.paragraphs[blank]?.listLevel !== null) deleted.add(blank);
    if (!isTouched) continue;
    const space = (one: TargetLine | undefined, other: TargetLine | undefined): boolean =>
      one !== undefined && other !== undefined && isSpaced(list, one.line, other.line);
    const written = added.flatMap((target, index): NewLine[] => {
      const isSpacedFrom = space(index === 0 ? before : added[index - 1], target);
      return [...(isSpacedFrom ? [BLANK] : []), target.written];
    });
    const spaceAfter = space(added.at(-1) ?? before, after) ? [BLANK] : [];
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

  return [
    ...stays.flatMap((target) => endingEdits(content, target)),
    // Whether a paragraph beside one that begins or ends a control lands in it is not to be relied on (#3176).
    ...[...anchors].flatMap(({ control }): Edit[] => (control === undefined ? [] : [{ kind: "unwrap", control }])),
    ...insertions,
    ...[...deleted].sort((one, other) => other - one).map((paragraph): Edit => ({ kind: "delete-paragraph", paragraph })),
    ...stays.flatMap(({ kept: line }) => rewrapping(content, line, line !== undefined && anchors.has(line))),
  ];
}

/** Puts the control of a line that was taken off round it again. */
function rewrapping({ controls }: DocumentContent, line: PlacedLine | undefined, isAnchor: boolean): Edit[] {
  const control = controls[line?.control ?? -1];
  if (!line || !control || !isAnchor) return [];
  return [{ kind: "wrap-paragraph", paragraph: line.paragraph, control: { tag: control.tag, title: control.title } }];
}

/** Blank paragraphs after one paragraph and before another. */
function blanksBetween({ paragraphs }: DocumentContent, from: number, to: number): number[] {
  return paragraphs
    .slice(from + 1, Math.max(from + 1, to))
    .flatMap(({ text }, index) => (text.trim() === "" ? [from + 1 + index] : []));
}

/** Gives a line that stays the punctuation it is to have. */
function endingEdits({ paragraphs }: DocumentContent, { kept, written }: TargetLine): Edit[] {
  if (!kept) return [];
  const text = paragraphs[kept.paragraph]?.text ?? "";
  const wanted = written.pieces.map((piece) => piece.text).join("");
  const ending = wanted.slice(endingStart(wanted));
  const from = endingStart(text);
  if (text.slice(from).trim() === ending.trim()) return [];
  return [{ kind: "end-paragraph", paragraph: kept.paragraph, control: kept.control, from, text: ending }];
}
