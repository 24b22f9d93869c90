import { bodyChecks } from "./checks/body";
import { bodyMarkupChecks } from "./checks/body-markup";
import { commonApiChecks } from "./checks/common-api";
import { contentControlChecks } from "./checks/content-control";
import { controlLockChecks } from "./checks/control-locks";
import { controlWritingChecks } from "./checks/control-writing";
import { documentChecks } from "./checks/document";
import { fontChecks } from "./checks/font";
import { listChecks } from "./checks/list";
import { paragraphChecks } from "./checks/paragraph";
import { paragraphTextChecks } from "./checks/paragraph-text";
import { rangeChecks } from "./checks/range";
import { searchChecks } from "./checks/search";
import { wrappingChecks } from "./checks/wrapping";
import type { ContractChecks } from "./contract-check";

/** One a class of the API, or what is asked of it; what locks comes last, as a lock that stays stops whatever follows. */
export const checksByClass: readonly ContractChecks[] = [
  commonApiChecks,
  bodyChecks,
  bodyMarkupChecks,
  documentChecks,
  paragraphTextChecks,
  paragraphChecks,
  listChecks,
  searchChecks,
  rangeChecks,
  wrappingChecks,
  fontChecks,
  contentControlChecks,
  controlWritingChecks,
  controlLockChecks,
];

/** All that Trame relies on. */
export const contractChecks: ContractChecks = Object.fromEntries(checksByClass.flatMap(Object.entries<ContractChecks[string]>));
