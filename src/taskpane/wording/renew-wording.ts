import type { Certainty } from "../../agreement/operations/offer-answers";
import type { BilingualText, ClauseList } from "../../agreement/model/agreement-model";
import type { AnswersFileProblem } from "../../agreement/reading/answers-file-problem";
import type { RenewalTrouble } from "../session/renewal-session";
import type { KeepFileWording } from "./keep-file-wording";

/** The words of taking up another agreement. */
export interface RenewWording extends KeepFileWording {
  readonly title: string;
  readonly explained: string;
  readonly choose: string;
  readonly back: string;
  readonly trouble: (trouble: RenewalTrouble, file: string) => string;
  /** @param offered how many answers and lists are offered; `same`: how many this agreement says already. */
  readonly found: (file: string, offered: number, same: number) => string;
  /** Said of a file that the other party filled. */
  readonly fromParty: string;
  /** Over the entries of a file that cannot be used, and of one of them. */
  readonly refused: (count: number) => string;
  readonly refusedEntry: (problem: AnswersFileProblem) => string;
  /** Before what else a name is written as. */
  readonly alsoWritten: string;
  /** Before what the file says, and what this agreement does. */
  readonly was: string;
  readonly here: string;
  readonly nothingHere: string;
  readonly remarks: Readonly<Record<Certainty, (texts: readonly string[]) => string>>;
  readonly overwrites: string;
  readonly list: (list: ClauseList) => string;
  readonly comes: string;
  readonly goes: string;
  readonly leftBehind: (count: number) => string;
  readonly leftBehindExplained: string;
  readonly fact: (label: BilingualText, was: string, model: string) => string;
  readonly take: (count: number) => string;
  readonly taken: (count: number) => string;
  /** Everything the document says, in a file. */
  readonly tellAnswers: string;
  readonly tellExplained: string;
  /** The page that the other party fills. */
  readonly makePage: string;
  readonly pageExplained: string;
  readonly prefill: string;
  readonly pageNotFetched: string;
}
