/** The arguments of `trame`, read by the table of `commands.ts`. */

import { parseArgs } from "node:util";
import { type Command, type CommandName, commandNames, commands, FLAGS, type OptionName } from "./commands";
import { type Language, UnusableInput } from "./unusable-input";

type Options<Name extends CommandName> = Readonly<
  Record<(typeof commands)[Name]["required"][number], string> & Partial<Record<OptionName, string>>
>;

/** A command with the options it takes, those it cannot do without among them; or its help, or everybody's. */
export type Asked =
  | {
      readonly [Name in CommandName]: {
        readonly command: Name;
        readonly options: Options<Name>;
        /** What an option that takes several was given beside the first: what `*.docx` becomes in a shell. */
        readonly others: readonly string[];
      };
    }[CommandName]
  | { readonly command: "help"; readonly about: CommandName | undefined };

/**
 * Reads the arguments of the process. Whoever asks for help gets it, whatever stands beside.
 *
 * @throws UnusableInput
 */
export function readCommandLine([first, ...rest]: readonly string[]): Asked {
  if (isHelp(first)) return { command: "help", about: undefined };
  if (first === "help")
    return { command: "help", about: rest[0] === undefined || isHelp(rest[0]) ? undefined : commandNamed(rest[0]) };
  const command = commandNamed(first);
  if (rest.some(isHelp)) return { command: "help", about: command };
  return { command, ...readOptions(commands[command], rest) } as Asked;
}

/** Read apart from the other options: what is wrong with them must be said in it too. */
export function languageOf(args: readonly string[]): Language {
  return /--language[= ]en\b/.test(args.join(" ")) ? "en" : "fr";
}

function isHelp(argument: string | undefined): boolean {
  return argument === "--help" || argument === "-h";
}

function commandNamed(name: string | undefined): CommandName {
  const command = commandNames.find((one) => one === name);
  if (command) return command;
  throw new UnusableInput(name === undefined ? { code: "no-command" } : { code: "unknown-command", command: name });
}

/** Options as given; node's own messages are in English only, so what is wrong is found here. */
function readOptions(
  { required, optional, several }: Command,
  args: readonly string[],
): { readonly options: Partial<Record<OptionName, string>>; readonly others: readonly string[] } {
  const allowed = [...required, ...optional];
  const options = Object.fromEntries(
    allowed.map((name) => [name, { type: FLAGS.has(name) ? ("boolean" as const) : ("string" as const) }]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const values: Partial<Record<OptionName, string>> = {};
  const others: string[] = [];
  let last: OptionName | undefined;
  for (const token of tokens) {
    if (token.kind === "positional" && several !== undefined && last === several) {
      others.push(token.value);
      continue;
    }
    if (token.kind !== "option") throw new UnusableInput({ code: "unexpected-argument", argument: args[token.index] ?? "" });
    const name = allowed.find((one) => one === token.name);
    if (!name) throw new UnusableInput({ code: "unknown-option", option: token.rawName });
    if (!token.value && !FLAGS.has(name)) throw new UnusableInput({ code: "option-without-value", option: token.rawName });
    last = name;
    if (name === several && values[name] !== undefined) others.push(token.value ?? "");
    else values[name] = token.value ?? "";
  }
  for (const name of required) {
    if (values[name] === undefined) throw new UnusableInput({ code: "missing-option", option: `--${name}` });
  }
  return { options: values, others };
}
