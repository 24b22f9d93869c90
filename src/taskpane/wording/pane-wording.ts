import type { BilingualText } from "../../agreement/model/agreement-model";
import type { AnswerWording } from "../../agreement/wording/wording";
import type { Activity, Notice } from "../session/pane-state";

/** The words of the pane itself, and those its panels share; sentences about the agreement are the domain's. */
export interface PaneWording extends AnswerWording {
  readonly locale: "fr" | "en";
  /** The one of a model's two texts to show. */
  readonly of: (text: BilingualText) => string;
  readonly activities: Readonly<Record<Activity, string>>;
  readonly notices: {
    readonly [Code in Exclude<Notice["code"], "findings" | "host-error" | "said">]: (
      notice: Extract<Notice, { code: Code }>,
    ) => string;
  };
  /** A part of the pane is not there. */
  readonly partFailed: string;
  readonly partFailedExplained: string;
  readonly tryAgain: string;
  /** Word is long to answer. */
  readonly stalled: string;
  readonly stopWaiting: string;
  readonly firstName: string;
  readonly familyName: string;
  /** Which of several kinds something is. */
  readonly kind: string;
  readonly item: (number: number) => string;
  readonly goTo: string;
  readonly begin: string;
  readonly beginFromAnother: string;
  readonly beginExplained: (slots: number) => string;
  /** The one thing to do next; `settle`: what is to be put right in a field. */
  readonly next: Readonly<Record<"answer" | "write" | "choose" | "verify", string>> & {
    readonly settle: (label: string) => string;
  };
  /** How far a step of the road is, in words. */
  readonly steps: {
    readonly done: string;
    readonly slots: (filled: number, slots: number) => string;
    readonly points: (points: number) => string;
  };
  readonly undo: string;
  readonly refresh: string;
  readonly prepareAgain: string;
  readonly saveReminder: string;
  readonly close: string;
  /** Opens what there is to know of Trame itself. */
  readonly about: string;
  readonly panelNames: string;
  readonly wordTooOld: string;
  readonly outsideWord: string;
}
