/** The rows of a list of engagements: those that are chosen, in their order, then those there are to choose from. */

import { clauseOf, type SelectedClause, lineKey } from "../../agreement/clauses/arrangement";
import { fold } from "../../agreement/french/fold";
import type { AgreementModel, BilingualText, ClauseList } from "../../agreement/model/agreement-model";
import type { Answers } from "../../agreement/fields/answers";
import { asSelected } from "../../agreement/clauses/placed-list";
import { clauseDifference, previewClause, previewList, type TextPart } from "../../agreement/clauses/preview-clauses";
import { chosenIn } from "../session/clause-choice";
import type { PaneState } from "../session/pane-state";

export interface ClauseRow {
  readonly key: string;
  readonly line: SelectedClause;
  /** Title of a clause of the model; the text itself of one of the user's own. */
  readonly title: BilingualText;
  readonly isChosen: boolean;
  /** A point of the clause above it. */
  readonly isPoint: boolean;
  readonly isProposal: boolean;
  /** Whether a person changed it in Word after it was written. */
  readonly isEdited: boolean;
  /** Whether its text is a person's, wherever it was written: it is not taken away unasked. */
  readonly isOfPerson: boolean;
  readonly isInLibrary: boolean;
  /** The text as the agreement has it, or would have it. */
  readonly text: string;
  /** What was changed in Word, in the text of a clause of the model. */
  readonly difference: readonly TextPart[];
  readonly canMove: { readonly up: boolean; readonly down: boolean };
  /** Its id in the library, where it comes from there and is not chosen. */
  readonly fromLibrary: string | undefined;
}

export function rowsOf(state: PaneState, list: ClauseList, answers: Answers): ClauseRow[] {
  const chosen = chosenIn(state, list.id);
  const keys = new Set(chosen.map(lineKey));
  const own = state.library
    .filter(({ list: id }) => id === list.id)
    .map((kept): ClauseRow => ({ ...ownRow(kept.text), title: { fr: kept.title, en: kept.title }, fromLibrary: kept.id }));
  return [
    ...chosenRows(state, list, chosen, answers),
    ...list.clauses
      .filter(({ id }) => !keys.has(id))
      .map((clause): ClauseRow => availableRow(state.model, list, clause.id, answers)),
    ...own.filter(({ key }) => !keys.has(key)),
  ];
}

/** Whether a row holds what is searched for. */
export function matchesSearch({ title, text }: ClauseRow, search: string): boolean {
  const wanted = plain(search);
  return [title.fr, title.en, text].some((one) => plain(one).includes(wanted));
}

/** Small letters without accents. */
function plain(text: string): string {
  return fold(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

function chosenRows(state: PaneState, list: ClauseList, chosen: readonly SelectedClause[], answers: Answers): ClauseRow[] {
  const placed = state.clauses.find((one) => one.list.id === list.id)?.lines ?? [];
  const texts = previewList(state.model, list, chosen, answers);
  const parentOf = (line: SelectedClause | undefined): string | undefined => line && clauseOf(list, line)?.parent;
  return chosen.map((line, index): ClauseRow => {
    const clause = clauseOf(list, line);
    const found = placed.find((one) => lineKey(asSelected(one)) === lineKey(line));
    const siblings = chosen.filter((other) => parentOf(other) === parentOf(line));
    const isByHand = found !== undefined && found.state !== "sound";
    return {
      ...(clause ? availableRow(state.model, list, clause.id, answers) : ownRow(line.kind === "own" ? line.text : "")),
      isChosen: true,
      // An own text that no control of ours is round was written in Word, or in the form: it is as it was written.
      isEdited: isByHand && (clause !== undefined || found.state === "edited"),
      isOfPerson: isByHand || !clause,
      isInLibrary: state.library.some((kept) => kept.list === list.id && kept.id === lineKey(line)),
      text: isByHand ? found.text : (texts[index] ?? ""),
      difference: clause && isByHand ? clauseDifference(clause, found.text) : [],
      canMove: { up: siblings[0] !== line, down: siblings.at(-1) !== line },
    };
  });
}

function availableRow(model: AgreementModel, list: ClauseList, id: string, answers: Answers): ClauseRow {
  const line: SelectedClause = { kind: "clause", id };
  const clause = clauseOf(list, line);
  if (!clause) throw new RangeError(`no clause ${id} in ${list.id}`);
  return {
    ...NOT_CHOSEN,
    key: id,
    line,
    title: clause.title,
    isPoint: clause.parent !== undefined,
    isProposal: clause.isProposal,
    text: previewClause(model, clause, answers),
  };
}

function ownRow(text: string): ClauseRow {
  const line: SelectedClause = { kind: "own", text };
  return { ...NOT_CHOSEN, key: lineKey(line), line, title: { fr: text, en: text }, isPoint: false, isProposal: false, text };
}

const NOT_CHOSEN = {
  isChosen: false,
  isEdited: false,
  isOfPerson: false,
  isInLibrary: false,
  difference: [],
  canMove: { up: false, down: false },
  fromLibrary: undefined,
} as const;
