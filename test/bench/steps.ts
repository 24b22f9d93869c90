/**
 * How long a review keeps the pane busy between two pauses, in an agreement of 2,000 paragraphs: the client's part of an answer, the
 * markup, the matching, the checks. What the simulated Word takes is not counted.
 */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checkAnswers } from "../../src/agreement/operations/answers";
import { fillAgreement } from "../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../src/agreement/operations/prepare-agreement";
import { readAndReview } from "../../src/agreement/operations/review-document";
import type { Profile } from "../../src/simulator/word-api/profile";
import { emmaus } from "../builders/answers";
import { p } from "../builders/docx";
import { blankAgreement, ftda } from "../builders/models";
import { atRest, type BenchWord } from "./bench-word";
import { median } from "./measure";
import type { Table } from "./row";

const PARAGRAPHS = 2_000;
/** The first is not counted. */
const RUNS = 7;
/** Milliseconds without a pause after which the pane takes one: `session/breathing.ts`. */
const STRETCH = 12;

/** The agreement, filled, and an annex. */
async function longAgreement({ open }: BenchWord, profile: Profile): Promise<Uint8Array> {
  const { word, document } = open(blankAgreement, profile);
  await prepareAgreement(document, ftda);
  await fillAgreement(document, ftda, checkAnswers(ftda, emmaus).answers);
  await atRest(() => word.roundTrips.length);
  const files = unzipSync(word.save());
  const body = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  const annex = Array.from({ length: PARAGRAPHS - (body.match(/<w:p[ >]/g)?.length ?? 0) }, (_, nth) =>
    p(`Annexe, alinéa ${nth + 1} : les équipes du Centre et celles du partenaire se réunissent à la date numéro ${nth * 7}.`),
  );
  files["word/document.xml"] = strToU8(body.replace(/<w:sectPr/, `${annex.join("")}<w:sectPr`));
  return zipSync(files);
}

/** Milliseconds of each step, in order; a message sent ends one too. */
async function stepsOf({ open }: BenchWord, bytes: Uint8Array, profile: Profile): Promise<number[]> {
  const { word, document } = open(bytes, profile);
  const steps: number[] = [];
  let since = performance.now();
  const end = (): void => {
    steps.push(performance.now() - since);
    since = performance.now();
  };
  const answer = word.answer.bind(word);
  word.answer = (request, size) => {
    end();
    const given = answer(request, size);
    // What the client does begins with the task that brings the answer.
    setImmediate(() => (since = performance.now()));
    return given;
  };
  const pause = (): Promise<void> => {
    end();
    return Promise.resolve();
  };
  await readAndReview(document, ftda, { today: { year: 2026, month: 11, day: 25 }, margins: true, pause });
  end();
  await atRest(() => word.roundTrips.length);
  return steps;
}

/** The longest of what is done between two pauses that the pane takes. */
function longestTask(steps: readonly number[]): number {
  let [task, longest] = [0, 0];
  for (const step of steps) {
    task += step;
    longest = Math.max(longest, task);
    if (task >= STRETCH) task = 0;
  }
  return longest;
}

export async function benchSteps(word: BenchWord, profiles: Readonly<Record<string, Profile>>): Promise<Table> {
  const rows: (string | number)[][] = [];
  for (const [name, profile] of Object.entries(profiles)) {
    const bytes = await longAgreement(word, profile);
    const runs: number[][] = [];
    for (let run = 0; run <= RUNS; run += 1) runs.push(await stepsOf(word, bytes, profile));
    const [first = [], ...counted] = runs;
    // A step is the same in each run: what else the machine did in one of them is not its.
    const all = first.map((_, nth) => counted.map((steps) => steps[nth] ?? 0));
    const [medians, least] = [all.map(median), all.map((one) => Math.min(...one))];
    const total = medians.reduce((sum, step) => sum + step, 0);
    rows.push([name, first.length, total, longestTask(medians), longestTask(least), Math.max(...least)]);
  }
  return {
    title: `A review of ${PARAGRAPHS.toLocaleString("en")} paragraphs, in steps (ms of the clock; each step by its median, or its least, of ${RUNS} runs)`,
    columns: ["Word", "steps", "all of them", "longest task, medians", "longest task, least", "longest step, least"],
    rows,
  };
}
