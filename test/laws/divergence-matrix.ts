/**
 * Every verb, and taking it back, on Words that do one thing, or two, otherwise: what became of it. Where the Word is not even asked
 * whether it does, the verb is not run: nothing would be otherwise.
 */

import * as z from "zod";
import { HostError } from "../../src/agreement/agreement-document";
import { type Divergence, divergenceNames } from "../../src/simulator/word-api/divergences";
import type { Profile } from "../../src/simulator/word-api/profile";
import { blankAgreement } from "../builders/models";
import { NOTHING } from "./between-round-trips/interferences";
import { Offices } from "./between-round-trips/panes";
import { type Result, Runner } from "./between-round-trips/run";
import { StartingDocuments } from "./between-round-trips/starting-documents";
import { type Verb, VERBS } from "./between-round-trips/verbs";
import { KINDS } from "./between-round-trips/violation";
import { consulted } from "./consulted";
import { KeptResults } from "./kept-results";

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

const name = z.enum(divergenceNames as [Divergence, ...Divergence[]]);

/** What became of a verb on a Word, and what the Word was asked for meanwhile. */
const triedVerb = z.object({
  profile: z.string(),
  divergences: z.array(name).readonly(),
  verb: z.string(),
  state: z.enum(["done", "refused", "unready"]),
  violations: z.array(z.object({ kind: z.enum(KINDS), detail: z.string() })).readonly(),
  asked: z.array(name).readonly(),
});

export type TriedVerb = z.infer<typeof triedVerb>;
type Key = Pick<TriedVerb, "profile" | "divergences" | "verb">;

/** Runs by the Word, by what it does otherwise and by the verb. */
export class TriedVerbs extends KeptResults<TriedVerb, Key> {
  /** @param file where they are kept, and taken from; undefined for a run that keeps none. */
  constructor(file?: string) {
    super(file, triedVerb, ({ profile, divergences, verb }) => [profile, ...[...divergences].sort(), verb].join());
  }
}

export class DivergenceMatrix {
  /** How many runs there were, those that were known not among them. */
  runs = 0;

  private constructor(
    private readonly profile: Profile,
    private readonly tried: TriedVerbs,
    private readonly offices: Offices,
    private readonly starts: StartingDocuments,
    private readonly usual: Runner,
  ) {}

  static async start(profile: Profile, tried = new TriedVerbs()): Promise<DivergenceMatrix> {
    const offices = await Offices.start(blankAgreement, profile);
    const starts = new StartingDocuments(offices, blankAgreement, profile);
    return new DivergenceMatrix(profile, tried, offices, starts, new Runner(offices, starts, profile));
  }

  close(): void {
    this.offices.close();
  }

  async cell(divergences: readonly Divergence[], verb: Verb): Promise<Cell> {
    const { state, violations, divergences: of } = await this.#try(divergences, verb);
    return { profile: this.profile.name, divergences, verb, state, violations, isReached: of.length === divergences.length };
  }

  /** Whether a Word that does all of these otherwise is asked for each where it does the others. */
  async isReached(divergences: readonly Divergence[], verb: Verb): Promise<boolean> {
    return (await this.#asSeenWith(divergences, verb)) === undefined;
  }

  async #try(divergences: readonly Divergence[], verb: Verb): Promise<TriedVerb> {
    const known = await this.#asSeenWith(divergences, verb);
    if (known) return known;
    const key = { profile: this.profile.name, divergences, verb: verb.name };
    const tried = this.tried.get(key);
    if (tried) return tried;
    this.runs += 1;
    const { state, violations, asked } = await this.#run(divergences, verb);
    const now = { ...key, state, violations, asked: [...asked] };
    this.tried.add(now);
    return now;
  }

  /** What is known without a run: nothing is otherwise where a Word that does the others is not asked for one of them. */
  async #asSeenWith(divergences: readonly Divergence[], verb: Verb): Promise<TriedVerb | undefined> {
    for (const one of divergences) {
      const without = await this.#try(
        divergences.filter((other) => other !== one),
        verb,
      );
      if (!without.asked.includes(one)) return without;
    }
    return undefined;
  }

  async #run(names: readonly Divergence[], verb: Verb): Promise<Outcome & { asked: ReadonlySet<Divergence> }> {
    const { profile, divergences } = consulted(this.profile, names);
    const runner = new Runner(this.offices, this.starts, profile, this.usual);
    const result = await this.usual.planOf(verb).then(() => resultOf(runner, verb), unready);
    return { ...result, asked: divergences.take() };
  }
}

type Outcome = Pick<Cell, "state" | "violations">;

async function resultOf(runner: Runner, verb: Verb): Promise<Outcome> {
  try {
    const { state, violations } = await runner.run(verb, NOTHING, 0);
    return { state: state === "refused" ? "refused" : "done", violations };
  } catch (error) {
    return unready(error);
  }
}

/** What comes before the verb was refused, or a Word that does nothing else otherwise refuses the verb itself. */
function unready(error: unknown): Outcome {
  const isKnown = error instanceof Error && /^(?:no finding|.* gave nothing to take back|.* fails by itself)/.test(error.message);
  if (error instanceof HostError || isKnown) return { state: "unready", violations: [] };
  throw error;
}
