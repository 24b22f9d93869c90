import type { HostErrorCode } from "../../agreement/agreement-document";
import type { ClauseSelection } from "../../agreement/clauses/arrangement";
import type { LibraryClause } from "../../agreement/clauses/library";
import type { AnswerProblem } from "../../agreement/fields/answer-problem";
import type { AgreementModel, BilingualText, FieldDefinition } from "../../agreement/model/agreement-model";
import type { PlacedList } from "../../agreement/clauses/placed-list";
import type { ReadReport } from "../../agreement/operations/read-agreement";
import type { OperationFinding } from "../../agreement/reading/finding";
import type { Verdict } from "../../agreement/review/verdict";
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
export type ClauseAct =
  "ticked" | "unticked" | "moved-up" | "moved-down" | "written" | "rewritten" | "restored" | "renewed" | "waiting-removed";

/** What the pane is doing in Word. */
export type Activity =
  "reading" | "preparing" | "arranging" | "writing" | "keeping" | "undoing" | "showing" | "opening" | "verifying" | "diagnosing";

/** Fields that were found changed in Word: all of a field's places, and those of which some now say something else. */
interface Followed {
  readonly followed: readonly FieldDefinition[];
  readonly differing: readonly FieldDefinition[];
}

/** What is announced. */
export type Notice =
  | { readonly code: "prepared"; readonly slots: number }
  | ({ readonly code: "written"; readonly fields: readonly FieldDefinition[] } & Followed)
  /** Some of their slots show no answer: lost, or without a control. */
  | { readonly code: "written-in-part"; readonly fields: readonly FieldDefinition[] }
  /** What `fields` say cannot be written as it is: wrong, or in conflict with the document. The others were. */
  | {
      readonly code: "left-unwritten";
      readonly fields: readonly FieldDefinition[];
      readonly written: readonly FieldDefinition[];
    }
  /** What was typed in a field cannot be its answer. */
  | { readonly code: "answer-refused"; readonly field: FieldDefinition; readonly problem: AnswerProblem }
  /** An engagement was ticked, moved… `title`: its own. */
  | { readonly code: "arranged"; readonly act: ClauseAct; readonly title: BilingualText }
  | { readonly code: "nothing-to-write" }
  | { readonly code: "undone"; readonly slots: number }
  | ({ readonly code: "followed" } & Followed)
  | { readonly code: "slot-not-shown" }
  /** The ribbon was asked for the next empty field; `isBegun`: whether the fields were looked for. */
  | { readonly code: "no-blank-slot"; readonly isBegun: boolean }
  /** What is typed is kept in the document until it is written. */
  | { readonly code: "drafts-kept" }
  /** What an earlier sitting left is in these fields again. */
  | { readonly code: "drafts-taken-up"; readonly fields: readonly FieldDefinition[] }
  | { readonly code: "read-only" }
  | { readonly code: "inserted" }
  | { readonly code: "opened-elsewhere" }
  /** The document was recognised by the model that it keeps itself. */
  | { readonly code: "own-model"; readonly name: BilingualText }
  /** It keeps one that cannot be read. */
  | { readonly code: "own-model-unreadable"; readonly place: string }
  /** A sentence of a panel that has words of its own. */
  | { readonly code: "said"; readonly sentence: string; readonly isAlert: boolean }
  | { readonly code: "findings"; readonly findings: readonly OperationFinding[] }
  | { readonly code: "host-error"; readonly reason: HostErrorCode; readonly detail: string }
  /** Something of the pane that was needed for it could not be fetched. */
  | { readonly code: "not-loaded" }
  | { readonly code: "unexpected-error"; readonly detail: string };

/** What is still to be done with a field that was opened: give it the focus, or only bring it in sight. */
export type FieldCall = "focus" | "sight";

interface OpenField {
  readonly id: string;
  readonly call: FieldCall | undefined;
}

/** Where the user's caret is in Word: another one each time it has moved. */
interface Caret {
  /** Of the control it stands in. */
  readonly tag: string | undefined;
}

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
  /** What of the pane is shown, once the document is the agreement: a name of `panels.tsx`; or, whatever it is, `about-name.ts`. */
  readonly panel: string;
  /** Parts of the pane that were opened, for this kind of agreement. */
  readonly visited: ReadonlySet<string>;
  /** The field of the form that is open, the others being folded; undefined when none is. */
  readonly openField: OpenField | undefined;
  readonly caret: Caret;
  /** The last review of this agreement: what it came to, and which edition it is of. */
  readonly reviewed: { readonly edition: number; readonly verdict: Verdict } | undefined;
  /** The engagements of the document, list by list, when last read. */
  readonly clauses: readonly PlacedList[];
  /** What is chosen and not written yet, of the lists where that is so. */
  readonly wanted: ClauseSelection;
  /** The user's own engagements, kept to be used again. */
  readonly library: readonly LibraryClause[];
  readonly activity: Activity | undefined;
  /** Whether it has lasted long enough to be shown. */
  readonly isLong: boolean;
  /** Whether it lasts so long that the user may want to wait no longer. */
  readonly isStalled: boolean;
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
    isStalled: false,
    notice: undefined,
    undoable: 0,
    hasWritten: false,
    panel: "fill",
    visited: new Set(),
    openField: undefined,
    caret: { tag: undefined },
    reviewed: undefined,
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
