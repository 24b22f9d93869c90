import { isToFill, type ModelParagraph, type TextPiece } from "./agreement-model";
import { changeParagraphs, rememberingModel, withTexts } from "./other-texts";

/** What words that agree with an answer are in one document, by the ids of their slots. */
export type AgreeingTexts = ReadonlyMap<string, string>;

/** The model with the words that a document has where they agree with an answer: fixed text like any other, to whatever matches it. */
export const withAgreeing = rememberingModel((model, texts) => changeParagraphs(model, (paragraph) => saying(paragraph, texts)));

/** A paragraph with these words. */
export function saying(paragraph: ModelParagraph, texts: AgreeingTexts): ModelParagraph {
  return withTexts(paragraph, (piece) => (piece.kind === "slot" && !isToFill(piece.slot) ? texts.get(piece.slot.id) : undefined));
}

/** A paragraph whose words that agree are fixed text, as they stand in it, one piece with the text round them. */
export function withFixedWords(paragraph: ModelParagraph): ModelParagraph {
  const isWords = (piece: TextPiece): boolean => piece.kind === "slot" && !isToFill(piece.slot);
  if (!paragraph.pieces.some(isWords)) return paragraph;
  const pieces: TextPiece[] = [];
  for (const piece of paragraph.pieces) {
    const last = pieces.at(-1);
    const isFixed = piece.kind === "fixed" || isWords(piece);
    if (isFixed && last?.kind === "fixed") pieces[pieces.length - 1] = { kind: "fixed", text: last.text + piece.text };
    else pieces.push(isFixed ? { kind: "fixed", text: piece.text } : piece);
  }
  return { ...paragraph, pieces };
}
