/** Every verb, every message it waits for, every fault: what became of it, and of doing it again. */

import { HostError } from "../../../src/agreement/agreement-document";
import type { Profile } from "../../../src/simulator/word-api/profile";
import { blankAgreement } from "../../builders/models";
import { expectationsOf } from "../between-round-trips/expectations";
import { Offices, type TwoPanes } from "../between-round-trips/panes";
import type { Plan } from "../between-round-trips/plan";
import { judge, Runner, settled } from "../between-round-trips/run";
import { snapshotOf } from "../between-round-trips/snapshot";
import { StartingDocuments } from "../between-round-trips/starting-documents";
import { type Verb, VERBS } from "../between-round-trips/verbs";
import type { Violation } from "../between-round-trips/violation";
import { failMessage, type Fault, FAULTS } from "./faults";

export interface FaultRun {
  readonly profile: Profile["name"];
  readonly verb: Verb;
  readonly fault: Fault;
  readonly nth: number;
  readonly of: number;
  readonly violations: readonly Violation[];
}

export interface Wanted {
  readonly profile: Profile;
  readonly oneIn?: number;
  readonly offset?: number;
  /** Verbs whose name holds this. */
  readonly verb?: RegExp;
  readonly onRun?: (run: FaultRun) => void;
  /** For what fails without any fault. */
  readonly onUnable?: (verb: Verb, error: unknown) => void;
}

export async function runFaults({
  profile,
  oneIn = 1,
  offset = 0,
  verb: wanted = /./,
  onRun,
  onUnable,
}: Wanted): Promise<FaultRun[]> {
  const offices = await Offices.start(blankAgreement, profile);
  const starts = new StartingDocuments(offices, blankAgreement, profile);
  const runner = new Runner(offices, starts, profile);
  const open = async ({ start }: Verb): Promise<TwoPanes> => offices.open(await starts.bytesOf(start), profile);
  const runs: FaultRun[] = [];
  let counted = offset;
  try {
    for (const verb of VERBS.filter(({ name }) => wanted.test(name))) {
      const plan = await runner.planOf(verb).catch((error: unknown) => onUnable?.(verb, error));
      if (!plan) continue;
      for (let nth = 1; nth <= plan.messages; nth += 1) {
        for (const fault of FAULTS) {
          counted += 1;
          if (counted % oneIn !== 0) continue;
          const once = await tryOnce(await open(verb), verb, plan, fault, nth);
          const again = await tryAgain(await open(verb), verb, plan, fault, nth);
          const run = { profile: profile.name, verb, fault, nth, of: plan.messages, violations: [...once, ...again] };
          runs.push(run);
          onRun?.(run);
        }
      }
    }
  } finally {
    offices.close();
  }
  return runs;
}

/** No text lost, what is said is so, and what was done can be taken back. */
async function tryOnce(opened: TwoPanes, verb: Verb, plan: Plan, fault: Fault, nth: number): Promise<readonly Violation[]> {
  const act = await verb.ready(opened);
  const start = snapshotOf(opened.word);
  const listening = failMessage(opened, nth, fault);
  const ended = await settled(act).finally(listening.stop);
  const nothing = { isPaste: false, isFieldWritten: false, isBeforeReading: false, isAfterReading: false };
  const expected = expectationsOf({ verb, plan, start, before: start, after: start, ...nothing });
  return (await judge(opened, expected, ended)).violations;
}

/** Doing it again ends as if nothing had been wrong. */
async function tryAgain(opened: TwoPanes, verb: Verb, plan: Plan, fault: Fault, nth: number): Promise<readonly Violation[]> {
  const act = await verb.ready(opened);
  const listening = failMessage(opened, nth, fault);
  await settled(act).finally(listening.stop);
  const second = await settled(act);
  if ("error" in second && !(second.error instanceof HostError))
    return [{ kind: "crash", detail: `again: ${String(second.error)}` }];
  const texts = snapshotOf(opened.word).lines.map(({ text }) => text);
  const at = texts.findIndex((text, index) => text !== plan.after[index]);
  if (at < 0 && texts.length === plan.after.length) return [];
  return [{ kind: "untrue", detail: `again: paragraph ${at}: ${(texts[at] ?? "none").slice(0, 100)} instead of ${(plan.after[at] ?? "none").slice(0, 100)}` }]; // prettier-ignore
}

export function sayRun({ profile, verb, fault, nth, of }: FaultRun): string {
  return `${verb.name}; message ${nth} of ${of} ${fault.name} (${profile})`;
}
