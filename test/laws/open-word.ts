/** A simulated Word for the laws: the test and the script each bring their own line to office.js. */

import type { AgreementDocument } from "../../src/agreement/agreement-document";
import type { SimulatedWord } from "../../src/simulator/host/simulated-word";
import type { Profile } from "../../src/simulator/word-api/profile";

export interface OpenedDocument {
  readonly document: AgreementDocument;
  readonly word: SimulatedWord;
}

export type OpenWord = (bytes: Uint8Array, profile: Profile) => Promise<OpenedDocument>;

/** The text of each paragraph: every character that is in the file, deleted and hidden ones too. */
export function textsOf({ word }: OpenedDocument): string[] {
  return word.document.body.paragraphs.map(({ text }) => text);
}
