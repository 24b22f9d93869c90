/** The partnership agreement and answers to all of it, without a test runner: a script reads them too. */

import { readFileSync } from "node:fs";
import { checkAnswers } from "../../../src/agreement/operations/answers";
import type { ClauseList } from "../../../src/agreement/model/agreement-model";
import { blankFile } from "../../../src/cli/blank-file";
import { loadModel } from "../../../src/cli/load-model";

export const ftda = loadModel("ftda-partenariat");

export const blankAgreement = new Uint8Array(readFileSync(blankFile("ftda-partenariat")));

const EMMAUS = new URL("../../fixtures/answers/emmaus.json", import.meta.url);

export const answers = checkAnswers(ftda, JSON.parse(readFileSync(EMMAUS, "utf8"))).answers;

export function listOf(id: string): ClauseList {
  const list = ftda.clauseLists.find((one) => one.id === id);
  if (!list) throw new RangeError(`no list ${id}`);
  return list;
}
