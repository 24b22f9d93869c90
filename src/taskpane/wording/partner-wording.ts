import type { IdentityPart } from "../../agreement/model/agreement-model";
import type { Standing } from "../../directory/kept-list";
import type { QuestionProblem } from "../../register/read-question";
import type { Asked, RegisteredOrganisation, RegisterFailure } from "../../register/register";
import type { DirectoryNews, LineToReview } from "../session/directory-session";
import type { KeepFileWording } from "./keep-file-wording";

/** The words of looking up the other party. */
export interface PartnerWording extends KeepFileWording {
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
  readonly directory: {
    readonly title: string;
    /** Where it is kept, and for how long. */
    readonly standing: Readonly<Record<Standing, string>>;
    readonly empty: string;
    readonly find: (count: number) => string;
    readonly organisations: string;
    readonly noneFound: string;
    readonly more: (count: number) => string;
    readonly unreadable: (count: number) => string;
    readonly source: string;
    readonly keep: string;
    readonly remove: string;
    readonly undo: string;
    readonly import: string;
    readonly export: string;
    readonly fileName: string;
    readonly removeAll: string;
    readonly news: (news: DirectoryNews) => string;
    readonly report: string;
    /** What became of a line of a table, where something is to be said of it. */
    readonly line: (one: LineToReview) => string;
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
