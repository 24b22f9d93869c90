import { prepareAgreement } from "../../../src/agreement/operations/prepare-agreement";
import { takeBack } from "../../../src/agreement/operations/take-back";
import { fill, openAgreement, openFilled, prepareAndFill } from "../../builders/agreement";
import { emmausWith } from "../../builders/answers";
import { bodyOf } from "../../builders/docx";
import { ftda, slotsToFill } from "../../builders/models";
import { blankAgreement, controlTexts, eachProfile, type OpenedWord, paragraphTexts } from "../../builders/word";

/** Runs of the body as text and look, runs of one look joined: how the document reads, however it is cut. */
function readable(bytes: Uint8Array): string {
  const runs = bodyOf(bytes)
    .replace(/<w:bookmark(Start|End)[^>]*>/g, "")
    .replace(/ xml:space="preserve"/g, "");
  return runs.replace(/<\/w:t><\/w:r><w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t>/g, (cut, look: string) =>
    look ? cut : "",
  );
}

function editControl(word: OpenedWord["word"], index: number, text: string): void {
  const run = word.document.body.contentControls[index]?.paragraphs[0];
  const piece = run?.pieces.find(({ run: one }) => word.document.body.contentControls[index]?.element.contains(one));
  piece?.element.setText(text);
  run?.forgetPieces();
}

describe.each(eachProfile)("taking back in Word (%s)", (_, profile) => {
  it("gives the original back: texts, looks, and no control", async () => {
    const { word, document } = await openAgreement({ profile });
    const { prepared, filled } = await prepareAndFill({ word, document } as OpenedWord);
    expect(await takeBack(document, ftda, filled.change)).toEqual({ undone: 30, findings: [] });
    expect(controlTexts(word).map(([, text]) => text)).toEqual(slotsToFill.map(({ placeholder }) => placeholder));
    expect(await takeBack(document, ftda, prepared.change)).toEqual({ undone: 29 + 6 + 18, findings: [] });
    expect(word.document.body.contentControls).toEqual([]);
    expect(readable(word.save())).toBe(readable(blankAgreement));
  });

  it("brings back the bullets that went, in their control", async () => {
    const opened = await openAgreement({ profile });
    const { prepared, filled } = await prepareAndFill(opened, emmausWith({ engagements: [] }));
    const { document, word } = opened;
    expect(await takeBack(document, ftda, filled.change)).toEqual({ undone: 30, findings: [] });
    expect(controlTexts(word).map(([, text]) => text)).toEqual(slotsToFill.map(({ placeholder }) => placeholder));
    await takeBack(document, ftda, prepared.change);
    expect(readable(word.save())).toBe(readable(blankAgreement));
  });

  it("takes back the last write only", async () => {
    const opened = await openFilled({ profile });
    const second = await fill(opened, emmausWith({ "partner.name": "Singa" }));
    expect(paragraphTexts(opened.word)).toContain("Par Singa :");
    expect(await takeBack(opened.document, ftda, second.change)).toEqual({ undone: 13, findings: [] });
    expect(paragraphTexts(opened.word)).toContain("Par Emmaüs Solidarité :");
  });
});

describe("taking back a document that was edited since", () => {
  it("leaves alone what is no longer ours, and says so", async () => {
    const opened = await openAgreement();
    const { filled } = await prepareAndFill(opened);
    editControl(opened.word, 3, "33 rue corrigée à la main");
    const report = await takeBack(opened.document, ftda, filled.change);
    expect(report.undone).toBe(29);
    expect(report.findings).toMatchObject([
      { code: "not-ours-any-more", details: { field: "partner.address", text: "33 rue corrigée à la main" } },
    ]);
    expect(controlTexts(opened.word)[2]).toEqual(["trame:partner.address|plain", "33 rue corrigée à la main"]);
  });

  it("leaves alone the one slot whose control is gone, and takes back the others", async () => {
    const opened = await openAgreement();
    const { filled } = await prepareAndFill(opened);
    // Slots of this tag had placeholders of their own: which is which is read, not counted.
    opened.word.document.body.contentControls.find(({ tag }) => tag === "trame:partner.name|plain")?.unwrap();
    const report = await takeBack(opened.document, ftda, filled.change);
    expect(report.findings).toMatchObject([{ code: "not-ours-any-more", details: { field: "partner.name" } }]);
    expect(report.undone).toBe(29);
    expect(
      controlTexts(opened.word)
        .filter(([tag]) => tag === "trame:partner.name|plain")
        .map(([, text]) => text),
    ).toEqual(
      slotsToFill
        .filter(({ field, form }) => field === "partner.name" && form === "plain")
        .slice(1)
        .map(({ placeholder }) => placeholder),
    );
    expect(
      controlTexts(opened.word)
        .filter(([tag]) => tag === "trame:partner.name|de")
        .map(([, text]) => text),
    ).toEqual(Array(5).fill("de xxx"));
  });

  it("has nothing to do twice", async () => {
    const opened = await openAgreement();
    const { change } = await prepareAgreement(opened.document, ftda);
    await takeBack(opened.document, ftda, change);
    const again = await takeBack(opened.document, ftda, change);
    expect(again.undone).toBe(0);
  });
});
