/**
 * Agreements set out otherwise than the model, alone and in pairs, each Word in its turn:
 *
 *     npm run laws:set-out -- [pairs = 200] [a part of the kinds' names]
 *
 * Prints what became of the slots of each kind, then every fault.
 */

import { SimulatedWord } from "../../src/simulator/host/simulated-word";
import { startOffice } from "../../src/simulator/node/office-in-node";
import { usualProfile } from "../../src/simulator/word-api/profile";
import type { OfficeWindow } from "../../src/word/office-window";
import { WordDocument } from "../../src/word/word-document";
import { blankAgreement, ftda } from "../builders/models";
import { setOutRecipes } from "../builders/set-out/set-out-document";
import { validationErrors } from "../builders/validate";
import type { OpenWord } from "./open-word";
import { printSetOut, runSetOut } from "./run-set-out-sample";

const pairs = Number(process.argv[2] ?? 200);
const only = process.argv[3] ?? "";
const { window, connection, close } = await startOffice(new SimulatedWord(blankAgreement, { profile: usualProfile }));
const open: OpenWord = (bytes, profile) => {
  const word = new SimulatedWord(bytes, { profile });
  connection.word = word;
  return Promise.resolve({ word, document: new WordDocument(window as unknown as OfficeWindow) });
};
const recipes = setOutRecipes(pairs).filter(({ arrangements }) => arrangements.some(({ kind }) => kind.includes(only)));
const errorsIn = async (bytes: Uint8Array): Promise<number> => (await validationErrors(bytes)).length;
const run = await runSetOut({ open, model: ftda }, blankAgreement, recipes, process.argv[4] === "valid" ? errorsIn : undefined);
process.stdout.write(printSetOut(run));
close();
