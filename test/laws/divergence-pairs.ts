/**
 * Two divergences at once, for each verb: only where each is asked for in the company of the other. Elsewhere the verb does what it does
 * with one of them, or with none: pairs of which one hides the other are among these.
 */

import { type Divergence, divergenceNames } from "../../src/simulator/word-api/divergences";
import { type Cell, type DivergenceMatrix, TRIED_VERBS } from "./divergence-matrix";
import type { Verb } from "./between-round-trips/verbs";

export interface PairOfVerb {
  readonly divergences: readonly [Divergence, Divergence];
  readonly verb: Verb;
}

/** Every pair for every verb. */
export function allPairs(verbs: readonly Verb[] = TRIED_VERBS): PairOfVerb[] {
  const pairs = divergenceNames.flatMap((one, index) => divergenceNames.slice(index + 1).map((other) => [one, other] as const));
  return verbs.flatMap((verb) => pairs.map((divergences) => ({ divergences, verb })));
}

/** Those of which each is asked for where the other is done: the others are known once the divergences were tried alone. */
export async function reachedPairs(matrix: DivergenceMatrix, pairs: readonly PairOfVerb[]): Promise<PairOfVerb[]> {
  const reached: PairOfVerb[] = [];
  for (const pair of pairs) if (await matrix.isReached(pair.divergences, pair.verb)) reached.push(pair);
  return reached;
}

/** Whether one of the two alone comes to another end in one of two Words than in the other. */
export async function differs(
  one: DivergenceMatrix,
  other: DivergenceMatrix,
  { divergences, verb }: PairOfVerb,
): Promise<boolean> {
  for (const divergence of divergences) {
    const ends = [await one.cell([divergence], verb), await other.cell([divergence], verb)];
    if (new Set(ends.map(endOf)).size > 1) return true;
  }
  return false;
}

function endOf({ state, isReached, violations }: Cell): string {
  return JSON.stringify([state, isReached, violations.map(({ kind }) => kind)]);
}
