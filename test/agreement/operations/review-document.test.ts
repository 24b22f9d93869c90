import { repairFinding } from "../../../src/agreement/operations/repairs/repair-finding";
import { readAndReview, reviewDocument } from "../../../src/agreement/operations/review-document";
import { showFinding } from "../../../src/agreement/operations/show-finding";
import { takeBack } from "../../../src/agreement/operations/take-back";
import { waiveFinding, withdrawWaiver } from "../../../src/agreement/operations/waive-finding";
import type { ReviewFinding } from "../../../src/agreement/review/review-finding";
import { deleteParagraph } from "../../../src/docx/edit-paragraphs";
import { openAgreement, openFilled, prepareAndFill } from "../../builders/agreement";
import { ftda } from "../../builders/models";
import { withPart } from "../../builders/docx";
import { typeInControl } from "../../builders/session";
import { blankAgreement, controlTexts, countRoundTrips, eachProfile, type OpenedWord, paragraphTexts } from "../../builders/word";

const request = { today: { year: 2026, month: 11, day: 23 } };

/** Types over a stretch of text, as a person would. */
function typeOver({ word }: OpenedWord, old: string, text: string): void {
  const paragraph = word.document.body.paragraphs.find((one) => one.pieces.some((piece) => piece.text.includes(old)));
  const piece = paragraph?.pieces.find((one) => one.text.includes(old));
  piece?.element.setText(piece.text.replace(old, text));
  paragraph?.forgetPieces();
}

async function findingsOf({ document }: OpenedWord, code: ReviewFinding["code"]): Promise<readonly ReviewFinding[]> {
  return (await reviewDocument(document, ftda, request)).findings.filter((one) => one.code === code);
}

describe.each(eachProfile)("reviewing in Word (%s)", (_, profile) => {
  it("takes one round trip; for headers and footers one more", async () => {
    const { document, word } = await openFilled({ profile });
    const before = countRoundTrips(word);
    const text = paragraphTexts(word);
    await reviewDocument(document, ftda, request);
    expect(countRoundTrips(word) - before).toBe(1);
    await reviewDocument(document, ftda, { ...request, margins: true });
    expect(countRoundTrips(word) - before).toBe(3);
    expect(paragraphTexts(word)).toEqual(text);
  });

  it("restores an altered word, and takes that back", async () => {
    const opened = await openFilled({ profile });
    typeOver(opened, "restée sans effet", "restée sans suite");
    const [altered] = await findingsOf(opened, "text-altered");
    expect(altered).toMatchObject({ details: { found: "suite", expected: "effet" }, repair: { kind: "replace-text" } });
    const changed = paragraphTexts(opened.word);
    const report = await repairFinding(opened.document, ftda, altered?.key ?? "", request);
    expect(report.state).toBe("repaired");
    expect(report.review.findings.filter(({ code }) => code === "text-altered")).toEqual([]);
    expect(paragraphTexts(opened.word).join()).toContain("restée sans effet");
    expect(await takeBack(opened.document, ftda, report.change)).toEqual({ undone: 1, findings: [] });
    expect(paragraphTexts(opened.word)).toEqual(changed);
  });

  it.each([
    ["a word that went", "mise en demeure par lettre", "mise en par lettre"],
    ["a word too many", "mise en demeure par lettre", "mise en demeure formelle par lettre"],
  ])("repairs %s", async (_name, old, text) => {
    const opened = await openFilled({ profile });
    const before = paragraphTexts(opened.word);
    typeOver(opened, old, text);
    const [altered] = await findingsOf(opened, "text-altered");
    expect((await repairFinding(opened.document, ftda, altered?.key ?? "", request)).state).toBe("repaired");
    expect(paragraphTexts(opened.word)).toEqual(before);
  });

  it("corrects a note, and the note is gone", async () => {
    const opened = await openFilled({ profile });
    const note = (await findingsOf(opened, "fixed-text-note")).find(({ key }) => key.includes("law-of-1901"));
    const { state, review } = await repairFinding(opened.document, ftda, note?.key ?? "", request);
    expect(state).toBe("repaired");
    expect(paragraphTexts(opened.word)[5]).toMatch(/^Association loi 1901, dont/);
    expect(review.findings.filter(({ key, code }) => key.includes("law-of-1901") || code === "text-altered")).toEqual([]);
  });

  it("propagates what most occurrences say, and takes that back", async () => {
    const opened = await openFilled({ profile });
    typeOver(opened, "aux équipes ", "aux équipes ");
    const control = opened.word.document.body.contentControls.find(({ tag }) => tag === "trame:partner.name|a");
    const paragraph = control?.paragraphs[0];
    const piece = paragraph?.pieces.find(({ run }) => control?.element.contains(run));
    piece?.element.setText("à Emmaus");
    paragraph?.forgetPieces();
    const [differing] = await findingsOf(opened, "occurrence-differs");
    expect(differing).toMatchObject({ details: { texts: ["à Emmaus"], expected: "à Emmaüs Solidarité" } });
    const { state, change } = await repairFinding(opened.document, ftda, differing?.key ?? "", request);
    expect(state).toBe("repaired");
    expect(controlTexts(opened.word)).toContainEqual(["trame:partner.name|a", "à Emmaüs Solidarité"]);
    await takeBack(opened.document, ftda, change);
    expect(controlTexts(opened.word)).toContainEqual(["trame:partner.name|a", "à Emmaus"]);
  });

  it("writes what one occurrence says in all the places of its field, when that is what is meant", async () => {
    const opened = await openFilled({ profile });
    typeInControl(opened, "partner.name", "d’Aurore", 6);
    const before = paragraphTexts(opened.word);
    const [differing] = await findingsOf(opened, "occurrence-differs");
    expect(differing).toMatchObject({ details: { texts: ["d’Aurore"] }, alternative: { kind: "write-field", answer: "Aurore" } });
    const { state, change } = await repairFinding(opened.document, ftda, differing?.key ?? "", request, "alternative");
    expect(state).toBe("repaired");
    expect(await findingsOf(opened, "occurrence-differs")).toEqual([]);
    const names = controlTexts(opened.word).filter(([tag]) => tag.startsWith("trame:partner.name|"));
    expect(names).toHaveLength(13);
    expect(names.every(([, text]) => /aurore/i.test(text))).toBe(true);
    await takeBack(opened.document, ftda, change);
    expect(paragraphTexts(opened.word)).toEqual(before);
  });

  it("wraps again a slot that lost its control", async () => {
    const opened = await openFilled({ profile });
    opened.word.document.body.contentControls.find(({ tag }) => tag === "trame:partner.siret|plain")?.unwrap();
    const [bare] = await findingsOf(opened, "slot-without-control");
    const { state, review } = await repairFinding(opened.document, ftda, bare?.key ?? "", request);
    expect(state).toBe("repaired");
    expect(review.findings.filter(({ code }) => code === "slot-without-control")).toEqual([]);
    expect(controlTexts(opened.word)).toHaveLength(29);
  });

  it("puts back a slot that was deleted with its paragraph, and takes that back", async () => {
    const opened = await openFilled({ profile });
    const { paragraphs } = opened.word.document.body;
    const signatory = paragraphs.findLast(({ text }) => text === "Claire DURAND");
    if (signatory) deleteParagraph(signatory);
    const before = paragraphTexts(opened.word);
    expect(controlTexts(opened.word)).toHaveLength(28);
    const [lost] = await findingsOf(opened, "slot-lost");
    const { state, change } = await repairFinding(opened.document, ftda, lost?.key ?? "", request);
    expect(state).toBe("repaired");
    expect(paragraphTexts(opened.word).slice(-8)).toContain("Prénom Nom");
    expect(controlTexts(opened.word)).toHaveLength(29);
    expect(await findingsOf(opened, "slot-lost")).toEqual([]);
    await takeBack(opened.document, ftda, change);
    expect(paragraphTexts(opened.word)).toEqual(before);
    expect(controlTexts(opened.word)).toHaveLength(28);
  });

  it("removes a bullet nobody filled", async () => {
    const opened = await openAgreement({ profile });
    await prepareAndFill(opened, { model: ftda.id, answers: {} });
    const unfilled = (await findingsOf(opened, "slot-unfilled")).filter(({ repair }) => repair?.kind === "remove-paragraph");
    expect(unfilled).toHaveLength(2);
    const before = paragraphTexts(opened.word);
    for (const { key } of unfilled) {
      const { state, change } = await repairFinding(opened.document, ftda, key, request);
      expect(state).toBe("repaired");
      expect(controlTexts(opened.word)).toHaveLength(28);
      expect(await takeBack(opened.document, ftda, change)).toEqual({ undone: 1, findings: [] });
      expect(controlTexts(opened.word)).toHaveLength(29);
      expect(paragraphTexts(opened.word)).toEqual(before);
    }
  });

  it("shows where a finding is", async () => {
    const opened = await openFilled({ profile });
    typeOver(opened, "restée sans effet", "restée sans suite");
    const [altered] = await findingsOf(opened, "text-altered");
    expect(await showFinding(opened.document, ftda, altered?.key ?? "", request)).toBe(true);
    const [selected] = opened.word.selection?.stretches ?? [];
    expect(selected?.paragraph.text.slice(selected.start, selected.end)).toBe("suite");
    expect(await showFinding(opened.document, ftda, "text-altered:title:none", request)).toBe(false);
  });

  it("reviews once for a repair told from a review of this very document, and finds the repair anew in any other", async () => {
    const opened = await openFilled({ profile });
    const whole = paragraphTexts(opened.word);
    typeOver(opened, "restée sans effet", "restée sans suite");
    const seen = await readAndReview(opened.document, ftda, request);
    const key = seen.review.findings.find(({ code }) => code === "text-altered")?.key ?? "";
    let reviews = 0;
    const counting = {
      seen,
      // Each review asks what day it is.
      get today() {
        reviews += 1;
        return request.today;
      },
    };
    const { state, change } = await repairFinding(opened.document, ftda, key, counting);
    expect([state, reviews]).toEqual(["repaired", 1]);
    expect(paragraphTexts(opened.word)).toEqual(whole);
    await takeBack(opened.document, ftda, change);

    // Paragraphs are not where that review saw them.
    const [first] = opened.word.document.body.paragraphs;
    if (first) deleteParagraph(first);
    expect((await repairFinding(opened.document, ftda, key, counting)).state).toBe("repaired");
    expect(reviews).toBe(3);
    expect(paragraphTexts(opened.word)).toEqual(whole.slice(1));
  });

  it("does nothing to a finding the document no longer shows", async () => {
    const opened = await openFilled({ profile });
    const before = paragraphTexts(opened.word);
    expect((await repairFinding(opened.document, ftda, "text-altered:title:none", request)).state).toBe("gone");
    expect(paragraphTexts(opened.word)).toEqual(before);
  });
});

describe("waiving a finding", () => {
  it("needs a reason, is kept in the document, and is void when the text changes again", async () => {
    const opened = await openFilled();
    typeOver(opened, "restée sans effet", "restée sans suite");
    const [altered] = await findingsOf(opened, "text-altered");
    const waiver = { key: altered?.key ?? "", date: "2026-11-23" };
    expect(await waiveFinding(opened.document, ftda, { ...waiver, reason: "  " })).toMatchObject({
      problem: { code: "answer-blank" },
    });
    expect(await waiveFinding(opened.document, ftda, { ...waiver, reason: "Demandé par le partenaire" })).toMatchObject({
      findings: [],
    });
    const again = await openAgreement({}, new Uint8Array(opened.word.save()));
    expect(await findingsOf(again, "text-altered")).toMatchObject([{ waiver: { reason: "Demandé par le partenaire" } }]);
    typeOver(again, "restée sans suite", "restée sans retour");
    expect(await findingsOf(again, "text-altered")).toMatchObject([{ waiver: null }]);
    typeOver(again, "restée sans retour", "restée sans suite");
    await withdrawWaiver(again.document, ftda, waiver.key);
    expect(await findingsOf(again, "text-altered")).toMatchObject([{ waiver: null }]);
  });
});

describe("what stands outside the paragraphs", () => {
  it("is looked at too: revisions block, a placeholder in a footer is told", async () => {
    const revised = withPart(blankAgreement, "word/document.xml", (xml) =>
      xml.replace("</w:p>", '<w:ins w:id="9001" w:author="A"><w:r><w:t>ajout</w:t></w:r></w:ins></w:p>'),
    );
    const footed = withPart(revised, "word/footer1.xml", (xml) =>
      xml.replace("</w:p>", "<w:r><w:t>Version xxx</w:t></w:r></w:p>"),
    );
    const { document } = await openAgreement({}, new Uint8Array(footed));
    const { findings } = await reviewDocument(document, ftda, { ...request, margins: true });
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "tracked-change-pending",
        level: "blocking",
        waivable: false,
        details: { change: "insertion", text: "ajout" },
        place: expect.objectContaining({ paragraph: 1 }) as unknown,
      }),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "placeholder-left", place: expect.objectContaining({ part: "footer" }) as unknown }),
    );
  });
});
