/**
 * What a house decided, once for all its agreements, about the notes of a model: a file, `house.json`. It is read decision by
 * decision: one that is wrong costs itself alone, and is named.
 */

import * as z from "zod/mini";
import { cleanText } from "../fields/clean-text";
import { parseIsoDay } from "../french/calendar";
import type { AgreementModel } from "../model/agreement-model";
import { standsInFixedText } from "../model/parse-notes";
import { WAIVER_REASON } from "./waiver-reason";

export type HouseDecision =
  /** Another text stands where the note's stood. */
  | { readonly kind: "correct"; readonly text: string }
  /** The text is meant as it is. */
  | { readonly kind: "meant"; readonly reason: string }
  /** Each agreement decides. */
  | { readonly kind: "ask" };

export interface HouseDecisions {
  /** Since when, `YYYY-MM-DD`. */
  readonly date: string;
  /** By the id of the note; one that is not there is asked. */
  readonly byNote: ReadonlyMap<string, HouseDecision>;
}

/** What is wrong with such a file; undefined `house`: nothing of it can be used. */
export type HouseProblem =
  | { readonly code: "not-decisions" }
  | { readonly code: "other-model"; readonly model: string }
  /** The other decisions hold. */
  | { readonly code: "decision-not-understood"; readonly note: string }
  | { readonly code: "note-unknown"; readonly note: string }
  /** It is about an answer, or about what the text states: that is changed where it is asked. */
  | { readonly code: "note-not-correctable"; readonly note: string };

export interface HouseReading {
  readonly house: HouseDecisions | undefined;
  readonly problems: readonly HouseProblem[];
}

/** Of the shape of the file. */
const VERSION = 1;

const file = z.object({
  version: z.literal(VERSION),
  model: z.string(),
  date: z.string().check(z.refine((date) => parseIsoDay(date) !== undefined)),
  decisions: z.record(z.string(), z.unknown()),
});
const decision = z.union([z.strictObject({ correct: z.string() }), z.strictObject({ meant: z.string() }), z.literal("ask")]);

/** @param raw the value of the file. */
export function readHouse(raw: unknown, model: AgreementModel): HouseReading {
  const { data } = file.safeParse(raw);
  if (!data) return { house: undefined, problems: [{ code: "not-decisions" }] };
  if (data.model !== model.id) return { house: undefined, problems: [{ code: "other-model", model: data.model }] };
  const problems: HouseProblem[] = [];
  const byNote = new Map<string, HouseDecision>();
  for (const [note, one] of Object.entries(data.decisions)) {
    const read = readDecision(one, note, model);
    if ("code" in read) problems.push(read);
    else byNote.set(note, read);
  }
  return { house: { date: data.date, byNote }, problems };
}

function readDecision(raw: unknown, note: string, model: AgreementModel): HouseDecision | HouseProblem {
  const known = model.notes.find(({ id }) => id === note);
  if (!known) return { code: "note-unknown", note };
  const { data } = decision.safeParse(raw);
  if (data === "ask") return { kind: "ask" };
  if (data && "meant" in data) {
    const reason = cleanText(data.meant, WAIVER_REASON);
    return reason.ok ? { kind: "meant", reason: reason.value } : { code: "decision-not-understood", note };
  }
  const text = data && cleanText(data.correct, { limit: 1000, lines: "one" });
  if (!data || !text?.ok) return { code: "decision-not-understood", note };
  if (!standsInFixedText(model, known)) return { code: "note-not-correctable", note };
  // The space at its ends is between it and the words beside it.
  const [before = "", after = ""] = [/^ +/, / +$/].map((edge) => edge.exec(data.correct)?.[0] ?? "");
  return { kind: "correct", text: before + text.value + after };
}

/** The value of the file of these decisions. */
export function printHouse({ date, byNote }: HouseDecisions, model: AgreementModel): unknown {
  const decisions = model.notes.flatMap(({ id }): [string, unknown][] => {
    const known = byNote.get(id);
    return known ? [[id, printDecision(known)]] : [];
  });
  return { version: VERSION, model: model.id, date, decisions: Object.fromEntries(decisions) };
}

function printDecision(one: HouseDecision): unknown {
  if (one.kind === "ask") return "ask";
  return one.kind === "meant" ? { meant: one.reason } : { correct: one.text };
}
