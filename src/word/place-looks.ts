/** What was found of the looks of paragraphs, at the offsets of their texts as the host shows them, in the order of the body. */

import type { SeenStretch } from "../agreement/agreement-document";
import type { Fit } from "./fit-marks";
import type { DraftStretch } from "./looks-reader";
import type { ParagraphDraft } from "./paragraph-draft";

/** A paragraph that the host shows: where, and how. */
export interface ShownDraft {
  readonly index: number;
  readonly text: string;
  readonly fit: Fit;
}

export function placeLooks(
  stretches: readonly DraftStretch[],
  shown: ReadonlyMap<ParagraphDraft, ShownDraft>,
): readonly SeenStretch[] {
  const texts = new Map(Array.from(shown.values(), ({ index, text }) => [index, text]));
  const placed = stretches.map((one) => place(one, shown.get(one.draft)));
  const joined: SeenStretch[] = [];
  for (const one of placed.sort(byPlace)) {
    const last = joined.at(-1);
    const goesOn = last?.paragraph === one.paragraph && last.detail + one.detail === "" && last.how.join() === one.how.join();
    const text = texts.get(one.paragraph ?? -1) ?? "";
    // Word cuts one look into many runs, and leaves the spaces between them as they were.
    if (last && goesOn && text !== "" && text.slice(last.end, one.start).trim() === "") {
      joined.splice(-1, 1, { ...last, end: one.end, text: text.slice(last.start, one.end) });
    } else joined.push(one);
  }
  return joined;
}

function place({ how, draft, start, end, detail }: DraftStretch, shown: ShownDraft | undefined): SeenStretch {
  if (!shown) {
    const text = draft.kept.slice(start.kept, end.kept);
    return { how, paragraph: null, start: 0, end: text.length, text, detail };
  }
  const span = shown.fit({ start, end });
  return { how, paragraph: shown.index, ...span, text: shown.text.slice(span.start, span.end), detail };
}

function byPlace(one: SeenStretch, other: SeenStretch): number {
  if (one.paragraph === other.paragraph) return one.start - other.start;
  return (one.paragraph ?? Number.MAX_VALUE) - (other.paragraph ?? Number.MAX_VALUE);
}
