import type { ContractCheck } from "../../contract/contract-check";
import type { ContractRow, NotReady, Progress, Verdict } from "../../contract/run-contract";
import type { KeepFileWording } from "./keep-file-wording";

/** The words of what there is to know of Trame itself, and of the Word it is in. */
export interface AboutWording {
  readonly title: string;
  readonly whatItIs: string;
  readonly privacy: string;
  readonly back: string;
  readonly diagnostic: string;
  readonly diagnosticExplained: string;
  readonly diagnose: string;
  readonly stop: string;
  /** Undefined before the first is tried. */
  readonly progress: (progress: Progress | undefined) => string;
  readonly notReady: Readonly<Record<NotReady, string>>;
  readonly notLeftEmpty: string;
  /** `of`: the rows with these verdicts. */
  readonly summary: (of: (verdict: Verdict) => readonly ContractRow[]) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly says: (check: ContractCheck) => string;
  readonly answered: (answer: string) => string;
  readonly asExpected: (rows: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly table: string;
  /** The log of messages: what it is, the button, what its file is called. */
  readonly log: KeepFileWording & Readonly<Record<"explained" | "keep" | "fileName", string>>;
  readonly columns: Readonly<Record<"check" | "verdict" | "answer" | "expected", string>>;
}
