/**
 * Agreements set out otherwise than the model, alone and in pairs, each Word in its turn:
 *
 *     npm run laws:set-out -- [pairs = 200] [a part of the kinds' names]
 *
 * Pairs are named by both, with " + " between: that alone, instead of a name, asks for the pairs and nothing else.
 * Prints what became of the slots of each kind, then every fault.
 */

import { blankAgreement, ftda } from "../builders/models";
import { setOutRecipes } from "../builders/set-out/set-out-document";
import { validationErrors } from "../builders/validate";
import { openInScript } from "./open-in-script";
import { printSetOut, runSetOut } from "./run-set-out-sample";

const pairs = Number(process.argv[2] ?? 200);
const only = process.argv[3] ?? "";
const { open, close } = await openInScript();
const recipes = setOutRecipes(pairs).filter(({ arrangements }) =>
  arrangements
    .map(({ kind }) => kind)
    .join(" + ")
    .includes(only),
);
const errorsIn = async (bytes: Uint8Array): Promise<number> => (await validationErrors(bytes)).length;
const run = await runSetOut({ open, model: ftda }, blankAgreement, recipes, process.argv[4] === "valid" ? errorsIn : undefined);
process.stdout.write(printSetOut(run));
close();
