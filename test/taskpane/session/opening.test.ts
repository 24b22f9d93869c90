import { blankDocument } from "../../../src/cli/blank-document";
import { prepareAgreement } from "../../../src/agreement/operations/prepare-agreement";
import { prepareAndFill } from "../../builders/agreement";
import { docx, p, sdt, table, withPart } from "../../builders/docx";
import { ftda, modelOf } from "../../builders/models";
import { newSession, openSession, shown, typeInControl, typeInText } from "../../builders/session";
import { smallModel } from "../../builders/small-model";
import { blankAgreement, controlTexts, eachProfile, openInWord, paragraphTexts } from "../../builders/word";

const minutes = modelOf(["Compte rendu de la réunion mensuelle du comité", "Présents ce jour-là : {{people:xxx}} et le bureau"]);
const empty = docx(p(""));

async function base64Of(model = smallModel): Promise<string> {
  return Buffer.from(await blankDocument(model)).toString("base64");
}

describe.each(eachProfile)("opening in Word (%s)", (_, profile) => {
  it("the blank model: it is to be prepared, and nothing is written", async () => {
    const { session, state, notices, word } = await newSession(blankAgreement, { profile, models: [ftda] });
    expect(state().phase).toBe("opening");
    const before = word.save();
    await session.open();
    expect(state()).toMatchObject({ phase: "unprepared", isEmptyDocument: false, undoable: 0, hasWritten: false });
    expect(state().fields.every(({ reading }) => reading.state === "blank")).toBe(true);
    expect(notices).toEqual([]);
    expect(Buffer.from(word.save()).equals(Buffer.from(before))).toBe(true);
  });

  it("begun: each slot has its control, the text is the same", async () => {
    const { session, state, notices, word } = await newSession(blankAgreement, { profile, models: [ftda] });
    await session.open();
    await session.begin();
    expect(state()).toMatchObject({ phase: "ready", undoable: 1, hasWritten: true });
    expect(notices).toEqual([{ code: "prepared", slots: 29 }]);
    expect(controlTexts(word)).toHaveLength(29);
    expect(paragraphTexts(word)).toEqual(ftda.paragraphs.map(({ text }) => text));
  });

  it("begun: what nobody reads there is said", async () => {
    const date = '<w:p><w:fldSimple w:instr=" DATE "><w:r><w:t>1er décembre 2026</w:t></w:r></w:fldSimple></w:p>';
    const bytes = withPart(blankAgreement, "word/document.xml", (xml) => xml.replace("<w:body>", `<w:body>${date}`));
    const { session, notices } = await newSession(new Uint8Array(bytes), { profile, models: [ftda] });
    await session.open();
    await session.begin();
    expect(notices).toMatchObject([
      { code: "findings", findings: [{ code: "part-not-seen", details: { part: "changing-field" } }] },
    ]);
  });

  it("one prepared and filled before: the form shows it, and that is no news", async () => {
    const before = await openInWord(await blankDocument(smallModel), { profile });
    const answers = {
      name: "Les Restos du Cœur",
      person: { firstName: "Anne", familyName: "Le Goff" },
      items: ["Un seul"],
      day: "2026-12-01",
    };
    await prepareAndFill(before, { model: "tiny", answers }, smallModel);
    const { session, state, field, notices } = await newSession(before.word.save(), { profile });
    await session.open();
    expect(state()).toMatchObject({ phase: "ready", undoable: 0, hasWritten: false, notice: undefined });
    expect(notices).toEqual([]);
    expect(field("name").draft).toEqual({ shape: "text", text: "Les Restos du Cœur" });
    expect(field("person").draft).toEqual({ shape: "person", firstName: "Anne", familyName: "Le Goff" });
    // The bullet that went may be wanted again: its input stays.
    expect(field("items").draft).toEqual({ shape: "list", items: ["Un seul", ""] });
    expect(field("day").draft).toEqual({ shape: "text", text: "2026-12-01" });
    expect(field("siret").draft).toEqual({ shape: "text", text: "" });
  });
});

describe("what is not the agreement", () => {
  it("is left alone", async () => {
    const { session, state, word } = await newSession(docx(p("Compte rendu") + p("Par xxx :")));
    const before = word.save();
    await session.open();
    expect(state()).toMatchObject({ phase: "foreign", isEmptyDocument: false });
    expect(Buffer.from(word.save()).equals(Buffer.from(before))).toBe(true);
  });

  it("opens the model in another window", async () => {
    const { session, word, notices } = await newSession(docx(p("Compte rendu")));
    const openedFiles: Uint8Array[] = [];
    word.onOpenFile = (bytes) => openedFiles.push(bytes);
    await session.open();
    await session.openModel("tiny", () => base64Of());
    expect(openedFiles).toHaveLength(1);
    expect(paragraphTexts(word)).toEqual(["Compte rendu"]);
    expect(notices).toEqual([{ code: "opened-elsewhere" }]);
  });

  it("is nothing to begin in", async () => {
    const opened = await newSession(await blankDocument(smallModel));
    await opened.session.open();
    for (const { text } of smallModel.paragraphs) typeInText(opened, text, "Autre chose, tout autre chose");
    await opened.session.begin();
    expect(opened.state()).toMatchObject({ phase: "foreign", undoable: 0, notice: undefined });
  });
});

describe("an empty document", () => {
  it("takes the model in this window, which can then be begun", async () => {
    const { session, state, word, notices } = await newSession(empty);
    await session.open();
    expect(state()).toMatchObject({ phase: "foreign", isEmptyDocument: true });
    await session.openModel("tiny", () => base64Of());
    expect(notices).toEqual([{ code: "inserted" }]);
    expect(state().phase).toBe("unprepared");
    await session.begin();
    expect(state().phase).toBe("ready");
    expect(word.document.body.contentControls).toHaveLength(smallModel.slots.length);
  });

  it.each([
    ["a text box", p("<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>NOTE</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>")],
    ["a picture", p("<w:r><w:drawing/></w:r>")],
    ["a table of empty cells", table(p(""), p(""))],
    ["a text that waits to be struck out", p('<w:del w:id="1" w:author="A"><w:r><w:delText>clause</w:delText></w:r></w:del>')],
    ["a control that holds nothing", p(sdt("", "x"))],
    ["a field without result", p('<w:fldSimple w:instr=" DATE "/>')],
  ])("is none where there is %s: it is not replaced", async (_, body) => {
    const { session, state, word, notices } = await newSession(docx(body));
    const before = word.document.printMain();
    await session.open();
    expect(state()).toMatchObject({ phase: "foreign", isEmptyDocument: false });
    await session.openModel("tiny", () => base64Of());
    expect(notices).toEqual([{ code: "opened-elsewhere" }]);
    expect(word.document.printMain()).toBe(before);
  });

  it("is not replaced once something was written in it, though nobody has read it since", async () => {
    const opened = await newSession(empty);
    await opened.session.open();
    typeInText(opened, "", "Des notes");
    await opened.session.openModel("tiny", () => base64Of());
    expect(paragraphTexts(opened.word)).toEqual(["Des notes"]);
    expect(opened.notices).toEqual([{ code: "opened-elsewhere" }]);
  });

  it("takes a model once for two clicks", async () => {
    const { session, word, notices } = await newSession(docx(p("Compte rendu")));
    const openedFiles: Uint8Array[] = [];
    word.onOpenFile = (bytes) => openedFiles.push(bytes);
    await session.open();
    await Promise.all([session.openModel("tiny", () => base64Of()), session.openModel("tiny", () => base64Of())]);
    expect(openedFiles).toHaveLength(1);
    expect(notices).toHaveLength(1);
  });

  it("says that a model could not be fetched", async () => {
    const { session, state } = await newSession(empty);
    await session.open();
    await session.openModel("tiny", () => Promise.reject(new TypeError("no network")));
    expect(state().notice).toEqual({ code: "unexpected-error", detail: "TypeError" });
    await session.openModel("tiny", () => base64Of());
    expect(state().phase).toBe("unprepared");
  });
});

describe("several models", () => {
  it("the document is the one it is recognised as", async () => {
    const { session, state } = await newSession(await blankDocument(minutes), { models: [smallModel, minutes] });
    await session.open();
    expect(state()).toMatchObject({ phase: "unprepared", model: minutes });
    expect(state().fields.map(({ definition }) => definition.id)).toEqual(["people"]);
    await session.begin();
    session.change("people", { shape: "text", text: "Anne et Paul" });
    await session.leave("people");
    expect(state().fields[0]?.reading).toMatchObject({ state: "read", answer: "Anne et Paul" });
  });

  it("a document that becomes another one has its fields, and nothing of the one before to take back or write", async () => {
    const opened = await openSession({ models: [smallModel, minutes] });
    const { session, state, word, document, notices } = opened;
    await opened.write("name", "Singa");
    opened.type("place", "Lyon");
    await document.insertFile(await base64Of(minutes));
    await Promise.all([session.leave("place"), session.refresh(), session.leave("place"), session.undo()]);
    expect(state()).toMatchObject({ phase: "unprepared", model: minutes, undoable: 0 });
    expect(paragraphTexts(word)).toEqual(minutes.paragraphs.map(({ text }) => text));
    expect(notices.map(({ code }) => code)).not.toContain("unexpected-error");
  });
});

describe("beginning", () => {
  it("twice, as with a double click, is once", async () => {
    const { session, state, notices, word } = await openSession({ begun: false });
    await Promise.all([session.begin(), session.begin()]);
    expect(notices).toEqual([{ code: "prepared", slots: 8 }]);
    expect(state().undoable).toBe(1);
    expect(word.document.body.contentControls).toHaveLength(8);
  });

  it("where another pane has prepared in the meantime, is ready", async () => {
    const { session, state, notices, document } = await openSession({ begun: false });
    await prepareAgreement(document, smallModel);
    await session.begin();
    expect(state()).toMatchObject({ phase: "ready", undoable: 0 });
    expect(notices).toEqual([{ code: "prepared", slots: 8 }]);
  });

  it("takes up what was filled by hand before", async () => {
    const opened = await openSession({ begun: false });
    typeInText(opened, "xxx (lieu)", "Lyon");
    await opened.session.begin();
    expect(opened.field("place").draft).toEqual({ shape: "text", text: "Lyon" });
    expect(shown(opened, "place")).toEqual(["Lyon"]);
    typeInControl(opened, "place", "Paris");
    await opened.session.refresh();
    expect(opened.field("place").draft).toEqual({ shape: "text", text: "Paris" });
  });
});
