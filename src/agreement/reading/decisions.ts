/**
 * What a memory says somebody decided: points that were set aside, facts that were changed, engagements that were chosen otherwise
 * than the model has them. The memory is data of the file (law 4 of the house): a decision counts as one of this sitting only where
 * it was made, or taken up, here. Each is known by all it says, so that one that was changed elsewhere is another.
 */

import type { Sitting } from "../agreement-document";
import { type ClauseSelection, defaultSelection, lineKey, type SelectedClause } from "../clauses/arrangement";
import type { AgreementModel } from "../model/agreement-model";
import type { Waiver } from "./finding";
import type { Memory } from "./memory";

/** An engagement of a list that is chosen and not the model's own choice, or the other way round. */
export interface ClauseDecision {
  readonly kind: "clause";
  readonly id: string;
  readonly list: string;
  readonly line: SelectedClause;
  readonly isChosen: boolean;
}

export interface FactDecision {
  readonly kind: "fact";
  readonly id: string;
  readonly fact: string;
  readonly text: string;
}

export function waiverId({ key, reason, date }: Waiver): string {
  return JSON.stringify(["waiver", key, reason, date]);
}

/** Facts and engagements, in the order of the model. */
export function decisionsIn(
  model: AgreementModel,
  { facts, chosen }: Pick<Memory, "facts" | "chosen">,
): (FactDecision | ClauseDecision)[] {
  const changed = model.facts.flatMap(({ id: fact }): FactDecision[] => {
    const text = facts.get(fact);
    return text === undefined ? [] : [{ kind: "fact", id: JSON.stringify(["fact", fact, text]), fact, text }];
  });
  return [...changed, ...(chosen ? clauseDecisions(model, chosen) : [])];
}

/** @param line an engagement that a list has, or has not, as somebody chose. */
export function clauseId(list: string, line: SelectedClause, isChosen: boolean): string {
  return JSON.stringify(["clause", list, isChosen, line]);
}

function clauseDecisions(model: AgreementModel, chosen: ClauseSelection): ClauseDecision[] {
  return [...defaultSelection(model)].flatMap(([list, own]): ClauseDecision[] => {
    const now = chosen.get(list) ?? own;
    const less = (some: readonly SelectedClause[], others: readonly SelectedClause[]): readonly SelectedClause[] => {
      const keys = new Set(others.map(lineKey));
      return some.filter((line) => !keys.has(lineKey(line)));
    };
    const decision = (line: SelectedClause, isChosen: boolean): ClauseDecision => {
      return { kind: "clause", id: clauseId(list, line, isChosen), list, line, isChosen };
    };
    return [...less(now, own).map((line) => decision(line, true)), ...less(own, now).map((line) => decision(line, false))];
  });
}

/** The ids of all decisions of a memory. */
export function decisionIds(model: AgreementModel, memory: Memory): string[] {
  return [...memory.waivers.map(waiverId), ...decisionsIn(model, memory).map(({ id }) => id)];
}

/**
 * The memory once this sitting made it another: what is new in it was decided here, on this day.
 *
 * @param sitting undefined where something is put back as it was: whoever decided that.
 */
export function decidedHere(model: AgreementModel, kept: Memory, changed: Memory, sitting: Sitting | undefined): Memory {
  const before = new Set(decisionIds(model, kept));
  const now = decisionIds(model, changed);
  for (const id of now) if (!before.has(id)) sitting?.decided.add(id);
  const today = sitting?.today;
  const dates = new Map(
    now.flatMap((id): [string, string][] => {
      const date = before.has(id) ? kept.dates.get(id) : today;
      return date === undefined || id.startsWith('["waiver"') ? [] : [[id, date]];
    }),
  );
  return { ...changed, dates };
}

/** The memory without some of its decisions: what they were about is as the model has it. */
export function withoutDecisions(model: AgreementModel, memory: Memory, dropped: ReadonlySet<string>): Memory {
  const going = decisionsIn(model, memory).filter(({ id }) => dropped.has(id));
  const facts = new Map(memory.facts);
  const chosen = new Map(memory.chosen ?? []);
  for (const one of going) {
    if (one.kind === "fact") facts.delete(one.fact);
    else chosen.set(one.list, undecided(model, chosen.get(one.list) ?? [], one));
  }
  const waivers = memory.waivers.filter((waiver) => !dropped.has(waiverId(waiver)));
  if (going.length === 0 && waivers.length === memory.waivers.length) return memory;
  const isChosen = memory.chosen && clauseDecisions(model, chosen).length > 0;
  return { ...memory, waivers, facts, chosen: isChosen ? chosen : undefined };
}

/** A list without what was chosen; or with what was not, where the model has it. */
function undecided(
  model: AgreementModel,
  lines: readonly SelectedClause[],
  { list, line, isChosen }: ClauseDecision,
): SelectedClause[] {
  const key = lineKey(line);
  if (isChosen) return lines.filter((one) => lineKey(one) !== key);
  const own = defaultSelection(model).get(list) ?? [];
  const above = new Set(
    own
      .slice(
        0,
        own.findIndex((one) => lineKey(one) === key),
      )
      .map(lineKey),
  );
  const at = lines.reduce((after, one, index) => (above.has(lineKey(one)) ? index + 1 : after), 0);
  return [...lines.slice(0, at), line, ...lines.slice(at)];
}
