/** The least that a program on office.js does to fill slots: find, wrap, write, read again. It looks at nothing and keeps nothing. */

import { readIn } from "../../src/agreement/reading/agreement-as-read";
import { readMemory } from "../../src/agreement/reading/memory";
import { escapeSearch, occurrencesOf } from "../../src/word/search-text";
import { atRest, type BenchWord } from "./bench-word";
import type { Agreement } from "./fill";

/** A placeholder: the nth of these words in its paragraph. */
export interface Place {
  readonly paragraph: number;
  readonly text: string;
  readonly nth: number;
}

/** Slots a message: under the 5 MB that Word on the web takes. */
const AT_ONCE = 2_000;

export async function placesIn({ open }: BenchWord, { model, bytes }: Agreement): Promise<readonly Place[]> {
  const { word, document } = open(bytes);
  const content = await document.transact((transaction) => transaction.read());
  await atRest(() => word.roundTrips.length);
  const { alignment } = readIn(model, readMemory(undefined, model), { content, extras: null });
  return alignment.slots.flatMap((placed) => {
    if (placed.state === "lost") return [];
    const { first, start, end } = placed.span;
    const text = content.paragraphs[first]?.text ?? "";
    const literal = text.slice(start, end);
    return [{ paragraph: first, text: literal, nth: occurrencesOf(text, literal).get(start) ?? 0 }];
  });
}

export function fillAtLeast({ office }: BenchWord, places: readonly Place[], cleanUp: "client's own" | "none"): Promise<void> {
  return office.Word.run(async (context) => {
    if (cleanUp === "none") context.trackedObjects.remove = () => undefined;
    const paragraphs = context.document.body.paragraphs.load("text");
    await context.sync();
    for (let at = 0; at < places.length; at += AT_ONCE) {
      const found = places.slice(at, at + AT_ONCE).map(({ paragraph, text }) => {
        const hits = paragraphs.items[paragraph]?.search(escapeSearch(text), { matchCase: true }).load("text");
        if (!hits) throw new Error(`no paragraph ${paragraph}`);
        return hits;
      });
      await context.sync();
      for (const [index, hits] of found.entries()) {
        const control = hits.items[places[at + index]?.nth ?? 0]?.insertContentControl();
        if (!control) throw new Error(`not found: ${places[at + index]?.text}`);
        Object.assign(control, { tag: `floor:${at + index}`, title: "Essai" });
        control.insertText(`Réponse ${at + index}`, "Replace");
      }
      await context.sync();
    }
    const controls = context.document.contentControls.load("tag,text");
    await context.sync();
    const written = controls.items.filter(({ tag, text }) => tag.startsWith("floor:") && text.startsWith("Réponse")).length;
    if (written !== places.length) throw new Error(`${written} of ${places.length} written`);
  });
}
