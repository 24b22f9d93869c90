/** A document whose answer is larger than Word takes: read page after page, prepared and filled all the same. */

import type { DocumentContent } from "../../src/agreement/agreement-document";
import { checkAnswers } from "../../src/agreement/operations/answers";
import { fillAgreement } from "../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../src/agreement/operations/prepare-agreement";
import { blankDocument } from "../../src/cli/blank-document";
import { insertParagraph, outermostAt } from "../../src/docx/edit-paragraphs";
import { profiles } from "../../src/simulator/word-api/profile";
import { AnswerSize, WEB_LIMIT } from "../../src/word/answer-size";
import { docx, p, r, sdt, withPart } from "../builders/docx";
import { largeModel } from "../builders/models";
import { type OpenedWord, openInWord } from "../builders/word";

const PARAGRAPHS = 1_200;

/** A Word that takes messages of so many bytes; with a client of its own: the ids in its answers are longer the more it has seen. */
const narrow = (messageLimit: number) => ({ ...profiles.web, name: "web, narrow", messageLimit });

const long = docx(
  Array.from({ length: PARAGRAPHS }, (_, nth) =>
    nth % 4 === 0 ? p(sdt(r(`réponse ${nth}`), `essai:${nth}`)) : p(`ligne ${nth}`),
  ).join(""),
);

function refusals({ word }: OpenedWord): number {
  return word.roundTrips.filter(({ kind, error }) => kind === "operation" && error !== undefined).length;
}

it("gives all of it in order, and is refused no more once that is known", async () => {
  const opened = await openInWord(long, { profile: narrow(100_000) });
  const read = await opened.document.transact((transaction) => transaction.read());
  const whole = await (await openInWord(long)).document.transact((transaction) => transaction.read());
  expect(read).toEqual(whole);
  expect(read.paragraphs).toHaveLength(PARAGRAPHS);
  expect(read.controls).toHaveLength(PARAGRAPHS / 4);

  opened.connection.word = opened.word;
  const known = await opened.document.transact(async (transaction) => {
    await transaction.readWhole();
    return refusals(opened);
  });
  const { content, extras } = await opened.document.transact((transaction) => transaction.readWhole());
  expect(content).toEqual(whole);
  expect(extras).toBeNull();
  expect(refusals(opened)).toBe(known);
});

it("is read anew from its beginning where somebody adds a paragraph meanwhile", async () => {
  const opened = await openInWord(long, { profile: narrow(100_000) });
  const { word } = opened;
  const answer = word.answer.bind(word);
  let pages = 0;
  word.answer = (request, size) => {
    const before = refusals(opened);
    const given = answer(request, size);
    // After the first page that was not refused.
    if (refusals(opened) === before && word.roundTrips.at(-1)?.kind === "operation" && (pages += 1) === 1) {
      const [first] = word.document.body.paragraphs;
      if (first) insertParagraph(first, "ajoutée", "before", outermostAt(first, "before"));
    }
    return given;
  };
  const { paragraphs } = await opened.document.transact((transaction) => transaction.read());
  expect(pages).toBeGreaterThan(2);
  expect(paragraphs.map(({ text }) => text)).toEqual(word.document.body.paragraphs.map(({ text }) => text));
});

it("is prepared and filled", async () => {
  const { model, answers } = largeModel(60);
  // What stands beside makes it too large to be read at once, whatever is written.
  const annex = Array.from({ length: 1_800 }, (_, nth) => p(`annexe ${nth}`)).join("");
  const bytes = withPart(await blankDocument(model), "word/document.xml", (xml) =>
    xml.replace(/<w:sectPr/u, `${annex}<w:sectPr`),
  );
  const { document, word } = await openInWord(bytes, { profile: narrow(250_000) });
  expect(await prepareAgreement(document, model)).toMatchObject({ wrapped: 60, findings: [] });
  const { answers: checked } = checkAnswers(model, answers);
  expect(await fillAgreement(document, model, checked)).toMatchObject({ filled: 60, missing: [], unwritten: [] });
  const refused = word.roundTrips.flatMap(({ error }) => error ?? []);
  // All of it with its Office Open XML, and without: what is asked after that is not refused.
  expect(refused).toEqual(["ResponsePayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"]);
});

it("is not asked for more than Word takes, where that is known from what was read before", async () => {
  const { model, answers } = largeModel(2_500);
  // 4.7 MB with its markup as long as it is blank; more than 5 once there are controls.
  const annex = Array.from({ length: 35 }, () => p("annexe ".repeat(7_000))).join("");
  const bytes = withPart(await blankDocument(model), "word/document.xml", (xml) =>
    xml.replace(/<w:sectPr/u, `${annex}<w:sectPr`),
  );
  const opened = await openInWord(bytes);
  const { document, word } = opened;
  expect(await prepareAgreement(document, model)).toMatchObject({ wrapped: 2_500 });
  const blank = Math.max(...word.roundTrips.map(({ answerBytes }) => answerBytes));
  const { answers: checked } = checkAnswers(model, answers);
  expect(await fillAgreement(document, model, checked)).toMatchObject({ filled: 2_500, missing: [], unwritten: [] });
  process.stdout.write(`answer to the first reading: ${blank} bytes\n`);
  expect(blank).toBeGreaterThan(4_500_000);
  expect(refusals(opened)).toBe(0);
});

describe("the least size of an answer", () => {
  const content = (paragraphs: number, controls: number): DocumentContent => ({
    paragraphs: Array.from({ length: paragraphs }, () => ({ text: "", listLevel: null, inTable: false })),
    controls: Array.from({ length: controls }, () => ({
      ...{ tag: "", title: "", text: "", locked: false, parent: undefined },
      look: { highlight: null, color: "#000000" },
    })),
  });

  it.each([
    ["nothing was read", undefined, content(0, 0), content(0, 0), false],
    ["small", 10_000, content(100, 0), content(100, 100), false],
    ["controls were put in", 4_000_000, content(5_000, 0), content(5_000, 5_000), true],
    ["the controls were there", 4_000_000, content(0, 5_000), content(0, 5_000), false],
    ["paragraphs were put in", 4_000_000, content(5_000, 0), content(15_000, 0), true],
    ["paragraphs went", 4_000_000, content(15_000, 0), content(5_000, 0), false],
  ])("%s", (_, markup, read, readAgain, isRefused) => {
    const size = new AnswerSize();
    if (markup !== undefined) size.noteMarkup(".".repeat(markup));
    size.noteContent(read);
    size.noteContent(readAgain);
    expect(size.isRefusedWithMarkup).toBe(false);
    size.limit = WEB_LIMIT;
    expect(size.isRefusedWithMarkup).toBe(isRefused);
  });
});
