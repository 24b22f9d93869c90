/** Takes away the highlights that somebody was told of, before a document is sent. */

import { type AgreementDocument, HostError, type HighlightedStretch, type WholeContent } from "../agreement-document";
import type { Pause } from "../alignment/steps";
import type { ToldHighlight } from "../review/ready-to-send";
import type { Change } from "./changes/change";
import { stepsOf, takeHighlights } from "./changes/removed-highlight";

/** How many of those that were told. */
export interface HighlightsRemoved {
  readonly removed: number;
  /** This host takes no highlight away: they have the colour of the paper. */
  readonly whitened: number;
  /** Others by now, refused by Word, or there all the same: nothing is different of them. */
  readonly left: number;
}

/**
 * Only those that are as they are told here: what came meanwhile stays. What became of each is read in the document. 5 round trips.
 *
 * @param request.onChange is given what there is to take back, as soon as it is done.
 */
export function removeHighlights(
  document: AgreementDocument,
  told: readonly ToldHighlight[],
  { onChange, pause }: { readonly onChange: (change: Change) => void; readonly pause?: Pause },
): Promise<HighlightsRemoved> {
  return document.transact(async (transaction) => {
    const before = await transaction.readWhole(pause);
    const asked = new Set(told.map(print));
    const there = litIn(before).filter(({ key }) => asked.has(key));
    if (there.length === 0) return { removed: 0, whitened: 0, left: told.length };
    const keysLeft = async (): Promise<Set<string>> => new Set(litIn(await transaction.readWhole(pause)).map(({ key }) => key));
    const stretches = there.map(({ stretch }) => stretch);
    const { outcomes, steps } = await takeHighlights(transaction, before.content, stretches).catch(async (error: unknown) => {
      if (!(error instanceof HostError)) throw error;
      // It may have taken some all the same.
      const left = await keysLeft();
      const gone = there.filter(({ key }) => !left.has(key)).map(({ stretch }) => stretch);
      if (gone.length > 0) onChange({ steps: stepsOf(before.content, gone) });
      throw error;
    });
    onChange({ steps });
    const left = await keysLeft();
    const gone = outcomes.filter((one, index) => one !== "refused" && !left.has(there[index]?.key ?? ""));
    const removed = gone.filter((one) => one === "done").length;
    return { removed, whitened: gone.length - removed, left: told.length - gone.length };
  });
}

/** What is highlighted in a document, each with what it is known by: where its paragraph stands among the others may change. */
function litIn({ content, extras }: WholeContent): { readonly stretch: HighlightedStretch; readonly key: string }[] {
  return (extras?.highlights ?? []).map((stretch) => {
    const whole = content.paragraphs[stretch.paragraph ?? -1]?.text ?? "";
    return { stretch, key: print({ ...stretch, whole }) };
  });
}

function print({ whole, start, end, color }: Omit<ToldHighlight, "place" | "text">): string {
  return JSON.stringify([whole, start, end, color]);
}
