import type { IdentityPart } from "../../agreement/model/agreement-model";
import type { QuestionProblem } from "../../register/read-question";
import type { Asked, RegisteredOrganisation, RegisterFailure } from "../../register/register";

/** The words of looking up the other party. */
export interface PartnerWording {
  readonly title: string;
  readonly back: string;
  readonly register: {
    readonly title: string;
    readonly input: string;
    readonly search: string;
    readonly giveUp: string;
    readonly asking: (host: string) => string;
    /** What the click sends, and to whom; undefined: what is typed cannot be sent yet. */
    readonly notice: (host: string, asked: Asked | undefined) => string;
    readonly problems: Readonly<Record<QuestionProblem, string>>;
    readonly failed: (failure: RegisterFailure, host: string) => string;
    /** @param others how many more there are; `persons`: how many were left out, being persons or hidden. */
    readonly found: (count: number, others: number, persons: number) => string;
    readonly organisations: string;
    readonly closed: string;
    /** Another than the head office was asked for. */
    readonly secondary: (one: NonNullable<RegisteredOrganisation["secondary"]>) => string;
    readonly source: string;
    readonly remarks: Readonly<Partial<Record<IdentityPart, string>>>;
  };
  /** Before what this agreement says. */
  readonly here: string;
  readonly nothingHere: string;
  readonly overwrites: string;
  /** @param same how many answers are the same here already. */
  readonly offered: (count: number, same: number) => string;
  readonly take: (count: number) => string;
  readonly taken: (count: number) => string;
}
