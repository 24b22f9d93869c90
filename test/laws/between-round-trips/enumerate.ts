/** Every verb, every message it waits for, every interference: or a share of them, always the same. */

import type { Profile } from "../../../src/simulator/word-api/profile";
import { blankAgreement } from "../../builders/models";
import { type Interference, INTERFERENCES, NOTHING } from "./interferences";
import { Offices } from "./panes";
import { type Result, Runner } from "./run";
import { StartingDocuments } from "./starting-documents";
import { type Verb, VERBS } from "./verbs";

export interface Run extends Result {
  readonly profile: Profile["name"];
  readonly verb: Verb;
  readonly interference: Interference;
  /** Before which message, of how many. */
  readonly nth: number;
  readonly of: number;
}

export interface Wanted {
  readonly profile: Profile;
  /** One run in so many: 1 for all. */
  readonly oneIn?: number;
  /** Which of them, from 0. */
  readonly offset?: number;
  /** Whether each verb is tried with nothing between too. */
  readonly withNothing?: boolean;
  /** Verbs whose name begins so. */
  readonly verb?: string;
  /** Called after each run; for what fails when nothing happens, with the verb's error. */
  readonly onRun?: (run: Run) => void;
  readonly onUnable?: (verb: Verb, error: unknown) => void;
}

export async function enumerate({
  profile,
  oneIn = 1,
  offset = 0,
  withNothing = true,
  verb: wanted = "",
  onRun,
  onUnable,
}: Wanted): Promise<Run[]> {
  const offices = await Offices.start(blankAgreement, profile);
  const runner = new Runner(offices, new StartingDocuments(offices, blankAgreement, profile), profile);
  const runs: Run[] = [];
  let counted = offset;
  try {
    for (const verb of VERBS.filter(({ name }) => name.startsWith(wanted))) {
      const messages = await runner.planOf(verb).then(
        (plan) => plan.messages,
        (error: unknown) => {
          onUnable?.(verb, error);
          return 0;
        },
      );
      const record = async (interference: Interference, nth: number): Promise<void> => {
        const result = await runner.run(verb, interference, nth);
        if (result.state === "nothing") return;
        const run = { ...result, profile: profile.name, verb, interference, nth, of: messages };
        runs.push(run);
        onRun?.(run);
      };
      if (withNothing && messages > 0) await record(NOTHING, 0);
      for (let nth = 1; nth <= messages; nth += 1) {
        for (const interference of INTERFERENCES) {
          counted += 1;
          if (counted % oneIn === 0) await record(interference, nth);
        }
      }
    }
  } finally {
    offices.close();
  }
  return runs;
}
