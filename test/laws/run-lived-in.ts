/**
 * The laws of the one reading on many lived-in documents, each Word in its turn:
 *
 *     npm run laws -- [documents = 300] [seed = 10]
 *
 * Prints a table, then the smallest document of each kind of fault.
 */

import fc from "fast-check";
import { SimulatedWord } from "../../src/simulator/host/simulated-word";
import { startOffice } from "../../src/simulator/node/office-in-node";
import { usualProfile } from "../../src/simulator/word-api/profile";
import type { OfficeWindow } from "../../src/word/office-window";
import { WordDocument } from "../../src/word/word-document";
import { inTurn, recipes } from "../builders/lived-in/lived-in-document";
import { blankAgreement, ftda } from "../builders/models";
import type { OpenWord } from "./open-word";
import { printRun, runSample } from "./run-sample";

const documents = Number(process.argv[2] ?? 300);
const seed = Number(process.argv[3] ?? 10);
const { window, connection, close } = await startOffice(new SimulatedWord(blankAgreement, { profile: usualProfile }));
const open: OpenWord = (bytes, profile) => {
  const word = new SimulatedWord(bytes, { profile });
  connection.word = word;
  return Promise.resolve({ word, document: new WordDocument(window as unknown as OfficeWindow) });
};
const drawn = inTurn(fc.sample(recipes(), { numRuns: documents, seed }));
const run = await runSample({ open, model: ftda }, blankAgreement, drawn);
process.stdout.write(printRun(run));
close();
