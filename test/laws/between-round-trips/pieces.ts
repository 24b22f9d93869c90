/**
 * A paragraph cut into what an operation may write and what it may not, each piece with the texts it may have: in the end, once
 * the operation is taken back, and where the operation says it is done.
 */

export interface Piece {
  /** What it may read once the operation has ended, well or not. */
  readonly allowed: readonly string[];
  /** What it is to read once the operation was taken back. */
  readonly back: readonly string[];
  /** What it is to read if the operation says it is done; nothing at all where it cannot truly say so. */
  readonly done: readonly string[];
  /** The field whose slot it is; "" for another text the operation is to change; undefined for what it is not. */
  readonly of: string | undefined;
  /** Whether the interference changed it, or what stands there is no longer in its control. */
  readonly isTouched?: boolean;
}

export type View = "allowed" | "back" | "done";

export function fixed(text: string): Piece {
  return { allowed: [text], back: [text], done: [text], of: undefined };
}

export function written(before: string, after: string, of: string): Piece {
  return { allowed: [before, after], back: [before], done: [after], of };
}

/** Every text a paragraph may have. */
export function textsOf(pieces: readonly Piece[], view: View): string[] {
  let texts = [""];
  for (const piece of pieces) {
    const options = new Set(piece[view]);
    texts = texts.flatMap((text) => [...options].map((option) => text + option));
  }
  return texts;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What replaces what, between two texts: the shortest stretch. */
export function editBetween(before: string, after: string): Edit {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < limit - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** A text and what it becomes, as pieces: all but the stretch that changes is fixed. */
export function piecesOfChange(before: string, after: string, of: string): Piece[] {
  if (before === after) return [fixed(before)];
  const { start, end, text } = editBetween(before, after);
  return [fixed(before.slice(0, start)), written(before.slice(start, end), text, of), fixed(before.slice(end))];
}

/** The same insertion where it may have been made as well: " new" after "a" in "a b" is "new " before "b". */
function sameEdits(before: string, edit: Edit): Edit[] {
  const edits = [edit];
  for (let last = edit; last.start === last.end && last.start > 0 && last.text.endsWith(before[last.start - 1] ?? "");) {
    const [start, end] = [last.start - 1, last.end - 1];
    last = { start, end, text: (before[start] ?? "") + last.text.slice(0, -1) };
    edits.push(last);
  }
  return edits;
}

/** Rules for what an interference changed. */
export interface Touch {
  /** How the paragraph read right before the interference, and right after. */
  readonly before: string;
  readonly after: string;
  /** Whether an operation asked to write a slot may write over what was put there: it had not read the document yet. */
  readonly mayOverwrite: boolean;
  /** Whether a place is gone for good with what was taken away, so that nobody waits for an answer there. */
  readonly isGone: boolean;
}

/** The pieces of a paragraph that was changed between two round trips: what was changed stays as it was changed. */
export function touched(pieces: readonly Piece[], touch: Touch): Piece[] {
  const { before, after, mayOverwrite, isGone } = touch;
  const now = splitAs(pieces, before);
  if (!now) return [fixed(after)];
  const spans = spansOf(now);
  const isHitBy = ({ start: from, end: to }: Edit): ((span: Span, index: number) => boolean) => {
    // What is typed at the border of a slot is taken for typed in it.
    return ({ start, end }, index) =>
      from === to
        ? start <= from && from <= end && (pieces[index]?.of !== undefined || (start < from && from < end))
        : start < to && from < end;
  };
  const edits = sameEdits(before, editBetween(before, after));
  const isOurs = (edit: Edit): boolean =>
    spans.some((span, index) => pieces[index]?.of !== undefined && isHitBy(edit)(span, index));
  const edit = edits.find(isOurs) ?? edits[0] ?? { start: 0, end: before.length, text: after };
  const isHit = isHitBy(edit);
  let hit = spans.flatMap((span, index) => (isHit(span, index) ? [index] : []));
  if (hit.length === 0) hit = spans.flatMap(({ start, end }, index) => (start <= edit.start && edit.start <= end ? [index] : []));
  const first = hit[0] ?? 0;
  const last = hit.at(-1) ?? first;
  const from = spans[first]?.start ?? 0;
  const to = spans[last]?.end ?? before.length;
  const text = after.slice(from, to + after.length - before.length);
  const ours = pieces.slice(first, last + 1).filter(({ of }) => of !== undefined);
  const [only] = ours;
  if (!only) return [...pieces.slice(0, first), { ...fixed(text), isTouched: true }, ...pieces.slice(last + 1)];
  const isAlone = ours.length === 1 && first === last;
  const wasDone = ours.every((piece) => piece.done.includes(now[pieces.indexOf(piece)] ?? ""));
  const overwrites = mayOverwrite && isAlone && only.of !== "";
  const stays = isGone || wasDone;
  const piece: Piece = {
    allowed: [text, ...(overwrites ? only.done : [])],
    back: [text],
    done: stays ? [text] : overwrites ? only.done : [],
    of: only.of,
    isTouched: true,
  };
  return [...pieces.slice(0, first), piece, ...pieces.slice(last + 1)];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spansOf(texts: readonly string[]): Span[] {
  let end = 0;
  return texts.map((text) => {
    const start = end;
    end += text.length;
    return { start, end };
  });
}

/** Which of its texts each piece has in a whole; undefined where that is none of theirs. */
function splitAs(pieces: readonly Piece[], whole: string): string[] | undefined {
  const [piece, ...others] = pieces;
  if (!piece) return whole === "" ? [] : undefined;
  for (const text of new Set(piece.allowed)) {
    const rest = whole.startsWith(text) ? splitAs(others, whole.slice(text.length)) : undefined;
    if (rest) return [text, ...rest];
  }
  return undefined;
}
