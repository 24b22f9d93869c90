/** What a waiver covers: the situation it was given for, and nothing that comes after. */

import type { DocumentContent } from "../../../src/agreement/agreement-document";
import { checkAnswers } from "../../../src/agreement/operations/answers";
import type { ReviewFinding } from "../../../src/agreement/review/review-finding";
import { contentOf, reviewSeen, seenOf } from "../../builders/agreement-content";
import { emmaus, emmausWith, type RawAnswers } from "../../builders/answers";
import { ftda } from "../../builders/models";

const today = { year: 2026, month: 11, day: 23 };

function filled(raw: RawAnswers, change?: (text: string) => string): DocumentContent {
  return contentOf(ftda, checkAnswers(ftda, raw).answers, change);
}

/** The same name in the one control of the sentence that begins so. */
function nameIn(content: DocumentContent, sentence: string, old: string, text: string): DocumentContent {
  const nth = content.controls.filter(({ tag, text: shown }) => tag === "trame:partner.name|plain" && shown === old)[1];
  return {
    paragraphs: content.paragraphs.map((one) =>
      one.text.startsWith(sentence) ? { ...one, text: one.text.replace(old, text) } : one,
    ),
    controls: content.controls.map((one) => (one === nth ? { ...one, text } : one)),
  };
}

/** The finding `find` tells of the first document, set aside there, as the second one tells it. */
function inSecond(first: DocumentContent, second: DocumentContent, find: (one: ReviewFinding) => boolean) {
  const run = (content: DocumentContent, keys: readonly string[]) =>
    reviewSeen(ftda, seenOf(content), {
      today,
      waivers: keys.map((key) => ({ key, reason: "Vu", date: "2026-11-23" })),
    }).findings.find(find);
  const key = run(first, [])?.key ?? "";
  expect(run(first, [key])?.waiver).toMatchObject({ reason: "Vu" });
  return run(second, [key]);
}

describe("a waiver", () => {
  const cimade = emmausWith({ "partner.name": "La Cimade" });
  const sentence = "De son côté, France terre d’asile";

  it("of a name that differs is void once the others say another name", () => {
    const differs = ({ code }: ReviewFinding): boolean => code === "occurrence-differs";
    const first = nameIn(filled(emmaus), sentence, "Emmaüs Solidarité", "Emmaüs Alternatives");
    const second = nameIn(filled(cimade), sentence, "La Cimade", "Emmaüs Alternatives");
    expect(inSecond(first, first, differs)).toMatchObject({ waiver: { reason: "Vu" } });
    expect(inSecond(first, second, differs)).toMatchObject({ details: { expected: "La Cimade" }, waiver: null });
  });

  it("of two representatives is void once somebody else signs", () => {
    const representatives = (one: ReviewFinding): boolean =>
      one.code === "fixed-text-note" && one.details.note === "representatives";
    const other = filled(emmaus, (text) => text.replace("Vincent Beaugrand", "Jean Martin"));
    expect(inSecond(filled(emmaus), other, representatives)).toMatchObject({ waiver: null });
  });

  it("of a partner that is no association is void once the partner is another", () => {
    const called = (one: ReviewFinding): boolean =>
      one.code === "fixed-text-note" && one.details.note === "partner-is-no-association";
    const named = (name: string): DocumentContent => filled(emmausWith({ "partner.name": name }));
    expect(inSecond(named("Ville en commun"), named("Fondation Abbé Pierre"), called)).toMatchObject({ waiver: null });
  });
});
