/**
 * What another agreement, or a file of answers, offers this one: field by field and list by list, beside what this one says. Nothing
 * is taken by itself.
 */

import { isSameLines, lineKey, type SelectedClause } from "../clauses/arrangement";
import { type PlacedList, selectionOf } from "../clauses/placed-list";
import type { Answer } from "../fields/field-kinds";
import { isoDay, laterDay, parseIsoDay } from "../french/calendar";
import { type AgreementModel, type ClauseList, type FieldDefinition, slotsOf } from "../model/agreement-model";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import { printsSame } from "../reading/find-conflicts";
import type { FieldReading } from "../reading/read-fields";
import type { AnswersFile } from "./answers-file";

/** What another source says of a field. */
type Said =
  | { readonly state: "read"; readonly answer: Answer }
  /** Its places do not say one thing; `answer`: what most of them do. */
  | { readonly state: "differs"; readonly answer: Answer; readonly texts: readonly string[] }
  | { readonly state: "unreadable"; readonly texts: readonly string[] };

export interface Source {
  /** By field id; a field it says nothing of is not there. */
  readonly fields: ReadonlyMap<string, Said>;
  /** By list id; a list it says nothing of is not there. */
  readonly lists: ReadonlyMap<string, readonly SelectedClause[]>;
  /** Whether it is another year's agreement, whose days are moved on. */
  readonly isOfAnotherYear: boolean;
}

/** How far what is offered may be relied on. `moved-on`: a day, a year later than the source has it. */
export type Certainty = "certain" | "moved-on" | "several" | "unreadable";

export interface OfferedField {
  readonly definition: FieldDefinition;
  readonly certainty: Certainty;
  /** What would be written; undefined where the source shows no answer of its kind. */
  readonly answer: Answer | undefined;
  /** The texts it shows where they are no one answer, and the day before it was moved on. */
  readonly texts: readonly string[];
  /** What this agreement says. */
  readonly now: FieldReading;
  /** Whether it is certain, and nothing is written over. */
  readonly isProposed: boolean;
}

export interface OfferedList {
  readonly list: ClauseList;
  readonly offered: readonly SelectedClause[];
  readonly now: readonly SelectedClause[];
}

export interface Offer {
  readonly fields: readonly OfferedField[];
  readonly lists: readonly OfferedList[];
  /** How many fields say the same already. */
  readonly same: number;
}

/** What an agreement says, as a source for another. */
export function sourceOf({ fields, lists }: Pick<AgreementAsRead, "fields" | "lists">): Source {
  const said = [...fields].filter((one): one is [string, Exclude<FieldReading, { state: "blank" }>] => one[1].state !== "blank");
  return { fields: new Map(said), lists: selectionOf(lists), isOfAnotherYear: true };
}

/** What a file of answers says of this very agreement. */
export function sourceOfAnswers({ answers, selection }: Pick<AnswersFile, "answers" | "selection">): Source {
  const said = [...answers].map(([field, answer]): [string, Said] => [field, { state: "read", answer }]);
  return { fields: new Map(said), lists: selection ?? new Map(), isOfAnotherYear: false };
}

/**
 * @param here what this agreement says.
 * @param among whether the answers of a field are engagements of a list: they are offered with it.
 */
export function offerAnswers(
  model: AgreementModel,
  source: Source,
  here: { readonly fields: ReadonlyMap<string, FieldReading>; readonly clauses: readonly PlacedList[] },
  among: (field: string) => boolean,
): Offer {
  const { fields, lists, isOfAnotherYear } = source;
  const offered: OfferedField[] = [];
  let same = 0;
  for (const definition of model.fields) {
    const [said, now] = [fields.get(definition.id), here.fields.get(definition.id)];
    if (!said || !now || among(definition.id)) continue;
    if (said.state === "read" && now.state === "read" && printsSame(model, definition.id, said.answer, now.answer)) same += 1;
    else offered.push(offerField(definition, said, now, isOfAnotherYear));
  }
  const current = selectionOf(here.clauses);
  return {
    fields: offered,
    lists: model.clauseLists.flatMap((list) => {
      const now = current.get(list.id) ?? [];
      const chosen = lists.get(list.id) ?? withItems(now, itemsFor(model, list, fields));
      return isSameLines(chosen, now) ? [] : [{ list, offered: chosen, now }];
    }),
    same,
  };
}

/** The items that a source gives as an answer, of a field whose bullets stand in this list. */
function itemsFor(model: AgreementModel, { first, size }: ClauseList, fields: Source["fields"]): readonly string[] {
  return [...fields].flatMap(([id, said]) => {
    const isHere = slotsOf(model, id).some(({ paragraph }) => first <= paragraph && paragraph < first + size);
    return isHere && said.state === "read" && isItems(said.answer) ? said.answer : [];
  });
}

function isItems(answer: Answer): answer is readonly string[] {
  return Array.isArray(answer);
}

/** What is here and these items after it, each once: whoever gives items says nothing of the other lines. */
function withItems(now: readonly SelectedClause[], items: readonly string[]): readonly SelectedClause[] {
  const known = new Set(now.map(lineKey));
  const own = items.map((text): SelectedClause => ({ kind: "own", text }));
  return [...now, ...own.filter((line) => known.size !== known.add(lineKey(line)).size)];
}

function offerField(definition: FieldDefinition, said: Said, now: FieldReading, isOfAnotherYear: boolean): OfferedField {
  if (said.state === "unreadable") {
    return { definition, certainty: "unreadable", answer: undefined, texts: said.texts, now, isProposed: false };
  }
  if (said.state === "differs") {
    return { definition, certainty: "several", answer: said.answer, texts: said.texts, now, isProposed: false };
  }
  const day =
    isOfAnotherYear && definition.kind === "date" && typeof said.answer === "string" ? parseIsoDay(said.answer) : undefined;
  if (day) {
    const answer = isoDay(laterDay(day, { months: 12, days: 0 }));
    return { definition, certainty: "moved-on", answer, texts: [isoDay(day)], now, isProposed: false };
  }
  return { definition, certainty: "certain", answer: said.answer, texts: [], now, isProposed: now.state === "blank" };
}
