import { type AgreementModel, isToFill, type ModelParagraph, type TextPiece } from "./agreement-model";

/** What words that agree with an answer are in one document, by the ids of their slots. */
export type AgreeingTexts = ReadonlyMap<string, string>;

const changedModels = new WeakMap<AgreementModel, { readonly key: string; readonly changed: AgreementModel }>();

/**
 * The model with the words that a document has where they agree with an answer: fixed text like any other, to whatever matches it.
 * The same object when there are none, and one object for the same texts, so that what is compiled of it is kept.
 */
export function withAgreeing(model: AgreementModel, texts: AgreeingTexts): AgreementModel {
  if (texts.size === 0) return model;
  const key = JSON.stringify([...texts]);
  const known = changedModels.get(model);
  const changed = known?.key === key ? known.changed : changeWords(model, texts);
  changedModels.set(model, { key, changed });
  return changed;
}

function changeWords(model: AgreementModel, texts: AgreeingTexts): AgreementModel {
  const clauseLists = model.clauseLists.map((list) => ({
    ...list,
    clauses: list.clauses.map((clause) => ({ ...clause, paragraph: saying(clause.paragraph, texts) })),
  }));
  return { ...model, paragraphs: model.paragraphs.map((paragraph) => saying(paragraph, texts)), clauseLists };
}

/** A paragraph with these words; the very same where it has none of them. */
export function saying(paragraph: ModelParagraph, texts: AgreeingTexts): ModelParagraph {
  const textOf = (piece: TextPiece): string | undefined =>
    piece.kind === "slot" && !isToFill(piece.slot) ? texts.get(piece.slot.id) : undefined;
  if (paragraph.pieces.every((piece) => textOf(piece) === undefined)) return paragraph;
  const pieces = paragraph.pieces.map((piece): TextPiece => ({ ...piece, text: textOf(piece) ?? piece.text }) as TextPiece);
  return { ...paragraph, pieces, text: pieces.map(({ text }) => text).join("") };
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
