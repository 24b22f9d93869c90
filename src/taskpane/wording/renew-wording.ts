import type { Certainty } from "../../agreement/operations/offer-answers";
import type { BilingualText, ClauseList } from "../../agreement/model/agreement-model";
import type { RenewalTrouble } from "../session/renewal-session";

/** The words of taking up another agreement. */
export interface RenewWording {
  readonly title: string;
  readonly explained: string;
  readonly choose: string;
  readonly back: string;
  readonly trouble: (trouble: RenewalTrouble, file: string) => string;
  /** @param offered how many answers and lists are offered; `same`: how many this agreement says already. */
  readonly found: (file: string, offered: number, same: number) => string;
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
}
