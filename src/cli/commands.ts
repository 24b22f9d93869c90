/** What can be asked of `trame`: the one table by which its arguments are read, and which its help prints. */

export type OptionName =
  "document" | "answers" | "output" | "json" | "sheet" | "profile" | "language" | "models" | "house" | "accept-decisions";

export interface Command {
  readonly required: readonly OptionName[];
  readonly optional: readonly OptionName[];
  /** Its arguments, in an example. */
  readonly example: string;
}

export const commands = {
  fill: {
    required: ["answers", "output"],
    optional: ["document", "profile", "models", "language"],
    example: "--answers emmaus.json --output convention.docx",
  },
  read: { required: ["document"], optional: ["profile", "models", "language"], example: "--document convention.docx" },
  review: {
    required: ["document"],
    optional: ["house", "accept-decisions", "sheet", "json", "profile", "models", "language"],
    example: "--document convention.docx --language en",
  },
  fields: { required: [], optional: ["models", "language"], example: "" },
  clauses: { required: [], optional: ["models", "language"], example: "" },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as CommandName[];

/** Options that are there or not, without a value. */
export const FLAGS: ReadonlySet<OptionName> = new Set<OptionName>(["json", "accept-decisions"]);
