/** How many messages the user of Vérifier waits for, one after the other: on a slow line each costs a third of a second. */

import { type Outcome, VerifySession } from "../../../src/taskpane/session/verify-session";
import { openFilled } from "../../builders/agreement";
import { ftda } from "../../builders/models";
import { newSession, type OpenedSession, typeInControl, typeInText } from "../../builders/session";
import { countRoundTrips, eachProfile } from "../../builders/word";

interface OpenedVerify extends OpenedSession {
  readonly verify: VerifySession;
  readonly outcomes: Outcome["code"][];
}

const today = { year: 2026, month: 11, day: 23 };

/** The agreement filled, reviewed in the pane, and with something set aside: the memory is known, as it is after a while. */
async function openVerify(profile: (typeof eachProfile)[number][1]): Promise<OpenedVerify> {
  const opened = await newSession((await openFilled({ profile })).word.save(), { profile, models: [ftda] });
  await opened.session.open();
  const outcomes: Outcome["code"][] = [];
  const verify = new VerifySession(
    opened.session,
    () => today,
    ({ code }) => outcomes.push(code),
  );
  await verify.verify();
  return { ...opened, verify, outcomes };
}

function keyOf({ verify }: OpenedVerify, code: string): string {
  const found = verify.store.get().review?.findings.find((one) => one.code === code);
  if (!found) throw new Error(`no finding ${code}`);
  return found.key;
}

async function waiveAll({ verify }: OpenedVerify): Promise<void> {
  for (const { key, level } of verify.store.get().review?.findings ?? [])
    if (level === "blocking") await verify.waive(key, "Vu avec la direction");
}

type Act = [
  name: string,
  most: number,
  outcome: Outcome["code"],
  before: (opened: OpenedVerify) => unknown,
  act: (opened: OpenedVerify) => Promise<unknown>,
];

const review = ({ verify }: OpenedVerify): Promise<void> => verify.verify();

const acts: Act[] = [
  ["Tout revérifier", 3, "verified", () => undefined, review],
  [
    "Corriger, a word of the text",
    4,
    "repaired",
    async (opened) => {
      typeInText(opened, "restée sans effet", "restée sans suite");
      await review(opened);
    },
    (opened) => opened.verify.repair(keyOf(opened, "text-altered")),
  ],
  [
    "Corriger, a name that differs",
    4,
    "repaired",
    async (opened) => {
      typeInControl(opened, "partner.name", "Emmaüs Solidaritè", 2);
      await review(opened);
    },
    (opened) => opened.verify.repair(keyOf(opened, "occurrence-differs")),
  ],
  [
    "Ignorer",
    4,
    "waived",
    () => undefined,
    ({ verify }) => verify.waive(verify.store.get().review?.findings.find(({ waivable }) => waivable)?.key ?? "", "Vu ainsi"),
  ],
  ["Finaliser, where something blocks", 3, "blocked", () => undefined, ({ verify }) => verify.finalise()],
  ["Finaliser", 9, "finalised", waiveAll, ({ verify }) => verify.finalise()],
  [
    "Rouvrir",
    6,
    "reopened",
    async (opened) => {
      await waiveAll(opened);
      await opened.verify.finalise();
    },
    ({ verify }) => verify.reopen(),
  ],
];

describe.each(eachProfile)("messages one after the other (%s)", (_, profile) => {
  it.each(acts)("%s: %d at most", async (_name, most, outcome, before, act) => {
    const opened = await openVerify(profile);
    await before(opened);
    const count = (): number => countRoundTrips(opened.word) + countRoundTrips(opened.word, "memory");
    const sent = count();
    await act(opened);
    expect(opened.outcomes.at(-1)).toBe(outcome);
    expect(count() - sent).toBeLessThanOrEqual(most);
    expect(count() - sent).toBeGreaterThan(0);
  });
});
