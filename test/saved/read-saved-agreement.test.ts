/** An agreement in a file is read without Word as it is in Word: one reading. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readAgreement, readReport, type ReadReport } from "../../src/agreement/operations/read-agreement";
import { DocxError } from "../../src/docx/docx-error";
import { replaceText } from "../../src/docx/edit-text";
import { type Profile, profiles } from "../../src/simulator/word-api/profile";
import { readSavedAgreement } from "../../src/saved/read-saved-agreement";
import { openFilled } from "../builders/agreement";
import { emmausWith } from "../builders/answers";
import { draws, sampled } from "../builders/at-length";
import { openChanged } from "../builders/changed-by-hand";
import { docx, p } from "../builders/docx";
import { makeLivedIn, recipes } from "../builders/lived-in/lived-in-document";
import { ftda } from "../builders/models";
import { blankAgreement, type OpenedWord, openInWord } from "../builders/word";
import { makeBases } from "../laws/lived-in";

const models = [ftda] as const;

async function saved(bytes: Uint8Array): Promise<ReadReport> {
  const read = await readSavedAgreement(bytes, models);
  if (!read) throw new Error("not the agreement");
  return readReport(read);
}

function compared({ content, answers, fields, clauses }: ReadReport): unknown {
  return {
    paragraphs: content.paragraphs,
    controls: content.controls.map(({ tag, title, text, locked }) => ({ tag, title, text, locked })),
    answers: [...answers],
    fields: fields.map(({ field, state, filled }) => ({ field, state, filled })),
    clauses: clauses.map(({ list, lines }) => [list.id, lines.map(({ line, state, text }) => ({ line, state, text }))]),
  };
}

async function expectOneReading(bytes: Uint8Array, about?: string): Promise<void> {
  const { document } = await openInWord(bytes, { profile: profiles.web });
  expect({ about, read: compared(await saved(bytes)) }).toEqual({ about, read: compared(await readAgreement(document, ftda)) });
}

describe("what Word would show is what is read", () => {
  it.each<[string, () => Promise<Uint8Array>]>([
    ["blank", () => Promise.resolve(blankAgreement)],
    ["filled by Trame", async () => (await openFilled()).word.save()],
    ["filled by Trame in LTSC", async () => (await openFilled({ profile: profiles.ltsc })).word.save()],
    ["without its second engagement", async () => (await openFilled({}, emmausWith({ engagements: ["Un seul"] }))).word.save()],
    ["with a name changed by hand in one place", () => changedName("Emmaüs Solidarite")],
    ["through LibreOffice", () => Promise.resolve(fixture("through-libreoffice.docx"))],
    ["saved by LibreOffice", () => Promise.resolve(fixture("saved-by-libreoffice.docx"))],
  ])("%s", async (_, bytes) => {
    await expectOneReading(await bytes());
  });

  it("as people dress it", async () => {
    const open = (bytes: Uint8Array, profile: Profile): Promise<OpenedWord> => openInWord(bytes, { profile });
    const files = await makeBases({ open, model: ftda, edits: 0 }, blankAgreement, profiles.web);
    const { numRuns, seed = Date.now() } = draws(sampled(12, 200));
    for (const recipe of fc.sample(recipes(), { numRuns, seed })) {
      const { bytes, dressings } = makeLivedIn(files, ftda, recipe);
      await expectOneReading(bytes, `${recipe.base}: ${dressings.join("; ")} ${JSON.stringify(recipe.dressed)}`);
    }
  });
});

describe("what it remembers is read too", () => {
  it("the small letters of a family name, which the text does not show", async () => {
    const { word } = await openFilled();
    const { answers } = await saved(word.save());
    expect(answers.get("signatory.name")).toEqual({ firstName: "Claire", familyName: "Durand" });
  });
});

describe("what is no agreement", () => {
  it("is told apart", async () => {
    expect(await readSavedAgreement(docx(p("Bonjour.")), models)).toBeUndefined();
  });

  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["a text", new TextEncoder().encode("bonjour"), "not-a-docx"],
    ["half a file", blankAgreement.slice(0, blankAgreement.length >> 1), "damaged"],
  ])("%s is refused as what it is", async (_, bytes, code) => {
    const refused: unknown = await readSavedAgreement(bytes, models).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DocxError);
    expect((refused as DocxError).code).toBe(code);
  });
});

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "../fixtures/copies", name)));
}

async function changedName(name: string): Promise<Uint8Array> {
  const { word } = await openChanged(({ word: { document } }) => {
    const [paragraph] = document.body.paragraphs.filter(({ text }) => text.includes("Emmaüs Solidarité"));
    const start = paragraph?.text.indexOf("Emmaüs Solidarité") ?? 0;
    if (paragraph) replaceText(paragraph, start, start + "Emmaüs Solidarité".length, name);
  });
  return word.save();
}
