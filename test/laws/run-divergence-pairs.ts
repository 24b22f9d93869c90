/** Pairs of divergences, as many as there is time for; what went wrong is printed when it does. */

import type { Profile } from "../../src/simulator/word-api/profile";
import { type Cell, DivergenceMatrix, type TriedVerbs } from "./divergence-matrix";
import { isAsExpected } from "./divergence-outcomes";
import { allPairs, differs, type PairOfVerb, reachedPairs } from "./divergence-pairs";
import type { Verb } from "./between-round-trips/verbs";
import { inOrderOf, timeIsUp } from "./kept-results";

export interface WantedPairs {
  readonly profile: Profile;
  /** Where runs are kept: those that are there are not made again. */
  readonly tried: TriedVerbs;
  readonly verbs: readonly Verb[];
  readonly seed: number | undefined;
  readonly minutes: number;
  /** Only pairs of which one comes to another end in this Word than in that one. */
  readonly unlike?: Profile | undefined;
  readonly onGuilty: (cell: Cell) => void;
}

export interface PairCounts {
  readonly all: number;
  /** Of which each is asked for where the other is done. */
  readonly reached: number;
  /** Tried, now or before. */
  readonly tried: number;
  readonly guilty: number;
}

export async function runPairs(wanted: WantedPairs): Promise<PairCounts> {
  const { profile, tried, verbs, seed, minutes, unlike, onGuilty } = wanted;
  const isLate = timeIsUp(minutes);
  const matrix = await DivergenceMatrix.start(profile, tried);
  const other = unlike && (await DivergenceMatrix.start(unlike, tried));
  const all = allPairs(verbs);
  const reached: PairOfVerb[] = [];
  for (const pair of await reachedPairs(matrix, all)) if (!other || (await differs(matrix, other, pair))) reached.push(pair);
  let [done, guilty] = [0, 0];
  for (const { divergences, verb } of inOrderOf(seed, reached)) {
    const isKnown = tried.get({ profile: profile.name, divergences, verb: verb.name }) !== undefined;
    if (!isKnown && isLate()) continue;
    const cell = await matrix.cell(divergences, verb);
    done += 1;
    if (isAsExpected(cell)) continue;
    guilty += 1;
    onGuilty(cell);
  }
  matrix.close();
  other?.close();
  return { all: all.length, reached: reached.length, tried: done, guilty };
}
