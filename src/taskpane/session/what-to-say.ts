/** What is announced once the document was read, or written in. */

import type { FillReport } from "../../agreement/operations/filling/fill-agreement";
import { type OperationFinding, finding } from "../../agreement/reading/finding";
import type { FieldDefinition } from "../../agreement/model/agreement-model";
import { canBeWritten, type FieldState, isInConflict } from "./field-state";
import type { News } from "./field-steps";
import type { Notice, PaneState } from "./pane-state";

/** Undefined where nothing was changed in Word. */
export function noticeOfReading(news: News): Notice | undefined {
  const findings = conflictsOf(news);
  if (findings.length > 0) return { code: "findings", findings };
  const { followed, differing } = news;
  return followed.length + differing.length > 0 ? { code: "followed", followed, differing } : undefined;
}

/** @param fields the form once it has taken in the report. */
export function noticeOfWriting(
  report: FillReport,
  written: readonly FieldState[],
  fields: readonly FieldState[],
  news: News,
): Notice {
  const inConflict = new Set(fields.filter(isInConflict).map(({ definition }) => definition.id));
  const isTold = ({ code, details }: OperationFinding): boolean => {
    // What the document came to say by itself is no conflict.
    if (code === "changed-in-document") return "field" in details && inConflict.has(details.field);
    return code !== "placeholder-left";
  };
  const findings = [...report.findings.filter(isTold), ...conflictsOf(news)];
  if (findings.length > 0) return { code: "findings", findings };
  const along = new Set(report.along);
  const definitions = [
    ...written.map(({ definition }) => definition),
    ...fields.map(({ definition }) => definition).filter(({ id }) => along.has(id)),
  ];
  const incomplete = definitions.filter(({ id }) => report.unwritten.includes(id) && !isSettledBy(report, id));
  if (incomplete.length > 0) return { code: "written-in-part", fields: incomplete };
  const others = (some: readonly FieldDefinition[]): FieldDefinition[] => some.filter(({ id }) => !along.has(id));
  return { code: "written", fields: definitions, followed: others(news.followed), differing: others(news.differing) };
}

/** @param notice of what could be written, if anything. */
export function noticeOfWritingAll(notice: Notice | undefined, { phase, fields }: PaneState): Notice | undefined {
  const left = fields.filter((field) => !canBeWritten(field));
  if (left.length > 0 && (!notice || notice.code === "written")) {
    return { code: "left-unwritten", fields: left.map(({ definition }) => definition), written: notice?.fields ?? [] };
  }
  return notice ?? (phase === "ready" ? { code: "nothing-to-write" } : undefined);
}

/** A field that was not written, because the document said the same already. */
function isSettledBy({ findings }: FillReport, id: string): boolean {
  return findings.some(({ code, details }) => code === "changed-in-document" && "field" in details && details.field === id);
}

function conflictsOf({ conflicting }: News): OperationFinding[] {
  return conflicting.map(({ id, label }) => finding("changed-in-document", { field: id, label }));
}
