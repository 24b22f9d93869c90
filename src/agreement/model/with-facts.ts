import { changeParagraphs, rememberingModel, withTexts } from "./other-texts";

/** Facts that were changed for one document: the text they show, by id. */
export type FactTexts = ReadonlyMap<string, string>;

/** The model with other texts for some of its facts. */
export const withFacts = rememberingModel((model, texts) => ({
  ...changeParagraphs(model, (paragraph) =>
    withTexts(paragraph, (piece) => (piece.kind === "fact" ? texts.get(piece.fact) : undefined)),
  ),
  // What was changed is known to be true now: its days were those of the model's own text.
  facts: model.facts.map((fact) => (texts.has(fact.id) ? { ...fact, since: undefined, validUntil: undefined } : fact)),
}));
