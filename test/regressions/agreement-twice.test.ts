/** Two agreements in one file: which of them a slot is of nobody can tell, so nothing is written, and that is said. */

import { alignDocument } from "../../src/agreement/alignment/align-document";
import { fillAgreement } from "../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../src/agreement/operations/prepare-agreement";
import { readAgreement } from "../../src/agreement/operations/read-agreement";
import { reviewDocument } from "../../src/agreement/operations/review-document";
import { checkAnswers } from "../../src/agreement/operations/answers";
import { contentOf } from "../builders/agreement-content";
import { openFilledAndChanged, type XmlChange } from "../builders/changed-agreement";
import { emmaus } from "../builders/answers";
import { ftda } from "../builders/models";
import { paragraphTexts } from "../builders/word";

const { answers } = checkAnswers(ftda, emmaus);

/** The whole body once more, before its page setup; without controls, as a copied text may be. */
const twice: XmlChange = (xml) => {
  const [, before = "", body = "", section = ""] = /^(.*<w:body>)(.*)(<w:sectPr.*)$/su.exec(xml) ?? [];
  const copy = body.replace(/<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr><w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gu, "");
  return before + body + copy + section;
};

describe("a file that holds the agreement twice", () => {
  it("is left as it is by every verb, which says so", async () => {
    const opened = await openFilledAndChanged(twice);
    const before = paragraphTexts(opened.word);
    expect(await prepareAgreement(opened.document, ftda)).toMatchObject({ recognised: false, isTwice: true, wrapped: 0 });
    expect(await fillAgreement(opened.document, ftda, answers)).toMatchObject({ recognised: false });
    expect(await readAgreement(opened.document, ftda)).toMatchObject({ recognised: false, isTwice: true });
    const review = await reviewDocument(opened.document, ftda, { today: { year: 2026, month: 11, day: 26 } });
    expect(review).toMatchObject({ recognised: false, isTwice: true, verdict: { state: "blocked" } });
    expect(paragraphTexts(opened.word)).toEqual(before);
  });
});

describe("what is not the agreement twice", () => {
  const { paragraphs } = contentOf(ftda, answers);
  const from = paragraphs.findIndex(({ text }) => text.startsWith("ARTICLE 3"));
  const to = paragraphs.findIndex(({ text }) => text.startsWith("ARTICLE 4"));

  it.each([
    ["its longest article once more", [...paragraphs, ...paragraphs.slice(from, to)]],
    ["the parties presented once more in an annex", [...paragraphs, ...paragraphs.slice(20, 55)]],
    ["half of it", paragraphs.slice(0, Math.floor(paragraphs.length / 2))],
  ])("%s", (_, shown) => {
    expect(alignDocument(ftda, shown)).toMatchObject({ recognised: true, isTwice: false });
  });
});
