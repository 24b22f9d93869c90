import { HostError } from "../../../src/agreement/agreement-document";
import { prepareAgreement } from "../../../src/agreement/operations/prepare-agreement";
import { fill, openAgreement } from "../../builders/agreement";
import { docx, p, withPart } from "../../builders/docx";
import { ftda, slotsToFill, modelOf } from "../../builders/models";
import { blankAgreement, controlTexts, eachProfile, openInWord, paragraphTexts } from "../../builders/word";

/** The texts of a field's controls, without repeats. */
function textsOf(controls: readonly [string, string][], field: string): string[] {
  return controls.filter(([tag]) => tag.startsWith(`trame:${field}|`)).map(([, text]) => text);
}

describe.each(eachProfile)("when Word fails while writing (%s)", (_, profile) => {
  // 29 texts are written with what clears their look: the nth edit falls in one field after another.
  it.each([1, 5, 14, 20, 30, 40, 55])("at edit %i, one field is rolled back and the others are written", async (atEdit) => {
    const opened = await openAgreement({ profile });
    await prepareAgreement(opened.document, ftda);
    opened.word.failAt({ atEdit, code: "GeneralException" });
    const report = await fill(opened);
    expect(report.unwritten).toHaveLength(1);
    const [field = ""] = report.unwritten;
    expect(report.findings).toMatchObject([{ code: "field-not-written", details: { field, reason: "not-editable" } }]);
    const placeholders = slotsToFill.filter((slot) => slot.field === field).map(({ placeholder }) => placeholder);
    expect(textsOf(controlTexts(opened.word), field)).toEqual(placeholders);
    expect(report.filled).toBe(29 - placeholders.length);

    opened.word.failAt(undefined);
    expect(await fill(opened)).toMatchObject({ filled: 29, unwritten: [], findings: [] });
  });

  it("at once, as in a read-only document, changes nothing and says why for each field", async () => {
    const opened = await openAgreement({ profile });
    await prepareAgreement(opened.document, ftda);
    const before = opened.word.save();
    opened.word.isReadOnly = true;
    const report = await fill(opened);
    expect(report.filled).toBe(0);
    expect(report.unwritten).toHaveLength(15);
    expect(report.findings.every(({ code }) => code === "field-not-written")).toBe(true);
    opened.word.isReadOnly = false;
    expect(Buffer.from(opened.word.save()).equals(Buffer.from(before))).toBe(true);
  });

  it("while preparing a read-only document, says so", async () => {
    const { document } = await openAgreement({ profile, isReadOnly: true });
    await expect(prepareAgreement(document, ftda)).rejects.toMatchObject({ name: "HostError", code: "not-editable" });
  });

  it("tracked changes: every field is put back, and the user is told what to do", async () => {
    const tracked = withPart(blankAgreement, "word/settings.xml", (xml) =>
      xml.replace(/(<w:settings[^>]*>)/, "$1<w:trackRevisions/>"),
    );
    const opened = await openInWord(tracked, { profile });
    await prepareAgreement(opened.document, ftda);
    const shown = paragraphTexts(opened.word);
    const report = await fill(opened);
    if (profile.showsDeletedText) {
      expect(report).toMatchObject({ filled: 0, missing: { length: 29 }, unwritten: { length: 15 } });
      expect(report.findings.map(({ code }) => code)).toEqual(Array(15).fill("field-tracked"));
      // Whoever accepts or rejects the revisions has the text of before.
      expect(paragraphTexts(opened.word, { revisions: "accepted" })).toEqual(shown);
      expect(paragraphTexts(opened.word, { revisions: "rejected" })).toEqual(shown);
    } else {
      // Here reading back gives what was written: the revisions are for the review to tell.
      expect(report).toMatchObject({ filled: 29, unwritten: [] });
    }
  });

  it("locked controls are never written over: the agreement was finalised", async () => {
    const opened = await openAgreement({ profile });
    await prepareAgreement(opened.document, ftda);
    const [control] = opened.word.document.body.contentControls;
    control?.setProperty("w:lock", "contentLocked");
    const report = await fill(opened);
    expect(report).toMatchObject({ filled: 16, unwritten: ["partner.name"], findings: [{ code: "field-locked" }] });
    expect(textsOf(controlTexts(opened.word), "partner.name")).toEqual(
      slotsToFill.filter(({ field }) => field === "partner.name").map(({ placeholder }) => placeholder),
    );
    expect(control?.lock).toBe("contentLocked");
  });
});

describe("an error that is not Word's", () => {
  it("stays what it is", async () => {
    const { document } = await openInWord(docx(p("texte")));
    const fault = new TypeError("a fault of this program");
    await expect(document.transact(() => Promise.reject(fault))).rejects.toBe(fault);
  });

  it("does not stop what comes after it", async () => {
    const model = modelOf(["Convention de partenariat signée", "Par {{name:xxx}} :"]);
    const { document } = await openInWord(docx(p("Convention de partenariat signée") + p("Par xxx :")));
    await expect(document.transact(() => Promise.reject(new Error("first")))).rejects.toThrow("first");
    expect(await prepareAgreement(document, model)).toMatchObject({ wrapped: 1 });
  });

  it("a paragraph that went away in the meantime is said to be gone", async () => {
    const { word, document } = await openInWord(docx(p("un") + p("deux")));
    const edit = document.transact(async (transaction) => {
      const { paragraphs } = await transaction.read();
      word.document.body.paragraphs[1]?.element.remove();
      word.document.body.forgetParagraphs();
      return transaction.edit(paragraphs.slice(1).map((after) => ({ kind: "insert-paragraph", after, text: "trois" })));
    });
    await expect(edit).rejects.toBeInstanceOf(HostError);
    await expect(edit).rejects.toMatchObject({ code: "gone", hostCode: "ItemNotFound" });
  });
});
