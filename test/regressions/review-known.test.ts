/** What the review missed once, or told wrongly. */

import type { DocumentContent, DocumentExtras } from "../../src/agreement/agreement-document";
import { checkAnswers } from "../../src/agreement/operations/answers";
import type { ReviewFinding } from "../../src/agreement/review/review-finding";
import { contentOf, reviewSeen, seenOf } from "../builders/agreement-content";
import { emmaus, emmausWith, type RawAnswers } from "../builders/answers";
import { ftda } from "../builders/models";

const options = { today: { year: 2026, month: 11, day: 23 } };

function filled(raw: RawAnswers = emmaus): DocumentContent {
  return contentOf(ftda, checkAnswers(ftda, raw).answers);
}

/** What is told beyond what is told of the filled agreement. */
function told(content: DocumentContent, extras: Partial<DocumentExtras> = {}): readonly ReviewFinding[] {
  const known = new Set(reviewSeen(ftda, seenOf(filled()), options).findings.map(({ key }) => key));
  const seen = seenOf(content);
  const { findings } = reviewSeen(ftda, { ...seen, extras: seen.extras && { ...seen.extras, ...extras } }, options);
  return findings.filter(({ key }) => !known.has(key));
}

/** Each paragraph as one or several others. */
function rewritten(change: (text: string) => readonly string[]): DocumentContent {
  const content = filled();
  return {
    ...content,
    paragraphs: content.paragraphs.flatMap((one) => change(one.text).map((text) => ({ ...one, text }))),
  };
}

describe("a correct agreement", () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["a name like the other party's signature", { "partner.name": "France terre d’asile Solidarité" }],
    ["a name that holds the sign after it", { "partner.name": "Solidarité : tous" }],
    ["a person whose name holds a comma", { "contact.name": { firstName: "Jean", familyName: "de La Tour, fils" } }],
    ["an address that holds the words after it", { "partner.address": "12 rue Haute, chez Aurore, représentée par son siège" }],
    ["an association of friends of a town", { "partner.name": "Les Amis de la Ville", "partner.number": "plural" }],
    ["an association that says it is one", { "partner.name": "Association des familles de la commune de Lyon" }],
    ["an association called a society", { "partner.name": "Société de Saint-Vincent-de-Paul" }],
  ])("has nothing more to say of it: %s", (_, answers) => {
    expect(told(filled(emmausWith(answers))).map(({ code }) => code)).toEqual([]);
  });
});

describe("a certain repair", () => {
  it("is not proposed where a paragraph was cut in two: its words are there, in the next one", () => {
    const split = rewritten((text) => (text.startsWith("7.2-") ? text.split(/(?=Toute révision)/) : [text]));
    expect(told(split).flatMap(({ repair }) => repair ?? [])).toEqual([]);
  });

  it("is not proposed where it would take away a sentence of the next paragraph", () => {
    const merged = rewritten((text) => {
      if (text.startsWith("Elle est renouvelable")) return [];
      return [
        text.startsWith("L’accord prend effet") ? `${text} Elle est renouvelable annuellement par tacite reconduction.` : text,
      ];
    });
    expect(told(merged).flatMap(({ repair }) => repair ?? [])).toEqual([]);
  });
});

describe("the review", () => {
  it.each<[string, Partial<DocumentExtras>]>([
    ["a text box", { textBoxes: ["Le partenaire paiera 1 000 euros."] }],
    ["a footnote", { notes: ["Sauf le dimanche."] }],
  ])("tells a text that the model has not, in %s", (_, extras) => {
    expect(told(filled(), extras)).not.toEqual([]);
  });

  it("tells the points of an engagement that is gone", () => {
    const orphaned = rewritten((text) => (text.startsWith("Mettre à disposition des équipes") ? [] : [text]));
    const gone = orphaned.controls.findIndex(({ tag }) => tag === "trame:partner.name|de");
    expect(told({ ...orphaned, controls: orphaned.controls.filter((_, index) => index !== gone) })).not.toEqual([]);
  });
});
