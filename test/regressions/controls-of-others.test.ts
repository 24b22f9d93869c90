/** Controls of somebody else's that hold the text of a slot, of each kind: written in, or refused by name. */

import { checkAnswers } from "../../src/agreement/operations/answers";
import { fillAgreement } from "../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../src/agreement/operations/prepare-agreement";
import { readAgreement } from "../../src/agreement/operations/read-agreement";
import { reviewDocument } from "../../src/agreement/operations/review-document";
import { takeBack } from "../../src/agreement/operations/take-back";
import { answersOf } from "../builders/answers";
import { boundToStore, storedIn, withStore } from "../builders/bound";
import { docx, p, partOf, r, sdt } from "../builders/docx";
import { modelOf } from "../builders/models";
import { everyProfile, type OpenedWord, openInWord, paragraphTexts } from "../builders/word";

const model = modelOf(
  [
    "Convention de partenariat signée par les parties",
    "Les équipes {{name|de:de xxx}} y prennent part",
    "Sise {{place:xxx (lieu)}} en France",
  ],
  { name: "name" },
);
const today = { year: 2026, month: 11, day: 25 };

type Shown = "blank" | "answered";
const shown: [Shown][] = [["blank"], ["answered"]];
/** What the agreement shows before: the preposition, the name, the place. */
const before: Readonly<Record<Shown, readonly [string, string, string]>> = {
  blank: ["de ", "xxx", "xxx (lieu)"],
  answered: ["d’", "Emmaüs", "12 rue Basse"],
};
const given = { name: { name: "Secours populaire", article: "le" }, place: "3 rue Haute" };

/** The agreement with the name after its preposition, or the place, in a control with these properties. */
function documentOf(state: Shown, where: "name" | "place", properties: string, end = ""): Uint8Array {
  const [preposition, name, place] = before[state];
  const hold = (text: string): string => sdt(r(text), "autre", properties);
  const lines = [
    p("Convention de partenariat signée par les parties"),
    where === "name"
      ? p(r(`Les équipes ${preposition}`) + hold(name) + r(" y prennent part"))
      : p(`Les équipes ${preposition}${name} y prennent part`),
    where === "place" ? p(r("Sise ") + hold(place) + r(" en France")) : p(`Sise ${place} en France`),
  ];
  return withStore(docx(lines.join("") + end), where === "name" ? name : place);
}

async function fill({ document }: OpenedWord, raw: Readonly<Record<string, unknown>> = given) {
  await prepareAgreement(document, model);
  const { answers } = checkAnswers(model, answersOf(model.id, raw));
  return fillAgreement(document, model, answers);
}

/** What the control of somebody else's shows; undefined where it is gone. */
function othersText(bytes: Uint8Array): string | undefined {
  const [, content] =
    /<w:tag w:val="autre"\/>(?:(?!<w:sdtContent>).)*<w:sdtContent>(.*?)<\/w:sdtContent>/su.exec(
      partOf(bytes, "word/document.xml"),
    ) ?? [];
  return content?.replace(/<[^>]*>/gu, "");
}

const TEXT = "<w:text/>";
const locked = '<w:lock w:val="contentLocked"/>';
const list = '<w:dropDownList><w:listItem w:displayText="xxx" w:value="x"/></w:dropDownList>';

describe.each(everyProfile)("a slot in somebody else's control (%s)", (_, profile) => {
  describe.each(shown)("that is %s", (state) => {
    it.each([
      ["rich text after the preposition", "name", "", "Secours populaire"],
      ["plain text after the preposition", "name", TEXT, "Secours populaire"],
      ["bound plain text after the preposition", "name", boundToStore + TEXT, "Secours populaire"],
      ["rich text, all of it", "place", "", "3 rue Haute"],
    ] as const)("is written in it, and it stays: %s", async (_name, where, properties, expected) => {
      const opened = await openInWord(documentOf(state, where, properties), { profile });
      const { word, document } = opened;
      const texts = paragraphTexts(word);
      const { missing, findings, change } = await fill(opened);
      expect(missing).toEqual([]);
      const isBound = properties.includes("dataBinding");
      expect(findings.map(({ code }) => code)).toEqual(isBound ? ["bound-control-written"] : []);
      const filled = [texts[0], "Les équipes du Secours populaire y prennent part", "Sise 3 rue Haute en France"];
      expect(paragraphTexts(word)).toEqual(filled);
      expect(othersText(word.save())).toBe(expected);
      if (isBound) expect(storedIn(word.save())).toBe(expected);

      const { fields } = await readAgreement(document, model);
      expect(fields.map((field) => field.state)).toEqual(["read", "read"]);
      expect((await fill(opened)).change.steps).toEqual([]);
      const { findings: reviewed } = await reviewDocument(document, model, { today });
      expect(reviewed.filter(({ level }) => level !== "note")).toEqual([]);

      await takeBack(document, model, change);
      expect(paragraphTexts(word)).toEqual(texts);
      expect(othersText(word.save())).toBe(before[state][where === "name" ? 1 : 2]);
    });

    it.each([
      ["plain text that is all of it", "place", TEXT, "", "control"],
      ["bound plain text that is all of it", "place", boundToStore + TEXT, "", "bound-control"],
      [
        "bound to what another shows too",
        "name",
        boundToStore + TEXT,
        p(sdt(r("…"), "deux", boundToStore + TEXT)),
        "bound-control",
      ],
      ["a date", "name", "<w:date/>", "", "date-control"],
      ["a drop-down list", "name", list, "", "list-control"],
      ["a list one may write in", "name", "<w:comboBox/>", "", "list-control"],
      [
        "a box to tick",
        "name",
        '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"/>',
        "",
        "checkbox",
      ],
      ["locked plain text", "name", locked + TEXT, "", "locked-control"],
    ] as const)("is refused by name, and nothing changes: %s", async (_name, where, properties, end, by) => {
      const opened = await openInWord(documentOf(state, where, properties, end), { profile });
      const { word } = opened;
      const texts = paragraphTexts(word);
      await prepareAgreement(opened.document, model);
      const { findings } = await fill(opened, { [where]: given[where] });
      const prepared = await prepareAgreement(opened.document, model);
      expect([...findings, ...prepared.findings]).toContainEqual(
        expect.objectContaining({ code: "slot-held", details: expect.objectContaining({ field: where, by }) as unknown }),
      );
      expect(paragraphTexts(word)).toEqual(texts);
      expect(othersText(word.save())).toBe(before[state][where === "name" ? 1 : 2]);
      expect(storedIn(word.save())).toBe(before[state][where === "name" ? 1 : 2]);
    });
  });

  it("is refused by its lock, whichever side of ours it comes to stand on", async () => {
    for (const [state] of shown) {
      const opened = await openInWord(documentOf(state, "name", locked), { profile });
      const texts = paragraphTexts(opened.word);
      const { findings } = await prepareAgreement(opened.document, model);
      await fill(opened);
      const details = findings.map((one) => one.details);
      expect(details.filter((one) => "by" in one || "reason" in one)).toEqual([
        expect.objectContaining(state === "blank" ? { field: "name", reason: "locked" } : { field: "name", by: "locked" }),
      ]);
      expect(paragraphTexts(opened.word).slice(0, 2)).toEqual(texts.slice(0, 2));
    }
  });

  it("goes back through two answers, its control with it", async () => {
    const opened = await openInWord(documentOf("blank", "name", ""), { profile });
    const { change } = await fill(opened);
    const again = await fill(opened, { name: "Emmaüs" });
    expect(again.missing).toEqual([]);
    await takeBack(opened.document, model, again.change);
    await takeBack(opened.document, model, change);
    expect(paragraphTexts(opened.word)[1]).toBe("Les équipes de xxx y prennent part");
    expect(othersText(opened.word.save())).toBe("xxx");
  });
});
