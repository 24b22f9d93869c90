/** The mutation corpus: one change at a time to a correct agreement. Every change of meaning is told, at its place, alone. */

import { checkAnswers } from "../../../src/agreement/operations/answers";
import type { DocumentContent } from "../../../src/agreement/agreement-document";
import type { ReviewFinding } from "../../../src/agreement/review/review-finding";
import { contentOf, corrected, reviewSeen, seenOf } from "../../builders/agreement-content";
import { oneInThree, sampled } from "../../builders/at-length";
import { emmaus } from "../../builders/answers";
import { ftda } from "../../builders/models";
import { Mutable, type Mutation } from "../../builders/mutations";

const options = { today: { year: 2026, month: 11, day: 23 } };
const correct = contentOf(ftda, checkAnswers(ftda, emmaus).answers, corrected(ftda));

function review(content: DocumentContent): readonly ReviewFinding[] {
  return reviewSeen(ftda, seenOf(content), options).findings;
}

const known = new Set(review(correct).map(({ key }) => key));

/** What a change adds to the findings. */
function newFindings({ content }: Mutation): ReviewFinding[] {
  return review(content).filter(({ key }) => !known.has(key));
}

function nameOf({ kind, what }: Mutation): string {
  return `${kind}: ${what}`;
}

function sayAll(findings: readonly ReviewFinding[]): string {
  return findings.map(({ key, place }) => `${key}@${place?.paragraph}`).join(", ");
}

function isAt({ place }: ReviewFinding, { from, to }: Mutation): boolean {
  return place !== null && from <= place.paragraph - 1 && place.paragraph - 1 <= to;
}

const mutable = new Mutable(ftda, correct);

function counted(mutations: readonly Mutation[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of mutations) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe("the mutation corpus", () => {
  const mutations = oneInThree(mutable.meaningful());
  const outcomes: { mutation: Mutation; findings: readonly ReviewFinding[] }[] = [];
  beforeAll(() => void outcomes.push(...mutations.map((mutation) => ({ mutation, findings: newFindings(mutation) }))));

  it("is told of every change of meaning, where it is and nowhere else", () => {
    const missed = outcomes.filter(({ mutation, findings }) => !findings.some((one) => isAt(one, mutation)));
    const elsewhere = outcomes.filter(({ mutation, findings }) => findings.some((one) => !isAt(one, mutation)));
    process.stdout.write(
      `${mutations.length} changes of meaning: ${missed.length} missed, ${elsewhere.length} told elsewhere\n${JSON.stringify(counted(mutations))}\n`,
    );
    expect(missed.map(({ mutation, findings }) => `${nameOf(mutation)}: ${sayAll(findings)}`)).toEqual([]);
    const tried = new Set(mutations.map(nameOf));
    const toldElsewhere = [
      // What the partner is, is asked again where the words that agree with it stand.
      "a word missing: Association →  (14)",
      // Who signs is asked again of whoever accepted that two persons represent France terre d'asile.
      "a word missing: Vincent →  (182)",
      "a word added: Directeur → Directeur tournesol (183)",
      "a letter changed: général → généraz (183)",
      "a fact changed: Vincent Beaugrand → Vincent Beaugranq (182)",
      "a fact changed: Directeur général → Directeur généraq (183)",
      // One of the partner's own that ran into another bullet: its control is one too many, wherever it is.
      "two paragraphs made one: 13 and 14",
      "two paragraphs made one: 95 and 96",
      "two paragraphs made one: 96 and 97",
    ];
    expect(elsewhere.map(({ mutation }) => nameOf(mutation))).toEqual(toldElsewhere.filter((name) => tried.has(name)));
    expect(mutations.length).toBeGreaterThanOrEqual(sampled(150, 300));
  });

  it("takes an item of the partner's own that is gone for a choice, and says at most how the list ends now", () => {
    const outcomes = mutable.itemDeletions().map((mutation) => newFindings(mutation));
    expect(new Set(outcomes.flat().map(({ code }) => code))).toEqual(new Set(["clause-ending"]));
    expect(outcomes.filter((findings) => findings.length > 0)).toHaveLength(1);
  });

  it("proposes only repairs that leave nothing of it to say", () => {
    const repairs = outcomes
      .filter((_, index) => index % 3 === 0)
      .flatMap(({ mutation, findings }) =>
        findings.flatMap(({ repair, key }) => (repair?.kind === "replace-text" ? [{ mutation, findings, repair, key }] : [])),
      );
    const bad = repairs.flatMap(({ mutation, findings, repair: { span, text }, key }) => {
      const paragraphs = mutation.content.paragraphs.map((one, index) =>
        index === span.first ? { ...one, text: one.text.slice(0, span.start) + text + one.text.slice(span.end) } : one,
      );
      // What goes back to the model's text is what its notes are about again.
      const told = new Set(findings.map((one) => one.key));
      const left = newFindings({ ...mutation, content: { ...mutation.content, paragraphs } }).filter(
        (one) => one.code !== "fixed-text-note" && (one.key === key || !told.has(one.key)),
      );
      return left.length > 0 ? [`${mutation.kind}: ${mutation.what}: ${key} → “${text}” leaves ${sayAll(left)}`] : [];
    });
    process.stdout.write(`${repairs.length} repairs of text: ${bad.length} that leave something to say\n`);
    expect(bad).toEqual([]);
    expect(repairs.length).toBeGreaterThan(sampled(20, 50));
  });

  it("stays silent on every change of typography", () => {
    const mutations = oneInThree(mutable.typographic());
    const alarms = mutations.flatMap((mutation) => {
      const findings = newFindings(mutation);
      return findings.length > 0 ? [`${mutation.kind}: ${mutation.what}: ${sayAll(findings)}`] : [];
    });
    process.stdout.write(
      `${mutations.length} changes of typography: ${alarms.length} false alarms\n${JSON.stringify(counted(mutations))}\n`,
    );
    expect(alarms).toEqual([]);
  });
});
