import type { DocumentContent } from "../../../src/agreement/agreement-document";
import { alignDocument } from "../../../src/agreement/alignment/align-document";
import { findPlaceholdersInBody } from "../../../src/agreement/reading/placeholders-left";
import { modelOf } from "../../builders/models";

const model = modelOf([
  "Le rapport dit [sic] que {{name:xxx}} est venu à la réunion.",
  "Le premier versement est dû le {{day:.........}}.",
  "Signature du président : ____________",
]);

function left(...lines: readonly string[]): readonly unknown[] {
  const content: DocumentContent = {
    paragraphs: lines.map((text) => ({ text, listLevel: null, inTable: false })),
    controls: [],
  };
  return findPlaceholdersInBody(model, content, alignDocument(model, content.paragraphs)).map(
    ({ finding: { details } }) => details,
  );
}

describe("placeholders of the body", () => {
  it.each<[string, string[], string[]]>([
    ["none in the blank document, whose text has a remark and a line to sign on", [], []],
    [
      "all of them where an answer has one too",
      ["Le rapport dit [sic] que Zoé [sic] est venu à la réunion."],
      ["[sic]", "[sic]"],
    ],
    ["one beside the model's text", ["Le rapport dit [sic] que Zoé est venu [date] à la réunion."], ["[date]"]],
  ])("%s", (_, [first], placeholders) => {
    const [line, ...others] = model.paragraphs.map(({ text }) => text);
    expect(left(first ?? line ?? "", ...others)).toEqual(placeholders.map((placeholder) => ({ placeholder })));
  });
});
