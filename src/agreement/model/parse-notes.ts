import type { AgreementModel, ModelParagraph, NoteCondition, ReviewNote } from "./agreement-model";
import { ModelError } from "./model-error";
import type { NoteSource } from "./model-schema";
import { withFixedWords } from "./with-agreeing";

/**
 * The notes of a model: each text stands in its paragraph, each condition names what exists.
 *
 * @throws ModelError naming the note and the reason.
 */
export function parseNotes(sources: readonly NoteSource[], model: Omit<AgreementModel, "notes">): ReviewNote[] {
  return sources.map(({ id, level, text, reason, ...source }, index) => {
    const place = `notes.json[${index}]`;
    const paragraph = model.paragraphs.findIndex((one) => one.id === source.paragraph);
    const shown = model.paragraphs[paragraph];
    if (!shown) throw new ModelError(`${place}.paragraph`, `unknown paragraph "${source.paragraph}"`);
    if (!shown.text.includes(text)) throw new ModelError(`${place}.text`, `not in the text of "${source.paragraph}"`);
    const isCertain = source.correction !== undefined;
    const accepted = [...(source.correction === undefined ? [] : [source.correction]), ...(source.accepted ?? [])];
    if (accepted.length > 0 && !isFixed(text, shown)) {
      throw new ModelError(`${place}.text`, "a text that is corrected is all fixed text");
    }
    if (source.condition) checkCondition(source.condition, model, `${place}.condition`);
    return { id, level, paragraph, text, accepted, isCertain, reason, condition: source.condition };
  });
}

function isFixed(text: string, paragraph: ModelParagraph): boolean {
  return withFixedWords(paragraph).pieces.some((piece) => piece.kind === "fixed" && piece.text.includes(text));
}

function checkCondition(condition: NoteCondition, model: Omit<AgreementModel, "notes">, place: string): void {
  const fields = "fields" in condition ? condition.fields : "field" in condition ? [condition.field] : [];
  const facts = "facts" in condition ? condition.facts : "fact" in condition ? [condition.fact] : [];
  const unknownField = fields.find((id) => !model.fieldsById.has(id));
  if (unknownField) throw new ModelError(place, `unknown field "${unknownField}"`);
  const unknownFact = facts.find((id) => !model.facts.some((fact) => fact.id === id));
  if (unknownFact) throw new ModelError(place, `unknown fact "${unknownFact}"`);
  if ("slot" in condition && !model.slots.some(({ id }) => id === condition.slot)) {
    throw new ModelError(place, `unknown slot "${condition.slot}"`);
  }
}
