/** The review of an agreement whose engagements are not those of the model: what was chosen is no alteration. */

import { checkSelection } from "../../../../src/agreement/clauses/check-selection";
import { applyClauses } from "../../../../src/agreement/operations/engagements/apply-clauses";
import { repairFinding } from "../../../../src/agreement/operations/repairs/repair-finding";
import { reviewDocument } from "../../../../src/agreement/operations/review-document";
import { removeWorkingData } from "../../../../src/agreement/operations/finalise-agreement";
import { takeBack } from "../../../../src/agreement/operations/take-back";
import { waiveFinding } from "../../../../src/agreement/operations/waive-finding";
import { writeFact } from "../../../../src/agreement/operations/write-fact";
import type { ReviewFinding } from "../../../../src/agreement/review/review-finding";
import { deleteParagraph } from "../../../../src/docx/edit-paragraphs";
import { replaceText } from "../../../../src/docx/edit-text";
import { openFilled } from "../../../builders/agreement";
import { ftda } from "../../../builders/models";
import { countRoundTrips, eachProfile, type OpenedWord } from "../../../builders/word";

const request = { today: { year: 2026, month: 11, day: 23 } };

type Told = [code: string, paragraph: number | undefined];

async function openChosen(profile: (typeof eachProfile)[number][1], clauses: unknown): Promise<OpenedWord> {
  const opened = await openFilled({ profile });
  await applyClauses(opened.document, ftda, checkSelection(ftda, clauses));
  return opened;
}

/** What the review says beyond what the notes of the model always say. */
async function reviewed({ document }: OpenedWord): Promise<readonly ReviewFinding[]> {
  const { findings } = await reviewDocument(document, ftda, request);
  return findings.filter(({ code }) => code !== "fixed-text-note" && code !== "margins-not-read");
}

async function told(opened: OpenedWord): Promise<Told[]> {
  return (await reviewed(opened)).map(({ code, place }) => [code, place?.paragraph]);
}

function typeOver({ word }: OpenedWord, old: string, text: string): void {
  const paragraph = word.document.body.paragraphs.find((one) => one.text.includes(old));
  const at = paragraph?.text.indexOf(old) ?? 0;
  if (paragraph) replaceText(paragraph, at, at + old.length, text);
}

/** What somebody does who selects a bullet in Word and presses Delete until it is gone. */
function deleteLine({ word }: OpenedWord, text: string): void {
  const paragraph = word.document.body.paragraphs.find((one) => one.text.includes(text));
  if (!paragraph) throw new Error(`no paragraph holds “${text}”`);
  deleteParagraph(paragraph);
}

describe.each(eachProfile)("reviewing chosen engagements in Word (%s)", (_, profile) => {
  it.each<[string, unknown]>([
    ["taken away", { both: ["events", "logos"], car: ["legal-support"] }],
    ["moved", { both: ["logos", "events", "information"] }],
    ["written by the user", { both: ["events", { text: "Prêter une salle deux fois par an" }, "logos"] }],
  ])("says nothing of those that were %s", async (_name, clauses) => {
    expect(await told(await openChosen(profile, clauses))).toEqual([]);
  });

  it("says that a proposal is to be validated, in one round trip", async () => {
    const opened = await openChosen(profile, { both: ["events", "yearly-review", "logos"] });
    const before = countRoundTrips(opened.word);
    const [proposal, ...others] = await reviewed(opened);
    expect(countRoundTrips(opened.word) - before).toBe(1);
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({ code: "clause-to-validate", level: "warning", waivable: true });
  });

  it("warns of a clause changed by hand, puts its words back, or lets it be", async () => {
    const opened = await openChosen(profile, { both: ["logos", "events"] });
    typeOver(opened, "manifestations et", "fêtes et");
    const [edited, ...others] = await reviewed(opened);
    expect(others).toEqual([]);
    expect(edited).toMatchObject({ code: "clause-edited", level: "warning", waivable: true, repair: { kind: "replace-text" } });
    const key = edited?.key ?? "";
    await waiveFinding(opened.document, ftda, { key, reason: "Voulu", date: "2026-11-23" });
    expect(await reviewed(opened)).toMatchObject([{ key, waiver: { reason: "Voulu" } }]);
    expect((await repairFinding(opened.document, ftda, key, request)).state).toBe("repaired");
    expect(await told(opened)).toEqual([]);
  });

  it("blocks on an engagement deleted in Word, and puts it back", async () => {
    const opened = await openFilled({ profile });
    deleteLine(opened, "manifestations et");
    const [lost, ...others] = await reviewed(opened);
    expect(others.map(({ code }) => code)).toEqual([]);
    expect(lost).toMatchObject({ code: "clause-absent", level: "blocking", waivable: true, repair: { kind: "choose-clause" } });
    const { state, change } = await repairFinding(opened.document, ftda, lost?.key ?? "", request);
    expect(state).toBe("repaired");
    expect(await told(opened)).toEqual([]);
    await takeBack(opened.document, ftda, change);
    expect(await reviewed(opened)).toMatchObject([{ code: "clause-absent" }]);
  });

  it("does the same for a chosen one, and for one of the user's own", async () => {
    const own = "Prêter une salle deux fois par an";
    const opened = await openChosen(profile, { both: ["events", { text: own }, "logos"], car: ["legal-support"] });
    deleteLine(opened, own);
    expect(await reviewed(opened)).toMatchObject([{ code: "clause-absent", details: { title: { fr: own } } }]);
    // Whatever else is chosen meanwhile, what was lost is not forgotten.
    await applyClauses(opened.document, ftda, checkSelection(ftda, { car: ["legal-support", "training"] }));
    const [lost, ...others] = await reviewed(opened);
    expect(others).toEqual([]);
    expect((await repairFinding(opened.document, ftda, lost?.key ?? "", request)).state).toBe("repaired");
    expect(await told(opened)).toEqual([]);
  });

  it("knows what was taken back from what was lost", async () => {
    const opened = await openFilled({ profile });
    const { change } = await applyClauses(opened.document, ftda, checkSelection(ftda, { both: ["logos"] }));
    expect(await told(opened)).toEqual([]);
    await takeBack(opened.document, ftda, change);
    deleteLine(opened, "manifestations et");
    expect(await reviewed(opened)).toMatchObject([{ code: "clause-absent" }]);
  });

  it("asks again about what was unticked once the working data are removed", async () => {
    const opened = await openChosen(profile, { both: ["events"] });
    await removeWorkingData(opened.document);
    expect((await told(opened)).map(([code]) => code)).toEqual(["clause-absent", "clause-absent"]);
  });

  it("blocks on a list left without engagements", async () => {
    const opened = await openChosen(profile, { both: [] });
    expect(await reviewed(opened)).toMatchObject([
      { code: "list-empty", level: "blocking", details: { list: { fr: "Par les parties" } } },
    ]);
  });

  it("keeps what was waived when engagements before it come and go", async () => {
    const opened = await openChosen(profile, {});
    typeOver(opened, "restée sans effet", "restée sans suite");
    const [altered] = await reviewed(opened);
    expect(altered?.code).toBe("text-altered");
    await waiveFinding(opened.document, ftda, { key: altered?.key ?? "", reason: "Accordé", date: "2026-11-23" });
    await applyClauses(
      opened.document,
      ftda,
      checkSelection(ftda, { both: ["events"], partner: ["training-places", "channel"] }),
    );
    const waived = (await reviewed(opened)).filter(({ code }) => code === "text-altered");
    expect(waived).toMatchObject([{ waiver: { reason: "Accordé" } }]);
  });

  it("expects a changed fact whatever engagements there are", async () => {
    const opened = await openChosen(profile, { both: ["logos"] });
    const fact = ftda.facts.find(({ kind }) => kind === "line");
    expect((await writeFact(opened.document, ftda, fact?.id ?? "", "Nouvelle valeur")).state).toBe("written");
    expect(await told(opened)).toEqual([]);
  });
});
