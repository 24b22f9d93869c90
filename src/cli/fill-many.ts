import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type AgreementModel, fieldOf, slotsOf } from "../agreement/model/agreement-model";
import { writeTable } from "../csv/write-table";
import type { CommandResult } from "./fill-command";
import { isSameFile, readBytes, replacedBy, unwritable, writeWhole } from "./files";
import { inLanguage } from "./in-language";
import { loadModels } from "./load-model";
import { MadeFiles } from "./made-files";
import { askedProfile } from "./open-document";
import { Progress } from "./progress";
import { type CheckedRow, readTableOfAnswers } from "./table-file";
import { type RowState, sayGuessed, sayRowProblem, tableWording } from "./table-sentences";
import { printableLine } from "./terminal";
import type { FillJob, JobOutcome } from "./thread-jobs";
import { inThreads } from "./threads";
import { type Language, UnusableInput } from "./unusable-input";

export interface FillManyOptions {
  /** A table: see `table-file.ts`. */
  readonly answers: string;
  /** A folder, made where there is none. */
  readonly outputDir: string;
  /** Where a table of what became of each row is written. */
  readonly report: string | undefined;
  /** Makes again what is there already, whatever it was made from. */
  readonly force: boolean;
  /** Without it, the blank document of the model. */
  readonly document: string | undefined;
  readonly models: string | undefined;
  readonly profile: string;
  readonly language: Language;
  readonly stdout: Pick<NodeJS.WriteStream, "write">;
  readonly stderr: Pick<NodeJS.WriteStream, "write" | "isTTY">;
}

/** What became of a row: what a line says of it, and a row of the report. */
interface ToldRow {
  readonly line: number;
  readonly state: RowState;
  readonly file: string;
  readonly filled: number | undefined;
  readonly missing: readonly string[];
  readonly said: readonly string[];
}

/**
 * `trame fill --output-dir`: an agreement a row, on all cores. A line is printed for each in the order of the table; one that cannot be
 * used is told and the others are made. Exit code 0 when every row has its agreement, 1 when one has not, or not whole.
 */
export async function fillMany(options: FillManyOptions): Promise<CommandResult> {
  const { answers, language, report, stdout, stderr } = options;
  askedProfile(options.profile);
  const { model, count, guessed, rows } = readTableOfAnswers(answers, loadModels(options.models));
  for (const input of [answers, options.document]) {
    if (report !== undefined && input !== undefined && isSameFile(input, report)) {
      throw new UnusableInput({ code: "output-is-input", file: report });
    }
  }
  if (report !== undefined) replacedBy(report);
  makeFolder(options.outputDir);

  const wording = tableWording(language);
  const progress = new Progress(stderr, count, language);
  if (guessed) stderr.write(`${sayGuessed(guessed, language)}\n`);
  const counts = new Map<RowState, number>();
  const reported: string[][] = [];
  for await (const told of tellRows(rows(), model, count, options)) {
    counts.set(told.state, (counts.get(told.state) ?? 0) + 1);
    progress.clear();
    stdout.write(`${printableLine(lineOf(told, language))}\n`);
    progress.step();
    if (report !== undefined) reported.push(cellsOf(told, language));
  }
  progress.clear();
  if (report !== undefined) {
    const table = writeTable([Object.values(wording.headings), ...reported], language === "fr" ? ";" : ",");
    writeWhole(report, new TextEncoder().encode(table));
  }
  const states = [...counts].map(([state, one]) => wording.counted[state](one));
  const isDone = [...counts.keys()].every((state) => state === "made" || state === "kept");
  return { exitCode: isDone ? 0 : 1, output: wording.summary(count, states.join(", ")) };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/** Of a row nothing is asked of a thread where it is refused, or made already: it is told in its turn all the same. */
async function* tellRows(
  rows: Iterable<CheckedRow>,
  model: AgreementModel,
  count: number,
  options: FillManyOptions,
): AsyncGenerator<ToldRow> {
  const made = new MadeFiles(options.outputDir);
  const base = options.document === undefined ? model.id : createHash("sha256").update(readBytes(options.document)).digest("hex");
  const fingerprintOf = ({ content }: CheckedRow): string => createHash("sha256").update(`${base}\n${content}`).digest("hex");
  const settled: ToldRow[] = [];
  function* jobs(): Generator<FillJob & { readonly row: CheckedRow }> {
    for (const row of rows) {
      const there = row.checked && !options.force ? made.at(row.file, fingerprintOf(row)) : "nothing";
      if (row.checked && there === "nothing") {
        yield {
          kind: "fill",
          ...row.checked,
          model: model.id,
          document: options.document,
          output: join(options.outputDir, row.file),
          row,
        };
      } else settled.push(withoutThread(row, there, model, options.language));
    }
  }
  function* settledBefore(line: number): Generator<ToldRow> {
    while (settled[0] && settled[0].line < line) yield* settled.splice(0, 1);
  }
  for await (const { job, outcome } of inThreads(jobs(), count, options)) {
    yield* settledBefore(job.row.line);
    if (outcome.kind === "filled") made.add(job.row.file, fingerprintOf(job.row));
    yield ofThread(job.row, outcome, model, options.language);
  }
  yield* settled;
}

function withoutThread(row: CheckedRow, there: "nothing" | "same" | "other", model: AgreementModel, language: Language): ToldRow {
  const said = row.problems.map((problem) => sayRowProblem(problem, model, language));
  const { line, file } = row;
  if (!row.checked) return { line, file: "", state: "refused", filled: undefined, missing: [], said };
  return there === "same"
    ? { line, file, state: "kept", filled: undefined, missing: [], said }
    : { line, file, state: "other", filled: undefined, missing: [], said: [tableWording(language).other, ...said] };
}

function ofThread(row: CheckedRow, outcome: JobOutcome, model: AgreementModel, language: Language): ToldRow {
  const { line, file } = row;
  const said = row.problems.map((problem) => sayRowProblem(problem, model, language));
  switch (outcome.kind) {
    case "filled":
      return {
        line,
        file,
        state: outcome.unwritten > 0 ? "partly" : "made",
        filled: outcome.filled,
        missing: labelsOf(outcome.missing, model, language),
        said: [...said, ...outcome.said],
      };
    case "unusable":
      return { line, file: "", state: "failed", filled: undefined, missing: [], said: [...said, outcome.sentence] };
    default: {
      const reason = outcome.kind === "crashed" ? outcome.reason : outcome.kind;
      return { line, file: "", state: "failed", filled: undefined, missing: [], said: [tableWording(language).crashed(reason)] };
    }
  }
}

/** The fields of slots, each once. */
function labelsOf(missing: readonly string[], model: AgreementModel, language: Language): string[] {
  const ids = new Set(missing);
  const fields = model.fields.filter(({ id }) => slotsOf(model, id).some((slot) => ids.has(slot.id)));
  return fields.map(({ id }) => inLanguage(fieldOf(model, id).label, language));
}

function lineOf({ line, state, file, filled, missing, said }: ToldRow, language: Language): string {
  const wording = tableWording(language);
  const colon = language === "fr" ? "\u00a0: " : ": ";
  const parts = [
    wording.states[state],
    ...(filled === undefined ? [] : [wording.filled(filled)]),
    ...(missing.length > 0 ? [wording.missing(missing.join(", "))] : []),
    ...(file === "" ? [] : [file]),
  ];
  return [`${wording.line(line)}${colon}${parts.join(" – ")}`, ...said].join(" | ");
}

function cellsOf({ line, state, file, filled, missing, said }: ToldRow, language: Language): string[] {
  const { states } = tableWording(language);
  return [String(line), states[state], file, filled === undefined ? "" : String(filled), missing.join(", "), said.join("\n")];
}
