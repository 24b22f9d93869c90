/** What a verb does when nothing comes between: what it may do at most when something does. */

import type { Paragraph } from "../../../src/docx/paragraph";
import { parseTag } from "../../../src/agreement/model/tag";
import { bareText } from "../../../src/agreement/clauses/punctuation";
import { editBetween, fixed, type Piece, piecesOfChange, written } from "./pieces";
import { differenceOf, type Frame, type Snapshot } from "./snapshot";
import { names, type Verb } from "./verbs";

/** Everything by the number of a paragraph in the starting document: the plan outlives the document it was made on. */
export interface Plan {
  readonly lines: readonly PlannedLine[];
  /** Texts of the lines that come, those that only move left out; bare ones in a list. */
  readonly comes: readonly string[];
  /** The lines between which others may come, go and move; undefined when none may. */
  readonly region: { readonly from: number; readonly to: number } | undefined;
  /** The texts in the end, in order. */
  readonly after: readonly string[];
  /** Tags of controls that come and of those that go. */
  readonly tagsAdded: readonly string[];
  readonly tagsRemoved: readonly string[];
  readonly memory: ReadonlySet<string>;
  /** What the messages it waits for are about. */
  readonly firstReading: number;
  readonly messages: number;
}

export interface PlannedLine {
  readonly pieces: readonly Piece[];
  /** `gone`: taken away; `moved`: taken away, and back elsewhere. */
  readonly fate: "stays" | "gone" | "moved";
}

export function planOf(verb: Verb, before: Snapshot, after: Snapshot): Omit<Plan, "memory" | "firstReading" | "messages"> {
  const { removed, added, framesAdded, framesRemoved } = differenceOf(before, after);
  const bare = verb.list === undefined ? (text: string): string => text : bareText;
  const comes = added.map(({ text }) => bare(text)).filter((text) => text !== "");
  const lines = before.lines.map(({ paragraph, text }): PlannedLine => {
    const now = after.textOf.get(paragraph);
    if (now !== undefined) return { pieces: piecesOf(verb, paragraph, before, after), fate: "stays" };
    const at = comes.indexOf(bare(text));
    if (at >= 0) comes.splice(at, 1);
    return { pieces: [fixed(text)], fate: at >= 0 ? "moved" : "gone" };
  });
  const indexOf = new Map(before.lines.map(({ paragraph }, index) => [paragraph, index]));
  const places = [
    ...[...removed].map((paragraph) => indexOf.get(paragraph) ?? 0),
    ...added.flatMap((line) => neighbours(line.paragraph, after, indexOf)),
  ];
  const list = verb.list === undefined ? undefined : listRegion(before, verb.list);
  return {
    lines,
    comes,
    region: list ?? (places.length > 0 ? { from: Math.min(...places), to: Math.max(...places) } : undefined),
    after: after.lines.map(({ text }) => text),
    tagsAdded: framesAdded.map(({ tag }) => tag),
    tagsRemoved: framesRemoved.map(({ tag }) => tag),
  };
}

/** The paragraphs of the starting document on both sides of one that came. */
function neighbours(paragraph: Paragraph, { lines }: Snapshot, indexOf: ReadonlyMap<Paragraph, number>): number[] {
  const at = lines.findIndex((line) => line.paragraph === paragraph);
  const known = (line: { paragraph: Paragraph }): boolean => indexOf.has(line.paragraph);
  const sides = [lines.slice(0, at).findLast(known), lines.slice(at + 1).find(known)];
  return sides.flatMap((line) => (line ? [indexOf.get(line.paragraph) ?? 0] : []));
}

const HEADINGS: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  partner: [/^Par (?!le projet|les parties).* :$/, /^Par le projet Centre/],
  car: [/^Par le projet Centre/, /^Par les parties/],
  both: [/^Par les parties/, /ARTICLE 4/],
};

function listRegion({ lines }: Snapshot, list: string): { from: number; to: number } | undefined {
  const [from, to] = (HEADINGS[list] ?? []).map((heading) => lines.findIndex(({ text }) => heading.test(text.trim())));
  return from === undefined || to === undefined ? undefined : { from: from + 1, to: to - 1 };
}

/** Slots of the fields named are what may be written; else what the verb changed when it was alone. */
function piecesOf(verb: Verb, paragraph: Paragraph, before: Snapshot, after: Snapshot): Piece[] {
  const text = before.textOf.get(paragraph) ?? "";
  const now = after.textOf.get(paragraph) ?? "";
  const slotsIn = ({ frames }: Snapshot): Frame[] =>
    frames.filter((frame) => frame.first === paragraph && frame.last === paragraph && names(verb, frame.tag));
  const slots = slotsIn(before);
  const ends = new Map(slotsIn(after).map((frame) => [frame.control, frame]));
  const pieces: Piece[] = [];
  let [at, atNow] = [0, 0];
  for (const slot of slots) {
    const end = ends.get(slot.control);
    if (!end || text.slice(at, slot.start) !== now.slice(atNow, end.start)) return wholeChange(verb, paragraph, before, after);
    pieces.push(fixed(text.slice(at, slot.start)), written(slot.text, end.text, parseTag(slot.tag)?.field ?? ""));
    [at, atNow] = [slot.end, end.end];
  }
  return text.slice(at) === now.slice(atNow) ? [...pieces, fixed(text.slice(at))] : wholeChange(verb, paragraph, before, after);
}

function wholeChange(verb: Verb, paragraph: Paragraph, before: Snapshot, after: Snapshot): Piece[] {
  const text = before.textOf.get(paragraph) ?? "";
  const now = after.textOf.get(paragraph) ?? "";
  const holder = before.frames.find((frame) => names(verb, frame.tag) && [frame.first, frame.last].includes(paragraph));
  const { start, end } = editBetween(text, now);
  // The whole of a slot is written, however little of it changes.
  return holder?.first === paragraph && start >= holder.start && end >= holder.start
    ? [written(text, now, parseTag(holder.tag)?.field ?? "")]
    : piecesOfChange(text, now, "");
}
