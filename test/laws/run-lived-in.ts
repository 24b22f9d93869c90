/**
 * The laws of the one reading on many lived-in documents, each Word in its turn:
 *
 *     npm run laws -- [documents = 300] [seed = 10]
 *
 * Prints a table, then the smallest document of each kind of fault.
 */

import fc from "fast-check";
import { inTurn, recipes } from "../builders/lived-in/lived-in-document";
import { blankAgreement, ftda } from "../builders/models";
import { openInScript } from "./open-in-script";
import { printRun, runSample } from "./run-sample";

const documents = Number(process.argv[2] ?? 300);
const seed = Number(process.argv[3] ?? 10);
const { open, close } = await openInScript();
const drawn = inTurn(fc.sample(recipes(), { numRuns: documents, seed }));
const run = await runSample({ open, model: ftda }, blankAgreement, drawn);
process.stdout.write(printRun(run));
close();
