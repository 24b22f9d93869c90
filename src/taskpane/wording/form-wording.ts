import type { Wording } from "../../agreement/wording/wording";
import type { Standing } from "../session/road";

/** The words of the form, loaded with it. */
export interface FormWording extends Pick<Wording, "findings"> {
  /** Leads to taking up another agreement. */
  readonly renew: string;
  /** Leads to looking up the other party. */
  readonly findPartner: string;
  /** The same, once all of it is answered. */
  readonly keepPartner: string;
  readonly allSlots: (count: number) => string;
  readonly goToSlot: (label: string, number: number, count: number) => string;
  /** @param left how many fields hold what is not in the document. */
  readonly progress: (filled: number, slots: number, left: number) => string;
  /** Of a group of fields. */
  readonly groupCount: (answered: number, fields: number) => string;
  /** What a folded field is. */
  readonly standings: Readonly<Record<Standing, string>>;
  /** The same of one whose answer is written, and worth a look. */
  readonly toReread: string;
  readonly queued: string;
  readonly shownIn: (filled: number, slots: number) => string;
  /** Of a field that only words of the text go with. */
  readonly agreed: string;
  /** What the answer to another field suggests. */
  readonly suggested: (option: string) => string;
  /** `agreeing` of the places say the answer; `texts`: what the others say. */
  readonly differs: (agreeing: number, answer: string, texts: readonly string[]) => string;
  /** As many places say one thing as another, or only words beside the answer do not agree with it. */
  readonly differsEvenly: (texts: readonly string[]) => string;
  readonly writeEverywhere: (answer: string) => string;
  /** It was emptied, and its places still say these texts. */
  readonly notEmptied: (texts: readonly string[]) => string;
  readonly emptyEverywhere: string;
  readonly unreadable: (text: string) => string;
  readonly conflict: (found: string) => string;
  /** Of a name in its sentences: in all of them, in one. */
  readonly changeForm: Readonly<Record<"field" | "slot", string>>;
  /** Another name has come: the form that was chosen for the one before is not kept. */
  readonly formDropped: string;
  /** How many activities the words typed for an APE code lead to. */
  readonly activities: (count: number) => string;
  readonly conflictBlank: string;
  readonly keepMine: string;
  readonly keepDocument: string;
}
