/** What was found of the looks of paragraphs, at the offsets of their texts as the host shows them, in the order of the body. */

import type { HighlightedStretch, SeenStretch } from "../agreement/agreement-document";
import type { Fit } from "./fit-marks";
import type { DraftHighlight } from "./highlighted-runs";
import type { DraftStretch } from "./looks-reader";
import type { ParagraphDraft, Position } from "./paragraph-draft";

/** Where a stretch is, in a paragraph as its markup has it. */
export interface DraftPlace {
  readonly draft: ParagraphDraft;
  readonly start: Position;
  readonly end: Position;
}

/** A paragraph that the host shows: where, and how. */
export interface ShownDraft {
  readonly index: number;
  readonly text: string;
  readonly fit: Fit;
}

type Shown = ReadonlyMap<ParagraphDraft, ShownDraft>;

export function placeLooks(stretches: readonly DraftStretch[], shown: Shown): readonly SeenStretch[] {
  const placed = stretches.map((one) => ({ how: one.how, ...place(one, shown), detail: one.detail }));
  return joined(placed, shown, (one, other) => one.detail + other.detail === "" && one.how.join() === other.how.join());
}

export function placeHighlights(stretches: readonly DraftHighlight[], shown: Shown): readonly HighlightedStretch[] {
  const placed = stretches.map((one) => ({ ...place(one, shown), color: one.color, control: one.control }));
  const whole = joined(placed, shown, (one, other) => one.color === other.color && one.control === other.control);
  return whole.map(({ paragraph, start, end, text, color }) => ({ paragraph, start, end, text, color }));
}

interface Placed {
  readonly paragraph: number | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function place({ draft, start, end }: DraftPlace, shown: Shown): Placed {
  const there = shown.get(draft);
  if (!there) {
    const text = draft.kept.slice(start.kept, end.kept);
    return { paragraph: null, start: 0, end: text.length, text };
  }
  const span = there.fit({ start, end });
  return { paragraph: there.index, ...span, text: there.text.slice(span.start, span.end) };
}

/** In order, those that go on as one: Word cuts one look into many runs, and leaves the spaces between them as they were. */
function joined<Stretch extends Placed>(
  placed: Stretch[],
  shown: Shown,
  isSame: (one: Stretch, other: Stretch) => boolean,
): readonly Stretch[] {
  const texts = new Map(Array.from(shown.values(), ({ index, text }) => [index, text]));
  const whole: Stretch[] = [];
  for (const one of placed.sort(byPlace)) {
    const last = whole.at(-1);
    const text = texts.get(one.paragraph ?? -1) ?? "";
    const goesOn = last?.paragraph === one.paragraph && text !== "" && text.slice(last.end, one.start).trim() === "";
    if (last && goesOn && isSame(last, one)) {
      whole.splice(-1, 1, { ...last, end: one.end, text: text.slice(last.start, one.end) });
    } else whole.push(one);
  }
  return whole;
}

function byPlace(one: Placed, other: Placed): number {
  if (one.paragraph === other.paragraph) return one.start - other.start;
  return (one.paragraph ?? Number.MAX_VALUE) - (other.paragraph ?? Number.MAX_VALUE);
}
