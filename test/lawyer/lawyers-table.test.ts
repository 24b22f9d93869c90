/** The lawyer's table: what is said of each reasonable edit, at what level, and what each repair that is offered writes. */

import type { DocumentContent } from "../../src/agreement/agreement-document";
import { fold } from "../../src/agreement/french/fold";
import { checkAnswers } from "../../src/agreement/operations/answers";
import type { Repair, ReviewFinding } from "../../src/agreement/review/review-finding";
import { frenchReview } from "../../src/agreement/wording/french-review";
import { contentOf, reviewSeen, seenOf } from "../builders/agreement-content";
import { emmaus, emmausWith, type RawAnswers } from "../builders/answers";
import { ftda } from "../builders/models";
import { ADVICE, EDITS, KINDS, type LawyersEdit } from "./lawyers-edits";

const options = { today: { year: 2026, month: 11, day: 23 } };
const LEVELS = { blocking: "A", warning: "B", note: "C" } as const;

function filledWith(raw: RawAnswers): DocumentContent {
  return contentOf(ftda, checkAnswers(ftda, raw).answers);
}

function review(content: DocumentContent): readonly ReviewFinding[] {
  return reviewSeen(ftda, seenOf(content), options).findings;
}

const filled = filledWith(emmaus);
const known = new Set(review(filled).map(({ key }) => key));
const texts = new Set(filled.paragraphs.map(({ text }) => fold(text).trim()));

function saidOf({ code, level, details }: ReviewFinding): string {
  const note = "note" in details ? ` ${details.note}` : "";
  return `${code} ${LEVELS[level]}${note}`;
}

function writtenBy(content: DocumentContent, repair: Repair): string {
  switch (repair.kind) {
    case "replace-text": {
      const { first, start, end } = repair.span;
      const text = content.paragraphs[first]?.text ?? "";
      const after = text.slice(0, start) + repair.text + text.slice(end);
      return texts.has(fold(after).trim()) ? "the model’s text" : after;
    }
    case "write-fact":
      return `${repair.fact}: ${JSON.stringify(repair.answer)}`;
    case "write-facts":
      return repair.facts.map(({ fact, answer }) => `${fact}: ${JSON.stringify(answer)}`).join(", ");
    case "write-field":
      return `${repair.field}: ${JSON.stringify(repair.answer)}`;
    default:
      return repair.kind;
  }
}

interface Outcome {
  readonly row: LawyersEdit;
  readonly content: DocumentContent;
  readonly findings: readonly ReviewFinding[];
  readonly says: readonly string[];
  readonly writes: readonly string[];
}

function outcomeOf(row: LawyersEdit): Outcome {
  const before = row.answers ? filledWith(emmausWith(row.answers)) : filled;
  const content = row.edits.reduce((one, edit) => edit(one), before);
  const findings = review(content).filter(({ key }) => !known.has(key));
  const writes = findings.flatMap(({ repair, alternative }) =>
    [repair, alternative].flatMap((one) => (one ? [writtenBy(content, one)] : [])),
  );
  return { row, content, findings, says: findings.map(saidOf), writes };
}

const outcomes = [...ADVICE, ...EDITS, ...KINDS].map(outcomeOf);

describe("the lawyer’s table", () => {
  it.each(outcomes.map((one) => [`${one.row.follows ?? ""} ${one.row.what}`.trim(), one] as const))("%s", (_, outcome) => {
    expect({ says: outcome.says, writes: outcome.writes }).toEqual({ says: outcome.row.says, writes: outcome.row.writes });
  });

  it("blocks nobody who follows the advice of a note, and tells the note no more", () => {
    const followed = outcomes.filter(({ row }) => row.follows !== undefined);
    const blocked = followed.filter(({ findings }) => findings.some(({ level }) => level === "blocking"));
    const silent = outcomes.filter(({ says }) => says.length === 0);
    const repairs = outcomes.flatMap(({ writes }) => writes);
    process.stdout.write(
      `${outcomes.length} edits, ${followed.length} that follow advice, ${blocked.length} of which block; ${silent.length} silent; ${repairs.length} repairs\n`,
    );
    expect(blocked.map(({ row }) => row.what)).toEqual([]);
    const still = followed.filter(({ row, content }) =>
      review(content).some((one) => one.code === "fixed-text-note" && one.details.note === row.follows),
    );
    expect(still.map(({ row }) => row.what)).toEqual([]);
    const advised = new Set(followed.map(({ row }) => row.follows));
    // Those two are answered in the form.
    expect(ftda.notes.map(({ id }) => id).filter((id) => !advised.has(id))).toEqual(["partner-ape-changes", "year-of-signature"]);
  });

  it("leaves nothing else altered where a repair of the text was done", () => {
    const left = outcomes.flatMap(({ row, content, findings }) =>
      findings.flatMap(({ key, repair }) => {
        if (repair?.kind !== "replace-text") return [];
        const { first, start, end } = repair.span;
        const paragraphs = content.paragraphs.map((one, at) =>
          at === first ? { ...one, text: one.text.slice(0, start) + repair.text + one.text.slice(end) } : one,
        );
        const others = new Set(
          findings.filter((one) => one.key !== key).map(({ code, details }) => JSON.stringify([code, details])),
        );
        const after = review({ ...content, paragraphs }).filter((one) => !known.has(one.key));
        return after
          .filter(({ code, details }) => !others.has(JSON.stringify([code, details])))
          .map((one) => `${row.what}: ${saidOf(one)}`);
      }),
    );
    expect(left).toEqual([]);
  });

  it("says what a repair takes away, where it takes a clause away", () => {
    const { findings: say } = frenchReview(ftda);
    const taken = outcomes.flatMap(({ findings }) =>
      findings.flatMap((one) =>
        one.code === "text-altered" && one.repair && one.details.expected === "" && one.details.found.split(" ").length >= 5
          ? [say["text-altered"](one.details)]
          : [],
      ),
    );
    expect(taken.length).toBeGreaterThan(1);
    expect(taken.filter((sentence) => !sentence.endsWith("Rétablir le texte du modèle retirerait cette clause."))).toEqual([]);
  });
});
