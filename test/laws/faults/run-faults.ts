/** Every verb, every message it waits for, every fault: what became of it, and of doing it again. */

import * as z from "zod";
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
import { KINDS, type Violation } from "../between-round-trips/violation";
import { inOrderOf, KeptResults, timeIsUp } from "../kept-results";
import { countEdits, failMessage, type Fault, FAULTS } from "./faults";

const faultRun = z.object({
  profile: z.string(),
  /** Names. */
  verb: z.string(),
  fault: z.string(),
  nth: z.number(),
  of: z.number(),
  violations: z.array(z.object({ kind: z.enum(KINDS), detail: z.string() })).readonly(),
});

export type FaultRun = z.infer<typeof faultRun>;
type Key = Pick<FaultRun, "profile" | "verb" | "fault" | "nth">;

/** Runs by what was run. */
export class FaultRuns extends KeptResults<FaultRun, Key> {
  /** @param file where they are kept, and taken from; undefined for a run that keeps none. */
  constructor(file?: string) {
    super(file, faultRun, ({ profile, verb, fault, nth }) => [profile, verb, fault, nth].join());
  }
}

export interface Wanted {
  readonly profile: Profile;
  readonly oneIn?: number;
  readonly offset?: number;
  /** Verbs whose name holds this. */
  readonly verb?: RegExp;
  /** The order they are tried in, for so many minutes. */
  readonly seed?: number | undefined;
  readonly minutes?: number;
  /** Where runs are kept: those that are there are not made again. */
  readonly known?: FaultRuns;
  readonly onRun?: (run: FaultRun) => void;
  /** For what fails without any fault. */
  readonly onUnable?: (verb: Verb, error: unknown) => void;
}

interface Planned {
  readonly verb: Verb;
  readonly plan: Plan;
  readonly fault: Fault;
  readonly nth: number;
}

/** @returns the runs there are, those that were known among them; `of` how many there are to be. */
export async function runFaults(wanted: Wanted): Promise<{ readonly runs: readonly FaultRun[]; readonly of: number }> {
  const { profile, seed, minutes = Number.POSITIVE_INFINITY, known = new FaultRuns(), onRun } = wanted;
  const offices = await Offices.start(blankAgreement, profile);
  const starts = new StartingDocuments(offices, blankAgreement, profile);
  const open: Open = async ({ start }) => offices.open(await starts.bytesOf(start), profile);
  const violationsOf = async ({ verb, plan, fault, nth }: Planned): Promise<Violation[]> => {
    const once = await tryOnce(await open(verb), verb, plan, fault, nth);
    return [...once, ...(await tryAgain(await open(verb), verb, plan, fault, nth))];
  };
  const isLate = timeIsUp(minutes);
  const runs: FaultRun[] = [];
  try {
    const planned = await planAll(new Runner(offices, starts, profile), open, wanted);
    for (const { verb, plan, fault, nth } of inOrderOf(seed, planned)) {
      const key = { profile: profile.name, verb: verb.name, fault: fault.name, nth };
      const before = known.get(key);
      if (!before && isLate()) continue;
      const run = before ?? { ...key, of: plan.messages, violations: await violationsOf({ verb, plan, fault, nth }) };
      if (!before) known.add(run);
      runs.push(run);
      onRun?.(run);
    }
    return { runs, of: planned.length };
  } finally {
    offices.close();
  }
}

type Open = (verb: Verb) => Promise<TwoPanes>;

async function planAll(
  runner: Runner,
  open: Open,
  { verb: wanted = /./, oneIn = 1, offset = 0, onUnable }: Wanted,
): Promise<Planned[]> {
  const planned: Planned[] = [];
  for (const verb of VERBS.filter(({ name }) => wanted.test(name))) {
    const plan = await runner.planOf(verb).catch((error: unknown) => onUnable?.(verb, error));
    if (!plan) continue;
    const opened = await open(verb);
    const edits = await countEdits(opened, await verb.ready(opened));
    edits.forEach((most, index) => {
      for (const fault of FAULTS) if ((fault.atEdit ?? 0) <= most) planned.push({ verb, plan, fault, nth: index + 1 });
    });
  }
  return planned.filter((_, index) => (offset + index + 1) % oneIn === 0);
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
  return `${verb}; message ${nth} of ${of} ${fault} (${profile})`;
}
