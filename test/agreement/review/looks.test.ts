/** One passage, one finding: what makes text be read otherwise, told once, where it stands. */

import type { DocumentExtras, SeenStretch } from "../../../src/agreement/agreement-document";
import { checkAnswers } from "../../../src/agreement/operations/answers";
import type { ReviewFinding } from "../../../src/agreement/review/review-finding";
import type { SeenMargins } from "../../../src/agreement/review/reviewed-agreement";
import { isOtherAddress } from "../../../src/agreement/review/other-address";
import { contentOf, corrected, reviewSeen, seenOf } from "../../builders/agreement-content";
import { emmaus } from "../../builders/answers";
import { ftda } from "../../builders/models";

const today = { year: 2026, month: 11, day: 23 };
const filled = contentOf(ftda, checkAnswers(ftda, emmaus).answers, corrected(ftda));
const seen = seenOf(filled);
const known = new Set(reviewSeen(ftda, seen, { today }).findings.map(({ key }) => key));

function told(change: { looks?: readonly SeenStretch[]; margins?: Partial<SeenMargins> }): ReviewFinding[] {
  const extras = { ...seen.extras, looks: change.looks ?? [] } as DocumentExtras;
  const margins = { ...seen.margins, ...change.margins } as SeenMargins;
  return reviewSeen(ftda, { content: filled, extras, margins }, { today }).findings.filter(({ key }) => !known.has(key));
}

const article = filled.paragraphs.findIndex(({ text }) => text.includes("ARTICLE 8"));
const whole = (paragraph: number, how: SeenStretch["how"], detail = ""): SeenStretch => {
  const text = filled.paragraphs[paragraph]?.text ?? "";
  return { how, paragraph, start: 0, end: text.length, text, detail };
};
/** All of an article, blank paragraphs left out. */
const struck = Array.from({ length: 6 }, (_, at) => article + at)
  .filter((at) => filled.paragraphs[at]?.text.trim())
  .map((at) => whole(at, ["struck"]));

describe("what is not read as it is written", () => {
  it("is told once of a whole article, which may have been struck out on purpose", () => {
    expect(struck.length).toBeGreaterThan(1);
    const [finding, ...others] = told({ looks: struck });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: "text-distorted", level: "blocking", waivable: true });
    expect(finding?.details).toMatchObject({ how: ["struck"], count: struck.length });
    expect(finding?.span).toMatchObject({ first: article, last: struck.at(-1)?.paragraph });
  });

  it.each([
    ["hidden", false],
    ["reversed", false],
    ["faint", true],
    ["tiny", true],
  ] as const)("may be set aside where somebody may have meant it: %s", (how, waivable) => {
    expect(told({ looks: [whole(article, [how])] })).toMatchObject([{ code: "text-distorted", waivable }]);
  });

  it("is one point to check for all that may be so, where the first of it stands", () => {
    const looks = [whole(article, ["field"], "= 24"), whole(article + 2, ["covered"])];
    expect(told({ looks })).toMatchObject([
      { code: "looks-to-check", level: "warning", place: { paragraph: article + 1 }, details: { looks: [{}, {}] } },
    ]);
  });
});

describe("headers and footers", () => {
  const header = (...texts: readonly string[]): Partial<SeenMargins> => ({
    texts: texts.map((text) => ({ part: "header", paragraphs: [text] })),
  });

  it.each(["1", "Page 1 sur 7", "2 / 7", "- 3 -", "p. 4", "", "Page 1 of 7"])("may hold a page number: %j", (text) => {
    expect(told({ margins: header(text) })).toEqual([]);
  });

  it("block where they say more, once for all sections", () => {
    const text = "Par dérogation à l’article 7, aucune résiliation n’est possible.";
    expect(told({ margins: header(text, text, "1") })).toMatchObject([
      { code: "margin-text", level: "blocking", details: { part: "header", text }, place: { part: "header" } },
    ]);
  });
});

describe("a link", () => {
  it.each([
    ["www.france-terre-asile.org", "https://www.france-terre-asile.org/", false],
    ["accueil@ftda.org", "mailto:accueil@ftda.org", false],
    ["HTTPS://Ftda.org", "https://ftda.org", false],
    ["le site de France terre d’asile", "https://exemple.invalid", false],
    ["M. Durand", "https://exemple.invalid", false],
    ["www.france-terre-asile.org", "https://exemple.invalid/", true],
    ["ftda.org/dons", "https://ftda.org/autre", true],
    ["accueil@ftda.org", "mailto:autre@exemple.invalid", true],
  ])("%s that leads to %s", (text, address, isOther) => {
    expect(isOtherAddress(text, address)).toBe(isOther);
  });
});
