/** What the sender of a finalised agreement keeps: its text, what was found and decided, and a fingerprint of that text. */

import type { AgreementModel } from "../model/agreement-model";
import type { Level } from "../reading/finding";
import type { PartText } from "./seen-text";
import type { Verdict } from "./verdict";

/** A finding as it was told that day, and why it was set aside, if it was. */
export interface SheetFinding {
  readonly level: Level;
  /** As a person finds it; "" for the whole document. */
  readonly place: string;
  readonly sentence: string;
  readonly waiver: { readonly reason: string; readonly date: string } | null;
}

export interface SenderSheet {
  readonly model: { readonly id: string; readonly version: string | null; readonly name: string };
  /** Who the other party is; "" where nothing says it. */
  readonly party: string;
  /** When it was finalised, `YYYY-MM-DD`. */
  readonly date: string;
  readonly verdict: Verdict["state"];
  readonly text: readonly PartText[];
  /** How many signs that nobody sees the text holds. */
  readonly unseenSigns: number;
  /** What its look makes be read otherwise, as {@link DistortedText.key}. */
  readonly distorted: readonly string[];
  readonly findings: readonly SheetFinding[];
  /** Of the words of the text, SHA-256 in hexadecimal digits. */
  readonly fingerprint: string;
}

/** SHA-256 of a text in UTF-8, in hexadecimal digits: the browser's, or Node's. */
export type Fingerprint = (text: string) => Promise<string>;

/** Why a file is no sheet that can be used. */
export type SheetProblem = "not-a-sheet" | "too-large" | "another-version" | "altered" | "another-model";

export class SheetError extends Error {
  constructor(readonly code: SheetProblem) {
    super(code);
    this.name = "SheetError";
  }
}

/** @throws SheetError when the sheet is of another model. */
export function refuseOtherModel({ model }: SenderSheet, { id }: Pick<AgreementModel, "id">): void {
  if (model.id !== id) throw new SheetError("another-model");
}
