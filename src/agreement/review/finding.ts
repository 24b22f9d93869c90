/** What Trame has to say about a document: data, never an exception. The sentences are in `wording/`, by code. */

import type { HostErrorCode, WrapRefusal } from "../agreement-document";
import type { AnswerRemark } from "../fields/answer-problem";
import type { BilingualText } from "../model/agreement-model";

type Level = "blocking" | "warning" | "note";

/** Where: `paragraph` counts from 1 in its part; null when the finding is of the whole document. */
export interface Place {
  readonly part: "body" | "header" | "footer";
  readonly paragraph: number;
  readonly extract: string;
}

/** A field, as people know it. */
interface OfField {
  readonly field: string;
  readonly label: BilingualText;
}

/** A clause by its title, or by its text when it is the user's own. */
interface OfClause {
  readonly title: BilingualText;
}

export interface FindingFacts {
  /** A placeholder the model does not have there, or that an answer brought along. */
  "placeholder-left": { readonly placeholder: string };
  "part-not-seen": { readonly part: "header" | "footer" };
  "slot-lost": OfField & { readonly reason: "paragraph-missing" | "surroundings-altered" };
  "slot-empty": OfField;
  "slot-not-wrapped": OfField & { readonly reason: WrapRefusal };
  "slot-copied": OfField & { readonly copies: number };
  "field-without-slot": OfField;
  "field-not-written": OfField & { readonly reason: HostErrorCode };
  "field-half-written": OfField;
  "tracked-changes": OfField;
  "changed-in-document": OfField;
  "too-many-engagements": OfField & { readonly given: number; readonly room: number };
  "list-left-open": Readonly<Record<string, never>>;
  "fixed-text-changed": { readonly expected: string };
  "occurrences-differ": OfField & { readonly texts: readonly string[] };
  "answer-unreadable": OfField & { readonly text: string };
  "not-ours-any-more": OfField & { readonly text: string };
  /** What Trame remembers beside the text. */
  "memory-not-kept": { readonly reason: HostErrorCode };
  "clause-not-wrapped": OfClause & { readonly reason: WrapRefusal };
  "list-not-applied": { readonly list: BilingualText };
  "clause-kept": OfClause & { readonly was: "edited" | "by-hand" };
  "clause-to-validate": OfClause;
  "clauses-changed-since": { readonly list: BilingualText };
  "list-not-found": { readonly list: BilingualText };
  "list-empty": { readonly list: BilingualText };
  /** An answer no slot shows, because the clauses that ask it were not chosen. */
  "answer-kept-aside": OfField;
  "engagements-superseded": OfField;
  "answer-remark": OfField & { readonly remark: AnswerRemark };
}

export type FindingCode = keyof FindingFacts;

const LEVELS: Readonly<Record<FindingCode, Level>> = {
  "placeholder-left": "blocking",
  "part-not-seen": "warning",
  "slot-lost": "blocking",
  "slot-empty": "blocking",
  "slot-not-wrapped": "blocking",
  "slot-copied": "warning",
  "field-without-slot": "blocking",
  "field-not-written": "blocking",
  "field-half-written": "blocking",
  "tracked-changes": "blocking",
  "changed-in-document": "blocking",
  "too-many-engagements": "blocking",
  "list-left-open": "warning",
  "fixed-text-changed": "blocking",
  "occurrences-differ": "blocking",
  "answer-unreadable": "warning",
  "not-ours-any-more": "warning",
  "memory-not-kept": "warning",
  "clause-not-wrapped": "warning",
  "list-not-applied": "blocking",
  "clause-kept": "warning",
  "clause-to-validate": "warning",
  "clauses-changed-since": "warning",
  "list-not-found": "blocking",
  "list-empty": "warning",
  "answer-kept-aside": "note",
  "engagements-superseded": "warning",
  "answer-remark": "note",
};

export type Finding = {
  readonly [Code in FindingCode]: {
    readonly code: Code;
    readonly level: Level;
    readonly place: Place | null;
    readonly facts: FindingFacts[Code];
  };
}[FindingCode];

export function finding<Code extends FindingCode>(code: Code, facts: FindingFacts[Code], place: Place | null = null): Finding {
  return { code, level: LEVELS[code], place, facts } as Finding;
}

/** Longest extract shown, in characters. */
const EXTRACT = 80;

/** A place in a text; the extract shows what stands round `start`. */
export function placeIn(part: Place["part"], index: number, text: string, start = 0, end = start): Place {
  const room = Math.max(0, EXTRACT - (end - start));
  const from = Math.max(0, start - Math.floor(room / 2));
  const to = Math.min(text.length, from + Math.max(EXTRACT, end - start));
  const extract = text.slice(from, to).trim();
  return { part, paragraph: index + 1, extract: `${from > 0 ? "…" : ""}${extract}${to < text.length ? "…" : ""}` };
}
