/**
 * What a document remembers beside its text, in one custom XML part. The text is the truth: memory only settles what text
 * cannot tell (the capitals of a family name, the look of a placeholder that is gone) and can be done without.
 */

import * as z from "zod/mini";
import type { AgreementDocument, TextLook } from "../agreement-document";
import { type Answer, fieldKind } from "../fields/field-kinds";
import type { AgreementModel } from "../model/agreement-model";
import type { ClauseSelection } from "../clauses/arrangement";
import { readSelection } from "../clauses/selection-file";
import type { FactTexts } from "../model/with-facts";
import type { Waiver } from "../review/review-finding";

const look = z.object({ highlight: z.nullable(z.string()), color: z.string() });

const finalised = z.object({
  /** `YYYY-MM-DD`. */
  date: z.string(),
  controls: z.array(
    z.object({
      tag: z.string(),
      nth: z.number(),
      cannotEdit: z.boolean(),
      cannotDelete: z.boolean(),
      frame: z.enum(["BoundingBox", "Tags", "Hidden"]),
      highlight: z.nullable(z.string()),
    }),
  ),
});

/** A finalised agreement: the state of each control before. */
export type Finalised = z.infer<typeof finalised>;

/** Stands for a date while finalising is under way. */
export const UNFINISHED = "";

/** When the agreement was finalised, `YYYY-MM-DD`; undefined while it is open. */
export function finalisedDate({ finalised: state }: Memory): string | undefined {
  return state?.date === UNFINISHED ? undefined : state?.date;
}

const memorySchema = z.object({
  version: z.literal(1),
  model: z.string(),
  /** Look of each slot's placeholder, by slot id. */
  looks: z.record(z.string(), look),
  /** Answers that the text alone would not give back (the small letters of a family name), by field id. */
  answers: z.record(z.string(), z.unknown()),
  /** Findings of the review that were set aside, and why. */
  waivers: z.optional(z.array(z.object({ key: z.string(), reason: z.string(), date: z.string() }))),
  /** The engagements that were chosen, by list, where they are not the model's: see `clauses/choice.ts`. */
  chosen: z.optional(z.record(z.string(), z.array(z.union([z.string(), z.object({ text: z.string() })])))),
  /** Texts of the facts that were changed, by id. */
  facts: z.optional(z.record(z.string(), z.string())),
  /** When the agreement was finalised, and what it was before: see `finalise-agreement.ts`. */
  finalised: z.optional(finalised),
});

/** A memory as the document keeps it. */
export type KeptMemory = z.infer<typeof memorySchema>;

export interface Memory {
  readonly looks: ReadonlyMap<string, TextLook>;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly waivers: readonly Waiver[];
  readonly finalised: Finalised | undefined;
  /** Undefined while it is the model's own. */
  readonly chosen: ClauseSelection | undefined;
  readonly facts: FactTexts;
}

/** The memory of a document; empty when it has none, or one of another model or version. */
export async function loadMemory(document: AgreementDocument, model: AgreementModel): Promise<Memory> {
  const parsed = memorySchema.safeParse(await document.loadMemory());
  if (!parsed.success || parsed.data.model !== model.id) {
    return { looks: new Map(), answers: new Map(), waivers: [], finalised: undefined, chosen: undefined, facts: new Map() };
  }
  const answers = new Map<string, Answer>();
  for (const { id, kind } of model.fields) {
    const checked = fieldKind(kind).check(parsed.data.answers[id]);
    if (checked.ok) answers.set(id, checked.value);
  }
  const { looks, waivers = [], finalised: state, facts = {} } = parsed.data;
  const known = Object.entries(facts).filter(([id]) => model.facts.some((fact) => fact.id === id));
  const chosen = parsed.data.chosen && readSelection(parsed.data.chosen);
  return { looks: new Map(Object.entries(looks)), answers, waivers, finalised: state, chosen, facts: new Map(known) };
}
