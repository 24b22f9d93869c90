/** How many messages the user of Vérifier waits for, one after the other: on a slow line each costs a third of a second. */

import type { ReviewFinding } from "../../../src/agreement/review/review-finding";
import type { Outcome } from "../../../src/taskpane/session/verify-state";
import { typeInControl, typeInText } from "../../builders/session";
import { type OpenedVerify, openVerify, waiveBlocking } from "../../builders/verify";
import { countRoundTrips, eachProfile } from "../../builders/word";

function keyOf({ find }: OpenedVerify, code: ReviewFinding["code"]): string {
  const found = find(code);
  if (!found) throw new Error(`no finding ${code}`);
  return found.key;
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
  ["Finaliser", 9, "finalised", waiveBlocking, ({ verify }) => verify.finalise()],
  [
    "Rouvrir",
    6,
    "reopened",
    async (opened) => {
      await waiveBlocking(opened);
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
