/** How the domain grows with the document, what people may do to it that costs most, and the longest it keeps the pane busy. */

import type { DocumentContent, DocumentParagraph } from "../../src/agreement/agreement-document";
import { alignInSteps } from "../../src/agreement/alignment/align-document";
import type { Steps } from "../../src/agreement/alignment/steps";
import type { AgreementModel } from "../../src/agreement/model/agreement-model";
import { printTag } from "../../src/agreement/model/tag";
import { readInSteps } from "../../src/agreement/reading/agreement-as-read";
import { readMemory } from "../../src/agreement/reading/memory";
import { reviewInSteps } from "../../src/agreement/review/review-agreement";
import { ftda, largeModel, modelOf } from "../builders/models";
import { exponent, spend } from "./measure";
import { short, type Table } from "./row";

interface Case {
  readonly what: string;
  /** Two sizes, the second several times the first. */
  readonly sizes: readonly [number, number];
  readonly work: (size: number) => () => Steps<unknown>;
}

const line = (text: string, listLevel: number | null = null): DocumentParagraph => ({ text, listLevel, inTable: false });
const times = <Value>(count: number, make: (nth: number) => Value): Value[] =>
  Array.from({ length: count }, (_, nth) => make(nth));

/** The blank document of a model. */
function blankContent(model: AgreementModel): DocumentContent {
  return { paragraphs: model.paragraphs.map(({ text, listLevel, inTable }) => ({ text, listLevel, inTable })), controls: [] };
}

function* readAndReview(model: AgreementModel, content: DocumentContent): Steps<unknown> {
  const read = yield* readInSteps(model, readMemory(undefined, model), { content, extras: null });
  return yield* reviewInSteps(read, { today: { year: 2026, month: 11, day: 25 }, margins: null });
}

/** The agreement, followed by other paragraphs. */
const reviewWith = (annex: (size: number) => DocumentParagraph[]) => (size: number) => () => {
  const { paragraphs, controls } = blankContent(ftda);
  return readAndReview(ftda, { paragraphs: [...paragraphs, ...annex(size)], controls });
};

const annex = (size: number): DocumentParagraph[] =>
  times(size, (nth) => line(`Annexe, alinéa ${nth + 1} : les équipes se réunissent à la date numéro ${nth * 7}.`));

const CASES: readonly Case[] = [
  {
    what: "alignment, an annex",
    sizes: [2_000, 20_000],
    work: (size) => () => alignInSteps(ftda, [...blankContent(ftda).paragraphs, ...annex(size)]),
  },
  { what: "review, an annex", sizes: [2_000, 20_000], work: reviewWith(annex) },
  {
    what: "review, the same line again and again",
    sizes: [2_000, 20_000],
    work: reviewWith((size) => times(size, () => line("Idem."))),
  },
  { what: "review, blank lines", sizes: [2_000, 20_000], work: reviewWith((size) => times(size, () => line(""))) },
  {
    what: "review, “xxx” in one paragraph",
    sizes: [2_500, 10_000],
    work: reviewWith((size) => [line(times(size, (nth) => `xxx et ${nth}`).join(" "))]),
  },
  {
    what: "review, bullets in one list",
    sizes: [500, 2_000],
    work: (size) => () => {
      const { paragraphs, controls } = blankContent(ftda);
      const at = paragraphs.findIndex(({ listLevel }) => listLevel !== null);
      const bullets = times(size, (nth) => line(`Prêter la salle numéro ${nth} ;`, 0));
      return readAndReview(ftda, {
        paragraphs: [...paragraphs.slice(0, at + 1), ...bullets, ...paragraphs.slice(at + 1)],
        controls,
      });
    },
  },
  {
    what: "review, one field that differs in each of its places",
    sizes: [500, 2_000],
    work: (size) => {
      const model = modelOf(times(size, (nth) => `Clause ${nth} : elle est confiée à {{name:xxx}} cette année ${nth}.`));
      const paragraphs = times(size, (nth) => line(`Clause ${nth} : elle est confiée à Association ${nth} cette année ${nth}.`));
      return () => readAndReview(model, { paragraphs, controls: [] });
    },
  },
  {
    what: "reading, the first and the last control gone",
    sizes: [1_000, 4_000],
    work: (size) => {
      const { model } = largeModel(size);
      const controls = model.slots.slice(1, -1).map((slot) => ({
        tag: printTag(slot),
        title: "",
        text: slot.placeholder,
        look: { highlight: null, color: "#000000" },
        locked: false,
        parent: undefined,
      }));
      return () =>
        readInSteps(model, readMemory(undefined, model), { content: { ...blankContent(model), controls }, extras: null });
    },
  },
  {
    what: "alignment, half the model rewritten by as many paragraphs",
    sizes: [1_000, 4_000],
    work: (size) => () => {
      const { paragraphs } = blankContent(ftda);
      const half = Math.floor(paragraphs.length / 2);
      return alignInSteps(ftda, [...paragraphs.slice(0, half), ...annex(size)]);
    },
  },
  {
    what: "alignment, words typed in one clause",
    sizes: [15_000, 60_000],
    work: (size) => () => {
      const { paragraphs } = blankContent(ftda);
      const longest = paragraphs.reduce((one, other) => (other.text.length > one.text.length ? other : one));
      const typed = { ...longest, text: `${longest.text} ${times(size, (nth) => `mot${nth}`).join(" ")}` };
      return alignInSteps(
        ftda,
        paragraphs.map((one) => (one === longest ? typed : one)),
      );
    },
  },
];

interface Grown {
  readonly size: number;
  readonly spent: number;
  readonly longest: number;
}

/** @returns milliseconds of the processor, and the longest step between two pauses. */
async function grow(work: () => Steps<unknown>, size: number): Promise<Grown> {
  let longest = 0;
  const { cpu } = await spend(() => {
    const steps = work();
    for (let done = false; !done;) {
      const began = performance.now();
      done = steps.next().done === true;
      longest = Math.max(longest, performance.now() - began);
    }
  });
  return { size, spent: cpu, longest };
}

export async function benchGrowth(): Promise<Table> {
  const rows: (string | number)[][] = [];
  for (const { what, sizes, work } of CASES) {
    const [small, large] = sizes;
    // Once before: what the engine compiles is not what is asked.
    await grow(work(small), small);
    const few = await grow(work(small), small);
    const many = await grow(work(large), large);
    rows.push([what, small, few.spent, large, many.spent, many.longest, exponent(few, many)]);
  }
  return {
    title: "Growth and adversaries of the domain (CPU ms; longest step in ms of the clock)",
    columns: ["what", "few", "ms", "many", "ms", "longest step", "exponent"],
    rows: rows.map(([what = "", few = 0, ...rest]) => [what, short(Number(few)), ...rest]),
  };
}
