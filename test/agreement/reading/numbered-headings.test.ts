/** A list level never outweighs text: titles that Word numbers are paragraphs of a list, as the bullets of engagements are. */

import type { DocumentContent } from "../../../src/agreement/agreement-document";
import { checkAnswers } from "../../../src/agreement/operations/answers";
import { contentOf, readSeen, seenOf } from "../../builders/agreement-content";
import { emmaus } from "../../builders/answers";
import { ftda } from "../../builders/models";

const { answers } = checkAnswers(ftda, emmaus);
const headings = new Set(ftda.paragraphs.flatMap(({ style, text }) => (style.includes("heading") ? [text] : [])));

type Numbering = (text: string, isHeading: boolean, level: number | null) => number | null;

/** The agreement filled by hand, without a control, its lists as they are said. */
function byHand(numbering: Numbering): DocumentContent {
  const { paragraphs } = contentOf(ftda, answers);
  const isHeading = (text: string): boolean => headings.has(text) || text === "Emmaüs Solidarité";
  return {
    paragraphs: paragraphs.map((one) => ({ ...one, listLevel: numbering(one.text, isHeading(one.text), one.listLevel) })),
    controls: [],
  };
}

function read(numbering: Numbering) {
  const { fields, lists, alignment } = readSeen(ftda, seenOf(byHand(numbering)));
  return {
    fields: [...fields.values()].filter(({ slots }) => slots > 0).map((one) => [one.field, one.state, one.filled]),
    lists: lists.map(({ lines }) => lines.map(({ text }) => text)),
    added: alignment.added,
    alterations: alignment.paragraphs.flatMap(({ alterations }) => alterations),
  };
}

const asItIs = read((_text, _isHeading, level) => level);

describe("the agreement filled by hand", () => {
  it("is read whole", () => {
    expect(asItIs.fields.filter(([, state]) => state !== "read")).toEqual([]);
    expect(asItIs).toMatchObject({ added: [], alterations: [] });
  });

  it.each<[string, Numbering]>([
    ["its titles are numbered", (_, isHeading, level) => (isHeading ? 0 : level)],
    [
      "its titles are numbered on two levels",
      (text, isHeading, level) => (isHeading ? (/^ ?ART|^[A-Z]/u.test(text) ? 0 : 1) : level),
    ],
    ["its titles are numbered deeper than its bullets", (_, isHeading, level) => (isHeading ? 2 : level)],
    ["each of its paragraphs is numbered", (_text, _isHeading, level) => level ?? 3],
  ])("reads the same when %s", (_, numbering) => {
    expect(read(numbering)).toEqual(asItIs);
  });
});
