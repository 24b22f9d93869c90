import type { DocumentTransaction, SpanToWrap } from "../../agreement-document";
import { fieldKind } from "../../fields/field-kinds";
import { sameText } from "../../french/fold";
import { fieldOf, isToFill } from "../../model/agreement-model";
import { printTag, titleOf } from "../../model/tag";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import type { AnswersToWrite } from "../answers";

/**
 * Puts controls round words that are to agree with these answers and have none, as in a document that was prepared before the model
 * knew them; they stay, as those of facts do. 1 round trip where there are any, none otherwise.
 *
 * @returns whether there were any: the document is to be read again.
 */
export async function frameWords(
  transaction: DocumentTransaction,
  { model, alignment, controls }: AgreementAsRead,
  answers: AnswersToWrite,
): Promise<boolean> {
  const bare = alignment.slots.flatMap((placed, index) => {
    const { slot } = placed;
    const answer = answers.get(slot.field);
    if (isToFill(slot) || placed.state !== "filled" || placed.obstacle || controls[index] || answer === undefined) return [];
    const wanted = answer === null ? slot.placeholder : fieldKind(fieldOf(model, slot.field).kind).print(answer, slot);
    return wanted === undefined || sameText(wanted, placed.text) ? [] : [placed];
  });
  if (bare.length === 0) return false;
  await transaction.wrap(
    bare.map(({ slot, span, text }): SpanToWrap => {
      const title = titleOf(fieldOf(model, slot.field).label.fr);
      return { span, text, lead: 0, extent: "text", wasNamed: true, tag: printTag(slot), title };
    }),
  );
  return true;
}
