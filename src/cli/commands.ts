/** What can be asked of `trame`: the one table by which its arguments are read, and which its help prints. */

export type OptionName =
  | "document"
  | "answers"
  | "output"
  | "output-dir"
  | "report"
  | "force"
  | "ics"
  | "json"
  | "sheet"
  | "profile"
  | "language"
  | "model"
  | "models"
  | "house"
  | "accept-decisions";

export interface Command {
  readonly required: readonly OptionName[];
  readonly optional: readonly OptionName[];
  /** The one that may be given several times, or several values. */
  readonly several?: OptionName;
  /** Its arguments, in an example. */
  readonly example: string;
}

export const commands = {
  fill: {
    required: ["answers"],
    optional: ["output", "output-dir", "report", "force", "document", "profile", "model", "models", "language"],
    example: "--answers emmaus.json --output convention.docx",
  },
  read: { required: ["document"], optional: ["profile", "model", "models", "language"], example: "--document convention.docx" },
  review: {
    required: ["document"],
    optional: ["house", "accept-decisions", "sheet", "json", "profile", "model", "models", "language"],
    several: "document",
    example: "--document convention.docx --language en",
  },
  dates: {
    required: ["document"],
    optional: ["ics", "profile", "model", "models", "language"],
    example: "--document convention.docx --ics convention.ics",
  },
  fields: { required: [], optional: ["model", "models", "language"], example: "" },
  clauses: { required: [], optional: ["model", "models", "language"], example: "" },
  analyse: {
    required: ["document", "output"],
    optional: ["profile", "language"],
    example: "--document bail.docx --output bail.json",
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as CommandName[];

/** Options that are there or not, without a value. */
export const FLAGS: ReadonlySet<OptionName> = new Set<OptionName>(["json", "accept-decisions", "force"]);
