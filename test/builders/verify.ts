/** The panel Vérifier without a screen, on the filled partnership agreement in a simulated Word. */

import type { ReviewFinding } from "../../src/agreement/review/review-finding";
import type { ServedHouse } from "../../src/served/load-house";
import type { Profile } from "../../src/simulator/word-api/profile";
import { VerifySession } from "../../src/taskpane/session/verify-session";
import type { Outcome } from "../../src/taskpane/session/verify-state";
import { openFilled } from "./agreement";
import { ftda } from "./models";
import { newSession, type OpenedSession } from "./session";

export interface OpenedVerify extends OpenedSession {
  readonly verify: VerifySession;
  readonly outcomes: Outcome["code"][];
  readonly find: (code: ReviewFinding["code"]) => ReviewFinding | undefined;
}

const today = { year: 2026, month: 11, day: 23 };

/** Opened and verified once. */
export async function openVerify(
  profile: Profile,
  served: ServedHouse = { state: "absent" },
  bytes?: Uint8Array,
): Promise<OpenedVerify> {
  const opened = await newSession(bytes ?? (await openFilled({ profile })).word.save(), { profile, models: [ftda] });
  await opened.session.open();
  const outcomes: Outcome["code"][] = [];
  const verify = new VerifySession(
    opened.session,
    () => today,
    ({ code }) => outcomes.push(code),
    () => Promise.resolve(served),
  );
  await verify.verify();
  const find = (code: ReviewFinding["code"]): ReviewFinding | undefined =>
    verify.store.get().review?.findings.find((one) => one.code === code);
  return { ...opened, verify, outcomes, find };
}

export async function waiveBlocking({ verify }: OpenedVerify): Promise<void> {
  const blocking = verify.store.get().review?.findings.filter(({ level }) => level === "blocking") ?? [];
  for (const { key } of blocking) expect(await verify.waive(key, "Vu avec la direction")).toBe(true);
}
