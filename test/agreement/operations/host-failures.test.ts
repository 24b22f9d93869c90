import { type AgreementDocument, HostError } from "../../../src/agreement/agreement-document";
import { type ClauseSelection, defaultSelection } from "../../../src/agreement/clauses/arrangement";
import { untickLine } from "../../../src/agreement/clauses/edit-selection";
import type { Change } from "../../../src/agreement/operations/changes/change";
import { applyClauses } from "../../../src/agreement/operations/engagements/apply-clauses";
import { takeBack } from "../../../src/agreement/operations/take-back";
import { prepareAgreement } from "../../../src/agreement/operations/prepare-agreement";
import { fill, openAgreement, openFilled } from "../../builders/agreement";
import { emmausWith } from "../../builders/answers";
import { bodyOf, docx, p, withPart } from "../../builders/docx";
import { ftda, slotsToFill, modelOf } from "../../builders/models";
import { blankAgreement, controlTexts, eachProfile, openInWord, paragraphTexts } from "../../builders/word";

/** The texts of a field's controls, without repeats. */
function textsOf(controls: readonly [string, string][], field: string): string[] {
  return controls.filter(([tag]) => tag.startsWith(`trame:${field}|`)).map(([, text]) => text);
}

/** The same file, in which Word tracks what is changed. */
function tracking(bytes: Uint8Array): Uint8Array {
  return withPart(bytes, "word/settings.xml", (xml) => xml.replace(/(<w:settings[^>]*>)/, "$1<w:trackRevisions/>"));
}

/** Takes an engagement of a list away. */
async function untick(document: AgreementDocument): Promise<Change> {
  const list = ftda.clauseLists.find(({ id }) => id === "car");
  if (!list) throw new Error("no such list");
  const chosen = untickLine(list, defaultSelection(ftda).get("car") ?? [], "consultations");
  const selection: ClauseSelection = new Map([["car", chosen]]);
  return (await applyClauses(document, ftda, selection)).change;
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
    const opened = await openInWord(tracking(blankAgreement), { profile });
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

  it("tracked changes: engagements stay as they are, and the user is told what to do", async () => {
    const filled = await openFilled({ profile }, emmausWith({ engagements: undefined }));
    const change = await untick(filled.document);
    const opened = await openInWord(tracking(filled.word.save()), { profile });
    const before = bodyOf(opened.word.save());
    const all = new Map([["car", defaultSelection(ftda).get("car") ?? []]]);
    const report = await applyClauses(opened.document, ftda, all);
    expect(report.unapplied).toEqual(["car"]);
    expect(report.findings).toMatchObject([{ code: "list-tracked", level: "blocking" }]);
    expect((await takeBack(opened.document, ftda, change)).findings).toMatchObject([{ code: "list-tracked" }]);
    expect(bodyOf(opened.word.save())).toBe(before);
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
