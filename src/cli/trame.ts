/**
 * `trame`: the operations of the add-in, in Node, on Microsoft's client and a simulated Word. `trame --help` says which there
 * are (`commands.ts`).
 *
 * One JSON value on stdout (a page of Markdown for review without --json; a line each where there are many). Exit code 0 when everything asked was done, 1 when
 * something could not be, 2 when the input cannot be used: one sentence on stderr, in the language of `--language fr|en`, and
 * nothing written.
 */

import { isMainThread } from "node:worker_threads";
import { usualProfile } from "../simulator/word-api/profile";
import { type Asked, languageOf, readCommandLine } from "./command-line";
import { documentsNamed } from "./documents-named";
import type { CommandResult } from "./fill-command";
import { printableJson, printableLine, printablePage } from "./terminal";
import { type Language, sayInputProblem, UnusableInput } from "./unusable-input";

/** Each is loaded when it is asked for: most need no Word. */
async function run(asked: Asked, language: Language): Promise<CommandResult> {
  if (asked.command === "help") {
    const { help } = await import("./help");
    return { exitCode: 0, output: help(asked.about, language) };
  }
  const models = modelsAsked(asked.options);
  switch (asked.command) {
    case "analyse": {
      const { document, output, profile = usualProfile.name } = asked.options;
      const { analyseCommand } = await import("./analyse-command");
      return analyseCommand({ document, output, profile });
    }
    case "fields": {
      const { fieldsCommand } = await import("./fields-command");
      return fieldsCommand(language, models);
    }
    case "clauses": {
      const { clausesCommand } = await import("./clauses-command");
      return clausesCommand(language, models);
    }
    case "fill": {
      const { document, answers, output, report, force, profile = usualProfile.name } = asked.options;
      const outputDir = asked.options["output-dir"];
      if (asked.options.model !== undefined && document === undefined)
        throw new UnusableInput({ code: "model-without-document" });
      if ((output === undefined) === (outputDir === undefined)) {
        throw new UnusableInput({ code: output !== undefined || !isTable(answers) ? "one-output" : "table-to-folder" });
      }
      if (outputDir !== undefined) {
        const { fillMany } = await import("./fill-many");
        const how = { report, force: force !== undefined, stdout: process.stdout, stderr: process.stderr };
        return fillMany({ document, answers, outputDir, models, profile, language, ...how });
      }
      if (report !== undefined || force !== undefined) throw new UnusableInput({ code: "only-many" });
      if (isTable(answers)) throw new UnusableInput({ code: "table-to-folder" });
      const { fillCommand } = await import("./fill-command");
      return fillCommand({ document, answers, output: output ?? "", models, profile, language });
    }
    case "read": {
      const { document, profile = usualProfile.name } = asked.options;
      const { readCommand } = await import("./read-command");
      const { findings, ...result } = await readCommand({ document, models, profile, language });
      for (const one of findings) process.stderr.write(`${printableJson(one)}\n`);
      return result;
    }
    case "dates": {
      const { document, ics, profile = usualProfile.name } = asked.options;
      const { datesCommand } = await import("./dates-command");
      return datesCommand({ document, ics, models, profile, language });
    }
    case "review": {
      const { document, sheet, profile = usualProfile.name, json, house, "accept-decisions": accept } = asked.options;
      const shared = { sheet, models, profile, language, house, acceptsDecisions: accept !== undefined };
      const documents = documentsNamed([document, ...asked.others]);
      const [first = document, ...others] = documents;
      if (others.length > 0) {
        if (sheet !== undefined) throw new UnusableInput({ code: "sheet-of-one" });
        const { reviewMany } = await import("./review-many");
        const how = { json: json !== undefined, stdout: process.stdout, stderr: process.stderr };
        return reviewMany(documents, { ...shared, ...how });
      }
      const { reviewCommand } = await import("./review-command");
      return reviewCommand({ document: first, ...shared, form: json === undefined ? "page" : "json" });
    }
  }
}

/** Where the models are: a folder of them, or the file of one; undefined for the product's own. */
function modelsAsked({ model, models }: Partial<Record<"model" | "models", string>>): string | undefined {
  if (model !== undefined && models !== undefined) throw new UnusableInput({ code: "model-or-models" });
  return model ?? models;
}

/** Whether a file of answers is a table, by its name: JSON begins otherwise, and so does no table. */
function isTable(answers: string): boolean {
  return /\.(?:csv|tsv|txt)$/iu.test(answers);
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const language = languageOf(args);
  try {
    const { exitCode, output } = await run(readCommandLine(args), language);
    if (output !== undefined)
      process.stdout.write(`${typeof output === "string" ? printablePage(output) : printableJson(output, 2)}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    process.stderr.write(`${printableLine(sayInputProblem(error.problem, language))}\n`);
    process.exitCode = 2;
  }
}

if (isMainThread) await main();
else (await import("./thread")).listen();
