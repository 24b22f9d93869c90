import type { AgreementDocument } from "../../agreement/agreement-document";
import type { AgreementModel } from "../../agreement/model/agreement-model";
import type { Change } from "../../agreement/operations/changes/change";
import type { ReadReport } from "../../agreement/operations/read-agreement";
import type { Notice } from "./pane-state";

/** What an action of a panel of its own has in its turn. */
export interface Turn {
  readonly document: AgreementDocument;
  readonly model: AgreementModel;
  /** Keeps what was changed, to be taken back, and reads the document again: says what else was changed in Word. */
  readonly keep: (change: Change) => Promise<Notice | undefined>;
  /** Keeps what was changed, without reading. */
  readonly record: (change: Change) => void;
  /** The form follows a reading that was made in this turn: says what else was changed in Word. */
  readonly take: (reading: ReadReport) => Promise<Notice | undefined>;
  /** Reads the document as one more kind of agreement: whether it is recognised as that, and is that from then on. */
  readonly readAs: (model: AgreementModel) => Promise<boolean>;
}
