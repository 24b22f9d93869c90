/** Many points of the model's own text settled at once: what is certain, and what the house decided. */

import {
  certainCorrections,
  houseSettlements,
  leftOfForm,
  openOfModel,
  proposedReason,
} from "../../../src/agreement/review/settlements";
import { kindsOf } from "../../../src/agreement/review/kinds";
import { partOf } from "../../../src/agreement/review/verdict";
import type { HouseDecisions } from "../../../src/agreement/reading/house-decisions";
import { settleFindings } from "../../../src/agreement/operations/repairs/settle-findings";
import { readAndReview } from "../../../src/agreement/operations/review-document";
import { takeUpOfHouse } from "../../../src/agreement/operations/take-up-decisions";
import { takeBack } from "../../../src/agreement/operations/take-back";
import type { Change } from "../../../src/agreement/operations/changes/change";
import { openFilled } from "../../builders/agreement";
import { emmausWith } from "../../builders/answers";
import { exampleHouse } from "../../builders/house";
import { ftda } from "../../builders/models";
import { typeInText } from "../../builders/session";
import { countRoundTrips, eachProfile, openInWord, paragraphTexts } from "../../builders/word";

const today = { year: 2026, month: 11, day: 23 };
const asked = { today, margins: true };
const answers = emmausWith({ "signing.date": "2026-12-01" });

async function opened(profile: (typeof eachProfile)[number][1]) {
  const word = await openFilled({ profile }, answers);
  const seen = await readAndReview(word.document, ftda, asked);
  const changes: Change[] = [];
  return { ...word, seen, changes, request: { ...asked, seen, onChange: (change: Change) => changes.push(change) } };
}

function houseOf(decisions: HouseDecisions["byNote"] extends ReadonlyMap<string, infer One> ? Record<string, One> : never) {
  return { date: "2026-11-02", byNote: new Map(Object.entries(decisions)) };
}

describe.each(eachProfile)("settling in Word (%s)", (_, profile) => {
  it("corrects all that is certain in four messages, leaves what is of form, as the review told it, and takes it back in one", async () => {
    const { word, document, seen, request, changes } = await opened(profile);
    const before = paragraphTexts(word);
    const corrections = certainCorrections(seen.review.findings);
    const form = leftOfForm(seen.review.findings, (one) => proposedReason(ftda, one)?.fr, "2026-11-23");
    expect(corrections.length).toBeGreaterThan(10);
    const messages = countRoundTrips(word);
    const report = await settleFindings(document, ftda, [...corrections, ...form], request);
    expect(countRoundTrips(word) - messages).toBe(4);
    expect(report).toMatchObject({ corrected: corrections.length, setAside: form.length, left: 0, findings: [] });
    expect(certainCorrections(report.review.findings)).toEqual([]);
    const settled = corrections.length + form.length;
    expect(openOfModel(report.review.findings).length).toBe(openOfModel(seen.review.findings).length - settled);
    expect(openOfModel(report.review.findings).filter(({ level }) => level === "note")).toEqual([]);
    // Each that blocks, or is to be decided, is decided by itself, for a reason that is proposed.
    expect(report.review.findings.flatMap(({ level, waiver }) => (waiver ? level : []))).toEqual(form.map(() => "note"));
    expect(openOfModel(report.review.findings).filter((one) => !proposedReason(ftda, one))).toEqual([]);
    expect(report.review.findings.filter((one) => partOf(one) === "agreement")).toEqual([]);
    expect(paragraphTexts(word).join()).toContain("Association loi 1901");
    expect(changes).toHaveLength(1);
    expect(await takeBack(document, ftda, changes[0] ?? { steps: [] })).toEqual({ undone: settled, findings: [] });
    expect(paragraphTexts(word)).toEqual(before);
  });

  it("settles the model's text by the example of the house, in four messages; nothing is left, and all of it is taken back", async () => {
    const { word, document, seen, request, changes } = await opened(profile);
    const before = paragraphTexts(word);
    const settlements = houseSettlements(seen.review.findings, exampleHouse());
    const settled = new Set(settlements.map(({ key }) => key));
    expect(openOfModel(seen.review.findings).filter(({ key }) => !settled.has(key))).toEqual([]);
    const messages = countRoundTrips(word);
    const report = await settleFindings(document, ftda, settlements, request);
    expect(countRoundTrips(word) - messages).toBe(4);
    expect(report).toMatchObject({
      left: 0,
      findings: [],
      corrected: settlements.filter(({ kind }) => kind === "correct").length,
    });
    expect(report.corrected + report.setAside).toBe(settlements.length);
    expect(report.review.findings.filter(({ waiver }) => !waiver)).toEqual([]);
    expect(report.review.verdict).toEqual({ state: "ready", blocking: 0, toDecide: 0 });
    for (const { waiver } of report.review.findings) expect(waiver).toMatchObject({ date: "2026-11-02" });
    // As it is kept, and not as it was only thought of.
    expect((await readAndReview(document, ftda, asked)).review.verdict.state).toBe("ready");
    expect(await takeBack(document, ftda, changes[0] ?? { steps: [] })).toEqual({ undone: settlements.length, findings: [] });
    expect(paragraphTexts(word)).toEqual(before);
    expect((await readAndReview(document, ftda, asked)).review).toEqual(seen.review);
  });

  it("says what is no longer there, and does the rest", async () => {
    const { seen, request, ...word } = await opened(profile);
    const { document } = word;
    const corrections = certainCorrections(seen.review.findings);
    typeInText(word, "PARTIES A LA", "PARTIES À LA");
    const report = await settleFindings(document, ftda, corrections, request);
    expect(report).toMatchObject({ corrected: corrections.length - 1, left: 1 });
    expect(certainCorrections(report.review.findings)).toEqual([]);
  });

  it("a text that the model does not know is the house's, and takes its reason along", async () => {
    const { document, seen, request, word, changes } = await opened(profile);
    const before = paragraphTexts(word);
    const text = "est renouvelable chaque année par accord écrit";
    const settlements = houseSettlements(seen.review.findings, houseOf({ "tacit-renewal": { kind: "correct", text } }));
    const report = await settleFindings(document, ftda, settlements, request);
    expect(paragraphTexts(word)).toContain(`Elle ${text}.`);
    expect(report).toMatchObject({ corrected: 1, left: 0 });
    const open = report.review.findings.filter((one) => !one.waiver && partOf(one) === "agreement");
    expect(open).toEqual([]);
    await takeBack(document, ftda, changes[0] ?? { steps: [] });
    expect(paragraphTexts(word)).toEqual(before);
  });

  it("what the house settled, kept in the file, counts for whoever knows the same decisions, and nothing that borrows its reason", async () => {
    const word = await opened(profile);
    const house = houseOf({
      copies: { kind: "meant", reason: "Deux par partie" },
      "tacit-renewal": { kind: "correct", text: "est renouvelable chaque année par accord écrit" },
    });
    await settleFindings(word.document, ftda, houseSettlements(word.seen.review.findings, house), word.request);
    const again = await openInWord(word.word.save(), { profile });
    const elsewhere = async () =>
      (await readAndReview(again.document, ftda, asked)).review.findings.flatMap((one) =>
        one.code === "decided-elsewhere" ? one.details.decisions.length : [],
      );
    // What is meant, and what the correction brought up; a note that shares a word with it stays open.
    expect(await elsewhere()).toEqual([2]);
    const other = { ...house, date: "2026-11-03" };
    expect(takeUpOfHouse(again.document, await readAndReview(again.document, ftda, asked), other)).toBe(false);
    expect(takeUpOfHouse(again.document, await readAndReview(again.document, ftda, asked), house)).toBe(true);
    expect(await elsewhere()).toEqual([]);

    typeInText(again, "par accord écrit", "sans accord écrit");
    const { review } = await readAndReview(again.document, ftda, asked);
    const altered = review.findings.find(({ code }) => code === "text-altered");
    const reason = ftda.notes.find(({ id }) => id === "tacit-renewal")?.reason.fr;
    await again.document.updateMemory((kept) => ({
      ...(kept as object),
      waivers: [{ key: altered?.key, reason, date: house.date }],
    }));
    expect(takeUpOfHouse(again.document, await readAndReview(again.document, ftda, asked), house)).toBe(false);
    expect(await elsewhere()).toEqual([1]);
  });

  it("what is to be asked stays open", async () => {
    const { seen } = await opened(profile);
    expect(houseSettlements(seen.review.findings, houseOf({ "law-of-1901": { kind: "ask" } }))).toEqual([]);
  });
});

it("one card a kind of fault: what is said for one reason is one thing to decide, the graver first", async () => {
  const { seen } = await opened(eachProfile[0]?.[1] as never);
  const kinds = kindsOf(openOfModel(seen.review.findings));
  const levels = kinds.map(({ findings: [{ level }] }) => level);
  expect([...new Set(levels)]).toEqual(["blocking", "warning", "note"]);
  expect(levels).toEqual(
    [...levels].sort(
      (one, other) => ["blocking", "warning", "note"].indexOf(one) - ["blocking", "warning", "note"].indexOf(other),
    ),
  );
  const several = kinds.filter(({ findings }) => findings.length > 1);
  expect(several.map(({ findings }) => findings.length).sort()).toEqual([2, 2, 6]);
  process.stdout.write(`${openOfModel(seen.review.findings).length} findings of the model, ${kinds.length} cards\n`);
});
