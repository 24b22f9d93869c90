import { type Answer, fieldKind } from "../../fields/field-kinds";
import { type AgreementModel, fieldOf, type Slot, slotsOf } from "../../model/agreement-model";
import type { Answers } from "../../fields/answers";

/** A slot as it reads in its sentence. */
export interface PrintedSentence {
  readonly slot: Slot;
  readonly before: string;
  /** The answer in the slot's form, or the placeholder while there is none. */
  readonly printed: string;
  readonly after: string;
  readonly isAnswered: boolean;
}

/** Longest text shown before and after a slot, in characters. */
const CONTEXT = { before: 70, after: 60 };

/** The sentences a field is printed in, in the order of the document, with the answers there are so far. */
export function printSentences(model: AgreementModel, field: string, answers: Answers): PrintedSentence[] {
  return slotsOf(model, field).map((slot) => {
    const pieces = model.paragraphs[slot.paragraph]?.pieces ?? [];
    const at = pieces.findIndex((piece) => piece.kind === "slot" && piece.slot === slot);
    const text = (from: number, to: number): string =>
      pieces
        .slice(from, to)
        .map(
          (piece) => (piece.kind === "slot" ? print(model, piece.slot, answers.get(piece.slot.field)) : undefined) ?? piece.text,
        )
        .join("");
    const printed = print(model, slot, answers.get(field));
    return {
      slot,
      before: endOf(text(0, at)),
      printed: printed ?? slot.placeholder,
      after: beginningOf(text(at + 1, pieces.length)),
      isAnswered: printed !== undefined,
    };
  });
}

function print(model: AgreementModel, slot: Slot, answer: Answer | undefined): string | undefined {
  return answer === undefined ? undefined : fieldKind(fieldOf(model, slot.field).kind).print(answer, slot);
}

/** The end of a text from the beginning of its last sentence, cut at a word when it is long. */
function endOf(text: string): string {
  const sentence = /(?:^|[.;]\s+)((?:(?![.;]\s).)*)$/su.exec(text)?.[1]?.trimStart() ?? "";
  return sentence.length <= CONTEXT.before ? sentence : `… ${sentence.slice(-CONTEXT.before).replace(/^\S*\s/u, "")}`;
}

/** The beginning of a text up to the end of its first sentence, cut at a word when it is long. */
function beginningOf(text: string): string {
  const sentence = /^.*?(?:[.;](?=\s|$)|$)/su.exec(text)?.[0] ?? "";
  return sentence.length <= CONTEXT.after ? sentence : `${sentence.slice(0, CONTEXT.after).replace(/\s\S*$/u, "")} …`;
}
