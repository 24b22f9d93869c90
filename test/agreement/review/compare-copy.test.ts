/** Whether a copy has the text of the sheet its sender kept: the same words however they came back, each other word told. */

import { createHash } from "node:crypto";
import fc from "fast-check";
import type { DocumentContent, DocumentExtras, DocumentParagraph } from "../../../src/agreement/agreement-document";
import { checkAnswers } from "../../../src/agreement/operations/answers";
import { makeSheet, parseSheet, printSheet } from "../../../src/agreement/operations/sheet-file";
import { compareCopy } from "../../../src/agreement/review/compare-copy";
import { reviewAgreement } from "../../../src/agreement/review/review-agreement";
import type { SenderSheet, SheetError } from "../../../src/agreement/review/sender-sheet";
import { frenchReport } from "../../../src/agreement/wording/french-report";
import { contentOf, readSeen, type SeenDocument, seenOf } from "../../builders/agreement-content";
import { emmaus } from "../../builders/answers";
import { ftda } from "../../builders/models";
import { draws } from "../../builders/at-length";

const today = { year: 2026, month: 11, day: 23 };
const filled = contentOf(ftda, checkAnswers(ftda, emmaus).answers);

function fingerprint(text: string): Promise<string> {
  return Promise.resolve(createHash("sha256").update(text).digest("hex"));
}

function sheetOf(seen: SeenDocument): Promise<SenderSheet> {
  const read = readSeen(ftda, seen);
  const reviewed = { read, margins: seen.margins, review: reviewAgreement(read, { today, margins: seen.margins }) };
  return makeSheet({ model: ftda, reviewed, party: "Emmaüs Solidarité", date: "2026-11-23", findings: [] }, fingerprint);
}

/** A copy as a person has it: what changed of it, where, in a line each. */
async function differences(copy: SeenDocument, original = seenOf(filled)): Promise<string[]> {
  const { differences: found, unseen } = compareCopy(await sheetOf(original), readSeen(ftda, copy), copy.margins);
  const told = found.map(({ kind, place, was, is }) =>
    [kind, place && frenchReport(ftda).place(place), was.slice(0, 60), is.slice(0, 60)].join(" | "),
  );
  return [...told, ...unseen];
}

function withTexts(change: (text: string) => string): DocumentContent {
  return { ...filled, paragraphs: filled.paragraphs.map((one) => ({ ...one, text: change(one.text) })), controls: [] };
}

function withParagraphs(change: (paragraphs: DocumentParagraph[]) => DocumentParagraph[]): DocumentContent {
  return { paragraphs: change([...filled.paragraphs]), controls: [] };
}

const line = (text: string): DocumentParagraph => ({ text, listLevel: null, inTable: false });
const at = (text: string): number => filled.paragraphs.findIndex((one) => one.text.includes(text));

describe("a copy that says the same", () => {
  it.each<[string, DocumentContent]>([
    ["as it was", filled],
    ["without its controls", withTexts((text) => text)],
    ["with other kinds of space", withTexts((text) => text.replaceAll("\u00a0", " ").replaceAll(" :", "\u202f:"))],
    ["with two spaces for one", withTexts((text) => text.replaceAll(". ", ".  "))],
    ["with straight apostrophes", withTexts((text) => text.replaceAll("’", "'"))],
    ["with no-break hyphens", withTexts((text) => text.replaceAll("-", "\u2011"))],
    ["with soft hyphens", withTexts((text) => text.replaceAll("tion", "\u00adtion"))],
    ["with composed accents taken apart", withTexts((text) => text.normalize("NFD"))],
    ["with tabs and soft breaks for spaces", withTexts((text) => text.replaceAll(", ", ",\v").replaceAll(". ", ".\t"))],
    ["without its blank paragraphs", withParagraphs((all) => all.filter(({ text }) => text.trim() !== ""))],
    [
      "with a paragraph cut in two",
      withParagraphs((all) => all.flatMap((one) => one.text.split(/(?<=indispensable) /).map((text) => ({ ...one, text })))),
    ],
  ])("is the same text: %s", async (_, content) => {
    expect(await differences(seenOf(content))).toEqual([]);
  });
});

describe("a copy that says something else", () => {
  const moved = "La présente convention sera, en outre, résiliée automatiquement";
  it.each<[string, DocumentContent, string[]]>([
    [
      "a word for another",
      withTexts((text) => text.replace("de 12 mois", "de 24 mois")),
      [
        "changed | Article 5 | L’accord prend effet à la date de signature de la présente c | L’accord prend effet à la date de signature de la présente c",
      ],
    ],
    [
      "a look-alike letter",
      withTexts((text) => text.replace("conciliation", "c\u043enciliation")),
      [
        "changed | Article 8 | En cas de contestations, litiges ou autres différends sur l’ | En cas de contestations, litiges ou autres différends sur l’",
      ],
    ],
    [
      "a sentence less",
      withTexts((text) => text.replace("Elle est renouvelable annuellement par tacite reconduction.", "")),
      ["missing | Article 5 | Elle est renouvelable annuellement par tacite reconduction. | "],
    ],
    [
      "a paragraph more",
      withParagraphs((all) => [...all.slice(0, at("Elle est renouvelable") + 1), line("Les frais sont à la charge de l’Association."), ...all.slice(at("Elle est renouvelable") + 1)]), // prettier-ignore
      ["added | Article 5 |  | Les frais sont à la charge de l’Association."],
    ],
    [
      "a name in the signature block",
      withTexts((text) => text.replace("Vincent Beaugrand", "Jean Autre")),
      ["changed | Bloc de signature | Vincent Beaugrand | Jean Autre"],
    ],
    [
      "a paragraph moved",
      withParagraphs((all) => {
        const [one] = all.splice(at(moved), 1);
        all.splice(at("Elle est renouvelable"), 0, one!);
        return all;
      }),
      [`moved | Article 5 | ${moved.slice(0, 60)} | ${moved.slice(0, 60)}`],
    ],
    ["signs that nobody sees", withTexts((text) => text.replace("12 mois", "1\u200b2 mois")), ["signs |  |  | "]],
  ])("is told at its sentence: %s", async (_, content, told) => {
    expect(await differences(seenOf(content))).toEqual(told);
  });

  const extras = (more: Partial<DocumentExtras>): SeenDocument => {
    const seen = seenOf(filled);
    return { ...seen, extras: { ...seen.extras!, ...more } };
  };
  it.each<[string, SeenDocument, string[]]>([
    ["a footnote more", extras({ notes: ["Sauf en août."] }), ["added | Note\u00a01 |  | Sauf en août."]],
    ["a text box more", extras({ textBoxes: ["Annulé"] }), ["added | Zone de texte\u00a01 |  | Annulé"]],
    [
      "a footer more",
      {
        ...seenOf(filled),
        margins: { texts: [{ part: "footer", paragraphs: ["Projet"] }], textBoxes: [], looks: [], unseen: [] },
      },
      ["added | Pied de page |  | Projet"],
    ],
    [
      "a tracked change",
      extras({ trackedChanges: [{ change: "deletion", paragraph: at("Elle est renouvelable"), text: "tacite" }] }),
      ["pending-revision | Article 5 |  | tacite"],
    ],
    ["hidden text", extras({ hiddenTexts: [{ paragraph: null, text: "jamais" }] }), ["hidden-text |  |  | jamais"]],
    [
      "a sentence struck through",
      extras({
        looks: [{ how: ["struck"], paragraph: at("Elle est renouvelable"), start: 0, end: 4, text: "Elle", detail: "" }],
      }),
      ["distorted | Article 5 |  | Elle"],
    ],
    [
      "a list that puts words before its paragraph",
      extras({
        looks: [{ how: ["list-text"], paragraph: at("Elle est renouvelable"), start: 0, end: 0, text: "", detail: "sauf" }],
      }),
      ["distorted | Article 5 |  | sauf"],
    ],
    [
      "a number before it: nothing",
      extras({
        looks: [{ how: ["list-text"], paragraph: at("Elle est renouvelable"), start: 0, end: 0, text: "", detail: "%1." }],
      }),
      [],
    ],
    [
      "a footer whose year is another",
      {
        ...seenOf(filled),
        margins: { texts: [{ part: "footer", paragraphs: ["Modèle 2026, page 2 sur 9"] }], textBoxes: [], looks: [], unseen: [] },
      },
      ["added | Pied de page |  | Modèle 2026,"],
    ],
    [
      "page numbers alone: nothing",
      {
        ...seenOf(filled),
        margins: {
          texts: [{ part: "footer", paragraphs: ["8 / 8", "12", "Page 3 sur 8"] }],
          textBoxes: [],
          looks: [],
          unseen: [],
        },
      },
      [],
    ],
    ["what Word does not let be read", { ...seenOf(filled), extras: null }, ["text-box", "note", "revision", "look"]],
    ["headers nobody asked for", { ...seenOf(filled), margins: null }, ["header", "footer"]],
  ])("is told beside the body: %s", async (_, seen, told) => {
    expect(await differences(seen)).toEqual(told);
  });

  it("tells any word that is changed, and nothing else", async () => {
    const words = filled.paragraphs.flatMap(({ text }, paragraph) =>
      [...text.matchAll(/[\p{L}\p{N}]{4,}/gu)].map(({ index, 0: word }) => ({ paragraph, index, word })),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...words), async ({ paragraph, index, word }) => {
        // A small letter after a full stop would begin no sentence.
        const other = /^\p{Lu}/u.test(word) ? "Zq" : "zq";
        const content = withParagraphs((all) =>
          all.map((one, at) =>
            at === paragraph
              ? { ...one, text: `${one.text.slice(0, index)}${other}${one.text.slice(index + word.length)}` }
              : one,
          ),
        );
        expect((await differences(seenOf(content))).map((told) => told.split(" | ")[0])).toEqual(["changed"]);
      }),
      draws(15),
    );
  });
});

describe("the file of a sheet", () => {
  it("is read back as it was made", async () => {
    const sheet = await sheetOf(seenOf(filled));
    expect(await parseSheet(printSheet(sheet), fingerprint)).toEqual(sheet);
    expect(sheet).toMatchObject({
      model: { id: "ftda-partenariat", version: "1" },
      party: "Emmaüs Solidarité",
      date: "2026-11-23",
    });
  });

  it.each<[string, (json: string) => string, SheetError["code"]]>([
    ["no JSON", () => "PK\u0003\u0004", "not-a-sheet"],
    ["nothing", () => "", "not-a-sheet"],
    ["something else", () => "[]", "not-a-sheet"],
    ["another file of ours", () => '{"trame":"clauses","version":1}', "not-a-sheet"],
    ["a later version", (json) => json.replace('"version": 1', '"version": 2'), "another-version"],
    ["an entry more", (json) => json.replace('"party"', '"more": 1, "party"'), "not-a-sheet"],
    ["a day that is none", (json) => json.replace('"2026-11-23"', '"2026-13-23"'), "not-a-sheet"],
    ["a text of numbers", (json) => json.replace(/"paragraphs": \[/, '"paragraphs": [1,'), "not-a-sheet"],
    ["a word changed", (json) => json.replace("tacite reconduction", "accord exprès"), "altered"],
    ["a prototype", (json) => json.replace('"party"', '"__proto__": {"party": "x"}, "party"'), "not-a-sheet"],
    ["a text without end", (json) => json + " ".repeat(5_000_000), "too-large"],
  ])("is refused in one way: %s", async (_, change, code) => {
    const json = printSheet(await sheetOf(seenOf(filled)));
    await expect(parseSheet(change(json), fingerprint)).rejects.toMatchObject({ code });
  });
});
