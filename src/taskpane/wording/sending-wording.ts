import type { HighlightsRemoved } from "../../agreement/operations/remove-highlights";
import type { SendingPoint } from "../../agreement/review/ready-to-send";

/** The words of what is looked at before a finalised agreement is sent. */
export interface SendingWording {
  readonly title: string;
  readonly nothing: string;
  readonly left: string;
  readonly points: {
    readonly [Code in SendingPoint["code"]]: (point: Extract<SendingPoint, { readonly code: Code }>) => string;
  };
  readonly clearProperties: string;
  /** One of the comments: who says it, and how it begins. */
  readonly comment: (author: string, text: string) => string;
  readonly deleteComments: (count: number) => string;
  /** One of the highlights: where, and how it begins. */
  readonly highlight: (place: string, text: string) => string;
  readonly removeHighlights: (count: number) => string;
  readonly putBackHighlights: string;
  readonly highlightsRemoved: (removed: HighlightsRemoved) => string;
  /** What nobody but Word takes back, and how. */
  readonly deleteExplained: string;
  readonly commentsDeleted: (count: number) => string;
  /** Before the name that is proposed. */
  readonly fileName: string;
  readonly copyName: string;
  readonly nameCopied: string;
  readonly copyNameByHand: string;
  /** The days the agreement lives by. */
  readonly dates: Readonly<Record<"title" | "keepCalendar", string>>;
}
