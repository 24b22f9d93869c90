/** A simulated Word for a script: one line to office.js, and each file in its turn on it. */

import { SimulatedWord } from "../../src/simulator/host/simulated-word";
import { startOffice } from "../../src/simulator/node/office-in-node";
import { usualProfile } from "../../src/simulator/word-api/profile";
import type { OfficeWindow } from "../../src/word/office-window";
import { WordDocument } from "../../src/word/word-document";
import { blankAgreement } from "../builders/models";
import type { OpenWord } from "./open-word";

/** @returns what opens a file, and what ends the line. */
export async function openInScript(): Promise<{ readonly open: OpenWord; readonly close: () => void }> {
  const { window, connection, close } = await startOffice(new SimulatedWord(blankAgreement, { profile: usualProfile }));
  const open: OpenWord = (bytes, profile) => {
    const word = new SimulatedWord(bytes, { profile });
    connection.word = word;
    return Promise.resolve({ word, document: new WordDocument(window as unknown as OfficeWindow) });
  };
  return { open, close };
}
