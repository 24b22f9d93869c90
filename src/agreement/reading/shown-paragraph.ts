/** A paragraph of the model, and the text of the document that it stands in; with the one that stands in the same, in their order. */

import type { DocumentContent } from "../agreement-document";
import type { Alignment } from "../alignment/alignment";
import { JoinedText } from "../alignment/joined-text";
import { joinParagraphs } from "../alignment/rejoin-paragraphs";
import type { AgreementModel, ModelParagraph, Slot } from "../model/agreement-model";

interface ShownParagraph {
  readonly own: ModelParagraph;
  /** With the one it was made one of. */
  readonly whole: ModelParagraph;
  /** Without its typed bullet. */
  readonly shown: JoinedText;
  /** What a slot shows; undefined for one that is lost. */
  readonly answerOf: (slot: Slot) => string | undefined;
}

/** @returns undefined where it has no counterpart. */
export function shownParagraph(
  model: AgreementModel,
  paragraph: number,
  { paragraphs, slots, typedBullets }: Alignment,
  content: DocumentContent,
): ShownParagraph | undefined {
  const [own, placed] = [model.paragraphs[paragraph], paragraphs[paragraph]];
  if (!own || !placed || placed.document.length === 0) return undefined;
  const other = model.paragraphs[placed.joinedWith ?? -1];
  const isFirst = (placed.joinedWith ?? paragraph) >= paragraph;
  return {
    own,
    whole: other ? joinParagraphs(isFirst ? own : other, isFirst ? other : own) : own,
    shown: new JoinedText(placed.document, content.paragraphs, undefined, typedBullets),
    answerOf: ({ id }) => {
      const found = slots.find(({ slot }) => slot.id === id);
      return found && found.state !== "lost" ? found.text : undefined;
    },
  };
}
