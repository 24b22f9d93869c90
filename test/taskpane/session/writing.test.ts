import type { Answer } from "../../../src/agreement/fields/field-kinds";
import { isPending } from "../../../src/taskpane/session/field-state";
import { standingOf } from "../../../src/taskpane/session/road";
import { unwrittenFields } from "../../../src/taskpane/session/unwritten-fields";
import { answersToChoose } from "../../../src/taskpane/form/differences";
import { fieldStatus } from "../../../src/taskpane/form/field-status";
import { words as formWords } from "../../../src/taskpane/wording/fr/form";
import { words as paneWords } from "../../../src/taskpane/wording/fr/pane";
import { openFilled } from "../../builders/agreement";
import { ftda } from "../../builders/models";
import { newSession, openSession, type OpenedSession, shown, typeInControl } from "../../builders/session";
import { smallModel } from "../../builders/small-model";
import { countRoundTrips, eachProfile, paragraphTexts } from "../../builders/word";

/** What stands beside a field, with plain spaces for no-break ones. */
function said({ field }: OpenedSession, id: string): string | null {
  return fieldStatus(field(id), paneWords(smallModel), formWords(smallModel)).message?.replaceAll("\u00a0", " ") ?? null;
}

describe.each(eachProfile)("writing a field in Word (%s)", (_, profile) => {
  it("typing does not write; leaving does, in every slot, and says so", async () => {
    const opened = await openSession({ profile });
    const before = opened.word.save();
    opened.type("name", "Emm");
    opened.type("name", "Emmaüs");
    await opened.session.refresh();
    expect(Buffer.from(opened.word.save()).equals(Buffer.from(before))).toBe(true);
    await opened.session.leave("name");
    expect(shown(opened, "name")).toEqual(["Emmaüs", "d’Emmaüs"]);
    expect(opened.notices).toMatchObject([{ code: "written", fields: [{ id: "name" }], followed: [] }]);
    expect(said(opened, "name")).toBe("Écrit dans 2 emplacements sur 2.");
    expect(opened.state()).toMatchObject({ undoable: 2, activity: undefined });
  });

  it("leaving it again, or leaving one that was not touched, asks Word nothing", async () => {
    const opened = await openSession({ profile });
    await opened.write("name", "Emmaüs");
    const before = countRoundTrips(opened.word);
    await opened.session.leave("name");
    await opened.session.leave("place");
    expect(countRoundTrips(opened.word)).toBe(before);
    expect(opened.state().undoable).toBe(2);
  });

  it("takes 2 round trips", async () => {
    const opened = await openSession({ profile });
    const before = countRoundTrips(opened.word);
    await opened.write("name", "Emmaüs");
    expect(countRoundTrips(opened.word) - before).toBe(2);
  });

  it("two fields left quickly are written one after the other, each to be taken back by itself", async () => {
    const opened = await openSession({ profile });
    const done = [opened.write("name", "Singa"), opened.write("place", "Lyon")];
    expect([opened.field("name").stage, opened.field("place").stage]).toEqual([{ name: "queued" }, { name: "queued" }]);
    await Promise.all(done);
    expect([shown(opened, "name"), shown(opened, "place")]).toEqual([["Singa", "de Singa"], ["Lyon"]]);
    expect(opened.notices).toMatchObject([{ fields: [{ id: "name" }] }, { fields: [{ id: "place" }] }]);
    await opened.session.undo();
    expect([shown(opened, "name"), shown(opened, "place")]).toEqual([["Singa", "de Singa"], ["xxx (lieu)"]]);
  });

  it("an emptied field gets its placeholders back, with their look", async () => {
    const opened = await openSession({ profile });
    const look = opened.word.document.body.paragraphs.map(({ element }) => element.descendants("w:highlight")).length;
    await opened.write("name", "Singa");
    await opened.write("name", "");
    expect(shown(opened, "name")).toEqual(["xxx", "de xxx"]);
    expect(opened.field("name").reading).toMatchObject({ state: "blank", filled: 0 });
    expect(opened.word.document.body.paragraphs.map(({ element }) => element.descendants("w:highlight")).length).toBe(look);
  });
});

describe("a field changed again while it is written", () => {
  it("ends with its last value", async () => {
    const opened = await openSession();
    const first = opened.write("name", "Singa");
    await untilWriting(opened);
    const second = opened.write("name", "Emmaüs");
    await Promise.all([first, second]);
    expect(shown(opened, "name")).toEqual(["Emmaüs", "d’Emmaüs"]);
    expect(opened.field("name")).toMatchObject({ draft: { text: "Emmaüs" }, stage: { name: "left" } });
  });

  it("also when that is what the document showed before", async () => {
    const opened = await openSession();
    await opened.write("name", "Singa");
    const away = opened.write("name", "Emmaüs");
    await untilWriting(opened);
    const back = opened.write("name", "Singa");
    await Promise.all([away, back]);
    expect(shown(opened, "name")).toEqual(["Singa", "de Singa"]);
    expect(opened.field("name").draft).toEqual({ shape: "text", text: "Singa" });
  });

  it("keeps what is being typed, and writes it only once it is left", async () => {
    const opened = await openSession();
    const first = opened.write("name", "Singa");
    await untilWriting(opened);
    opened.type("name", "Emm");
    await first;
    expect(shown(opened, "name")).toEqual(["Singa", "de Singa"]);
    expect(opened.field("name").draft).toEqual({ shape: "text", text: "Emm" });
    await opened.write("name", "Emmaüs");
    expect(shown(opened, "name")).toEqual(["Emmaüs", "d’Emmaüs"]);
  });

  it("while it waits for its turn: what is being typed is not written", async () => {
    const opened = await openSession();
    const first = opened.write("place", "Lyon");
    const second = opened.write("name", "Singa");
    opened.type("name", "Emm");
    await Promise.all([first, second]);
    expect(shown(opened, "name")).toEqual(["xxx", "de xxx"]);
    expect(opened.field("name")).toMatchObject({ stage: { name: "typed" }, draft: { text: "Emm" } });
  });

  /** Once Word has been asked to write. */
  async function untilWriting({ state }: OpenedSession): Promise<void> {
    while (state().activity !== "writing") await new Promise(setImmediate);
  }
});

describe("writing everything", () => {
  it("writes only what differs, at once", async () => {
    const opened = await openSession();
    await opened.write("name", "Singa");
    opened.type("place", "Lyon");
    opened.type("day", "2026-12-01");
    const before = countRoundTrips(opened.word);
    await opened.session.writeAll();
    expect(countRoundTrips(opened.word) - before).toBe(2);
    expect(opened.notices.at(-1)).toMatchObject({ code: "written", fields: [{ id: "place" }, { id: "day" }] });
    expect([shown(opened, "place"), shown(opened, "day")]).toEqual([["Lyon"], ["le 1er\u00a0décembre 2026"]]);
    expect(opened.state().undoable).toBe(3);
  });

  it("says when everything is written already", async () => {
    const opened = await openSession();
    await opened.session.writeAll();
    expect(opened.notices).toEqual([{ code: "nothing-to-write" }]);
  });

  it("says which fields it left, and why beside each", async () => {
    const opened = await openSession();
    opened.type("siret", "123");
    opened.type("name", "Singa");
    await opened.session.writeAll();
    expect(opened.notices.at(-1)).toMatchObject({ code: "left-unwritten", written: [{ id: "name" }], fields: [{ id: "siret" }] });
    expect(said(opened, "siret")).toBe("Un numéro SIRET compte 14 chiffres ; vérifiez-le.");
    expect(shown(opened, "name")).toEqual(["Singa", "de Singa"]);
    await opened.session.writeAll();
    expect(opened.notices.at(-1)).toMatchObject({ code: "left-unwritten", written: [], fields: [{ id: "siret" }] });
  });
});

describe("what is typed", () => {
  it.each([
    ["siret", "732 829 320 0007", "Un numéro SIRET compte 14 chiffres ; vérifiez-le."],
    [
      "siret",
      "73282932000075",
      "Ce numéro SIRET est impossible (sa clé de contrôle est fausse) ; un chiffre est sans doute erroné.",
    ],
    ["person", "Claire|", "Il faut le prénom et le nom de famille."],
    ["person", "|Durand", "Il faut le prénom et le nom de famille."],
    ["day", "2026-02-30", "Ce n’est pas un jour du calendrier, écrit AAAA-MM-JJ, comme 2026-12-01."],
  ])("%s “%s” is not written, and is said to be wrong only once it is left", async (id, text, message) => {
    const opened = await openSession();
    const before = opened.word.save();
    opened.type(id, text);
    expect(said(opened, id)).toBeNull();
    await opened.session.leave(id);
    expect(said(opened, id)).toBe(message);
    expect(Buffer.from(opened.word.save()).equals(Buffer.from(before))).toBe(true);
    // It is announced once: who only passes by has heard it.
    expect(opened.notices).toMatchObject([{ code: "answer-refused", field: { id } }]);
    await opened.session.leave(id);
    expect(opened.notices).toHaveLength(1);
    // Corrected, it is not nagged about while it is being typed.
    opened.type(id, `${text}x`);
    expect(said(opened, id)).toBeNull();
  });

  it.each([
    ["place", "12 rue\tdes Lilas\n75001 Paris", "12 rue des Lilas 75001 Paris"],
    ["items", ["Proposer\nun atelier", ""], "Proposer un atelier."],
  ])(
    "with line breaks pasted in %s: says that they became spaces, before it is written and after",
    async (id, pasted, written) => {
      const opened = await openSession();
      const remark = "Les retours à la ligne et les tabulations ont été remplacés par des espaces.";
      opened.type(id, pasted);
      expect(said(opened, id)).toBe(remark);
      await opened.session.leave(id);
      expect(shown(opened, id)).toEqual([written]);
      expect(said(opened, id)).toBe(remark);
      expect(isPending(opened.field(id))).toBe(false);
    },
  );

  it("reads, once written, as the document has it", async () => {
    const opened = await openSession();
    await opened.write("siret", "732 829 320 00074");
    expect(opened.field("siret").draft).toEqual({ shape: "text", text: "73282932000074" });
    await opened.write("person", "Anne|Le Goff");
    expect(shown(opened, "person")).toEqual(["Anne LE GOFF"]);
    await opened.session.refresh();
    expect(opened.field("person").draft).toEqual({ shape: "person", firstName: "Anne", familyName: "Le Goff" });
  });
});

describe("a list", () => {
  it("of two items fills its two bullets", async () => {
    const opened = await openSession();
    await opened.write("items", ["proposer", "accueillir"]);
    expect(shown(opened, "items")).toEqual(["Proposer\u00a0;", "Accueillir."]);
  });

  it("of one: the other bullet goes, and comes back with undo", async () => {
    const opened = await openSession();
    await opened.write("items", ["proposer", ""]);
    expect(shown(opened, "items")).toEqual(["Proposer."]);
    expect(opened.field("items")).toMatchObject({ draft: { items: ["proposer", ""] }, reading: { filled: 1, slots: 1 } });
    await opened.session.undo();
    expect(shown(opened, "items")).toEqual(["xxx", "xxx"]);
    await opened.write("items", ["proposer", "accueillir"]);
    expect(shown(opened, "items")).toEqual(["Proposer\u00a0;", "Accueillir."]);
  });

  it("of one, then of two again: says that a bullet is missing, writes neither and keeps what was typed", async () => {
    const opened = await openSession();
    await opened.write("items", ["proposer", ""]);
    await opened.write("items", ["proposer", "accueillir"]);
    expect(shown(opened, "items")).toEqual(["Proposer."]);
    expect(opened.notices.at(-1)).toMatchObject({ findings: [{ code: "too-many-engagements", details: { given: 2, room: 1 } }] });
    expect(opened.field("items")).toMatchObject({ draft: { items: ["proposer", "accueillir"] }, stage: { name: "refused" } });
  });
});

describe("a field that cannot be shown everywhere", () => {
  it("is said to be written in part", async () => {
    const opened = await openSession();
    opened.word.document.body.contentControls.find(({ tag }) => tag === "trame:name|de")?.unwrap();
    await opened.write("name", "Singa");
    expect(shown(opened, "name")).toEqual(["Singa"]);
    expect(opened.notices).toMatchObject([{ code: "written-in-part", fields: [{ id: "name" }] }]);
    expect(paragraphTexts(opened.word)[2]).toContain("équipes de xxx");
  });

  it("in none of its slots: is refused, and keeps what was typed", async () => {
    const opened = await openSession();
    opened.word.document.body.contentControls.find(({ tag }) => tag.startsWith("trame:place"))?.unwrap();
    await opened.write("place", "Lyon");
    expect(opened.notices).toMatchObject([{ code: "findings", findings: [{ code: "field-without-slot" }] }]);
    expect(opened.field("place")).toMatchObject({
      draft: { text: "Lyon" },
      stage: { name: "refused", refusal: { code: "field-without-slot" } },
    });
  });

  it("a document that is no longer the agreement is said so, and the form keeps what was typed", async () => {
    const opened = await openSession();
    await opened.document.insertFile(await emptyFile());
    await opened.write("place", "Lyon");
    expect(opened.state().phase).toBe("foreign");
    expect(opened.field("place").draft).toEqual({ shape: "text", text: "Lyon" });
    await opened.session.writeAll();
    expect(opened.state()).toMatchObject({ phase: "foreign", notice: undefined });
  });

  it("is found blank again, by Ctrl+Z in Word, when everything is said to be written", async () => {
    const opened = await openSession();
    await opened.write("place", "Lyon");
    typeInControl(opened, "place", "xxx (lieu)");
    await opened.session.writeAll();
    expect(opened.notices.at(-1)).toMatchObject({ code: "followed", followed: [{ id: "place" }] });
    expect(opened.field("place").draft).toEqual({ shape: "text", text: "" });
  });
});

describe("answers the document shows in two ways", () => {
  it("are said, and what is written then is written everywhere", async () => {
    const opened = await openSession();
    await opened.write("name", "Singa");
    typeInControl(opened, "name", "Emmaüs", 0);
    await opened.session.refresh();
    expect(opened.field("name").reading.state).toBe("differs");
    expect(opened.field("name").draft).not.toMatchObject({ text: "" });
    expect(opened.notices.at(-1)).toMatchObject({ code: "followed", followed: [], differing: [{ id: "name" }] });
    expect(said(opened, "name")).toContain("n’est pas le même partout dans le document : « Emmaüs », « Singa »");
    await opened.write("name", "Habitat et Humanisme");
    expect(shown(opened, "name")).toEqual(["Habitat et Humanisme", "d’Habitat et Humanisme"]);
  });

  it("a letter changed in one of thirteen places: the form keeps the answer, says that one, and writes it everywhere when told", async () => {
    const opened = await newSession((await openFilled()).word.save(), { models: [ftda] });
    await opened.session.open();
    const before = shown(opened, "partner.name");
    const { draft } = opened.field("partner.name");
    typeInControl(opened, "partner.name", "Emmaüs SolidaritéZ", 2);
    await opened.session.refresh();
    const { definition, reading } = opened.field("partner.name");
    expect(opened.field("partner.name")).toMatchObject({ draft, reading: { state: "differs" } });
    expect(standingOf(opened.field("partner.name"))).toBe("differs");
    // Its grammatical forms are no difference.
    expect(said(opened, "partner.name")).toBe(
      "12 emplacements disent « Emmaüs Solidarité » ; ailleurs : « Emmaüs SolidaritéZ ».",
    );
    // Leaving the field, or writing all the rest, decides nothing.
    await opened.session.leave("partner.name");
    await opened.session.writeAll();
    expect(shown(opened, "partner.name")[2]).toBe("Emmaüs SolidaritéZ");

    const choices = reading.state === "differs" ? answersToChoose(definition, reading) : new Map<string, Answer>();
    expect([...choices.keys()]).toEqual(["Emmaüs Solidarité", "Emmaüs SolidaritéZ"]);
    const [right] = choices.values();
    if (right !== undefined) await opened.session.agree("partner.name", right);
    expect(shown(opened, "partner.name")).toEqual(before);
    expect(opened.notices.at(-1)).toMatchObject({ code: "written", fields: [{ id: "partner.name" }] });
    await opened.session.undo();
    expect(shown(opened, "partner.name")[2]).toBe("Emmaüs SolidaritéZ");
  });

  it("each answer is told once, whatever form it takes where it stands, and once it is emptied too", async () => {
    const opened = await newSession((await openFilled()).word.save(), { models: [ftda] });
    await opened.session.open();
    const texts = shown(opened, "partner.name");
    const forms = [...new Set(texts)];
    expect(forms.length).toBeGreaterThan(2);
    // In each of its forms, another name stands somewhere.
    for (const form of forms) {
      typeInControl(
        opened,
        "partner.name",
        form.replace(/Emmaüs Solidarité/, "Emmaüs Connect").replace(/EMMAÜS SOLIDARITÉ/, "EMMAÜS CONNECT"),
        texts.lastIndexOf(form),
      );
    }
    await opened.session.refresh();
    const agreeing = texts.length - forms.length;
    expect(said(opened, "partner.name")).toBe(
      `${agreeing} emplacements disent « Emmaüs Solidarité » ; ailleurs : « Emmaüs Connect ».`,
    );
    opened.type("partner.name", "");
    expect(said(opened, "partner.name")).toBe(
      "Pas encore vidé dans le document, qui dit : « Emmaüs Solidarité », « Emmaüs Connect ».",
    );
  });

  it("emptied in the form: nothing of them is lost before it is told to empty all, which one act takes back", async () => {
    const opened = await openSession();
    await opened.write("name", "Singa");
    typeInControl(opened, "name", "Emmaüs", 0);
    await opened.session.refresh();
    const before = shown(opened, "name");
    expect(before).toEqual(["Emmaüs", "de Singa"]);

    // Announced before, while it is being emptied; leaving it, or writing all the rest, decides nothing.
    opened.type("name", "");
    expect(said(opened, "name")).toBe("Pas encore vidé dans le document, qui dit : « Emmaüs », « Singa ».");
    await opened.session.leave("name");
    expect(opened.notices.at(-1)).toMatchObject({ code: "left-unwritten", fields: [{ id: "name" }], written: [] });
    await opened.session.writeAll();
    expect(opened.notices.at(-1)).toMatchObject({ code: "left-unwritten", fields: [{ id: "name" }] });
    expect(shown(opened, "name")).toEqual(before);
    // It is the next thing to settle, and nothing is finalised over it.
    expect(standingOf(opened.field("name"))).toBe("conflict");
    expect(unwrittenFields(opened.state().fields)).toMatchObject([{ definition: { id: "name" }, reason: "conflict" }]);

    await opened.session.empty("name");
    expect(shown(opened, "name")).toEqual(["xxx", "de xxx"]);
    expect(opened.notices.at(-1)).toMatchObject({ code: "written", fields: [{ id: "name" }] });
    expect(standingOf(opened.field("name"))).toBe("empty");
    await opened.session.undo();
    expect(shown(opened, "name")).toEqual(before);
  });

  it("emptied in the form, then changed in Word: to write what the form says, over all of it, empties all", async () => {
    const opened = await openSession();
    await opened.write("name", "Singa");
    opened.type("name", "");
    typeInControl(opened, "name", "Emmaüs", 0);
    await opened.session.refresh();
    expect(opened.field("name").stage.name).toBe("conflict");
    await opened.session.resolve("name", "mine");
    expect(shown(opened, "name")).toEqual(["xxx", "de xxx"]);
  });
});

async function emptyFile(): Promise<string> {
  const { docx, p } = await import("../../builders/docx");
  return Buffer.from(docx(p("Autre chose"))).toString("base64");
}
