/** The same agreement filled by Trame, by two libraries, by the least that can be done at all, and by the least on office.js. */

import { countAnswers, peersFor } from "./peers";
import { checkAnswers } from "../../src/agreement/operations/answers";
import { fillAgreement } from "../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../src/agreement/operations/prepare-agreement";
import { blankDocument } from "../../src/cli/blank-document";
import type { AgreementModel } from "../../src/agreement/model/agreement-model";
import { emmaus, type RawAnswers } from "../builders/answers";
import { blankAgreement, ftda, largeModel } from "../builders/models";
import { answeredAgain, atRest, type BenchWord } from "./bench-word";
import { fillAtLeast, placesIn } from "./floor";
import { interleave, spend, type Spent } from "./measure";
import { short, type Table } from "./row";

const SIZES = [
  { slots: 29, runs: 9 },
  { slots: 1_000, runs: 3 },
  { slots: 10_000, runs: 1 },
] as const;

/** Beyond, the client's own clean-up takes a minute each time, and is a message that Word on the web refuses. */
const CLEANED_UP = 1_000;

export interface Agreement {
  readonly model: AgreementModel;
  readonly answers: RawAnswers;
  readonly bytes: Uint8Array;
}

export async function agreementOf(slots: number): Promise<Agreement> {
  if (slots === 29) return { model: ftda, answers: emmaus, bytes: blankAgreement };
  const large = largeModel(slots);
  return { ...large, bytes: await blankDocument(large.model) };
}

/** Opens, prepares, fills and saves. */
export async function fillWithTrame({ open }: BenchWord, { model, answers, bytes }: Agreement): Promise<Filled> {
  const { word, document } = open(bytes);
  await prepareAgreement(document, model);
  const { filled } = await fillAgreement(document, model, checkAnswers(model, answers).answers);
  const saved = word.save();
  // What Word keeps is let go of after the answer: that is counted too.
  await atRest(() => word.roundTrips.length);
  const messages = word.roundTrips;
  const sizes = messages.map(({ requestBytes, answerBytes }) => [requestBytes, answerBytes] as const);
  return {
    filled,
    saved,
    roundTrips: messages.filter(({ kind }) => kind === "operation").length,
    memory: messages.filter(({ kind }) => kind === "memory").length,
    sent: sizes.reduce((sum, [bytesOut]) => sum + bytesOut, 0),
    got: sizes.reduce((sum, [, bytesIn]) => sum + bytesIn, 0),
    refused: messages.filter(({ error }) => error !== undefined).length,
  };
}

export interface Filled {
  readonly filled: number;
  readonly saved: Uint8Array;
  readonly roundTrips: number;
  readonly memory: number;
  readonly sent: number;
  readonly got: number;
  readonly refused: number;
}

export async function benchFill(word: BenchWord): Promise<readonly Table[]> {
  const times: (string | number)[][] = [];
  const messages: (string | number)[][] = [];
  const grown = new Map<number, number>();
  for (const { slots, runs } of SIZES) {
    const agreement = await agreementOf(slots);
    const peers = peersFor(slots);
    let filled: Filled | undefined;
    const places = await placesIn(word, agreement);
    const without = await answeredAgain(word, agreement.bytes, () => fillAtLeast(word, places, "none"));
    const own = checkAnswers(agreement.model, agreement.answers).answers;
    const alone = await answeredAgain(word, agreement.bytes, async (document) => {
      await prepareAgreement(document, agreement.model);
      const report = await fillAgreement(document, agreement.model, own);
      if (report.filled !== slots) throw new Error(`${report.filled} of ${slots} slots filled`);
    });
    const contestants: Record<string, () => Promise<Spent>> = {
      Trame: () => spend(async () => (filled = await fillWithTrame(word, agreement))),
      "Trame, its host costing nothing as the floor's": () => spend(alone),
      "the client's floor, without clean-up": () => spend(without),
    };
    if (slots <= CLEANED_UP) {
      const cleaning = await answeredAgain(word, agreement.bytes, () => fillAtLeast(word, places, "client's own"));
      contestants["the client's floor, with its clean-up"] = () => spend(cleaning);
    }
    for (const [name, fill] of Object.entries(peers)) {
      const written = countAnswers(await fill());
      if (written !== slots) throw new Error(`${name}: ${written} of ${slots} written`);
      contestants[name === "limit" ? "limit (a regular expression)" : name] = () => spend(fill);
    }
    const medians = await interleave(contestants, runs);
    if (filled?.filled !== slots) throw new Error(`${filled?.filled} of ${slots} slots filled`);
    const whole = medians.Trame ?? Number.NaN;
    grown.set(slots, whole);
    for (const [name, cpu] of Object.entries(medians)) times.push([slots, name, cpu, short(whole / cpu)]);
    const { roundTrips, memory, sent, got, refused } = filled;
    messages.push([slots, roundTrips, memory, sent / 1024, got / 1024, refused]);
  }
  const exponent = Math.log10((grown.get(10_000) ?? Number.NaN) / (grown.get(1_000) ?? Number.NaN));
  return [
    {
      title: "Fill: open, prepare, fill, save (CPU ms, median)",
      columns: ["slots", "who", "ms", "Trame is … ×"],
      rows: [...times, ["1,000 → 10,000", "Trame, exponent", exponent, ""]],
    },
    {
      title: "Fill: messages",
      columns: ["slots", "round trips", "of the memory", "KiB sent", "KiB got", "refused"],
      rows: messages,
    },
  ];
}
