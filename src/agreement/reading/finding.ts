/** What Trame has to say about a document: data, never an exception. The sentences are in `wording/`, by code. */

import type {
  Distortion,
  DocumentControl,
  HostErrorCode,
  LookDoubt,
  MarginText,
  MarkKind,
  SidePart,
  TrackedChange,
  UnseenPart,
  WrapRefusal,
} from "../agreement-document";
import type { SlotObstacle } from "../alignment/alignment";
import type { AnswerProblem, AnswerRemark } from "../fields/answer-problem";
import type { BilingualText } from "../model/agreement-model";

/** Why a finding was set aside, in the user's words. */
export interface Waiver {
  readonly key: string;
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export type Level = "blocking" | "warning" | "note";

/** Where: `paragraph` counts from 1 in its part; null when the finding is of the whole document. */
export interface Place {
  /** The title of the agreement it stands under, as people look for it: "ARTICLE 4". */
  readonly section?: BilingualText;
  /** Which engagement of a list it stands in, both counted from 1: "the 2nd of the partner". */
  readonly line?: PlaceInList;
  readonly part: "body" | MarginText["part"] | SidePart;
  readonly paragraph: number;
  readonly extract: string;
}

export interface PlaceInList {
  /** Whose engagements they are, where the model says it ("of the partner"); else the label of their list. */
  readonly whose: BilingualText;
  readonly nth: number;
  /** Which of its points; undefined for the engagement itself. */
  readonly point: number | undefined;
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

/** What an operation may say of what it did, or could not do. */
export interface OperationDetails {
  /** A placeholder the model does not have there, or that an answer brought along. */
  "placeholder-left": { readonly placeholder: string };
  "part-not-seen": { readonly part: UnseenPart };
  "slot-lost": OfField & { readonly reason: "paragraph-missing" | "surroundings-altered" };
  "slot-empty": OfField;
  /** It holds more than its text tells, or where it ends is anyone's guess: nothing is written over that. */
  "slot-held": OfField & { readonly by: SlotObstacle };
  /** Its control stands in another slot's, or holds one: `inside` is the other's field. */
  "slot-nested": OfField & { readonly inside: BilingualText };
  "slot-not-wrapped": OfField & { readonly reason: WrapRefusal };
  "slot-copied": OfField & { readonly copies: number };
  "field-without-slot": OfField;
  /** What is to be written is the model's own words for what is to be replaced. */
  "answer-is-hole": OfField & { readonly text: string };
  /** Its controls are locked: the agreement was finalised. */
  "field-locked": OfField;
  "field-not-written": OfField & { readonly reason: HostErrorCode };
  "field-half-written": OfField;
  /** Word was tracking changes: what was written was put back. */
  "field-tracked": OfField;
  "changed-in-document": OfField;
  /** It was written in a control that is bound to other data of the file: what else shows them changed too, wherever it stands. */
  "bound-control-written": OfField;
  "too-many-engagements": OfField & { readonly given: number; readonly room: number };
  "list-left-open": Readonly<Record<string, never>>;
  /** A text that the operation was not to change, and that is not what it was. */
  "text-disturbed": { readonly expected: string };
  /** A text that somebody changed since: it is left as it is. */
  "text-changed-since": { readonly text: string };
  /** What one place says, and what most others do; where nobody is in the majority, all that is said. */
  "occurrence-differs": OfField & { readonly texts: readonly string[]; readonly expected?: string };
  "answer-unreadable": OfField & { readonly text: string };
  "not-ours-any-more": OfField & { readonly text: string };
  /** Controls that were to be taken off, by their titles, and that Word left. */
  "controls-left": { readonly titles: readonly string[] };
  /** Controls that Word did not lock, or did not open again. */
  "locks-not-taken": { readonly count: number; readonly wanted: "locked" | "open" };
  /** What Trame remembers beside the text. */
  "memory-not-kept": { readonly reason: HostErrorCode };
  /** Entries of it that are not what they should be: they count for nothing. */
  "memory-unreadable": { readonly entries: readonly string[] };
  "clause-not-wrapped": OfClause & { readonly reason: WrapRefusal };
  "list-not-applied": { readonly list: BilingualText };
  /** Word tracks changes: it was left as it is. */
  "list-tracked": { readonly list: BilingualText };
  "clause-kept": OfClause & { readonly was: "edited" | "by-hand" };
  /** It holds more than its text tells (a note, a comment…): it is neither moved nor taken away. */
  "clause-held": OfClause & { readonly by: MarkKind };
  "clause-to-validate": OfClause;
  "clauses-changed-since": { readonly list: BilingualText };
  "list-not-found": { readonly list: BilingualText };
  "list-empty": { readonly list: BilingualText };
  /** An answer no slot shows, because the clauses that ask it were not chosen. */
  "answer-kept-aside": OfField;
  /** Somebody's comment stands on what an answer takes the place of. */
  "comment-written-over": OfField;
  "engagements-superseded": OfField;
  "answer-remark": OfField & { readonly remark: AnswerRemark };
}

/** Something that was decided elsewhere than here: a point set aside, a fact changed, an engagement chosen, or taken away. */
export type DecisionElsewhere = { readonly id: string; readonly date: string | undefined } & (
  | { readonly kind: "waiver"; readonly about: Pick<Finding, "code" | "details" | "level" | "place">; readonly reason: string }
  | { readonly kind: "fact"; readonly label: BilingualText; readonly text: string }
  | { readonly kind: "clause"; readonly title: BilingualText; readonly list: BilingualText; readonly isChosen: boolean }
);

/** What only a review says, or what comes after it. */
export interface ReviewDetails {
  "decided-elsewhere": { readonly decisions: readonly DecisionElsewhere[] };
  "slot-unfilled": OfField & { readonly placeholder: string };
  /** Its text is there, its control is not (a Backspace took it). */
  "slot-without-control": OfField;
  "slot-look-left": OfField;
  "answer-invalid": OfField & { readonly text: string; readonly problem: AnswerProblem };
  "identity-doubtful": OfField & {
    readonly text: string;
    readonly doubt: "association-number" | "unknown-activity";
  };
  /** What is given of the other party is of the organisation itself. */
  "identity-ours": OfField & { readonly text: string };
  /** What the sentence has already, or does not want; how it would be written. */
  "answer-reads-badly": OfField & { readonly text: string; readonly better: string };
  /** Words of the text that go with an answer, and are not those it wants. */
  "word-disagrees": OfField & { readonly text: string; readonly expected: string };
  /** What a kind of answer asks beside, and nobody gave. */
  "parts-missing": OfField & { readonly text: string; readonly parts: readonly BilingualText[] };
  "date-past": OfField & { readonly text: string };
  /** More than a year ahead. */
  "date-far": OfField & { readonly text: string };
  /** Words that are not the model's; "" where it has none, or where none is left. `removes`: a clause that its repair takes away. */
  "text-altered": Answering & { readonly found: string; readonly expected: string; readonly removes?: string };
  /** So many in a row, blank ones left out; the text is the first one's. */
  "paragraph-missing": Answering & { readonly text: string; readonly count: number };
  "paragraph-added": Answering & { readonly text: string; readonly count: number };
  "paragraph-moved": { readonly text: string };
  /** One paragraph of the model in two, of which this is the second. */
  "paragraph-cut": { readonly text: string };
  /** Two paragraphs of the model in one; this is the second. */
  "paragraphs-joined": { readonly text: string };
  /** Text where the model has none. */
  "text-beside": { readonly part: TextBeside; readonly text: string };
  "fixed-text-note": {
    readonly note: string;
    readonly reason: BilingualText;
    /** What else there is to know of it. */
    readonly detail: BilingualText | undefined;
    readonly text: string;
    /** "" when no correction is certain. */
    readonly correction: string;
    /** The facts it is about: whoever changes them may settle it. */
    readonly facts: readonly string[];
  };
  "fact-changed": OfFact & Answering & { readonly expected: string };
  "fact-outdated": OfFact & { readonly day: string; readonly bound: "since" | "until" };
  /** A clause that was chosen, and that nobody took away but by hand. */
  "clause-absent": OfClause;
  /** A clause of the model in other words. */
  "clause-edited": OfClause & { readonly text: string; readonly altered?: { readonly found: string; readonly expected: string } };
  /** A bullet of a list that does not end as its place in it wants. */
  "clause-ending": { readonly found: string; readonly expected: string };
  /** An engagement that is twice in its list. */
  "clause-repeated": { readonly text: string };
  /** A point that does not follow the engagement it is a point of. */
  "clause-misplaced": OfClause;
  "bullet-empty": Readonly<Record<string, never>>;
  /** An engagement that is in its list, without a bullet. */
  "bullet-missing": OfClause;
  "tracked-change-pending": { readonly change: TrackedChange["change"]; readonly text: string };
  "comment-pending": { readonly text: string };
  "hidden-text": { readonly text: string };
  /** Text of the model, or an answer, that is not read as it is written; so many paragraphs in a row. */
  "text-distorted": { readonly how: readonly Distortion[]; readonly text: string; readonly count: number };
  /** Words that a list puts before its paragraphs, as part of its bullet or number. */
  "list-words": { readonly words: string; readonly text: string; readonly count: number };
  /** Text of a header or footer: the model has page numbers there. */
  "margin-text": { readonly part: MarginText["part"]; readonly text: string };
  /** What may change what is read, all of it. */
  "looks-to-check": { readonly looks: readonly DoubtfulLook[] };
  /** Headers and footers were not asked for: they cost round trips of their own. */
  "margins-not-read": Readonly<Record<string, never>>;
}

/**
 * Something that may make a text be read otherwise. `sign`: one that is not seen; `look-alike`: letters of two alphabets in one word;
 * `number`: of a paragraph that the model does not number; `distorted`: a text that somebody added, and that is hard to read.
 */
export interface DoubtfulLook {
  readonly doubt: Exclude<LookDoubt, "list-text"> | "sign" | "look-alike" | "number" | "distorted";
  /** The text it is about; "" where there is none. */
  readonly text: string;
  /** The code of a field, the address of a link. */
  readonly detail: string;
}

/** Where text may stand beside the body. */
type TextBeside = Extract<SidePart, "text-box" | "note">;

/** An edit of what a note of the model is about: the id of that note. Its level is the note's, or to decide where that is tidying. */
interface Answering {
  readonly note?: string;
}

/** Something the model states, as people know it, and what the document shows. */
interface OfFact {
  readonly fact: string;
  readonly label: BilingualText;
  readonly text: string;
}

interface FindingDetails extends OperationDetails, ReviewDetails {}

export type FindingCode = keyof FindingDetails;

const LEVELS: Readonly<Record<FindingCode, Level>> = {
  "placeholder-left": "blocking",
  "part-not-seen": "warning",
  "slot-lost": "blocking",
  "slot-empty": "blocking",
  "slot-held": "blocking",
  "slot-nested": "blocking",
  "field-locked": "blocking",
  "answer-is-hole": "blocking",
  "slot-not-wrapped": "blocking",
  "slot-copied": "warning",
  "field-without-slot": "blocking",
  "field-not-written": "blocking",
  "field-half-written": "blocking",
  "field-tracked": "blocking",
  "changed-in-document": "blocking",
  "bound-control-written": "warning",
  "too-many-engagements": "blocking",
  "list-left-open": "warning",
  "text-disturbed": "blocking",
  "text-changed-since": "blocking",
  "occurrence-differs": "blocking",
  "answer-unreadable": "blocking",
  "not-ours-any-more": "warning",
  "controls-left": "warning",
  "locks-not-taken": "warning",
  "memory-not-kept": "warning",
  "memory-unreadable": "warning",
  "clause-not-wrapped": "warning",
  "list-not-applied": "blocking",
  "list-tracked": "blocking",
  "clause-kept": "warning",
  "clause-held": "blocking",
  "clause-to-validate": "warning",
  "clauses-changed-since": "warning",
  "list-not-found": "blocking",
  "list-empty": "blocking",
  "clause-absent": "blocking",
  "clause-edited": "warning",
  "clause-ending": "warning",
  "answer-kept-aside": "note",
  "comment-written-over": "note",
  "engagements-superseded": "warning",
  "answer-remark": "note",
  "decided-elsewhere": "blocking",
  "slot-unfilled": "blocking",
  "slot-without-control": "warning",
  "slot-look-left": "warning",
  "answer-invalid": "blocking",
  "identity-doubtful": "warning",
  "word-disagrees": "warning",
  "parts-missing": "warning",
  "identity-ours": "blocking",
  "answer-reads-badly": "warning",
  "date-past": "warning",
  "date-far": "warning",
  "text-altered": "blocking",
  "paragraph-missing": "blocking",
  "paragraph-added": "blocking",
  "paragraph-moved": "blocking",
  "paragraph-cut": "warning",
  "paragraphs-joined": "warning",
  "text-beside": "warning",
  // As its note says: see `check-notes.ts`.
  "fixed-text-note": "warning",
  "fact-changed": "blocking",
  "fact-outdated": "warning",
  "clause-repeated": "warning",
  "clause-misplaced": "blocking",
  "bullet-empty": "warning",
  "bullet-missing": "warning",
  "tracked-change-pending": "blocking",
  "comment-pending": "warning",
  "hidden-text": "warning",
  "text-distorted": "blocking",
  "list-words": "blocking",
  "margin-text": "blocking",
  "looks-to-check": "warning",
  "margins-not-read": "note",
};

type FindingOf<Coded extends FindingCode> = {
  readonly [Code in Coded]: {
    readonly code: Code;
    readonly level: Level;
    readonly place: Place | null;
    readonly details: FindingDetails[Code];
  };
}[Coded];

export type OperationFinding = FindingOf<keyof OperationDetails>;
/** A finding of an operation or of a review. */
export type Finding = FindingOf<FindingCode>;

export function finding<Code extends FindingCode>(
  code: Code,
  details: FindingDetails[Code],
  place: Place | null = null,
): FindingOf<Code> {
  return { code, level: LEVELS[code], place, details };
}

/** Of controls that Word left where it was asked to take them off. */
export function controlsLeft(controls: readonly DocumentControl[]): OperationFinding[] {
  const titles = [...new Set(controls.map(({ title }) => title))];
  return titles.length > 0 ? [finding("controls-left", { titles })] : [];
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
