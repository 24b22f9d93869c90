/** Every verb on Words that do one thing, or two, otherwise: what became of it. */

import type { Divergence } from "../../src/simulator/word-api/divergences";
import { diverging, type Profile } from "../../src/simulator/word-api/profile";
import { blankAgreement } from "../builders/models";
import { NOTHING } from "./between-round-trips/interferences";
import { Offices } from "./between-round-trips/panes";
import { type Result, Runner } from "./between-round-trips/run";
import { StartingDocuments } from "./between-round-trips/starting-documents";
import { type Verb, VERBS } from "./between-round-trips/verbs";
import { HostError } from "../../src/agreement/agreement-document";

export interface Cell extends Omit<Result, "state"> {
  readonly divergences: readonly Divergence[];
  readonly verb: Verb;
  /** `unready`: what comes before the verb was refused, so that it was not asked for. */
  readonly state: "done" | "refused" | "unready";
}

export async function matrixOf(
  profile: Profile,
  rows: readonly (readonly Divergence[])[],
  verbs: readonly Verb[] = VERBS,
  onCell: (cell: Cell) => void = () => undefined,
): Promise<Cell[]> {
  const offices = await Offices.start(blankAgreement, profile);
  const starts = new StartingDocuments(offices, blankAgreement, profile);
  const usual = new Runner(offices, starts, profile);
  const cells: Cell[] = [];
  try {
    for (const divergences of rows) {
      const runner = new Runner(offices, starts, diverging(profile, divergences), usual);
      for (const verb of verbs) {
        const cell = { divergences, verb, ...(await tried(runner, verb)) };
        cells.push(cell);
        onCell(cell);
      }
    }
  } finally {
    offices.close();
  }
  return cells;
}

async function tried(runner: Runner, verb: Verb): Promise<Pick<Cell, "state" | "violations">> {
  try {
    const { state, violations } = await runner.run(verb, NOTHING, 0);
    return { state: state === "refused" ? "refused" : "done", violations };
  } catch (error) {
    // What comes before the verb: it is a verb of its own, tried in its own row.
    if (error instanceof HostError || isUnready(error)) return { state: "unready", violations: [] };
    throw error;
  }
}

function isUnready(error: unknown): boolean {
  return error instanceof Error && /^(?:no finding|.* gave nothing to take back|.* fails by itself)/.test(error.message);
}
