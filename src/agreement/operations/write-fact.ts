import {
  type AgreementDocument,
  type DocumentTransaction,
  type Edit,
  type Edited,
  HostError,
  type SpanToWrap,
} from "../agreement-document";
import type { AnswerProblem } from "../fields/answer-problem";
import { type Answer, fieldKind } from "../fields/field-kinds";
import { fold, sameText } from "../french/fold";
import type { AgreementModel, FactDefinition, TextPiece } from "../model/agreement-model";
import { printFactTag, titleOf } from "../model/tag";
import { type Pause, withPauses } from "../alignment/steps";
import { type AgreementAsRead, readInSteps } from "../reading/agreement-as-read";
import { readShownText, type ShownFact } from "../reading/expected-text";
import type { OperationFinding } from "../reading/finding";
import { updateMemory } from "../reading/keep-memory";
import { loadMemory, type Memory } from "../reading/memory";
import { type Change, type ChangeStep, NO_CHANGE } from "./changes/change";
import { expectFact } from "./changes/changed-fact";

export type WriteFactReport =
  | { readonly state: "written"; readonly change: Change; readonly findings: readonly OperationFinding[] }
  /** The value is none of the fact's kind; nothing was done. */
  | { readonly state: "refused"; readonly problem: AnswerProblem }
  /** Some place of the fact could not be found or written; those that were are in `change`. */
  | { readonly state: "not-everywhere"; readonly change: Change; readonly findings: readonly OperationFinding[] };

type WriteEdit = Extract<Edit, { readonly kind: "write" }>;

const NO_LOOK = { kind: "answer" } as const;

/**
 * Changes a fact of the model for this document: checked and printed by its kind, written through content controls in all its
 * places, and expected there by the review from then on. At most 4 round trips, and those of the memory.
 *
 * @param pause called between two steps of the reading.
 */
export async function writeFact(
  document: AgreementDocument,
  model: AgreementModel,
  id: string,
  raw: unknown,
  pause?: Pause,
): Promise<WriteFactReport> {
  const fact = model.facts.find((one) => one.id === id);
  if (!fact) throw new RangeError(`${model.id} has no fact "${id}"`);
  const kind = fieldKind(fact.kind);
  const checked = kind.check(raw);
  if (!checked.ok) return { state: "refused", problem: checked.problem };
  const text = kind.print(checked.value, fact) ?? "";
  const memory = await loadMemory(document, model);
  const { places, wanted, change } = await document.transact((transaction) =>
    writePlaces(transaction, model, memory, { fact, text, pause }),
  );
  const state = places === wanted ? "written" : "not-everywhere";
  const expected = memory.facts.get(id);
  if (places === 0 || expected === text) return { state, change, findings: [] };
  // What is to be said when that is not kept: the review would ask for the model's text again.
  const findings = await updateMemory(document, model, (kept) => expectFact(kept, id, text));
  return { state, change: { steps: [...change.steps, { kind: "fact", fact: id, before: expected }] }, findings };
}

export interface FactReading {
  readonly fact: FactDefinition;
  readonly answer: Answer;
  readonly isChanged: boolean;
}

/** What each fact is in this document: the model's text, or the one it was changed to. */
export function readFacts(model: AgreementModel, { facts }: Pick<Memory, "facts">): readonly FactReading[] {
  const printed = new Map(
    model.paragraphs.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === "fact" ? [[piece.fact, piece.text] as const] : [])),
    ),
  );
  return model.facts.map((fact) => {
    const text = facts.get(fact.id) ?? printed.get(fact.id) ?? "";
    const [answer] = fieldKind(fact.kind).candidates([{ form: fact.form, text }]);
    return { fact, answer: answer ?? text, isChanged: facts.has(fact.id) };
  });
}

/** The places of a fact in one reading: those it shows, and how many there are to be. */
interface FactPlaces {
  readonly shown: readonly ShownFact[];
  readonly wanted: number;
}

/** Wraps every place of a fact, then writes those that say something else, where what they say is what was read. */
async function writePlaces(
  transaction: DocumentTransaction,
  source: AgreementModel,
  memory: Memory,
  { fact, text, pause }: { readonly fact: FactDefinition; readonly text: string; readonly pause: Pause | undefined },
): Promise<{ readonly places: number; readonly wanted: number; readonly change: Change }> {
  const before = await withPauses(readInSteps(source, memory, await transaction.readWhole(pause)), pause);
  const { shown, wanted } = placesOf(before, fact);
  if (shown.length === 0) return { places: 0, wanted, change: NO_CHANGE };
  const tag = printFactTag(fact.id);
  const title = titleOf(fact.label.fr);
  const spans = shown.map(({ span, text: old }): SpanToWrap => ({ span, text: old, lead: 0, extent: "text", tag, title }));
  const { after } = await transaction.wrap(spans);
  const known = new Set(shown.map((one) => fold(one.text).trim()));
  // A fact's control that shows other words is a copy, or was put there: those words are not the fact.
  const controls = after.controls.filter(
    (one) => one.tag === tag && (known.has(fold(one.text).trim()) || sameText(one.text, text)),
  );
  const edits = controls
    .filter((one) => !one.locked && !sameText(one.text, text))
    .map((control) => ({ kind: "write", control, text, look: NO_LOOK }) as const);
  const written = edits.length === 0 ? { after, overtaken: new Set<Edit>() } : await writeOrRead(transaction, edits);
  const steps = edits
    .filter((edit) => !written.overtaken.has(edit))
    .map(({ control }): ChangeStep => ({
      kind: "written",
      tag,
      slot: undefined,
      before: control.text,
      look: NO_LOOK,
      after: text,
    }));
  const places = written.after.controls.filter((one) => one.tag === tag && sameText(one.text, text)).length;
  return { places, wanted, change: { steps } };
}

/** Writes; where the host fails, what was done all the same is read. @throws its failure where nothing was. */
async function writeOrRead(transaction: DocumentTransaction, edits: readonly WriteEdit[]): Promise<Edited> {
  try {
    return await transaction.edit(edits);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const after = await transaction.read();
    const isUndone = ({ control, text }: WriteEdit): boolean => !sameText(transaction.now(control)?.text ?? "", text);
    const overtaken = new Set<Edit>(edits.filter(isUndone));
    if (overtaken.size === edits.length) throw error;
    return { after, overtaken, left: [] };
  }
}

function placesOf(read: AgreementAsRead, { id }: FactDefinition): FactPlaces {
  const { model, alignment, content } = read;
  const isOfFact = (piece: TextPiece): boolean => piece.kind === "fact" && piece.fact === id;
  return {
    shown: model.paragraphs
      .flatMap((_, index) => readShownText(model, index, alignment, content).facts)
      .filter(({ fact, text }) => fact === id && text !== ""),
    wanted: model.paragraphs.flatMap(({ pieces }) => pieces.filter(isOfFact)).length,
  };
}
