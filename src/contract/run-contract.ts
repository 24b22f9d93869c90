/** Asks a Word all that Trame relies on: in a document that is empty, and is left so. */

import { contractChecks } from "./all-checks";
import type { ContractCheck, ContractChecks } from "./contract-check";
import { docxOf, p } from "./fixture";
import { type HostFacts, hostOf } from "./host-facts";
import { NothingToAsk, OpenedDocument, orRefusal, type ContractWindow } from "./opened-document";
import { print } from "./print-answer";
import { type RecordedMessage, recordMessages, type RecordedWindow } from "./record-messages";

/**
 * `expected`: as everywhere; `survived`: otherwise, and Trame puts up with it; `unhandled`: otherwise, in a way nobody has thought of;
 * `untried`: Word had stopped answering, or somebody stopped.
 */
export type Verdict = "expected" | "survived" | "unhandled" | "untried";

export interface ContractRow {
  readonly name: string;
  readonly check: ContractCheck;
  readonly verdict: Verdict;
  /** As JSON; "" where it was not tried. */
  readonly answer: string;
}

export interface ContractReport {
  readonly host: HostFacts;
  readonly rows: readonly ContractRow[];
  /** Whether the document is empty again. */
  readonly isLeftEmpty: boolean;
  /** What went between the client and this Word; undefined where its client cannot be listened to. */
  readonly messages: readonly RecordedMessage[] | undefined;
}

/** Why nothing is tried: the document is somebody's, what is done in it would stay, struck out, or Word says nothing. */
export type NotReady = "not-empty" | "tracked" | "silent";

export interface Progress {
  readonly tried: number;
  readonly of: number;
}

export interface ContractRequest {
  readonly checks?: ContractChecks;
  readonly onProgress?: (progress: Progress) => void;
  /** Whether to stop before the next check. */
  readonly isStopped?: () => boolean;
  /** How long a check may take, milliseconds. */
  readonly limit?: number;
}

const LIMIT = 30_000;
const WORDS = p("Bonjour le monde") + p("fin");
/** What a Word that does not answer is taken to have answered. */
const SILENCE = "no answer";

export async function runContract(
  window: ContractWindow & RecordedWindow,
  { checks = contractChecks, onProgress = () => undefined, isStopped = () => false, limit = LIMIT }: ContractRequest = {},
): Promise<ContractReport | NotReady> {
  const obstacle = await within(limit, obstacleIn(window));
  if (obstacle === SILENCE) return "silent";
  if (obstacle) return obstacle;
  const recording = recordMessages(window);
  try {
    const rows = await askAll(window, { checks, onProgress, isStopped, limit });
    const isSilent = rows.some(({ answer }) => answer === print(SILENCE));
    const isLeftEmpty = !isSilent && (await within(limit, empty(window))) === true;
    return { host: hostOf(window), rows, isLeftEmpty, messages: recording?.stop() };
  } finally {
    recording?.stop();
  }
}

async function askAll(
  window: ContractWindow,
  { checks, onProgress, isStopped, limit }: Required<ContractRequest>,
): Promise<ContractRow[]> {
  const rows: ContractRow[] = [];
  let isSilent = false;
  const wanted = Object.entries(checks);
  for (const [name, check] of wanted) {
    onProgress({ tried: rows.length, of: wanted.length });
    if (isSilent || isStopped()) {
      rows.push({ name, check, verdict: "untried", answer: "" });
      continue;
    }
    const answer = await within(limit, ask(window, check));
    isSilent = answer === SILENCE;
    rows.push({ name, check, verdict: judge(check, answer), answer: print(answer) });
  }
  return rows;
}

/** What a check is answered, its refusal included. */
async function ask({ Word, Office }: ContractWindow, { begins = WORDS, ask: question }: ContractCheck): Promise<unknown> {
  try {
    return await orRefusal(() =>
      Word.run(async (context) => {
        context.document.body.insertFileFromBase64(docxOf(begins), "Replace");
        await context.sync();
        return question(new OpenedDocument(context, { Word, Office }));
      }),
    );
  } catch (error) {
    // A member this Word's client does not have, for instance: that too is an answer, and stops no other check.
    return `failed: ${error instanceof Error ? error.name : "?"}`;
  }
}

function judge({ expects, survives = [] }: ContractCheck, answer: unknown): Verdict {
  if (answer === SILENCE) return "unhandled";
  const said = print(answer);
  if (said === print(expects)) return "expected";
  const isFailure = said.startsWith('"failed: ') || said === print(`refused: ${new NothingToAsk("").code}`);
  if (survives === "any") return isFailure ? "unhandled" : "survived";
  return survives.some((other) => print(other) === said) ? "survived" : "unhandled";
}

async function within<Answer>(limit: number, asked: Promise<Answer>): Promise<Answer | typeof SILENCE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<typeof SILENCE>((resolve) => {
    timer = setTimeout(() => resolve(SILENCE), limit);
  });
  try {
    return await Promise.race([asked, silence]);
  } finally {
    clearTimeout(timer);
  }
}

async function obstacleIn(window: ContractWindow): Promise<"not-empty" | "tracked" | undefined> {
  if (await holdsSomething(window)) return "not-empty";
  return (await isTracking(window)) ? "tracked" : undefined;
}

/** Text, controls, tables, pictures: whatever is somebody's. */
async function holdsSomething({ Word, Office }: ContractWindow): Promise<boolean> {
  return Word.run(async (context) => {
    const opened = new OpenedDocument(context, { Word, Office });
    const { items } = await opened.loaded(context.document.body.getRange("Content").paragraphs.load("text,tableNestingLevel"));
    const controls = await opened.controls();
    const markup = String(await orRefusal(() => opened.ooxml()));
    const body = /<w:body>.*<\/w:body>/su.exec(markup)?.[0] ?? "";
    const holdsText = items.some(({ text, tableNestingLevel }) => text.trim() !== "" || tableNestingLevel > 0);
    return holdsText || controls.length > 0 || /<w:(?:drawing|pict|object|tbl)[ />]/u.test(body);
  });
}

/** Whether what is written is marked as a change (17.13.5.18): a word is, and is taken out again. */
async function isTracking({ Word, Office }: ContractWindow): Promise<boolean> {
  return Word.run(async (context) => {
    const opened = new OpenedDocument(context, { Word, Office });
    const written = context.document.body.paragraphs.getFirst().insertText("Trame", "End");
    await context.sync();
    const markup = String(await orRefusal(() => opened.ooxml()));
    written.insertText("", "Replace");
    await context.sync();
    return markup.includes("<w:ins ");
  });
}

/** Takes out whatever checks have left. @returns whether nothing is left. */
async function empty(window: ContractWindow): Promise<boolean> {
  const left = await orRefusal(() =>
    window.Word.run(async (context) => {
      context.document.body.insertFileFromBase64(docxOf(p("")), "Replace");
      await context.sync();
      return holdsSomething(window);
    }),
  );
  return left === false;
}
