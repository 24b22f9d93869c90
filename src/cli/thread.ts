/** A thread of the command: one Word for all its jobs, one job after the other. */

import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";
import type { AgreementModel } from "../agreement/model/agreement-model";
import { blankBytes, blankFile } from "./blank-file";
import { fillPrepared, prepareDocument, type PreparedDocument } from "./fill-document";
import { readBytes, writeWhole } from "./files";
import { loadModels } from "./load-model";
import { askedProfile, KeptOffice, openDocument } from "./open-document";
import { reviewCommand } from "./review-command";
import { printFindings } from "./print-findings";
import { saveAs } from "./save-as";
import type { FillJob, FilledOutcome, Job, JobOutcome, ThreadOptions } from "./thread-jobs";
import { asInputProblem, sayInputProblem, UnusableInput } from "./unusable-input";

/**
 * Jobs after which what they left is let go of: nothing of them is kept, but left to itself a thread collects its garbage when its heap
 * is some hundreds of MiB, however little of it lives.
 */
const COLLECTED_AFTER = 16;
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** The gravest first. */
const LEVELS = ["blocking", "warning", "note"];

const options = workerData as ThreadOptions;
const office = new KeptOffice();
const models = loadModels(options.models);
/** What is filled, by its file and its model: each row begins with a copy of it, and what is the same for all is done once. */
const prepared = new Map<string, Promise<PreparedFile>>();

interface PreparedFile extends PreparedDocument {
  readonly bytes: Uint8Array;
}

async function perform(job: Job): Promise<JobOutcome> {
  try {
    return job.kind === "fill" ? await fill(job) : { kind: "reviewed", ...(await reviewCommand(job.options, office)) };
  } catch (error) {
    const problem = asInputProblem(error, job.kind === "fill" ? fileOf(job) : job.options.document);
    if (problem instanceof UnusableInput)
      return { kind: "unusable", sentence: sayInputProblem(problem.problem, options.language) };
    return { kind: "crashed", reason: error instanceof Error ? error.message : String(error) };
  }
}

async function fill(job: FillJob): Promise<FilledOutcome> {
  const model = models.find(({ id }) => id === job.model) ?? models[0];
  const file = fileOf(job);
  const copy = await preparedOf(job, model, file);
  const { document, word } = await openDocument(copy.bytes, file, askedProfile(options.profile), office);
  const filled = await fillPrepared(document, model, copy, job);
  const saved = saveAs(word.document, file, job.output, options.language);
  writeWhole(job.output, saved.bytes);
  return {
    kind: "filled",
    filled: filled.filled,
    missing: filled.missing,
    unwritten: filled.unwritten,
    said: [...saved.remarks, ...printFindings(filled.findings, model, options.language)]
      .sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level))
      .map(({ message }) => message),
  };
}

function fileOf({ document, model }: FillJob): string {
  return document ?? fileURLToPath(blankFile(model));
}

function preparedOf(job: FillJob, model: AgreementModel, file: string): Promise<PreparedFile> {
  const key = JSON.stringify([file, model.id]);
  const known = prepared.get(key) ?? prepare(job, model, file);
  prepared.set(key, known);
  return known;
}

async function prepare(job: FillJob, model: AgreementModel, file: string): Promise<PreparedFile> {
  const bytes = job.document === undefined ? await blankBytes(model, options.models) : readBytes(file);
  const { document, word } = await openDocument(bytes, file, askedProfile(options.profile), office);
  const { findings, beside } = await prepareDocument(document, model, file);
  return { findings, beside, bytes: word.document.save() };
}

let done = 0;

async function answer(job: Job): Promise<void> {
  parentPort?.postMessage(await perform(job));
  done += 1;
  if (done % COLLECTED_AFTER === 0) collectGarbage();
}

export function listen(): void {
  parentPort?.on("message", (job: Job) => void answer(job));
}
