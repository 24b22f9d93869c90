/**
 * `trame`: the operations of the add-in, in Node, on Microsoft's client and a simulated Word.
 *
 *     trame fill   [--document IN.docx] --answers ANSWERS.json --output OUT.docx [--profile web|ltsc]
 *     trame read   --document X.docx [--profile web|ltsc]
 *     trame review --document X.docx [--json] [--profile web|ltsc]
 *     trame fields
 *     trame clauses
 *
 * `--models FOLDER`: the models of that folder instead of the product's own.
 *
 * One JSON value on stdout (a page of Markdown for review without --json). Exit code 0 when everything asked was done, 1 when something could not be, 2 when the input
 * cannot be used: one sentence on stderr, in the language of `--language fr|en`, and nothing written.
 */

import { parseArgs } from "node:util";
import { clausesCommand } from "./clauses-command";
import { type CommandResult, fillCommand } from "./fill-command";
import { fieldsCommand } from "./fields-command";
import { readCommand } from "./read-command";
import { reviewCommand } from "./review-command";
import { type Language, sayInputProblem, UnusableInput } from "./unusable-input";

type Options = Partial<Record<"document" | "answers" | "output" | "profile" | "language" | "json" | "models", string>>;

/** Options that are there or not, without a value. */
const FLAGS: ReadonlySet<string> = new Set<keyof Options>(["json"]);

const ALLOWED: Readonly<Record<string, readonly (keyof Options)[]>> = {
  fill: ["document", "answers", "output", "profile", "language", "models"],
  read: ["document", "profile", "language", "models"],
  review: ["document", "profile", "language", "json", "models"],
  fields: ["language", "models"],
  clauses: ["language", "models"],
};

/** Read apart from the other options: what is wrong with them must be said in it too. */
function languageOf(args: readonly string[]): Language {
  return /--language[= ]en\b/.test(args.join(" ")) ? "en" : "fr";
}

/** Options as given; node's own messages are in English only, so what is wrong is found here. */
function parseOptions(command: string, args: readonly string[]): Options {
  const allowed = ALLOWED[command];
  if (!allowed) throw new UnusableInput({ code: "unknown-command", command });
  const options = Object.fromEntries(
    allowed.map((name) => [name, { type: FLAGS.has(name) ? ("boolean" as const) : ("string" as const) }]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const values: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind !== "option") throw new UnusableInput({ code: "unexpected-argument", argument: args[token.index] ?? "" });
    if (!Object.hasOwn(options, token.name)) throw new UnusableInput({ code: "unknown-option", option: token.rawName });
    if (!token.value && !FLAGS.has(token.name)) {
      throw new UnusableInput({ code: "option-without-value", option: token.rawName });
    }
    values[token.name] = token.value ?? "";
  }
  return values;
}

function required(options: Options, name: keyof Options): string {
  const value = options[name];
  if (value === undefined) throw new UnusableInput({ code: "missing-option", option: `--${name}` });
  return value;
}

async function run([command = "", ...args]: readonly string[]): Promise<CommandResult> {
  const options = parseOptions(command, args);
  const { profile = "web", models } = options;
  const language = languageOf(args);
  switch (command) {
    case "fill":
      return fillCommand({
        document: options.document,
        models,
        answers: required(options, "answers"),
        output: required(options, "output"),
        profile,
        language,
      });
    case "read": {
      const { findings, ...result } = await readCommand({ document: required(options, "document"), models, profile, language });
      for (const one of findings) process.stderr.write(`${JSON.stringify(one)}\n`);
      return result;
    }
    case "clauses":
      return clausesCommand(language, models);
    case "review":
      return reviewCommand({
        document: required(options, "document"),
        models,
        profile,
        language,
        json: options.json !== undefined,
      });
    default:
      return fieldsCommand(language, models);
  }
}

const args = process.argv.slice(2);
try {
  const { exitCode, output } = await run(args);
  process.stdout.write(`${typeof output === "string" ? output : JSON.stringify(output, null, 2)}\n`);
  process.exitCode = exitCode;
} catch (error) {
  if (!(error instanceof UnusableInput)) throw error;
  process.stderr.write(`${sayInputProblem(error.problem, languageOf(args))}\n`);
  process.exitCode = 2;
}
