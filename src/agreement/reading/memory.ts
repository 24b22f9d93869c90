/**
 * What a document remembers beside its text, in one custom XML part. The text is the truth: memory only settles what text
 * cannot tell (the capitals of a family name, the look of a placeholder that is gone) and can be done without. Whoever wrote it
 * (another version, a hand, a host that gives a colour as null), it is read entry by entry: one that is wrong costs itself alone.
 */

import * as z from "zod/mini";
import { type AgreementDocument, HostError, type TextLook } from "../agreement-document";
import type { ClauseSelection } from "../clauses/arrangement";
import { printSelection } from "../clauses/selection-file";
import type { Answer } from "../fields/field-kinds";
import type { AgreementModel } from "../model/agreement-model";
import type { ModelFiles } from "../model/model-schema";
import type { FactTexts } from "../model/with-facts";
import type { Waiver } from "./finding";
import { type HouseDecisions, printHouse } from "./house-decisions";
import { EntryReading, type Finalised, type KeptDraft, type Place, UNFINISHED } from "./memory-entries";

export { type KeptDraft, type Place, UNFINISHED } from "./memory-entries";

export interface Memory {
  /** Look of each slot's placeholder, by slot id. */
  readonly looks: ReadonlyMap<string, TextLook>;
  /** Answers that the text alone would not give back (the small letters of a family name), by field id. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Findings of the review that were set aside, and why. */
  readonly waivers: readonly Waiver[];
  /** When the agreement was finalised, and what it was before: see `finalise-agreement.ts`. */
  readonly finalised: Finalised | undefined;
  /** Of every list, the engagements that were chosen: see `clauses/choice.ts`. Undefined while it is the model's own. */
  readonly chosen: ClauseSelection | undefined;
  /** Texts of the facts that were changed. */
  readonly facts: FactTexts;
  /** When facts were changed and engagements chosen, `YYYY-MM-DD`, by the id of the decision: see `decisions.ts`. */
  readonly dates: ReadonlyMap<string, string>;
  /** What a house decided of the model's text, where its file was imported into this document. */
  readonly house: HouseDecisions | undefined;
  /** What was typed in fields and is not written, by field id. */
  readonly drafts: ReadonlyMap<string, KeptDraft>;
  /** Where the pane was left: ids alone. Undefined where it is not known. */
  readonly place: Place | undefined;
  /** The model itself, where it was made of this document: see `own-model.ts`. */
  readonly ownModel: ModelFiles | undefined;
  /** What is kept and cannot be read, as "looks: partner-identity/partner.address". The next writing drops it. */
  readonly unreadable: readonly string[];
}

/** Of the shape it is kept in. */
const VERSION = 1;

/** When the agreement was finalised, `YYYY-MM-DD`; undefined while it is open. */
export function finalisedDate({ finalised: state }: Pick<Memory, "finalised">): string | undefined {
  return state?.date === UNFINISHED ? undefined : state?.date;
}

/**
 * The memory of a document as far as it is known: another pane may have changed it since. One that the host does not give (#6673)
 * is one that cannot be read: it costs what it holds, and nothing else.
 */
export async function loadMemory(document: AgreementDocument, model: AgreementModel): Promise<Memory> {
  return readMemory(await loadKept(document), model);
}

/** The memory as it is kept, whoever wrote it; null where the host does not give it. As long as it is known it is the same object. */
export function loadKept(document: AgreementDocument): Promise<unknown> {
  return document.loadMemory().catch(unreadable);
}

/** What stands for a memory that cannot be read. */
function unreadable(error: unknown): null {
  if (error instanceof HostError) return null;
  throw error;
}

/** The memory of a document as it is kept now. */
export async function reloadMemory(document: AgreementDocument, model: AgreementModel): Promise<Memory> {
  // A change that gives back what it was given only reads.
  await document.updateMemory((value) => value).catch(unreadable);
  return loadMemory(document, model);
}

const EMPTY: Memory = {
  looks: new Map(),
  answers: new Map(),
  waivers: [],
  finalised: undefined,
  chosen: undefined,
  facts: new Map(),
  dates: new Map(),
  house: undefined,
  drafts: new Map(),
  place: undefined,
  ownModel: undefined,
  unreadable: [],
};

const entry = z.optional(z.unknown());
const keptMemory = z.object({
  version: z.literal(VERSION),
  model: z.string(),
  looks: entry,
  answers: entry,
  waivers: entry,
  finalised: entry,
  chosen: entry,
  facts: entry,
  dates: entry,
  house: entry,
  drafts: entry,
  place: entry,
  ownModel: entry,
});

/** A memory as a document keeps it; empty when there is none, or one of another model or version. */
export function readMemory(value: unknown, model: AgreementModel): Memory {
  if (value === undefined) return EMPTY;
  const kept = keptMemory.safeParse(value);
  if (!kept.success || kept.data.model !== model.id) return { ...EMPTY, unreadable: ["memory"] };
  const entries = new EntryReading(model);
  return {
    looks: entries.looks(kept.data.looks),
    answers: entries.answers(kept.data.answers),
    waivers: entries.waivers(kept.data.waivers),
    finalised: entries.finalised(kept.data.finalised),
    chosen: entries.chosen(kept.data.chosen),
    facts: entries.facts(kept.data.facts),
    dates: entries.dates(kept.data.dates),
    house: entries.house(kept.data.house),
    drafts: entries.drafts(kept.data.drafts),
    place: entries.place(kept.data.place),
    ownModel: entries.ownModel(kept.data.ownModel),
    unreadable: entries.unreadable,
  };
}

/** The JSON value a document keeps: the same memory is the same text, however it came about. */
export function printMemory(
  { looks, answers, waivers, finalised, chosen, facts, dates, house, drafts, place, ownModel }: Memory,
  model: AgreementModel,
): unknown {
  return {
    version: VERSION,
    model: model.id,
    looks: inOrder(model.slots, looks),
    answers: inOrder(model.fields, answers),
    ...(waivers.length > 0 && { waivers: [...waivers].sort((one, other) => (one.key < other.key ? -1 : 1)) }),
    ...(facts.size > 0 && { facts: inOrder(model.facts, facts) }),
    ...(chosen && { chosen: inOrder(model.clauseLists, new Map(Object.entries(printSelection(chosen)))) }),
    ...(dates.size > 0 && { dates: Object.fromEntries([...dates].sort(([one], [other]) => (one < other ? -1 : 1))) }),
    ...(finalised && { finalised }),
    ...(house && { house: printHouse(house, model) }),
    ...(drafts.size > 0 && { drafts: inOrder(model.fields, drafts) }),
    ...(place && { place: { panel: place.panel, scroll: place.scroll, field: place.field } }),
    ...(ownModel && { ownModel }),
  };
}

/** Entries in the order of the model. */
function inOrder<Value>(entries: readonly { readonly id: string }[], values: ReadonlyMap<string, Value>): Record<string, Value> {
  return Object.fromEntries(
    entries.flatMap(({ id }): [string, Value][] => {
      const value = values.get(id);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}
