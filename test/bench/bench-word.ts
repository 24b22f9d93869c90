/** office.js, booted once, over a simulated Word for each run; or over the answers that one gave before. */

import type { AddInConnection } from "../../src/simulator/host/add-in-connection";
import { SimulatedWord } from "../../src/simulator/host/simulated-word";
import { methodData, type WireRequest } from "../../src/simulator/host/wire";
import { startOffice } from "../../src/simulator/node/office-in-node";
import { type Profile, profiles } from "../../src/simulator/word-api/profile";
import type { OfficeWindow } from "../../src/word/office-window";
import { WordDocument } from "../../src/word/word-document";

export interface BenchWord {
  readonly office: OfficeWindow;
  readonly connection: AddInConnection;
  /** In Word on the web, unless said otherwise. */
  readonly open: (bytes: Uint8Array, profile?: Profile) => { readonly word: SimulatedWord; readonly document: WordDocument };
  readonly close: () => void;
}

export async function startWord(): Promise<BenchWord> {
  const { blankAgreement } = await import("../builders/models");
  const { window, connection, close } = await startOffice(new SimulatedWord(blankAgreement, { profile: profiles.web }));
  const office = window as unknown as OfficeWindow;
  const open: BenchWord["open"] = (bytes, profile = profiles.web) => {
    const word = new SimulatedWord(bytes, { profile });
    connection.word = word;
    return { word, document: new WordDocument(office) };
  };
  return { office, connection, open, close };
}

/**
 * A host that costs nothing: the answers that a simulated Word gave to the same program are given again, those of each kind of
 * request one after the other. What is spent then is the client's, and the program's.
 */
export async function answeredAgain<Result>(
  { office, connection, open }: BenchWord,
  bytes: Uint8Array,
  program: (document: WordDocument) => Promise<Result>,
): Promise<() => Promise<Result>> {
  const { word, document } = open(bytes);
  const answers = new Map<string, unknown[]>();
  let given = 0;
  const answer = word.answer.bind(word);
  word.answer = (request, size) => {
    const one = answer(request, size);
    const kind = kindOf(request);
    answers.set(kind, [...(answers.get(kind) ?? []), one]);
    given += 1;
    return one;
  };
  await program(document);
  await atRest(() => given);
  return async () => {
    let nth = 0;
    const next = new Map(Array.from(answers, ([kind, some]) => [kind, some.values()]));
    word.answer = (request) => {
      nth += 1;
      return next.get(kindOf(request))?.next().value;
    };
    connection.word = word;
    const result = await program(new WordDocument(office));
    await atRest(() => nth);
    return result;
  };
}

/** What is let go of goes at a time of its own: its answers are not those of what is waited for. */
function kindOf({ _actionName, _data }: WireRequest): string {
  const method = methodData.safeParse(_data);
  if (!method.success) return _actionName;
  const { DdaMethod, ArrayData } = method.data;
  const body = ArrayData?.[4];
  const isLetGo = typeof body === "string" && body.includes('"_RemoveReference"');
  return `${DdaMethod.DispatchId}${isLetGo ? " let go" : ""}`;
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
