/** office.js, booted once, over a simulated Word for each run; or over the answers that one gave before. */

import type { AddInConnection } from "../../src/simulator/host/add-in-connection";
import { SimulatedWord } from "../../src/simulator/host/simulated-word";
import { startOffice } from "../../src/simulator/node/office-in-node";
import { profiles } from "../../src/simulator/word-api/profile";
import type { OfficeWindow } from "../../src/word/office-window";
import { WordDocument } from "../../src/word/word-document";

export interface BenchWord {
  readonly office: OfficeWindow;
  readonly connection: AddInConnection;
  readonly open: (bytes: Uint8Array) => { readonly word: SimulatedWord; readonly document: WordDocument };
  readonly close: () => void;
}

export async function startWord(): Promise<BenchWord> {
  const { blankAgreement } = await import("../builders/models");
  const { window, connection, close } = await startOffice(new SimulatedWord(blankAgreement, { profile: profiles.web }));
  const office = window as unknown as OfficeWindow;
  const open: BenchWord["open"] = (bytes) => {
    const word = new SimulatedWord(bytes, { profile: profiles.web });
    connection.word = word;
    return { word, document: new WordDocument(office) };
  };
  return { office, connection, open, close };
}

/**
 * A host that costs nothing: the answers that a simulated Word gave to the same program are given again, one after the other. What
 * is spent then is the client's, and the program's.
 */
export async function answeredAgain<Result>(
  { office, connection, open }: BenchWord,
  bytes: Uint8Array,
  program: (document: WordDocument) => Promise<Result>,
): Promise<() => Promise<Result>> {
  const { word, document } = open(bytes);
  const answers: unknown[] = [];
  const answer = word.answer.bind(word);
  word.answer = (request, size) => {
    const given = answer(request, size);
    answers.push(given);
    return given;
  };
  await program(document);
  await atRest(() => answers.length);
  return async () => {
    let nth = 0;
    word.answer = () => answers[nth++];
    connection.word = word;
    const result = await program(new WordDocument(office));
    await atRest(() => nth);
    return result;
  };
}

/** Until nothing is sent any more: references that are let go of once the answer is given. */
export async function atRest(sent: () => number): Promise<void> {
  for (let [quiet, before] = [0, sent()]; quiet < QUIET; quiet += 1) {
    await new Promise(setImmediate);
    if (sent() === before) continue;
    [quiet, before] = [0, sent()];
  }
}

/** Turns of the event loop without a message after which none is to come. */
const QUIET = 20;
