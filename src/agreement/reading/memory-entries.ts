/** The entries of a memory, read one by one: see `memory.ts`. What an entry may be is told here and nowhere else. */

import * as z from "zod/mini";
import type { ControlState, TextLook } from "../agreement-document";
import { type SelectedClause, type ClauseSelection, defaultSelection, lineKey } from "../clauses/arrangement";
import { ClausesError } from "../clauses/clauses-error";
import { checkOwnClause } from "../clauses/own-clause";
import { cleanText } from "../fields/clean-text";
import { type Answer, fieldKind, prints } from "../fields/field-kinds";
import { ARTICLES } from "../french/articles";
import { parseIsoDay } from "../french/calendar";
import type { AgreementModel, ClauseList, FactDefinition } from "../model/agreement-model";
import type { ModelFiles } from "../model/model-schema";
import type { Waiver } from "./finding";
import { type HouseDecisions, readHouse } from "./house-decisions";
import { WAIVER_REASON } from "./waiver-reason";

/** A finalised agreement: the state of each control before. */
export interface Finalised {
  /** `YYYY-MM-DD`, or {@link UNFINISHED}. */
  readonly date: string;
  readonly controls: readonly ({ readonly tag: string; readonly nth: number } & ControlState)[];
}

/** What was typed in the inputs of a field. `over`: a short name of what the document showed of it then. */
export type KeptDraft = z.infer<typeof keptDraft>;

/** Where somebody was when the pane was left. Each of the three may be unknown. */
export interface Place {
  /** The part of the pane: a name of its own, which tells nothing of the agreement. */
  readonly panel?: string;
  /** How far down it was looked at, in pixels. */
  readonly scroll?: number;
  /** The id of the field that was open. */
  readonly field?: string;
}

/** Stands for a date while finalising is under way. */
export const UNFINISHED = "";

/** Most entries of one kind: an agreement of 10,000 slots has so many looks, and twice as many controls that are finalised. */
const MOST = 50_000;

/** Word says a colour that is not the same all along as "" or, against its types, null (word: `Font.color`). */
const color = z.pipe(
  z.transform((raw: unknown) => (raw === null || raw === "" ? "mixed" : raw)),
  z.string().check(z.regex(/^(?:#[0-9a-f]{6}|mixed)$/i)),
);
const highlight = z.nullable(color);
const look = z.object({ highlight, color, bold: z.optional(z.boolean()), italic: z.optional(z.boolean()) });
const controlState = z.object({
  tag: z.string(),
  nth: z.int().check(z.nonnegative()),
  cannotEdit: z.boolean(),
  cannotDelete: z.boolean(),
  frame: z.enum(["BoundingBox", "Tags", "Hidden"]),
  highlight,
});
/** Longer than any answer: what is beyond is no draft of a person's. UTF-16 units. */
const LONGEST_DRAFT = 20_000;
const typed = z.string().check(z.maxLength(LONGEST_DRAFT));
const inputs = z.discriminatedUnion("shape", [
  z.object({
    shape: z.literal("text"),
    text: typed,
    form: z.optional(
      z.object({
        article: z.optional(z.enum(ARTICLES)),
        elided: z.optional(z.boolean()),
        slots: z.optional(z.record(z.string(), typed)),
      }),
    ),
  }),
  z.object({ shape: z.literal("person"), firstName: typed, familyName: typed }),
  z.object({ shape: z.literal("list"), items: z.array(typed).check(z.maxLength(100)) }),
  z.object({ shape: z.literal("variant"), kind: typed, parts: z.record(z.string(), typed) }),
]);
/** Longer than any name of a part of the pane. UTF-16 units. */
const LONGEST_PANEL = 40;
const panel = z.string().check(z.regex(/^[a-z-]+$/), z.maxLength(LONGEST_PANEL));
/** Lower than any browser lets a page scroll. CSS pixels. */
const LOWEST = 16_777_216;
const scroll = z.number().check(z.positive(), z.maximum(LOWEST));
const keptDraft = z.object({ inputs, over: z.string() });
const waiver = z.object({ key: z.string(), reason: z.string(), date: z.string() });
const finalised = z.object({ date: z.optional(z.unknown()), controls: z.array(z.unknown()) });
const record = z.record(z.string(), z.unknown());
const list = z.array(z.unknown());
const ownModel = z.object({ "model.json": z.object({ id: z.string() }) });
const ownClause = z.object({ text: z.string() });

/** Reads entries one by one, and names those that are left out. */
export class EntryReading {
  readonly unreadable: string[] = [];

  constructor(private readonly model: AgreementModel) {}

  looks(raw: unknown): Map<string, TextLook> {
    const slots = new Set(this.model.slots.map(({ id }) => id));
    return this.#record("looks", raw, (one, id) => (slots.has(id) ? look.safeParse(one).data : undefined));
  }

  answers(raw: unknown): Map<string, Answer> {
    return this.#record("answers", raw, (one, id) => {
      const field = this.model.fieldsById.get(id);
      const checked = field && fieldKind(field.kind).check(one);
      return checked?.ok ? checked.value : undefined;
    });
  }

  waivers(raw: unknown): Waiver[] {
    return this.#list("waivers", raw, (one) => {
      const { data } = waiver.safeParse(one);
      const reason = cleanText(data?.reason, WAIVER_REASON);
      const key = cleanText(data?.key, { limit: 1000, lines: "one" });
      return data && key.ok && reason.ok && parseIsoDay(data.date) ? { ...data, reason: reason.value } : undefined;
    });
  }

  facts(raw: unknown): Map<string, string> {
    return this.#record("facts", raw, (text, id) => {
      const fact = this.model.facts.find((one) => one.id === id);
      return fact && typeof text === "string" && isTextOf(fact, text) ? text : undefined;
    });
  }

  dates(raw: unknown): Map<string, string> {
    return this.#record("dates", raw, (date) => (typeof date === "string" && parseIsoDay(date) ? date : undefined));
  }

  /** A list that cannot be read is as the model has it. */
  chosen(raw: unknown): ClauseSelection | undefined {
    const lists = this.#record("chosen", raw, (lines, id) => {
      const known = this.model.clauseLists.find((one) => one.id === id);
      return known && list.safeParse(lines).success ? this.#lines(known, lines) : undefined;
    });
    return lists.size > 0 ? new Map([...defaultSelection(this.model), ...lists]) : undefined;
  }

  drafts(raw: unknown): Map<string, KeptDraft> {
    return this.#record("drafts", raw, (one, id) => (this.model.fieldsById.has(id) ? keptDraft.safeParse(one).data : undefined));
  }

  /** Of the three, those that can be read. */
  place(raw: unknown): Place | undefined {
    const read = this.#record("place", raw, (one, name) => {
      if (name === "panel") return panel.safeParse(one).data;
      if (name === "scroll") return scroll.safeParse(one).data;
      return name === "field" && typeof one === "string" && this.model.fieldsById.has(one) ? one : undefined;
    });
    return read.size > 0 ? Object.fromEntries(read) : undefined;
  }

  house(raw: unknown): HouseDecisions | undefined {
    if (raw === undefined) return undefined;
    const { house, problems } = readHouse(raw, this.model);
    this.unreadable.push(...problems.map((problem) => ("note" in problem ? `house: ${problem.note}` : "house")));
    return house;
  }

  /** As it is kept, and of this model: what else there is to know of it is read where it is used. */
  ownModel(raw: unknown): ModelFiles | undefined {
    if (raw === undefined) return undefined;
    const { data } = ownModel.safeParse(raw);
    if (data?.["model.json"].id === this.model.id) return raw as ModelFiles;
    this.unreadable.push("ownModel");
    return undefined;
  }

  #lines({ id, clauses }: ClauseList, raw: unknown): SelectedClause[] {
    const keys = new Set<string>();
    return this.#list(`chosen: ${id}`, raw, (one) => {
      const isClause = clauses.some((clause) => clause.id === one);
      const line = isClause ? ({ kind: "clause", id: String(one) } as const) : readOwnClause(ownClause.safeParse(one).data?.text);
      return line && keys.size < keys.add(lineKey(line)).size ? line : undefined;
    });
  }

  /** Without its date the agreement is as finalising left it half-way: what its controls were is known all the same. */
  finalised(raw: unknown): Finalised | undefined {
    if (raw === undefined) return undefined;
    const { data } = finalised.safeParse(raw);
    if (!data) {
      this.unreadable.push("finalised");
      return undefined;
    }
    const { date } = data;
    const controls = this.#list("finalised: controls", data.controls, (one) => controlState.safeParse(one).data);
    if (typeof date === "string" && (date === UNFINISHED || parseIsoDay(date))) return { date, controls };
    this.unreadable.push("finalised: date");
    return { date: UNFINISHED, controls };
  }

  #record<Value>(place: string, raw: unknown = {}, read: (one: unknown, id: string) => Value | undefined): Map<string, Value> {
    const { data } = record.safeParse(raw);
    if (!data) this.unreadable.push(place);
    return new Map(
      this.#within(place, Object.entries(data ?? {})).flatMap(([id, one]) =>
        this.#named(`${place}: ${id}`, read(one, id)).map((value) => [id, value]),
      ),
    );
  }

  #list<Value>(place: string, raw: unknown = [], read: (one: unknown) => Value | undefined): Value[] {
    const { data } = list.safeParse(raw);
    if (!data) this.unreadable.push(place);
    return this.#within(place, data ?? []).flatMap((one, index) => this.#named(`${place}[${index}]`, read(one)));
  }

  /** As many entries as an agreement may have; what is beyond is said, and left out. */
  #within<One>(place: string, entries: readonly One[]): readonly One[] {
    if (entries.length > MOST) this.unreadable.push(`${place}: ${entries.length}`);
    return entries.slice(0, MOST);
  }

  #named<Value>(place: string, value: Value | undefined): Value[] {
    if (value === undefined) this.unreadable.push(place);
    return value === undefined ? [] : [value];
  }
}

/** Whether a fact of this kind is ever printed so. */
function isTextOf({ kind: name, form }: FactDefinition, text: string): boolean {
  const kind = fieldKind(name);
  const shown = { form, text };
  return kind.candidates([shown]).some((value) => kind.check(value).ok && prints(kind, value, shown));
}

function readOwnClause(text: unknown): SelectedClause | undefined {
  try {
    checkOwnClause(text, "memory");
  } catch (error) {
    if (error instanceof ClausesError) return undefined;
    throw error;
  }
  // As it was written, and not as it would be written today: only signs that no text may hold are taken out.
  const cleaned = cleanText(text, { limit: Infinity, lines: "one" });
  return cleaned.ok ? { kind: "own", text: cleaned.value } : undefined;
}
