/**
 * What an operation did is a list of steps, and each kind of step knows, in a file of its own, whether it still is as it was left
 * and what takes it back. What is otherwise is somebody else's by now: it is left alone, and said.
 */

import type { DocumentContent, DocumentTransaction, Edit } from "../../agreement-document";
import { type Steps as InSteps, toTheEnd } from "../../alignment/steps";
import { type AgreementAsRead, readInSteps } from "../../reading/agreement-as-read";
import type { OperationFinding } from "../../reading/finding";
import type { Memory } from "../../reading/memory";
import type { PlannedList } from "../engagements/undo-stopped";
import type { Change } from "./change";

type Steps = Change["steps"];

/** A kind whose steps are taken back in one request with those of the others that can be planned. */
export interface PlannedKind {
  /** Pure. */
  readonly plan: (read: AgreementAsRead, steps: Steps) => UndoPlan;
}

interface UndoPlan {
  readonly edits: readonly Edit[];
  readonly findings: readonly OperationFinding[];
  /** What there is to say once they are done. @param overtaken the edits that found something else, and did nothing. */
  readonly afterwards?: (now: AgreementAsRead, overtaken: ReadonlySet<Edit>) => readonly OperationFinding[];
  /** What is remembered beside the text, as it was. */
  readonly memory?: (memory: Memory) => Memory;
  /** Lists that are to be as they were, should the request stop on the way: half a line is none that taking back knows again. */
  readonly attempted?: readonly PlannedList[];
  /** How many things that are told one by one that is. */
  readonly restored?: number;
}

/** A kind that needs requests of its own, after those. */
export interface RequestingKind {
  readonly undo: (transaction: DocumentTransaction, read: AgreementAsRead, steps: Steps) => Promise<Undone>;
}

interface Undone {
  /** How many steps were taken back. */
  readonly undone: number;
  readonly after: DocumentContent;
  readonly findings: readonly OperationFinding[];
}

/** The same agreement after an edit. */
export function rereadIn(read: AgreementAsRead, content: DocumentContent): AgreementAsRead {
  return toTheEnd(rereadInSteps(read, content));
}

/** The same, in steps. */
export function* rereadInSteps(read: AgreementAsRead, content: DocumentContent): InSteps<AgreementAsRead> {
  return content === read.content ? read : yield* readInSteps(read.source, read.memory, { content, extras: null }, read);
}
