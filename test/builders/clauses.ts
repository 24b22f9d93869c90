import type { ClauseList } from "../../src/agreement/model/agreement-model";
import { ftda } from "./models";

/** A list of engagements of the partnership agreement. */
export function listOf(id: string): ClauseList {
  const list = ftda.clauseLists.find((one) => one.id === id);
  if (!list) throw new RangeError(`no list ${id}`);
  return list;
}
