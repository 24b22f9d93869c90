/**
 * `trame`: the operations of the add-in, in Node, on Microsoft's client and a simulated Word. `trame --help` says which there
 * are (`commands.ts`).
 *
 * One JSON value on stdout (a page of Markdown for review without --json). Exit code 0 when everything asked was done, 1 when
 * something could not be, 2 when the input cannot be used: one sentence on stderr, in the language of `--language fr|en`, and
 * nothing written.
 */

import { usualProfile } from "../simulator/word-api/profile";
import { type Asked, languageOf, readCommandLine } from "./command-line";
import type { CommandResult } from "./fill-command";
import { printableJson, printableLine, printablePage } from "./terminal";
import { type Language, sayInputProblem, UnusableInput } from "./unusable-input";

/** Each is loaded when it is asked for: most need no Word. */
async function run(asked: Asked, language: Language): Promise<CommandResult> {
  switch (asked.command) {
    case "help": {
      const { help } = await import("./help");
      return { exitCode: 0, output: help(asked.about, language) };
    }
    case "fields": {
      const { fieldsCommand } = await import("./fields-command");
      return fieldsCommand(language, asked.options.models);
    }
    case "clauses": {
      const { clausesCommand } = await import("./clauses-command");
      return clausesCommand(language, asked.options.models);
    }
    case "fill": {
      const { document, answers, output, models, profile = usualProfile.name } = asked.options;
      const { fillCommand } = await import("./fill-command");
      return fillCommand({ document, answers, output, models, profile, language });
    }
    case "read": {
      const { document, models, profile = usualProfile.name } = asked.options;
      const { readCommand } = await import("./read-command");
      const { findings, ...result } = await readCommand({ document, models, profile, language });
      for (const one of findings) process.stderr.write(`${printableJson(one)}\n`);
      return result;
    }
    case "review": {
      const { document, sheet, models, profile = usualProfile.name, json, house, "accept-decisions": accept } = asked.options;
      const { reviewCommand } = await import("./review-command");
      const flags = { json: json !== undefined, acceptsDecisions: accept !== undefined };
      return reviewCommand({ document, sheet, models, profile, language, house, ...flags });
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
