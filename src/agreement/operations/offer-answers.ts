/**
 * What another agreement, or a file of answers, offers this one: field by field and list by list, beside what this one says. Nothing
 * is taken by itself.
 */

import { isSameLines, type SelectedClause } from "../clauses/arrangement";
import { type PlacedList, selectionOf } from "../clauses/placed-list";
import type { Answer } from "../fields/field-kinds";
import { isoDay, laterDay, parseIsoDay } from "../french/calendar";
import type { AgreementModel, ClauseList, FieldDefinition } from "../model/agreement-model";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import { printsSame } from "../reading/find-conflicts";
import type { FieldReading } from "../reading/read-fields";

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
  return { fields: new Map(said), lists: selectionOf(lists) };
}

/**
 * @param here what this agreement says.
 * @param among whether the answers of a field are engagements of a list: they are offered with it.
 */
export function offerAnswers(
  model: AgreementModel,
  { fields, lists }: Source,
  here: { readonly fields: ReadonlyMap<string, FieldReading>; readonly clauses: readonly PlacedList[] },
  among: (field: string) => boolean,
): Offer {
  const offered: OfferedField[] = [];
  let same = 0;
  for (const definition of model.fields) {
    const [said, now] = [fields.get(definition.id), here.fields.get(definition.id)];
    if (!said || !now || among(definition.id)) continue;
    if (said.state === "read" && now.state === "read" && printsSame(model, definition.id, said.answer, now.answer)) same += 1;
    else offered.push(offerField(definition, said, now));
  }
  const current = selectionOf(here.clauses);
  return {
    fields: offered,
    lists: model.clauseLists.flatMap((list) => {
      const [chosen, now] = [lists.get(list.id), current.get(list.id) ?? []];
      return chosen === undefined || isSameLines(chosen, now) ? [] : [{ list, offered: chosen, now }];
    }),
    same,
  };
}

function offerField(definition: FieldDefinition, said: Said, now: FieldReading): OfferedField {
  if (said.state === "unreadable") {
    return { definition, certainty: "unreadable", answer: undefined, texts: said.texts, now, isProposed: false };
  }
  if (said.state === "differs") {
    return { definition, certainty: "several", answer: said.answer, texts: said.texts, now, isProposed: false };
  }
  const day = definition.kind === "date" && typeof said.answer === "string" ? parseIsoDay(said.answer) : undefined;
  if (day) {
    const answer = isoDay(laterDay(day, { months: 12, days: 0 }));
    return { definition, certainty: "moved-on", answer, texts: [isoDay(day)], now, isProposed: false };
  }
  return { definition, certainty: "certain", answer: said.answer, texts: [], now, isProposed: now.state === "blank" };
}
