/**
 * The model's words in place of a rewritten stretch of a sentence, with the spaces that the model has at both ends:
 *
 *     the model      les parties s’engagent à conserver
 *     the document   les parties, dès lors, s’engage à conserver     ", dès lors, s’engage" is replaced by " s’engagent"
 */

import { isToFill } from "../model/agreement-model";
import type { AlteredSentence } from "./altered-sentence";
import { type ReviewedAgreement, textOf } from "./reviewed-agreement";
import { type TextRepair, wentAcross } from "./words-back";

/** Undefined where it is not certain: an answer stands in the stretch, or words may have gone to another paragraph. */
export function sentenceBack(seen: ReviewedAgreement, sentence: AlteredSentence): TextRepair | undefined {
  const { paragraph, span, expected, runs, isExact } = sentence;
  const [one] = runs;
  const model = one.model;
  const to = runs.at(-1)?.model?.to;
  if (!isExact || !model || to === undefined || expected === "") return undefined;
  const slots = seen.alignment.slots.filter(({ slot }) => slot.paragraph === paragraph);
  const isInside = slots.some(
    (placed) =>
      placed.state === "lost" ||
      (isToFill(placed.slot) &&
        placed.span.first <= span.first &&
        span.first <= placed.span.last &&
        placed.span.start < span.end &&
        span.start < placed.span.end),
  );
  if (isInside || wentAcross(seen, sentence)) return undefined;
  const text = textOf(seen, span.first);
  const before = spaced(model.of.words[model.from]?.spaced, text.slice(0, span.start), "left");
  const after = spaced(model.of.words[to]?.spaced, text.slice(span.end), "right");
  return {
    kind: "replace-text",
    span: { ...span, start: span.start - before.taken, end: span.end + after.taken },
    text: before.glue + expected + after.glue,
  };
}

/** The space to write at an end of what is put back, and how many of the document's go: undefined where the model ends there. */
function spaced(
  isSpaced: boolean | undefined,
  beside: string,
  side: "left" | "right",
): { readonly taken: number; readonly glue: string } {
  const bare = side === "left" ? beside.trimEnd() : beside.trimStart();
  const spaces = beside.length - bare.length;
  if (isSpaced === undefined || bare === "" || isSpaced === spaces > 0) return { taken: 0, glue: "" };
  return isSpaced ? { taken: 0, glue: " " } : { taken: spaces, glue: "" };
}
