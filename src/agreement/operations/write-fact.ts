import type { AgreementDocument, DocumentContent, DocumentTransaction, SpanToWrap } from "../agreement-document";
import type { AnswerProblem } from "../fields/answer-problem";
import { type Answer, fieldKind } from "../fields/field-kinds";
import type { AgreementModel, FactDefinition, TextPiece } from "../model/agreement-model";
import { printFactTag } from "../model/tag";
import { withFacts } from "../model/with-facts";
import type { Finding } from "../review/finding";
import { readShownText } from "../review/expected-text";
import type { ShownFact } from "../review/reviewed-agreement";
import { alignAgreement } from "../clauses/align-agreement";
import { type Change, type ChangeStep, NO_CHANGE, positionsOf } from "./change";
import { loadMemory } from "./memory";
import { saveMemory } from "./save-memory";

export type WriteFactReport =
  | { readonly state: "written"; readonly change: Change; readonly findings: readonly Finding[] }
  /** The value is none of the fact's kind; nothing was done. */
  | { readonly state: "refused"; readonly problem: AnswerProblem }
  /** Some place of the fact could not be found or written; those that were are in `change`. */
  | { readonly state: "not-everywhere"; readonly change: Change; readonly findings: readonly Finding[] };

const TITLE_LIMIT = 64;
const NO_LOOK = { kind: "answer" } as const;

/**
 * Changes a fact of the model for this document: checked and printed by its kind, written through content controls in all its
 * places, and expected there by the review from then on. At most 4 round trips, and those of the memory.
 */
export async function writeFact(
  document: AgreementDocument,
  model: AgreementModel,
  id: string,
  raw: unknown,
): Promise<WriteFactReport> {
  const fact = model.facts.find((one) => one.id === id);
  if (!fact) throw new RangeError(`${model.id} has no fact "${id}"`);
  const kind = fieldKind(fact.kind);
  const checked = kind.check(raw);
  if (!checked.ok) return { state: "refused", problem: checked.problem };
  const text = kind.print(checked.value, "plain") ?? "";
  const memory = await loadMemory(document, model);
  const { places, wanted, change } = await document.transact((transaction) =>
    writePlaces(transaction, withFacts(model, memory.facts), fact, text),
  );
  const state = places === wanted ? "written" : "not-everywhere";
  const expected = memory.facts.get(id);
  if (places === 0 || expected === text) return { state, change, findings: [] };
  // What is to be said when that is not kept: the review would ask for the model's text again.
  const findings = await saveMemory(document, model, { ...memory, facts: new Map([...memory.facts, [id, text]]) });
  return { state, change: { steps: [...change.steps, { kind: "fact", fact: id, before: expected }] }, findings };
}

export interface FactReading {
  readonly fact: FactDefinition;
  readonly answer: Answer;
  readonly isChanged: boolean;
}

/** What each fact is in this document: the model's text, or the one it was changed to. */
export async function readFacts(document: AgreementDocument, model: AgreementModel): Promise<readonly FactReading[]> {
  const { facts } = await loadMemory(document, model);
  const printed = new Map(
    model.paragraphs.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === "fact" ? [[piece.fact, piece.text] as const] : [])),
    ),
  );
  return model.facts.map((fact) => {
    const text = facts.get(fact.id) ?? printed.get(fact.id) ?? "";
    const [answer] = fieldKind(fact.kind).candidates([{ form: "plain", text }]);
    return { fact, answer: answer ?? text, isChanged: facts.has(fact.id) };
  });
}

/** How many places show the text now, of those there are to be. */
async function writePlaces(
  transaction: DocumentTransaction,
  model: AgreementModel,
  fact: FactDefinition,
  text: string,
): Promise<{ places: number; wanted: number; change: Change }> {
  const before = await transaction.read();
  const { shown, wanted } = placesOf(model, fact, before);
  if (shown.length === 0) return { places: 0, wanted, change: NO_CHANGE };
  const tag = printFactTag(fact.id);
  const spans = shown.map(({ span, text: old }): SpanToWrap => ({
    span,
    text: old,
    lead: 0,
    extent: "text",
    tag,
    title: fact.label.fr.slice(0, TITLE_LIMIT),
  }));
  const { after } = await transaction.wrap(spans);
  const positions = positionsOf(after.controls);
  const controls = after.controls.flatMap((one, index) => (one.tag === tag ? [index] : []));
  const toWrite = controls.filter((index) => after.controls[index]?.text !== text);
  const written =
    toWrite.length === 0
      ? after
      : await transaction.edit(toWrite.map((control) => ({ kind: "write", control, text, look: NO_LOOK })));
  const steps = toWrite.flatMap((control): ChangeStep[] => {
    const position = positions[control];
    const old = after.controls[control]?.text;
    if (!position || old === undefined || written.controls[control]?.text !== text) return [];
    return [{ kind: "written", ...position, before: old, look: NO_LOOK, after: text }];
  });
  const places = controls.filter((index) => written.controls[index]?.text === text).length;
  return { places, wanted, change: { steps } };
}

function placesOf(
  source: AgreementModel,
  { id }: FactDefinition,
  content: DocumentContent,
): { readonly shown: readonly ShownFact[]; readonly wanted: number } {
  const { model, alignment } = alignAgreement(source, content);
  const isOfFact = (piece: TextPiece): boolean => piece.kind === "fact" && piece.fact === id;
  return {
    shown: model.paragraphs
      .flatMap((_, index) => readShownText(model, index, alignment, content).facts)
      .filter(({ fact, text }) => fact === id && text !== ""),
    wanted: model.paragraphs.flatMap(({ pieces }) => pieces.filter(isOfFact)).length,
  };
}
