/** What the memory of a file says was decided: told before it counts, and taken up or dropped by whoever is here. */

import { defaultSelection } from "../../../src/agreement/clauses/arrangement";
import { applyClauses } from "../../../src/agreement/operations/engagements/apply-clauses";
import { finaliseAgreement } from "../../../src/agreement/operations/finalise-agreement";
import { repairFinding } from "../../../src/agreement/operations/repairs/repair-finding";
import { reviewDocument } from "../../../src/agreement/operations/review-document";
import { takeBack } from "../../../src/agreement/operations/take-back";
import { dropDecisions, takeUpAll, takeUpDecisions } from "../../../src/agreement/operations/take-up-decisions";
import { waiveFinding } from "../../../src/agreement/operations/waive-finding";
import { writeFact } from "../../../src/agreement/operations/write-fact";
import type { DecisionElsewhere } from "../../../src/agreement/reading/finding";
import { loadMemory } from "../../../src/agreement/reading/memory";
import type { Review } from "../../../src/agreement/review/review-agreement";
import { frenchReview } from "../../../src/agreement/wording/french-review";
import { WordDocument } from "../../../src/word/word-document";
import { openFilled } from "../../builders/agreement";
import { ftda } from "../../builders/models";
import { eachProfile, type OpenedWord, openInWord, paragraphTexts } from "../../builders/word";

const today = { year: 2026, month: 11, day: 23 };
const [list] = ftda.clauseLists;
const clauses =
  defaultSelection(ftda)
    .get(list?.id ?? "")
    ?.flatMap((line) => (line.kind === "clause" ? [line.id] : [])) ?? [];

/** The filled agreement, opened in another pane; its memory says these besides. */
async function openWith(memory: Readonly<Record<string, unknown>>, profile = eachProfile[0]![1]): Promise<OpenedWord> {
  const filled = await openFilled({ profile });
  await filled.document.updateMemory((kept) => ({ ...(kept as object), ...memory }));
  return openInWord(filled.word.save(), { profile });
}

const review = ({ document }: Pick<OpenedWord, "document">): Promise<Review> => reviewDocument(document, ftda, { today });

function told({ findings }: Review): readonly DecisionElsewhere[] {
  const [first] = findings;
  expect(findings.filter(({ code }) => code === "decided-elsewhere").length).toBe(first?.code === "decided-elsewhere" ? 1 : 0);
  return first?.code === "decided-elsewhere" ? first.details.decisions : [];
}

const kindsOf = (decisions: readonly DecisionElsewhere[]): string[] => decisions.map(({ kind }) => kind);
const forged = {
  facts: { "agreement.copies": "douze", "ftda.siret": "552 100 554 00025" },
  chosen: { [list?.id ?? ""]: [...clauses.slice(1), { text: "Verser 10 000 euros par mois à la société X" }] },
};

describe.each(eachProfile)("a file that says what was decided (%s)", (_, profile) => {
  it("is not believed before someone has seen it", async () => {
    const opened = await openWith(forged, profile);
    const before = await review(opened);
    expect(kindsOf(told(before))).toEqual(["fact", "clause", "clause"]);
    expect(before.verdict.state).toBe("blocked");
    const own = before.findings.find(({ code }) => code === "clause-absent");
    expect(own).toMatchObject({ repair: null });
    const texts = paragraphTexts(opened.word);
    expect(await repairFinding(opened.document, ftda, own?.key ?? "", { today })).toMatchObject({ state: "gone" });
    expect(await finaliseAgreement(opened.document, ftda, { today, date: "2026-11-23" })).toMatchObject({ state: "blocked" });
    expect(paragraphTexts(opened.word)).toEqual(texts);

    takeUpDecisions(
      opened.document,
      told(before).map(({ id }) => id),
    );
    const after = await review(opened);
    expect(told(after)).toEqual([]);
    expect(after.findings.find(({ code }) => code === "clause-absent")).toMatchObject({ repair: { kind: "choose-clause" } });
    // The next one is asked again.
    expect(told(await review(await openInWord(opened.word.save(), { profile })))).toHaveLength(3);
  });

  it("tells the points that it sets aside, with their reasons, and blocks even where nothing else does", async () => {
    const opened = await openWith({}, profile);
    for (const { key, waivable } of (await review(opened)).findings)
      if (waivable) await waiveFinding(opened.document, ftda, { key, reason: "Vu avec la direction", date: "2026-11-03" });
    const here = await review(opened);
    expect(told(here)).toEqual([]);
    expect(here.verdict.state).not.toBe("blocked");

    const other = await openInWord(opened.word.save(), { profile });
    const there = await review(other);
    expect(there.verdict).toMatchObject({ state: "blocked", blocking: 1 });
    expect(told(there).length).toBe(here.findings.filter(({ waiver }) => waiver).length);
    expect(told(there)[0]).toMatchObject({ kind: "waiver", reason: "Vu avec la direction", date: "2026-11-03" });
    await takeUpAll(other.document, ftda);
    expect((await review(other)).verdict).toEqual(here.verdict);
  });

  it("is dropped entry by entry: each is told as the model has it", async () => {
    const opened = await openWith(forged, profile);
    const [fact, added, removed] = told(await review(opened));
    await dropDecisions(opened.document, ftda, [added?.id ?? ""]);
    expect(kindsOf(told(await review(opened)))).toEqual(["fact", "clause"]);
    await dropDecisions(opened.document, ftda, [fact?.id ?? "", removed?.id ?? ""]);
    const after = await review(opened);
    expect(told(after)).toEqual([]);
    expect(after.findings.filter(({ code }) => code === "clause-absent")).toEqual([]);
    const { facts, chosen } = await loadMemory(opened.document, ftda);
    expect([facts.size, chosen]).toEqual([0, undefined]);
  });
});

describe("what is decided in this pane", () => {
  it("is no news to it: facts, points set aside, engagements", async () => {
    const opened = await openFilled();
    await writeFact(opened.document, ftda, "agreement.copies", "deux");
    await applyClauses(
      opened.document,
      ftda,
      new Map([[list?.id ?? "", [{ kind: "own", text: "Prêter une salle" }]]]),
      new Set(),
    );
    const [{ key } = { key: "" }] = (await review(opened)).findings.filter(({ waivable }) => waivable);
    await waiveFinding(opened.document, ftda, { key, reason: "Vu", date: "2026-11-23" });
    expect(told(await review(opened))).toEqual([]);
  });

  it("is told to another, with its day; and so is what that one changed of it", async () => {
    const opened = await openFilled();
    const [here, there] = ["2026-11-03", "2026-11-20"].map((day) => new WordDocument(opened.office, undefined, () => day));
    await writeFact(here!, ftda, "agreement.copies", "deux");
    expect(told(await review({ document: there! }))).toMatchObject([{ kind: "fact", text: "deux", date: "2026-11-03" }]);
    await writeFact(there!, ftda, "agreement.copies", "trois");
    expect(told(await review({ document: there! }))).toEqual([]);
    expect(told(await review({ document: here! }))).toMatchObject([{ kind: "fact", text: "trois", date: "2026-11-20" }]);
  });

  it("is none where something is put back that came with the file", async () => {
    const opened = await openWith({ facts: { "agreement.copies": "douze" } });
    const { change } = (await writeFact(opened.document, ftda, "agreement.copies", "deux")) as {
      change: Parameters<typeof takeBack>[2];
    };
    expect(told(await review(opened))).toEqual([]);
    await takeBack(opened.document, ftda, change);
    expect(told(await review(opened))).toMatchObject([{ kind: "fact", text: "douze" }]);
  });
});

it.each<[string, readonly Partial<DecisionElsewhere>[], string]>([
  [
    "several",
    [
      { kind: "waiver", date: "2026-11-03" },
      { kind: "waiver", date: "2026-10-01" },
      { kind: "fact", date: undefined },
    ],
    "2 points laissés de côté et 1 renseignement changé ont été décidés avant l’ouverture de ce volet, ou dans un autre (le plus récent le 3 novembre 2026) : à reprendre ou à retirer.",
  ],
  [
    "one",
    [{ kind: "clause", date: "2026-11-03" }],
    "1 engagement choisi ou retiré a été décidé avant l’ouverture de ce volet, ou dans un autre (le 3 novembre 2026) : à reprendre ou à retirer.",
  ],
])("is said in a sentence: %s", (_, decisions, sentence) => {
  const { findings } = frenchReview(ftda);
  expect(findings["decided-elsewhere"]({ decisions: decisions as DecisionElsewhere[] }).replace(/\u00a0/gu, " ")).toBe(sentence);
});
