/** Word for tests: a new document each time, on an office.js that is kept. */

import { profiles, type Profile } from "../../src/simulator/word-api/profile";
import { SimulatedWord, type SimulatedWordOptions } from "../../src/simulator/host/simulated-word";
import type { AddInConnection } from "../../src/simulator/host/add-in-connection";
import type { OfficeWindow } from "../../src/word/office-window";
import { WordDocument } from "../../src/word/word-document";
import { letGoOfOffice, officeOn } from "../kept/office";

export interface OpenedWord {
  readonly word: SimulatedWord;
  readonly document: WordDocument;
  /** office.js itself, and its line to Word. */
  readonly office: OfficeWindow;
  readonly connection: AddInConnection;
}

/** Opens a file in a simulated Word (Word on the web, unless said otherwise). */
export async function openInWord(bytes: Uint8Array, options: Partial<SimulatedWordOptions> = {}): Promise<OpenedWord> {
  const word = new SimulatedWord(bytes, { profile: profiles.web, ...options });
  const { window, connection } = await officeOn(word);
  const officeWindow = window as unknown as OfficeWindow;
  return { word, document: new WordDocument(officeWindow), office: officeWindow, connection };
}

afterAll(letGoOfOffice);

export { blankAgreement } from "./models";

/** The Words that differ most: what they do alike, the others do. */
export const eachProfile: [name: string, profile: Profile][] = [
  ["web", profiles.web],
  ["ltsc", profiles.ltsc],
];

/** Every Word there is, for what costs little. */
export const everyProfile: [name: string, profile: Profile][] = Object.entries(profiles);

/** Messages of a kind since the document was opened. */
export function countRoundTrips(word: SimulatedWord, kind = "operation"): number {
  return word.roundTrips.filter((one) => one.kind === kind).length;
}

/** The text of each paragraph of the body; with tracked changes, as it is once they are accepted or rejected. */
export function paragraphTexts(
  word: SimulatedWord,
  { revisions = "accepted" }: { revisions?: "accepted" | "rejected" } = {},
): string[] {
  return word.document.body.paragraphs.map(({ pieces }) =>
    pieces
      .filter(({ deleted, run }) => (revisions === "accepted" ? !deleted : run.parent?.name !== "w:ins"))
      .map(({ text }) => text)
      .join(""),
  );
}

/** Tag and text of each content control of a slot to fill in. */
export function controlTexts(word: SimulatedWord): [tag: string, text: string][] {
  return taggedTexts(word).filter(([tag]) => !tag.startsWith(CLAUSE) && !AGREEING.test(tag));
}

/** Tag and text of the controls of words that agree with an answer. */
export function agreeingTexts(word: SimulatedWord): [tag: string, text: string][] {
  return taggedTexts(word).filter(([tag]) => AGREEING.test(tag));
}

/** The clause each control of a clause says it is, and its text. */
export function clauseTexts(word: SimulatedWord): [clause: string, text: string][] {
  return taggedTexts(word).flatMap(([tag, text]): [string, string][] =>
    tag.startsWith(CLAUSE) ? [[tag.slice(CLAUSE.length), text]] : [],
  );
}

const CLAUSE = "trame:clause:";
const AGREEING = /\|as-[a-z]+$/u;

function taggedTexts(word: SimulatedWord): [tag: string, text: string][] {
  return word.document.body.contentControls.map((control) => {
    const range = control.range();
    const text = range.stretches.map(({ paragraph, start, end }) => paragraph.text.slice(start, end)).join("\n");
    range.release();
    return [control.tag, text];
  });
}
