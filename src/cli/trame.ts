/**
 * `trame`: the operations of the add-in, in Node, on Microsoft's client and a simulated Word. `trame --help` says which there
 * are (`commands.ts`).
 *
 * One JSON value on stdout (a page of Markdown for review without --json). Exit code 0 when everything asked was done, 1 when
 * something could not be, 2 when the input cannot be used: one sentence on stderr, in the language of `--language fr|en`, and
 * nothing written.
 */

import { usualProfile } from "../simulator/word-api/profile";
import { clausesCommand } from "./clauses-command";
import { type Asked, languageOf, readCommandLine } from "./command-line";
import { fieldsCommand } from "./fields-command";
import { type CommandResult, fillCommand } from "./fill-command";
import { help } from "./help";
import { readCommand } from "./read-command";
import { reviewCommand } from "./review-command";
import { printableJson, printableLine, printablePage } from "./terminal";
import { type Language, sayInputProblem, UnusableInput } from "./unusable-input";

async function run(asked: Asked, language: Language): Promise<CommandResult> {
  switch (asked.command) {
    case "help":
      return { exitCode: 0, output: help(asked.about, language) };
    case "fields":
      return fieldsCommand(language, asked.options.models);
    case "clauses":
      return clausesCommand(language, asked.options.models);
    case "fill": {
      const { document, answers, output, models, profile = usualProfile.name } = asked.options;
      return fillCommand({ document, answers, output, models, profile, language });
    }
    case "read": {
      const { document, models, profile = usualProfile.name } = asked.options;
      const { findings, ...result } = await readCommand({ document, models, profile, language });
      for (const one of findings) process.stderr.write(`${printableJson(one)}\n`);
      return result;
    }
    case "review": {
      const { document, models, profile = usualProfile.name, json } = asked.options;
      return reviewCommand({ document, models, profile, language, json: json !== undefined });
    }
  }
}

const args = process.argv.slice(2);
const language = languageOf(args);
try {
  const { exitCode, output } = await run(readCommandLine(args), language);
  process.stdout.write(`${typeof output === "string" ? printablePage(output) : printableJson(output, 2)}\n`);
  process.exitCode = exitCode;
} catch (error) {
  if (!(error instanceof UnusableInput)) throw error;
  process.stderr.write(`${printableLine(sayInputProblem(error.problem, language))}\n`);
  process.exitCode = 2;
}
