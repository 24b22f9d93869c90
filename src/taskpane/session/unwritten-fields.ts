/** What the form holds and the document does not: no agreement is finalised over it. */

import type { FieldDefinition } from "../../agreement/model/agreement-model";
import type { Verdict } from "../../agreement/review/verdict";
import type { FieldState } from "./field-state";
import { standingOf } from "./road";

export interface UnwrittenField {
  readonly definition: FieldDefinition;
  /** `wrong`: no answer can be so; `refused`: it could not be written; `conflict`: the document came to say something else. */
  readonly reason: "wrong" | "refused" | "conflict" | "draft";
}

/** In the order of the form. */
export function unwrittenFields(fields: readonly FieldState[]): UnwrittenField[] {
  return fields.flatMap((field) => {
    const reason = reasonOf(field);
    return reason ? [{ definition: field.definition, reason }] : [];
  });
}

function reasonOf(field: FieldState): UnwrittenField["reason"] | undefined {
  const isWrong = field.checked.state === "bad";
  switch (standingOf(field)) {
    case "conflict":
      return "conflict";
    case "refused":
      return isWrong ? "wrong" : "refused";
    case "waiting":
      return isWrong ? "wrong" : "draft";
    case "absent":
    case "empty":
    case "optional":
    case "differs":
    case "incomplete":
    case "answered":
      return undefined;
  }
}

/**
 * How many fields are not as they will be signed: those, and those of which the document says nothing that can be read, or
 * several things, which the review has decided one by one.
 */
export function leftToPutRight(fields: readonly FieldState[]): number {
  return unwrittenFields(fields).length + fields.filter((field) => standingOf(field) === "differs").length;
}

/** A verdict of the document, with fields of the form that hold what it does not. */
export function withUnwritten(verdict: Verdict, unwritten: number): Verdict {
  return unwritten === 0 ? verdict : { ...verdict, state: "blocked", blocking: verdict.blocking + unwritten };
}
