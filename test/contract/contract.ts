/** The contract asked of a simulated Word. */

import { docxOf, p } from "../../src/contract/fixture";
import { type ContractReport, type ContractRequest, runContract } from "../../src/contract/run-contract";
import type { Profile } from "../../src/simulator/word-api/profile";
import { openInWord } from "../builders/word";

export const EMPTY = Uint8Array.from(atob(docxOf(p(""))), (character) => character.charCodeAt(0));

export async function contractOf(profile: Profile, request?: ContractRequest): Promise<ContractReport> {
  const { office } = await openInWord(EMPTY, { profile });
  const report = await runContract(office, request);
  if (typeof report === "string") throw new Error(`not tried: ${report}`);
  return report;
}

/** What is not as expected, with its answer as JSON. */
export function differencesOf({ rows }: ContractReport): Record<string, string> {
  return Object.fromEntries(
    rows.filter(({ verdict }) => verdict !== "expected").map(({ name, answer, verdict }) => [name, `${verdict} ${answer}`]),
  );
}
