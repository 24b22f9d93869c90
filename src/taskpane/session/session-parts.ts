import type { AgreementDocument } from "../../agreement/agreement-document";
import type { Change } from "../../agreement/operations/change";
import type { ActionQueue } from "./action-queue";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";

/** What the panels that are loaded when they are opened share with the session. */
export interface SessionParts {
  readonly store: Store<PaneState>;
  readonly actions: ActionQueue;
  readonly document: AgreementDocument;
  /** Reads the document again. */
  readonly read: () => Promise<unknown>;
  /** Keeps a change, to be taken back. */
  readonly keep: (change: Change) => void;
}
