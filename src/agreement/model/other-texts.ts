import type { AgreementModel, ModelParagraph, TextPiece } from "./agreement-model";

/** What some pieces of a model say in one document, by the id of the fact or the slot. */
type Texts = ReadonlyMap<string, string>;

/**
 * A function that gives the model with other texts: the same object when there are none, and one object for the same texts, so that
 * what is compiled of it is kept.
 */
export function rememberingModel(change: (model: AgreementModel, texts: Texts) => AgreementModel) {
  const changedModels = new WeakMap<AgreementModel, { readonly key: string; readonly changed: AgreementModel }>();
  return (model: AgreementModel, texts: Texts): AgreementModel => {
    if (texts.size === 0) return model;
    const key = JSON.stringify([...texts]);
    const known = changedModels.get(model);
    const changed = known?.key === key ? known.changed : change(model, texts);
    changedModels.set(model, { key, changed });
    return changed;
  };
}

/** The model with each of its paragraphs changed, those of its clauses too. */
export function changeParagraphs(model: AgreementModel, change: (paragraph: ModelParagraph) => ModelParagraph): AgreementModel {
  const clauseLists = model.clauseLists.map((list) => ({
    ...list,
    clauses: list.clauses.map((clause) => ({ ...clause, paragraph: change(clause.paragraph) })),
  }));
  return { ...model, paragraphs: model.paragraphs.map(change), clauseLists };
}

/** A paragraph whose pieces say what they are given, where they are given anything; the very same where none is. */
export function withTexts(paragraph: ModelParagraph, textOf: (piece: TextPiece) => string | undefined): ModelParagraph {
  if (paragraph.pieces.every((piece) => textOf(piece) === undefined)) return paragraph;
  const pieces = paragraph.pieces.map((piece): TextPiece => ({ ...piece, text: textOf(piece) ?? piece.text }) as TextPiece);
  return { ...paragraph, pieces, text: pieces.map(({ text }) => text).join("") };
}
