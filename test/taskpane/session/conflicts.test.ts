import { openSession, type OpenedSession, shown, typeInControl } from "../../builders/session";
import { eachProfile } from "../../builders/word";

const CONFLICT = { code: "findings", findings: [{ code: "changed-in-document" }] };

/** Somebody writes the name everywhere in Word. */
function nameInWord(opened: OpenedSession, name: string, de = `de ${name}`): void {
  typeInControl(opened, "name", name, 0);
  typeInControl(opened, "name", de, 1);
}

describe.each(eachProfile)("a field changed in Word (%s)", (_, profile) => {
  it("is followed by the form, and announced", async () => {
    const opened = await openSession({ profile });
    nameInWord(opened, "Singa");
    await opened.session.refresh();
    expect(opened.field("name")).toMatchObject({ draft: { text: "Singa" }, stage: { name: "left" }, reading: { filled: 2 } });
    expect(opened.notices).toMatchObject([{ code: "followed", followed: [{ id: "name" }] }]);
    await opened.session.refresh();
    expect(opened.notices).toHaveLength(1);
  });

  it("is followed and announced too when it is found while another is written", async () => {
    const opened = await openSession({ profile });
    nameInWord(opened, "Singa");
    await opened.write("place", "Lyon");
    expect(opened.field("name").draft).toEqual({ shape: "text", text: "Singa" });
    expect(opened.notices).toMatchObject([{ code: "written", fields: [{ id: "place" }], followed: [{ id: "name" }] }]);
  });

  it("while the user typed something else: the user is asked, nothing is written", async () => {
    const opened = await openSession({ profile });
    opened.type("name", "Emmaüs");
    nameInWord(opened, "Singa");
    await opened.session.refresh();
    expect(opened.field("name")).toMatchObject({ draft: { text: "Emmaüs" }, stage: { name: "conflict", isTyped: true } });
    expect(opened.notices).toMatchObject([CONFLICT]);
    await opened.session.leave("name");
    await opened.session.writeAll();
    expect(opened.notices.at(-1)).toMatchObject({ code: "left-unwritten", fields: [{ id: "name" }] });
    expect(shown(opened, "name")).toEqual(["Singa", "de Singa"]);
  });

  it.each([
    ["mine", ["Emmaüs", "d’Emmaüs"], "Emmaüs"],
    ["document", ["Singa", "de Singa"], "Singa"],
  ] as const)("ends as the user chose: %s", async (keep, texts, draft) => {
    const opened = await openSession({ profile });
    opened.type("name", "Emmaüs");
    nameInWord(opened, "Singa");
    await opened.session.refresh();
    await opened.session.resolve("name", keep);
    expect(shown(opened, "name")).toEqual(texts);
    expect(opened.field("name")).toMatchObject({ draft: { text: draft }, stage: { name: "left" } });
  });

  it("between the reading and the writing: is not overwritten, and the user is asked", async () => {
    const opened = await openSession({ profile });
    opened.type("name", "Emmaüs");
    nameInWord(opened, "Singa");
    await opened.session.leave("name");
    expect(shown(opened, "name")).toEqual(["Singa", "de Singa"]);
    expect(opened.field("name")).toMatchObject({ draft: { text: "Emmaüs" }, stage: { name: "conflict", isTyped: false } });
    expect(opened.notices).toMatchObject([CONFLICT]);
    await opened.session.resolve("name", "mine");
    expect(shown(opened, "name")).toEqual(["Emmaüs", "d’Emmaüs"]);
  });
});

describe("what is no conflict", () => {
  it("the document came to say what the user typed", async () => {
    const opened = await openSession();
    opened.type("name", "Singa");
    nameInWord(opened, "Singa");
    await opened.session.leave("name");
    expect(opened.field("name")).toMatchObject({ stage: { name: "left" } });
    opened.type("name", "Emmaüs");
    nameInWord(opened, "Emmaüs", "d’Emmaüs");
    await opened.session.refresh();
    expect(opened.field("name").stage).toEqual({ name: "left" });
  });

  it("both were emptied", async () => {
    const opened = await openSession();
    await opened.write("place", "Lyon");
    opened.type("place", "");
    typeInControl(opened, "place", "xxx (lieu)");
    await opened.session.refresh();
    expect(opened.field("place")).toMatchObject({ stage: { name: "left" }, reading: { state: "blank" } });
  });

  it("one of its slots went while the user was typing: it still shows the same", async () => {
    const opened = await openSession();
    await opened.write("name", "Singa");
    opened.type("name", "Emmaüs");
    opened.word.document.body.paragraphs.find(({ text }) => text.startsWith("Les équipes"))?.element.remove();
    opened.word.document.body.forgetParagraphs();
    await opened.session.refresh();
    expect(opened.field("name")).toMatchObject({ stage: { name: "typed" }, reading: { filled: 1 }, draft: { text: "Emmaüs" } });
  });

  it("the user, asked, types what the document says", async () => {
    const opened = await openSession();
    opened.type("name", "Emmaüs");
    nameInWord(opened, "Singa");
    await opened.session.refresh();
    opened.type("name", "Sing");
    expect(opened.field("name").stage).toEqual({ name: "conflict", isTyped: true });
    opened.type("name", "Singa");
    expect(opened.field("name").stage).toEqual({ name: "typed" });
  });

  it("a wrong number typed in Word, then put right there", async () => {
    const opened = await openSession();
    typeInControl(opened, "siret", "732 829 320 00075");
    await opened.session.refresh();
    expect(opened.field("siret")).toMatchObject({ checked: { state: "bad" }, stage: { name: "left" } });
    typeInControl(opened, "siret", "732 829 320 00074");
    await opened.session.refresh();
    expect(opened.field("siret")).toMatchObject({ checked: { state: "good" }, stage: { name: "left" } });
  });
});

describe("a document that shows a field in two ways", () => {
  it("and is put right in Word while the user types: is not overwritten", async () => {
    const opened = await openSession();
    await opened.write("name", "Singa");
    typeInControl(opened, "name", "Emmaüs", 0);
    await opened.session.refresh();
    expect(opened.field("name").reading.state).toBe("differs");
    opened.type("name", "Habitat");
    nameInWord(opened, "Emmaüs", "d’Emmaüs");
    await opened.session.leave("name");
    expect(shown(opened, "name")).toEqual(["Emmaüs", "d’Emmaüs"]);
    expect(opened.field("name").stage.name).toBe("conflict");
  });
});

describe("taking back", () => {
  it("the last write, then the one before, then the preparation: the form shows the document each time", async () => {
    const opened = await openSession();
    await opened.write("name", "Singa");
    await opened.write("name", "Emmaüs");
    await opened.session.undo();
    expect(opened.field("name").draft).toEqual({ shape: "text", text: "Singa" });
    expect(shown(opened, "name")).toEqual(["Singa", "de Singa"]);
    await opened.session.undo();
    expect(opened.field("name")).toMatchObject({ draft: { text: "" }, reading: { state: "blank" } });
    await opened.session.undo();
    expect(opened.state()).toMatchObject({ phase: "unprepared", undoable: 0 });
    expect(opened.word.document.body.contentControls).toHaveLength(0);
    expect(opened.notices.slice(2)).toEqual([
      { code: "undone", slots: 2 },
      { code: "undone", slots: 2 },
      { code: "undone", slots: 8 },
    ]);
    await opened.session.undo();
    expect(opened.notices).toHaveLength(5);
  });

  it("two clicks at once take back one write", async () => {
    const opened = await openSession();
    await opened.write("name", "Singa");
    await opened.write("name", "Emmaüs");
    await Promise.all([opened.session.undo(), opened.session.undo()]);
    expect(shown(opened, "name")).toEqual(["Singa", "de Singa"]);
    expect(opened.state().undoable).toBe(2);
  });

  it("is refused where the text was changed by hand, and the form follows it", async () => {
    const opened = await openSession();
    await opened.write("name", "Singa");
    nameInWord(opened, "Emmaüs", "d’Emmaüs");
    await opened.session.undo();
    expect(shown(opened, "name")).toEqual(["Emmaüs", "d’Emmaüs"]);
    expect(opened.notices.at(-1)).toMatchObject({
      code: "findings",
      findings: [{ code: "not-ours-any-more" }, { code: "not-ours-any-more" }],
    });
    expect(opened.field("name")).toMatchObject({ draft: { text: "Emmaüs" }, stage: { name: "left" } });
  });

  it("keeps what was typed in other fields", async () => {
    const opened = await openSession();
    await opened.write("name", "Singa");
    opened.type("siret", "123");
    opened.type("place", "Lyon");
    await opened.session.undo();
    expect([opened.field("siret").draft, opened.field("place").draft]).toEqual([
      { shape: "text", text: "123" },
      { shape: "text", text: "Lyon" },
    ]);
    await opened.session.writeAll();
    expect(shown(opened, "place")).toEqual(["Lyon"]);
  });
});
