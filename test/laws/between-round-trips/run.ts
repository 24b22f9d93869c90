/** One run: a verb, and one interference right before the nth message it waits for. */

import { HostError } from "../../../src/agreement/agreement-document";
import type { Profile } from "../../../src/simulator/word-api/profile";
import { beforeMessage } from "./before-message";
import { checkClaims } from "./check-claims";
import { checkFrames, checkLocks, checkWrapping } from "./check-frames";
import { checkMemory, entriesLost, entriesOf } from "./check-memory";
import { checkText } from "./check-text";
import { type Expectations, expectationsOf } from "./expectations";
import type { Interference } from "./interferences";
import * as operations from "./operations";
import type { Outcome } from "./operations";
import type { Offices, TwoPanes } from "./panes";
import { type Plan, planOf } from "./plan";
import { isNothing, type Snapshot, snapshotOf } from "./snapshot";
import type { StartingDocuments } from "./starting-documents";
import { type Verb, WAIVED_HERE } from "./verbs";
import type { Violation } from "./violation";

export interface Result {
  /** `nothing`: the interference had nothing to do there. `refused`: something was left undone, and that was said. */
  readonly state: "nothing" | "ran" | "refused";
  readonly violations: readonly Violation[];
}

export class Runner {
  readonly #plans = new Map<Verb, Plan>();

  constructor(
    private readonly offices: Offices,
    private readonly starts: StartingDocuments,
    private readonly profile: Profile,
    /** Who knows what a verb does, where this Word may not do it. */
    private readonly usual?: Runner,
  ) {}

  /** What a verb does alone; an error when it does not say that it is done. */
  async planOf(verb: Verb): Promise<Plan> {
    if (this.usual) return this.usual.planOf(verb);
    const known = this.#plans.get(verb);
    if (known) return known;
    const opened = await this.#open(verb);
    const act = await verb.ready(opened);
    const [start, memory] = [snapshotOf(opened.word), await memoryOf(opened)];
    const heard = beforeMessage(opened.connection, 0, () => Promise.resolve());
    const { claims } = await act().finally(heard.stop);
    const open = claims.find(({ state }) => state === "failed");
    if (open) throw new Error(`${verb.name} fails by itself: ${open.of}`);
    const changes = new Set([...entriesLost(await memoryOf(opened), memory), ...entriesLost(memory, await memoryOf(opened))]);
    const plan: Plan = {
      ...planOf(verb, start, snapshotOf(opened.word)),
      memory: changes,
      firstReading: heard.kinds.indexOf("body") + 1,
      messages: heard.kinds.length,
    };
    this.#plans.set(verb, plan);
    return plan;
  }

  /** @param nth 0 for a run where nothing happens: what is wrong then is wrong without anybody's help. */
  async run(verb: Verb, interference: Interference, nth: number): Promise<Result> {
    const plan = await this.planOf(verb);
    const opened = await this.#open(verb);
    const { word } = opened;
    const act = await verb.ready(opened);
    const start = snapshotOf(word);
    let [before, after] = [start, start];
    const remembered = await memoryOf(opened);
    let kept = nth === 0 ? { before: remembered, after: remembered } : undefined;
    const heard = beforeMessage(opened.connection, nth, async () => {
      const memory = await memoryOf(opened);
      before = snapshotOf(word);
      await interference.happens(opened).catch(onlyOfTheHost);
      after = snapshotOf(word);
      kept = { before: memory, after: await memoryOf(opened) };
    });
    const ended = await settled(act).finally(heard.stop);
    if (!kept) return { state: "nothing", violations: [] };
    const expected = expectationsOf({
      ...{ verb, plan, start, before, after },
      ...{ isPaste: interference.isPaste, isFieldWritten: interference.isFieldWritten },
      isBeforeReading: nth <= plan.firstReading,
      isAfterReading: nth > 0 && !heard.kinds.slice(nth - 1).includes("body"),
    });
    if (nth > 0 && isNothing(expected.difference) && entriesLost(kept.after, kept.before).length === 0) {
      return { state: "nothing", violations: [] };
    }
    const faults = heard.faults.map((fault): Violation => ({ kind: "crash", detail: `the host: ${sayError(fault)}` }));
    const memory = { ...kept, now: await memoryOf(opened) };
    const judged = await judge(opened, expected, ended);
    return { ...judged, violations: [...faults, ...judged.violations, ...checkMemory(memory, plan.memory)] };
  }

  async #open(verb: Verb): Promise<TwoPanes> {
    return this.offices.open(await this.starts.bytesOf(verb.start), this.profile);
  }
}

export type Ended = { readonly outcome: Outcome } | { readonly error: unknown };

export async function settled(act: () => Promise<Outcome>): Promise<Ended> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const never = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error("no end in 30 seconds")), 30_000);
  });
  try {
    return { outcome: await Promise.race([act(), never]) };
  } catch (error) {
    return { error };
  } finally {
    clearTimeout(late);
  }
}

export async function judge(opened: TwoPanes, expected: Expectations, ended: Ended): Promise<Result> {
  const { verb } = expected;
  if ("error" in ended && !(ended.error instanceof HostError)) {
    const now = snapshotOf(opened.word);
    const violations: Violation[] = [{ kind: "crash", detail: sayError(ended.error) }];
    return { state: "ran", violations: [...violations, ...checkText(expected, now, "allowed")] };
  }
  if ("error" in ended) {
    // Taking back, begun again after the host failed, does the rest; what nothing takes back must have left nothing.
    const change = operations.changeOf(ended.error);
    if (verb.isTakingBack) return judgeOutcome(opened, expected, { claims: [] });
    if (change === undefined) return { state: "refused", violations: leftBehind(expected, opened) };
    return judgeOutcome(opened, expected, { claims: [], change });
  }
  return judgeOutcome(opened, expected, ended.outcome);
}

async function judgeOutcome(opened: TwoPanes, expected: Expectations, outcome: Outcome): Promise<Result> {
  const { verb } = expected;
  const end = snapshotOf(opened.word);
  const isDone = outcome.claims.every(({ state }) => state !== "failed");
  const violations = [
    ...checkText(expected, end, "allowed"),
    ...checkFrames(expected, end, false),
    ...checkClaims(expected, outcome.claims, end),
    ...(verb.checks === "wrapping" ? checkWrapping(expected, outcome.wrapped, end) : []),
    // After the last reading nobody knows of a control that comes; before it, an operation that is done has seen it.
    ...(verb.checks === "locks" && isDone && !expected.isAfterReading ? checkLocks(end, verb.name === "finalise") : []),
    ...(verb.checks === "waiver" ? await checkWaiver(opened, isDone) : []),
  ];
  const state = isDone ? "ran" : "refused";
  if (outcome.change === undefined) return { state, violations };
  const undone = await settled(() => operations.undo(opened.document, outcome.change ?? { steps: [] }));
  if ("error" in undone) {
    const kind = undone.error instanceof HostError ? "history" : "crash";
    return { state, violations: [...violations, { kind, detail: `taking back: ${sayError(undone.error)}` }] };
  }
  const isSaid = undone.outcome.claims.some(({ state: said }) => said === "failed");
  const back = snapshotOf(opened.word);
  const history = isSaid ? asHistory(leftAsSaid(expected, back), true) : leftBehind(expected, opened);
  return { state: isSaid ? "refused" : state, violations: [...violations, ...history] };
}

/** Where not all could be taken back, and that was said: as it was before, or as the operation left it. */
function leftAsSaid(expected: Expectations, now: Snapshot): Violation[] {
  const left = checkText(expected, now, "allowed");
  const back = left.length > 0 ? checkText(expected, now, "back") : left;
  return back.length < left.length ? back : left;
}

function leftBehind(expected: Expectations, { word }: TwoPanes): Violation[] {
  const now = snapshotOf(word);
  const left = [...checkText(expected, now, "back"), ...checkFrames(expected, now, true)];
  return asHistory(left, checkText(expected, now, "allowed").length > 0);
}

/** What is wrong once an operation is taken back; words that nothing of the operation's own took are lost words. */
function asHistory(violations: readonly Violation[], areLost: boolean): Violation[] {
  return violations.map(({ kind, detail }) => {
    return { kind: kind === "lost" && areLost ? kind : "history", detail: `taken back: ${detail}` };
  });
}

async function checkWaiver(opened: TwoPanes, isSaid: boolean): Promise<Violation[]> {
  const isKept = [...(await memoryOf(opened))].some((entry) => entry.includes(WAIVED_HERE));
  if (isKept === isSaid) return [];
  return [{ kind: "untrue", detail: isSaid ? "said to be waived, and not kept" : "kept, and said not to be" }];
}

async function memoryOf({ another }: TwoPanes): Promise<ReadonlySet<string>> {
  // A host that gives none keeps none, as far as anybody can tell.
  const kept = await another().loadMemory().catch(onlyOfTheHost);
  return entriesOf(kept);
}

/** A second pane may well be refused: then it is not what happens here. */
function onlyOfTheHost(error: unknown): void {
  if (!(error instanceof HostError)) throw error;
}

function sayError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message.slice(0, 160)}` : String(error);
}
