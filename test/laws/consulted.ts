/**
 * The divergences of a Word, and which of them it was asked for in a run: one that is never asked for changes nothing in it, so that
 * what becomes of the run is known without it.
 */

import type { Divergence } from "../../src/simulator/word-api/divergences";
import type { Profile } from "../../src/simulator/word-api/profile";

export class Consulted extends Set<Divergence> {
  #asked = new Set<Divergence>();

  override has(divergence: Divergence): boolean {
    this.#asked.add(divergence);
    return super.has(divergence);
  }

  /** What was asked for since this was last called. */
  take(): ReadonlySet<Divergence> {
    const asked = this.#asked;
    this.#asked = new Set();
    return asked;
  }
}

/** A Word that does these too, and what it is asked for. */
export function consulted(profile: Profile, names: Iterable<Divergence>): { profile: Profile; divergences: Consulted } {
  const divergences = new Consulted();
  for (const name of [...profile.divergences, ...names]) divergences.add(name);
  return { profile: { ...profile, divergences }, divergences };
}
