/** The public operations, called in one place. */

import type { ClauseSelection } from "../../src/agreement/clauses/arrangement";
import { moveLine, tickClause, untickLine } from "../../src/agreement/clauses/edit-selection";
import { lineKey } from "../../src/agreement/clauses/arrangement";
import { selectionOf } from "../../src/agreement/clauses/placed-list";
import type { Answer } from "../../src/agreement/fields/field-kinds";
import type { AgreementModel } from "../../src/agreement/model/agreement-model";
import { applyClauses, type ClausesReport } from "../../src/agreement/operations/engagements/apply-clauses";
import type { Change } from "../../src/agreement/operations/changes/change";
import { fillAgreement, type FillReport } from "../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement, type PrepareReport } from "../../src/agreement/operations/prepare-agreement";
import { readAgreement, type ReadReport } from "../../src/agreement/operations/read-agreement";
import { repairFinding, type RepairReport } from "../../src/agreement/operations/repairs/repair-finding";
import { reviewDocument } from "../../src/agreement/operations/review-document";
import { takeBack, type TakeBackReport } from "../../src/agreement/operations/take-back";
import { writeFact, type WriteFactReport } from "../../src/agreement/operations/write-fact";
import type { Finding } from "../../src/agreement/reading/finding";
import type { FieldReading } from "../../src/agreement/reading/read-fields";
import type { Review } from "../../src/agreement/review/review-agreement";
import { AgreementSession } from "../../src/taskpane/session/agreement-session";
import type { FieldState } from "../../src/taskpane/session/field-state";
import type { OpenedDocument } from "./open-word";

const TODAY = { year: 2026, month: 11, day: 23 };

export type { Change, FieldReading, FieldState, FillReport, PrepareReport, ReadReport, Review };
export type Said = Pick<Finding, "code" | "level" | "place"> & { readonly details: object };

export class Operations {
  constructor(
    private readonly opened: OpenedDocument,
    private readonly model: AgreementModel,
  ) {}

  prepare(): Promise<PrepareReport> {
    return prepareAgreement(this.opened.document, this.model);
  }

  fill(answers: ReadonlyMap<string, Answer | null>): Promise<FillReport> {
    return fillAgreement(this.opened.document, this.model, answers);
  }

  read(): Promise<ReadReport> {
    return readAgreement(this.opened.document, this.model);
  }

  review(): Promise<Review> {
    return reviewDocument(this.opened.document, this.model, { today: TODAY });
  }

  takeBack(change: Change): Promise<TakeBackReport> {
    return takeBack(this.opened.document, this.model, change);
  }

  writeFact(fact: string, value: string): Promise<WriteFactReport> {
    return writeFact(this.opened.document, this.model, fact, value);
  }

  repair(key: string): Promise<RepairReport> {
    return repairFinding(this.opened.document, this.model, key, { today: TODAY });
  }

  applyClauses(selection: ClauseSelection): Promise<ClausesReport> {
    return applyClauses(this.opened.document, this.model, selection);
  }

  /** The fields as the pane's form has them once it has read the document. */
  async form(): Promise<readonly FieldState[]> {
    const session = new AgreementSession(this.opened.document, [this.model]);
    try {
      await session.refresh();
      return session.store.get().fields;
    } finally {
      session.close();
    }
  }
}

/** A change of the engagements; the clause it takes away, if any. */
export interface ClauseStep {
  readonly what: "untick" | "move" | "tick";
  readonly selection: ClauseSelection;
  /** Index of the paragraph that goes. */
  readonly gone: readonly number[];
}

/** Unticks, moves and ticks one engagement of the document; `wish` is the paragraph to be moved and unticked, if it is one. */
export function clauseSteps(report: ReadReport, wish: number | undefined): ClauseStep[] {
  const selection = selectionOf(report.clauses);
  const placed = report.clauses.find(({ lines }) => lines.some(({ paragraph }) => paragraph === wish)) ?? report.clauses[1];
  if (!placed) return [];
  const { list, lines } = placed;
  const chosen = selection.get(list.id) ?? [];
  const target = lines.find(({ paragraph }) => paragraph === wish) ?? lines.at(-1);
  const other = list.clauses.find(({ id, parent }) => parent === undefined && !chosen.some((one) => lineKey(one) === id));
  const key = target && lineKey(target.line);
  const unticked = key === undefined ? chosen : untickLine(list, chosen, key);
  const left = new Set(unticked.map(lineKey));
  const gone = lines.filter(({ line }) => line.kind !== "item" && !left.has(lineKey(line))).map(({ paragraph }) => paragraph);
  const isUp = chosen.findIndex((one) => lineKey(one) === key) > 0;
  return [
    ...(key === undefined || unticked.length === 0
      ? []
      : [{ what: "untick" as const, selection: new Map([[list.id, unticked]]), gone }]),
    ...(key === undefined
      ? []
      : [
          { what: "move" as const, selection: new Map([[list.id, moveLine(list, chosen, key, isUp ? "up" : "down")]]), gone: [] },
        ]),
    ...(other ? [{ what: "tick" as const, selection: new Map([[list.id, tickClause(list, chosen, other.id)]]), gone: [] }] : []),
  ];
}
