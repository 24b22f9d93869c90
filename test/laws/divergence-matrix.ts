/**
 * Every verb, and taking it back, on Words that do one thing, or two, otherwise: what became of it. Where the Word is not even asked
 * whether it does, the verb is not run: nothing would be otherwise.
 */

import { HostError } from "../../src/agreement/agreement-document";
import type { Divergence } from "../../src/simulator/word-api/divergences";
import type { Profile } from "../../src/simulator/word-api/profile";
import { blankAgreement } from "../builders/models";
import { NOTHING } from "./between-round-trips/interferences";
import { Offices } from "./between-round-trips/panes";
import { type Result, Runner } from "./between-round-trips/run";
import { StartingDocuments } from "./between-round-trips/starting-documents";
import { type Verb, VERBS } from "./between-round-trips/verbs";
import { consulted } from "./consulted";

/** Each verb is taken back where it can be: those that do nothing else would say the same twice. */
export const TRIED_VERBS: readonly Verb[] = VERBS.filter(({ isTakingBack }) => !isTakingBack);

export interface Cell extends Omit<Result, "state"> {
  readonly profile: string;
  readonly divergences: readonly Divergence[];
  readonly verb: Verb;
  /** `unready`: what comes before the verb was refused, so that it was not asked for. */
  readonly state: "done" | "refused" | "unready";
  /** Whether this Word was asked for what it does otherwise. */
  readonly isReached: boolean;
}

/** What became of a verb, and what the Word was asked for meanwhile. */
interface Tried extends Pick<Cell, "state" | "violations"> {
  readonly asked: ReadonlySet<Divergence>;
  /** The divergences it was asked for them with. */
  readonly of: readonly Divergence[];
}

export class DivergenceMatrix {
  /** By the divergences of the Word, then by the verb. */
  readonly #tried = new Map<string, Map<Verb, Tried>>();

  private constructor(
    private readonly profile: Profile,
    private readonly offices: Offices,
    private readonly starts: StartingDocuments,
    private readonly usual: Runner,
  ) {}

  static async start(profile: Profile): Promise<DivergenceMatrix> {
    const offices = await Offices.start(blankAgreement, profile);
    const starts = new StartingDocuments(offices, blankAgreement, profile);
    return new DivergenceMatrix(profile, offices, starts, new Runner(offices, starts, profile));
  }

  close(): void {
    this.offices.close();
  }

  /** How many runs there were. */
  get runs(): number {
    return [...this.#tried.values()].reduce((sum, verbs) => sum + verbs.size, 0);
  }

  async cell(divergences: readonly Divergence[], verb: Verb): Promise<Cell> {
    const { state, violations, of } = await this.#try(divergences, verb);
    return { profile: this.profile.name, divergences, verb, state, violations, isReached: of.length === divergences.length };
  }

  async #try(divergences: readonly Divergence[], verb: Verb): Promise<Tried> {
    for (const one of divergences) {
      const others = divergences.filter((other) => other !== one);
      const without = await this.#try(others, verb);
      if (!without.asked.has(one)) return without;
    }
    const key = [...divergences].sort().join();
    const known = this.#tried.get(key) ?? new Map<Verb, Tried>();
    this.#tried.set(key, known);
    const tried = known.get(verb) ?? (await this.#run(divergences, verb));
    known.set(verb, tried);
    return tried;
  }

  async #run(names: readonly Divergence[], verb: Verb): Promise<Tried> {
    const { profile, divergences } = consulted(this.profile, names);
    const runner = new Runner(this.offices, this.starts, profile, this.usual);
    const result = await this.usual.planOf(verb).then(() => resultOf(runner, verb), unready);
    return { ...result, asked: divergences.take(), of: names };
  }
}

async function resultOf(runner: Runner, verb: Verb): Promise<Pick<Cell, "state" | "violations">> {
  try {
    const { state, violations } = await runner.run(verb, NOTHING, 0);
    return { state: state === "refused" ? "refused" : "done", violations };
  } catch (error) {
    return unready(error);
  }
}

/** What comes before the verb was refused, or a Word that does nothing else otherwise refuses the verb itself. */
function unready(error: unknown): Pick<Cell, "state" | "violations"> {
  const isKnown = error instanceof Error && /^(?:no finding|.* gave nothing to take back|.* fails by itself)/.test(error.message);
  if (error instanceof HostError || isKnown) return { state: "unready", violations: [] };
  throw error;
}
