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
  return sources.map(({ id, level, text, reason, detail, meant, ...source }, index) => {
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
    const unknown = source.facts?.find((one) => !model.facts.some((fact) => fact.id === one));
    if (unknown) throw new ModelError(`${place}.facts`, `unknown fact "${unknown}"`);
    const { condition, answeredBy } = source;
    const parts = partsOf(text, shown);
    const facts = [...new Set([...parts.facts, ...factsOf(condition), ...(source.facts ?? [])])];
    const said = { reason, detail, meant };
    return { id, level, paragraph, text, fixed: parts.fixed, facts, accepted, isCertain, ...said, condition, answeredBy };
  });
}

/** What a text of a paragraph holds of its fixed text, and of its facts. */
function partsOf(text: string, paragraph: ModelParagraph): { readonly fixed: string[]; readonly facts: string[] } {
  const start = paragraph.text.indexOf(text);
  const end = start + text.length;
  const fixed: string[] = [];
  const facts: string[] = [];
  let at = 0;
  for (const piece of withFixedWords(paragraph).pieces) {
    const shared = piece.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += piece.text.length;
    if (shared.trim() === "") continue;
    if (piece.kind === "fixed") fixed.push(shared.trim());
    if (piece.kind === "fact") facts.push(piece.fact);
  }
  return { fixed, facts };
}

function factsOf(condition: NoteCondition | undefined): readonly string[] {
  if (!condition) return [];
  if (condition.kind === "facts-differ") return condition.places.flat();
  return "facts" in condition ? condition.facts : "fact" in condition ? [condition.fact] : [];
}

/** Whether the text of a note is all fixed text, and so may be corrected. */
export function standsInFixedText(
  model: Pick<AgreementModel, "paragraphs">,
  { paragraph, text, condition }: ReviewNote,
): boolean {
  const shown = model.paragraphs[paragraph];
  return condition?.kind !== "slot-blank" && shown !== undefined && isFixed(text, shown);
}

function isFixed(text: string, paragraph: ModelParagraph): boolean {
  return withFixedWords(paragraph).pieces.some((piece) => piece.kind === "fixed" && piece.text.includes(text));
}

function checkCondition(condition: NoteCondition, model: Omit<AgreementModel, "notes">, place: string): void {
  const fields = "fields" in condition ? condition.fields : "field" in condition ? [condition.field] : [];
  const facts = factsOf(condition);
  const unknownField = fields.find((id) => !model.fieldsById.has(id));
  if (unknownField) throw new ModelError(place, `unknown field "${unknownField}"`);
  const unknownFact = facts.find((id) => !model.facts.some((fact) => fact.id === id));
  if (unknownFact) throw new ModelError(place, `unknown fact "${unknownFact}"`);
  if ("date" in condition && !model.term) throw new ModelError(place, "the model says nothing of its term");
  if ("slot" in condition && !model.slots.some(({ id }) => id === condition.slot)) {
    throw new ModelError(place, `unknown slot "${condition.slot}"`);
  }
}
