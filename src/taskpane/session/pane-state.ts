import type { HostErrorCode } from "../../agreement/agreement-document";
import type { ClauseSelection } from "../../agreement/clauses/arrangement";
import type { ClauseProblem } from "../../agreement/clauses/clauses-error";
import type { LibraryClause } from "../../agreement/clauses/library";
import type { AgreementModel, BilingualText, FieldDefinition } from "../../agreement/model/agreement-model";
import type { PlacedList } from "../../agreement/clauses/placed-list";
import type { ReadReport } from "../../agreement/operations/read-agreement";
import type { OperationFinding } from "../../agreement/reading/finding";
import { type FieldState, newFields } from "./field-state";

type Phase =
  /** The document is being read for the first time. */
  | "opening"
  /** It is not the agreement. */
  | "foreign"
  /** It is, and Trame has not prepared it yet. */
  | "unprepared"
  | "ready";

/** What the user did to an engagement. */
export type ClauseAct = "ticked" | "unticked" | "moved-up" | "moved-down" | "written" | "restored";

/** What the pane is doing in Word. */
export type Activity = "reading" | "preparing" | "arranging" | "writing" | "undoing" | "showing" | "opening" | "verifying";

/** What is announced. */
export type Notice =
  | { readonly code: "prepared"; readonly slots: number }
  /** `followed`: fields that were found changed in Word at the same time. */
  | { readonly code: "written"; readonly fields: readonly FieldDefinition[]; readonly followed: readonly FieldDefinition[] }
  /** Some of their slots show no answer: lost, or without a control. */
  | { readonly code: "written-in-part"; readonly fields: readonly FieldDefinition[] }
  /** What `fields` say cannot be written as it is: wrong, or in conflict with the document. The others were. */
  | {
      readonly code: "left-unwritten";
      readonly fields: readonly FieldDefinition[];
      readonly written: readonly FieldDefinition[];
    }
  /** An engagement was ticked, moved… `title`: its own. */
  | { readonly code: "arranged"; readonly act: ClauseAct; readonly title: BilingualText }
  /** A file of engagements could not be used: nothing of it was taken. */
  | { readonly code: "library-refused"; readonly place: string; readonly problem: ClauseProblem }
  | { readonly code: "library-imported"; readonly clauses: number }
  | { readonly code: "nothing-to-write" }
  | { readonly code: "undone"; readonly slots: number }
  | { readonly code: "followed"; readonly fields: readonly FieldDefinition[] }
  | { readonly code: "slot-not-shown" }
  | { readonly code: "everything-filled" }
  | { readonly code: "inserted" }
  | { readonly code: "opened-elsewhere" }
  | { readonly code: "not-a-docx" }
  /** A sentence of a panel that has words of its own. */
  | { readonly code: "said"; readonly sentence: string; readonly isAlert: boolean }
  | { readonly code: "findings"; readonly findings: readonly OperationFinding[] }
  | { readonly code: "host-error"; readonly reason: HostErrorCode; readonly detail: string }
  | { readonly code: "unexpected-error"; readonly detail: string };

export interface PaneState {
  readonly phase: Phase;
  /** Whether it holds no text at all. */
  readonly isEmptyDocument: boolean;
  /** Whether the document holds the agreement twice. */
  readonly isTwice: boolean;
  /** Counts its changes, whoever made them, as far as they are known: its memory's too, when they are ours. */
  readonly edition: number;
  /** Whether it is finalised, and since when as far as is known (`YYYY-MM-DD`). */
  readonly finalised: ReadReport["finalised"];
  /** What kind of agreement the document is; the first there is, when it is none. */
  readonly model: AgreementModel;
  /** In the order of the model. */
  readonly fields: readonly FieldState[];
  /** What of the pane is shown, once the document is the agreement: a name of `panels.tsx`. */
  readonly panel: string;
  /** The engagements of the document, list by list, when last read. */
  readonly clauses: readonly PlacedList[];
  /** What is chosen and not written yet, of the lists where that is so. */
  readonly wanted: ClauseSelection;
  /** The user's own engagements, kept to be used again. */
  readonly library: readonly LibraryClause[];
  readonly activity: Activity | undefined;
  /** Whether it has lasted long enough to be shown. */
  readonly isLong: boolean;
  readonly notice: Notice | undefined;
  /** How many changes can be taken back. */
  readonly undoable: number;
  /** Whether something was written since the pane was opened: a reminder to save. */
  readonly hasWritten: boolean;
}

/** The pane before the document was read. */
export function openingState(model: AgreementModel): PaneState {
  return {
    phase: "opening",
    isEmptyDocument: false,
    isTwice: false,
    edition: 0,
    finalised: undefined,
    model,
    fields: newFields(model),
    activity: undefined,
    isLong: false,
    notice: undefined,
    undoable: 0,
    hasWritten: false,
    panel: "fill",
    clauses: [],
    wanted: new Map(),
    library: [],
  };
}

/** Slots that show an answer, of those there are. */
export function progressOf({ fields }: PaneState): { readonly filled: number; readonly slots: number } {
  return fields.reduce((sum, { reading }) => ({ filled: sum.filled + reading.filled, slots: sum.slots + reading.slots }), {
    filled: 0,
    slots: 0,
  });
}
