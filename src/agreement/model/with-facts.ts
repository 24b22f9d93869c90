import type { AgreementModel, ModelParagraph, TextPiece } from "./agreement-model";

/** Facts that were changed for one document: the text they show, by id. */
export type FactTexts = ReadonlyMap<string, string>;

const changedModels = new WeakMap<AgreementModel, { readonly key: string; readonly changed: AgreementModel }>();

/**
 * The model with other texts for some of its facts; the same object when there are none, and one object for the same texts,
 * so that what is compiled of it is kept.
 */
export function withFacts(model: AgreementModel, texts: FactTexts): AgreementModel {
  if (texts.size === 0) return model;
  const key = JSON.stringify([...texts]);
  const known = changedModels.get(model);
  const changed = known?.key === key ? known.changed : changeFacts(model, texts);
  changedModels.set(model, { key, changed });
  return changed;
}

function changeFacts(model: AgreementModel, texts: FactTexts): AgreementModel {
  const piece = (one: TextPiece): TextPiece => (one.kind === "fact" ? { ...one, text: texts.get(one.fact) ?? one.text } : one);
  const change = (paragraph: ModelParagraph): ModelParagraph => {
    const pieces = paragraph.pieces.map(piece);
    return { ...paragraph, pieces, text: pieces.map(({ text }) => text).join("") };
  };
  const clauseLists = model.clauseLists.map((list) => ({
    ...list,
    clauses: list.clauses.map((clause) => ({ ...clause, paragraph: change(clause.paragraph) })),
  }));
  // What was changed is known to be true now: its days were those of the model's own text.
  const facts = model.facts.map((fact) => (texts.has(fact.id) ? { ...fact, since: undefined, validUntil: undefined } : fact));
  return { ...model, paragraphs: model.paragraphs.map(change), clauseLists, facts };
}
