/** Verbs that the pane waits for read the document in steps, however often they do: between two of them it answers. */

import { withPauses } from "../../../src/agreement/alignment/steps";
import { applyClauses } from "../../../src/agreement/operations/engagements/apply-clauses";
import { fillAgreement } from "../../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../../src/agreement/operations/prepare-agreement";
import { readAgreement } from "../../../src/agreement/operations/read-agreement";
import { repairFinding } from "../../../src/agreement/operations/repairs/repair-finding";
import { reviewDocument } from "../../../src/agreement/operations/review-document";
import { showClause, showSlot } from "../../../src/agreement/operations/show-slot";
import { takeBack } from "../../../src/agreement/operations/take-back";
import { writeFact } from "../../../src/agreement/operations/write-fact";
import { readInSteps } from "../../../src/agreement/reading/agreement-as-read";
import { loadMemory } from "../../../src/agreement/reading/memory";
import { openFilled } from "../../builders/agreement";
import { ftda } from "../../builders/models";
import type { OpenedWord } from "../../builders/word";

const TODAY = { year: 2026, month: 3, day: 3 };

type Pause = () => Promise<void>;
type Verb = (opened: OpenedWord, pause: Pause) => Promise<unknown>;

/** Each with how often it reads. */
const VERBS: readonly (readonly [name: string, readings: number, verb: Verb])[] = [
  ["read", 1, ({ document }, pause) => readAgreement(document, ftda, pause)],
  ["prepare", 1, ({ document }, pause) => prepareAgreement(document, ftda, undefined, pause)],
  ["fill", 2, ({ document }, pause) => fillAgreement(document, ftda, new Map([["partner.ape", "9499Z"]]), [], pause)],
  ["choose engagements", 2, ({ document }, pause) => applyClauses(document, ftda, new Map([["both", []]]), new Set(), pause)],
  [
    "take back",
    2,
    async ({ document }, pause) => {
      const { change } = await fillAgreement(document, ftda, new Map([["partner.ape", "9499Z"]]));
      return takeBack(document, ftda, change, pause);
    },
  ],
  ["show a slot", 1, ({ document }, pause) => showSlot(document, ftda, ftda.slots[0]?.id ?? "", pause)],
  ["show an engagement", 1, ({ document }, pause) => showClause(document, ftda, "both", "", pause)],
  ["write a fact", 1, ({ document }, pause) => writeFact(document, ftda, ftda.facts[0]?.id ?? "", "autre chose", pause)],
  [
    "repair",
    2,
    async ({ document }, pause) => {
      const { findings } = await reviewDocument(document, ftda, { today: TODAY });
      const key = findings.find(({ repair }) => repair?.kind === "write-fact")?.key ?? findings.find(({ repair }) => repair)?.key;
      return repairFinding(document, ftda, key ?? "", { today: TODAY, pause });
    },
  ],
];

/** How often a verb pauses. */
async function pausesOf(verb: Verb): Promise<number> {
  let pauses = 0;
  await verb(await openFilled(), () => {
    pauses += 1;
    return Promise.resolve();
  });
  return pauses;
}

/** What compiles the model pauses too, and is done once: the first reading is none to count by. */
beforeAll(async () => readAgreement((await openFilled()).document, ftda));

it.each(VERBS)("%s: pauses as often as reading %i times does", async (_, readings, verb) => {
  const one = await pausesOf(({ document }, pause) =>
    document.transact(async (transaction) => {
      await withPauses(readInSteps(ftda, await loadMemory(document, ftda), await transaction.readWhole()), pause);
    }),
  );
  expect(one).toBeGreaterThan(5);
  expect(await pausesOf(verb)).toBeGreaterThanOrEqual(readings * one);
});
