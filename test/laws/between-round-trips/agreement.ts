/** What the runs know of the agreement: answers to all of it, and its lists of engagements. */

import type { ClauseList } from "../../../src/agreement/model/agreement-model";
import { checkAnswers } from "../../../src/agreement/operations/answers";
import { emmaus } from "../../builders/answers";
import { ftda } from "../../builders/models";

export const { answers } = checkAnswers(ftda, emmaus);

export function listOf(id: string): ClauseList {
  const list = ftda.clauseLists.find((one) => one.id === id);
  if (!list) throw new RangeError(`no list ${id}`);
  return list;
}
