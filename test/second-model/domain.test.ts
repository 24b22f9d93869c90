/** A second model is data only: everything that is done with the first is done with it. */

import { checkSelection } from "../../src/agreement/clauses/check-selection";
import { applyClauses } from "../../src/agreement/operations/engagements/apply-clauses";
import { AnswersError, checkAnswers, printAnswers } from "../../src/agreement/operations/answers";
import { readAgreement } from "../../src/agreement/operations/read-agreement";
import { repairFinding } from "../../src/agreement/operations/repairs/repair-finding";
import { reviewDocument } from "../../src/agreement/operations/review-document";
import { writeFact } from "../../src/agreement/operations/write-fact";
import type { Review } from "../../src/agreement/review/review-agreement";
import { english } from "../../src/agreement/wording/english";
import { englishReview } from "../../src/agreement/wording/english-review";
import { french } from "../../src/agreement/wording/french";
import { frenchReview } from "../../src/agreement/wording/french-review";
import { reviewReport } from "../../src/agreement/wording/review-report";
import { findFolded } from "../../src/agreement/french/fold";
import { blankDocument } from "../../src/cli/blank-document";
import { replaceText } from "../../src/docx/edit-text";
import { prepareAndFill } from "../builders/agreement";
import { answersOf } from "../builders/answers";
import { FIRST_MODELS_WORDS, loanAnswers, roomLoan } from "../builders/second-model";
import { eachProfile, openInWord, type OpenedWord, paragraphTexts } from "../builders/word";

const request = { today: { year: 2030, month: 1, day: 2 }, margins: true };

async function openBlank(profile: (typeof eachProfile)[number][1]): Promise<OpenedWord> {
  return openInWord(await blankDocument(roomLoan), { profile });
}

async function openFilled(profile: (typeof eachProfile)[number][1], answers = loanAnswers): Promise<OpenedWord> {
  const opened = await openBlank(profile);
  await prepareAndFill(opened, answers, roomLoan);
  return opened;
}

function typeOver({ word }: OpenedWord, old: string, text: string): void {
  const paragraph = word.document.body.paragraphs.find((one) => findFolded(one.text, old));
  const found = paragraph && findFolded(paragraph.text, old);
  if (!found) throw new Error(`no text "${old}"`);
  replaceText(paragraph, found.start, found.end, text);
}

const textOf = ({ word }: OpenedWord): string => paragraphTexts(word).join("\n").replaceAll("\u00a0", " ");
const codesOf = ({ findings }: Review): string[] => findings.map(({ code }) => code);

/** The whole page, in both languages. */
function reportsOf(review: Review): string {
  const sayings = [
    { wording: french(roomLoan), review: frenchReview(roomLoan) },
    { wording: english(roomLoan), review: englishReview(roomLoan) },
  ];
  return JSON.stringify(sayings.map((say) => reviewReport(roomLoan, review, "2030-01-02", say)));
}

describe.each(eachProfile)("the loan of a room in Word (%s)", (_, profile) => {
  it("is prepared, filled in all its slots, and read back", async () => {
    const opened = await openBlank(profile);
    const { prepared, filled } = await prepareAndFill(opened, loanAnswers, roomLoan);
    expect(prepared).toMatchObject({ recognised: true, findings: [] });
    expect(filled).toMatchObject({ filled: roomLoan.slots.length, missing: [], findings: [] });
    const text = textOf(opened);
    expect(text).toContain("CONTRAT DE PRÊT DE SALLE aux Amis du quartier");
    expect(text).toContain("Est prêtée l’atelier, pour 40 personnes au plus.");
    expect(text).toContain("Un micro ;\nDeux rallonges.");
    expect(text).toContain("à l’accueil le 1er mai 2030 au matin");
    expect(text).not.toContain("NN");
    const { answers, findings } = await readAgreement(opened.document, roomLoan);
    expect(findings).toEqual([]);
    expect(printAnswers(roomLoan, answers)).toEqual({
      ...loanAnswers,
      answers: { ...loanAnswers.answers, "borrower.siret": "73282932000074" },
    });
  });

  it("is reviewed, and its certain correction made", async () => {
    const opened = await openFilled(profile);
    const review = await reviewDocument(opened.document, roomLoan, request);
    expect(codesOf(review)).toEqual(["fixed-text-note", "fixed-text-note"]);
    const note = review.findings.find(({ repair }) => repair);
    expect(note?.place?.section?.fr).toBe("CHAPITRE 3");
    const report = await repairFinding(opened.document, roomLoan, note?.key ?? "", request);
    expect(report.state).toBe("repaired");
    expect(codesOf(report.review)).toEqual(["fixed-text-note"]);
    expect(textOf(opened)).toContain("verse une caution de 150 euros");
  });

  it("takes its own sign for a hole, wherever it stands", async () => {
    const opened = await openBlank(profile);
    const { filled } = await prepareAndFill(opened, { ...loanAnswers, answers: { room: "le foyer" } }, roomLoan);
    expect(filled.missing).toHaveLength(roomLoan.slots.length - 1);
    typeOver(opened, "Soixante chaises", "NN chaises");
    typeOver(opened, "Huit tables", "ANNEAUX et tables");
    const holes = (await reviewDocument(opened.document, roomLoan, request)).findings.filter(
      ({ code }) => code === "placeholder-left",
    );
    expect(holes.map(({ details }) => details)).toEqual([{ placeholder: "NN" }]);
    const again = await prepareAndFill(opened, { ...loanAnswers, answers: { "borrower.name": "NN" } }, roomLoan);
    expect(again.filled.findings.map(({ code }) => code)).toContain("answer-is-hole");
  });

  it("tells a text that is none of the choices, and a number that is too large", async () => {
    const opened = await openFilled(profile);
    typeOver(opened, "l’atelier", "le parking");
    typeOver(opened, "40", "400");
    const review = await reviewDocument(opened.document, roomLoan, request);
    expect(review.findings.filter(({ code }) => code === "answer-invalid").map(({ details }) => details)).toEqual([
      expect.objectContaining({ problem: { code: "choice-not-offered", options: ["la grande salle", "l’atelier", "le foyer"] } }),
      expect.objectContaining({ problem: { code: "number-too-large", max: 120 } }),
    ]);
    expect(reportsOf(review)).toContain("« la grande salle », « l’atelier », « le foyer »");
  });

  it("lends other supplies, and a proposal with a slot of its own", async () => {
    const others = Object.fromEntries(Object.entries(loanAnswers.answers).filter(([field]) => field !== "supplies"));
    const opened = await openFilled(profile, answersOf(roomLoan.id, others));
    const report = await applyClauses(
      opened.document,
      roomLoan,
      checkSelection(roomLoan, { lent: ["chairs", "projector", { text: "un micro" }] }),
    );
    expect(report).toMatchObject({ recognised: true, unapplied: [] });
    expect(textOf(opened)).toContain(
      "Soixante chaises empilées au fond de la salle ;\nUn vidéoprojecteur et son écran, que Les Amis du quartier règle avant la séance ;\nUn micro.",
    );
  });

  it("states another deposit, within what its kind takes", async () => {
    const opened = await openFilled(profile);
    expect(await writeFact(opened.document, roomLoan, "deposit", "6000")).toEqual({
      state: "refused",
      problem: { code: "number-too-large", max: 5000 },
    });
    expect(await writeFact(opened.document, roomLoan, "deposit", "1200")).toMatchObject({ state: "written" });
    expect(textOf(opened)).toContain("de 1 200 euros");
    expect(codesOf(await reviewDocument(opened.document, roomLoan, request))).not.toContain("fact-changed");
  });

  it("is reviewed in words of its own", async () => {
    const opened = await openFilled(profile);
    await writeFact(opened.document, roomLoan, "deposit", "1200");
    typeOver(opened, "732 829 320 00074", "356 000 000 00048");
    typeOver(opened, "Huit tables pliantes", "Neuf tables");
    typeOver(opened, "1er mai 2030", "1er mai 2020");
    const review = await reviewDocument(opened.document, roomLoan, request);
    expect(codesOf(review)).toEqual(expect.arrayContaining(["identity-ours", "clause-edited", "date-past"]));
    const reports = reportsOf(review).replaceAll("\u00a0", " ");
    expect(reports).toContain("désigne la Maison des collines, pas l’emprunteur.");
    expect(reports).toContain("La fourniture « Tables » a été modifiée à la main");
    expect(reports).toContain("Les « NN » et indications oubliés :");
    expect(FIRST_MODELS_WORDS.exec(reports)).toBeNull();
  });
});

it("refuses answers that the model's kinds do not take", () => {
  const refusal = (answers: object): unknown => {
    try {
      return checkAnswers(roomLoan, { model: roomLoan.id, answers });
    } catch (error) {
      return error instanceof AnswersError && error.problem.code;
    }
  };
  expect(refusal({ room: "le parking" })).toBe("choice-not-offered");
  expect(refusal({ people: 0 })).toBe("number-too-small");
  expect(refusal({ "borrower.name": "a".repeat(61) })).toBe("answer-too-long");
});
