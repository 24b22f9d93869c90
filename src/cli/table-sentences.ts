/** What is said of a table of answers and of its rows, in each language. */

import type { AgreementModel } from "../agreement/model/agreement-model";
import { withNoBreakSpaces } from "../agreement/wording/no-break-spaces";
import { sayClauseProblem, sayProblem } from "../agreement/wording/wording";
import type { TextEncodingName } from "../csv/decode-text";
import type { PlacedColumn, RowProblem, TableProblem } from "./table-problems";
import { inLanguage, wordingOf } from "./in-language";
import type { Language } from "./unusable-input";

/** What became of a row. */
export type RowState = "made" | "partly" | "kept" | "other" | "refused" | "failed";

type ProblemOfCell = Extract<RowProblem, { code: `bad-${string}` }>;
type ProblemOfShape = Exclude<RowProblem, ProblemOfCell>;

type TableSentences = { readonly [Problem in TableProblem as Problem["code"]]: (problem: Problem) => string };
type RowSentences = { readonly [Problem in ProblemOfShape as Problem["code"]]: (problem: Problem) => string };

interface TableWording {
  readonly table: TableSentences;
  readonly row: RowSentences;
  readonly cell: {
    readonly "number-rounded": string;
    readonly "spreadsheet-error": string;
    readonly kindNotTold: (kinds: string) => string;
    readonly partOfAnotherKind: (kind: string) => string;
  };
  readonly column: (column: PlacedColumn) => string;
  readonly states: Readonly<Record<RowState, string>>;
  readonly line: (line: number) => string;
  readonly filled: (count: number) => string;
  readonly missing: (labels: string) => string;
  readonly other: string;
  readonly crashed: (reason: string) => string;
  readonly guessed: (encoding: string) => string;
  readonly summary: (count: number, states: string) => string;
  readonly counted: Readonly<Record<RowState, (count: number) => string>>;
  /** Of the report, in the order of its columns. */
  readonly headings: Readonly<Record<"line" | "state" | "file" | "filled" | "missing" | "remarks", string>>;
}

const ENCODINGS: Readonly<Record<TextEncodingName, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
  macintosh: "Macintosh",
};

const french: TableWording = {
  table: {
    "table-empty": () => "ce tableau n’a pas de ligne sous ses titres.",
    "table-too-large": ({ limit }) => `ce tableau dépasse ${limit / 1024 / 1024} Mio ; partagez-le en plusieurs.`,
    "heading-quote": () => "un guillemet des titres n’est pas fermé ; enregistrez de nouveau ce tableau depuis le tableur.",
    "no-known-column": () =>
      "la première ligne ne nomme aucune réponse ; il y faut des titres comme « partner.name » ou « Nom du partenaire » (« trame fields » les donne).",
    "unknown-column": ({ letters, heading }) =>
      `colonne ${letters} : « ${heading} » n’est le nom d’aucune réponse ; « trame fields » donne ces noms, et un # devant le titre laisse la colonne de côté.`,
    "column-twice": ({ letters: [one, other], heading }) =>
      `les colonnes ${one} et ${other} sont la même réponse (« ${heading} ») ; gardez-en une.`,
  },
  row: {
    "quote-inside": ({ lines: [first, last] }) =>
      `un guillemet ferme une cellule avant sa fin${first === last ? "" : ` : les lignes ${first} à ${last} ont été prises ensemble, et rien n’en est fait`} ; doublez-le (""), ou enregistrez de nouveau depuis le tableur.`,
    "quote-left-open": ({ lines: [first, last] }) =>
      `un guillemet n’est pas fermé${first === last ? "" : ` : les lignes ${first} à ${last} ont été prises ensemble, et rien n’en est fait`} ; fermez-le, ou enregistrez de nouveau depuis le tableur.`,
    "cell-without-heading": ({ letters }) =>
      `colonne ${letters} : cette cellule n’a pas de titre au-dessus d’elle ; une cellule qui contient le séparateur se met entre guillemets.`,
    "cells-missing": ({ cells, columns }) =>
      `${cells} ${cells === 1 ? "cellule" : "cellules"} pour ${columns} colonnes : les dernières ont été tenues pour vides ; vérifiez qu’aucune n’a été coupée par un retour à la ligne.`,
  },
  cell: {
    "number-rounded":
      "le tableur a arrondi ce nombre, ses chiffres sont perdus ; mettez la colonne au format Texte et retapez-le.",
    "spreadsheet-error":
      "c’est une erreur du tableur, ou une colonne trop étroite pour ce qu’elle contient ; corrigez-la et enregistrez de nouveau.",
    kindNotTold: (kinds) => `il faut dire de quelle nature : ${kinds}.`,
    partOfAnotherKind: (kind) => `cette précision n’est pas demandée pour « ${kind} ».`,
  },
  column: ({ letters, heading }) => `colonne ${letters} (« ${heading} ») : `,
  states: {
    made: "faite",
    partly: "faite en partie",
    kept: "déjà faite",
    other: "déjà là, faite d’autre chose",
    refused: "refusée",
    failed: "pas faite",
  },
  line: (line) => `ligne ${line}`,
  filled: (count) => `${count} ${count === 1 ? "emplacement rempli" : "emplacements remplis"}`,
  missing: (labels) => `à compléter : ${labels}`,
  other: "un fichier de ce nom est là, fait d’autres réponses ou par quelqu’un ; il est laissé. --force le remplace.",
  crashed: (reason) => `l’opération s’est arrêtée (${reason}) ; recommencez, les autres lignes sont faites.`,
  guessed: (encoding) => `Ce fichier ne dit pas son encodage ; il a été lu comme ${encoding}. Vérifiez les accents.`,
  summary: (count, states) => `${count} ${count === 1 ? "ligne" : "lignes"} : ${states}.`,
  counted: {
    made: (count) => `${count} ${count === 1 ? "faite" : "faites"}`,
    partly: (count) => `${count} ${count === 1 ? "faite" : "faites"} en partie`,
    kept: (count) => `${count} déjà ${count === 1 ? "faite" : "faites"}`,
    other: (count) => `${count} déjà là, ${count === 1 ? "faite" : "faites"} d’autre chose`,
    refused: (count) => `${count} ${count === 1 ? "refusée" : "refusées"}`,
    failed: (count) => `${count} pas ${count === 1 ? "faite" : "faites"}`,
  },
  headings: {
    line: "ligne",
    state: "état",
    file: "fichier",
    filled: "emplacements remplis",
    missing: "à compléter",
    remarks: "remarques",
  },
};

const english: TableWording = {
  table: {
    "table-empty": () => "this table has no row under its headings.",
    "table-too-large": ({ limit }) => `this table is over ${limit / 1024 / 1024} MiB; make several of it.`,
    "heading-quote": () => "a quote in the headings is not closed; save this table again from the spreadsheet.",
    "no-known-column": () =>
      "the first line names no answer; it takes headings such as “partner.name” or “Partner's name” (“trame fields” prints them).",
    "unknown-column": ({ letters, heading }) =>
      `column ${letters}: “${heading}” is the name of no answer; “trame fields” prints those names, and a # before the heading sets the column aside.`,
    "column-twice": ({ letters: [one, other], heading }) =>
      `columns ${one} and ${other} are the same answer (“${heading}”); keep one.`,
  },
  row: {
    "quote-inside": ({ lines: [first, last] }) =>
      `a quote closes a cell before its end${first === last ? "" : `: lines ${first} to ${last} were taken together, and nothing is made of them`}; double it (""), or save again from the spreadsheet.`,
    "quote-left-open": ({ lines: [first, last] }) =>
      `a quote is not closed${first === last ? "" : `: lines ${first} to ${last} were taken together, and nothing is made of them`}; close it, or save again from the spreadsheet.`,
    "cell-without-heading": ({ letters }) =>
      `column ${letters}: this cell has no heading above it; a cell that holds the separator stands between quotes.`,
    "cells-missing": ({ cells, columns }) =>
      `${cells} ${cells === 1 ? "cell" : "cells"} for ${columns} columns: the last ones were taken for blank; check that a line break cut none of them.`,
  },
  cell: {
    "number-rounded": "the spreadsheet rounded this number, its digits are lost; make the column Text and type it again.",
    "spreadsheet-error":
      "this is an error of the spreadsheet, or a column too narrow for what it holds; put it right and save again.",
    kindNotTold: (kinds) => `its kind must be told: ${kinds}.`,
    partOfAnotherKind: (kind) => `this is not asked of “${kind}”.`,
  },
  column: ({ letters, heading }) => `column ${letters} (“${heading}”): `,
  states: {
    made: "made",
    partly: "made in part",
    kept: "already made",
    other: "already there, made of something else",
    refused: "refused",
    failed: "not made",
  },
  line: (line) => `line ${line}`,
  filled: (count) => `${count} ${count === 1 ? "slot" : "slots"} filled`,
  missing: (labels) => `to complete: ${labels}`,
  other: "a file of that name is there, made from other answers or by somebody; it is left. --force replaces it.",
  crashed: (reason) => `the operation stopped (${reason}); start again, the other lines are made.`,
  guessed: (encoding) => `This file does not tell its encoding; it was read as ${encoding}. Check the accents.`,
  summary: (count, states) => `${count} ${count === 1 ? "line" : "lines"}: ${states}.`,
  counted: {
    made: (count) => `${count} made`,
    partly: (count) => `${count} made in part`,
    kept: (count) => `${count} already made`,
    other: (count) => `${count} already there, made of something else`,
    refused: (count) => `${count} refused`,
    failed: (count) => `${count} not made`,
  },
  headings: {
    line: "line",
    state: "state",
    file: "file",
    filled: "slots filled",
    missing: "to complete",
    remarks: "remarks",
  },
};

export function tableWording(language: Language): TableWording {
  return language === "fr" ? withNoBreakSpaces(french) : english;
}

/** The sentence of what is wrong with a table. */
export function sayTableProblem(problem: TableProblem, language: Language): string {
  const { table } = tableWording(language);
  const say = table[problem.code] as (problem: TableProblem) => string;
  return say(problem);
}

export function sayGuessed(encoding: TextEncodingName, language: Language): string {
  return tableWording(language).guessed(ENCODINGS[encoding]);
}

/** The sentence of what is wrong with a row, its column first. */
export function sayRowProblem(problem: RowProblem, model: AgreementModel, language: Language): string {
  const { row, column } = tableWording(language);
  if ("column" in problem) return (problem.column ? column(problem.column) : "") + sayOfCell(problem, model, language);
  const say = row[problem.code] as (problem: RowProblem) => string;
  return say(problem);
}

function sayOfCell(problem: ProblemOfCell, model: AgreementModel, language: Language): string {
  switch (problem.code) {
    case "bad-clauses":
      return sayClauseProblem(problem.problem, wordingOf(language, model));
    case "bad-answer":
    case "bad-cell":
      return sayCellProblem(problem.problem, model, language);
  }
}

/** What a file of answers alone may be wrong in is no problem of a cell. */
function sayCellProblem(
  problem: Exclude<ProblemOfCell, { code: "bad-clauses" }>["problem"],
  model: AgreementModel,
  language: Language,
): string {
  const { cell } = tableWording(language);
  switch (problem.code) {
    case "number-rounded":
    case "spreadsheet-error":
      return cell[problem.code];
    case "kind-not-told":
      return cell.kindNotTold(problem.kinds.map((kind) => inLanguage(kind, language)).join(", "));
    case "part-of-another-kind":
      return cell.partOfAnotherKind(inLanguage(problem.kind, language));
    case "not-answers":
    case "another-model":
    case "unknown-field":
      throw new RangeError(`a cell is no file of answers: ${problem.code}`);
    default:
      return sayProblem(problem, wordingOf(language, model));
  }
}
