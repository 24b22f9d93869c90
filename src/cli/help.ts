/** `trame --help` and `trame COMMAND --help`: what the table of `commands.ts` holds, with a sentence for each. */

import { profiles, usualProfile } from "../simulator/word-api/profile";
import { withNoBreakSpaces } from "../agreement/wording/no-break-spaces";
import { type CommandName, commandNames, commands, FLAGS, type OptionName } from "./commands";
import type { Language } from "./unusable-input";

interface HelpWording {
  /** A colon, and what stands before it. */
  readonly colon: string;
  readonly title: string;
  readonly usage: string;
  readonly commands: string;
  readonly options: string;
  readonly example: string;
  readonly anyCommand: string;
  readonly anyOptions: string;
  readonly more: string;
  readonly exitCodes: string;
  /** What each command does. */
  readonly does: Readonly<Record<CommandName, string>>;
  /** What stands for the value of an option; "" for one that has none. */
  readonly values: Readonly<Record<OptionName, string>>;
  readonly meanings: Readonly<Record<OptionName, string>>;
}

const shared = { json: "", force: "", "accept-decisions": "", profile: Object.keys(profiles).join("|"), language: "fr|en" };

const french: HelpWording = {
  colon: " :",
  title: "trame : remplir, lire et vérifier une convention, dans un terminal",
  usage: "Usage",
  commands: "Commandes",
  options: "Options",
  example: "Exemple",
  anyCommand: "COMMANDE",
  anyOptions: "[OPTIONS]",
  more: "« trame COMMANDE --help » dit les options de chacune.",
  exitCodes:
    "Code de sortie : 0, tout est fait et rien ne bloque la signature ; 1, quelque chose n’a pas pu l’être, ou la bloque ;\n" +
    "2, ce qui est donné ne peut pas servir : une phrase dit quoi, et rien n’est écrit.",
  does: {
    analyse: "fait un modèle d’un document quelconque : ce qui est à y remplir (xxx, ……, [à compléter]…)",
    fill: "remplit la convention",
    read: "affiche les réponses d’un document, au format que fill attend",
    dates: "dit quand la convention finit, se renouvelle, et jusqu’à quel jour donner un préavis",
    review: "dit ce qu’il faut corriger avant de signer",
    fields: "liste ce que la convention demande, avec un exemple de chaque réponse",
    clauses: "liste les engagements proposés",
  },
  values: {
    ...shared,
    document: "DOCUMENT.docx",
    answers: "REPONSES.json|TABLEAU.csv",
    output: "SORTIE.docx",
    "output-dir": "DOSSIER",
    report: "RAPPORT.csv",
    ics: "CALENDRIER.ics",
    sheet: "FICHE.json",
    model: "MODELE.json",
    models: "DOSSIER",
    house: "MAISON.json",
  },
  meanings: {
    document: "le document, jamais modifié (pour fill, le modèle vierge si rien n’est dit ; pour review, plusieurs au besoin)",
    answers: "les réponses, telles que read les affiche ; ou un tableau, une convention par ligne",
    output: "le fichier à écrire",
    "output-dir": "le dossier où écrire une convention par ligne du tableau ; celles qui y sont déjà n’y sont pas refaites",
    report: "le tableau à écrire de ce qu’est devenue chaque ligne (avec --output-dir)",
    ics: "le calendrier de ces jours, à écrire pour un agenda",
    force: "refait ce qui est déjà dans le dossier (avec --output-dir)",
    model: "le modèle de ce fichier, tel qu’analyse ou le volet l’enregistre",
    models: "les modèles de ce dossier, au lieu de ceux de Trame",
    sheet: "la fiche gardée en finalisant : dit seulement si le texte est le sien, et ce qui diffère",
    house: "les décisions de la maison sur le texte du modèle : ce qu’elle tient pour voulu est laissé de côté",
    json: "le rapport en JSON, et non en une page",
    "accept-decisions": "compte ce que ce fichier dit décidé (laissé de côté, changé, choisi), au lieu de le faire revoir",
    profile: `le Word simulé (${usualProfile.name} si rien n’est dit)`,
    language: "la langue des phrases (fr si rien n’est dit)",
  },
};

const english: HelpWording = {
  colon: ":",
  title: "trame: fill, read and review an agreement, in a terminal",
  usage: "Usage",
  commands: "Commands",
  options: "Options",
  example: "Example",
  anyCommand: "COMMAND",
  anyOptions: "[OPTIONS]",
  more: "“trame COMMAND --help” tells the options of each.",
  exitCodes:
    "Exit code: 0, everything is done and nothing blocks the signature; 1, something could not be, or blocks it;\n" +
    "2, what is given cannot be used: a sentence says what, and nothing is written.",
  does: {
    analyse: "makes a model of any document: what is to be filled in there (xxx, ……, [to be completed]…)",
    fill: "fills the agreement",
    read: "prints the answers of a document, in the format that fill takes",
    dates: "says when the agreement ends and renews, and until which day to give notice",
    review: "says what to correct before signing",
    fields: "lists what the agreement asks, with an example of each answer",
    clauses: "lists the commitments there are to choose from",
  },
  values: {
    ...shared,
    document: "DOCUMENT.docx",
    answers: "ANSWERS.json|TABLE.csv",
    output: "OUTPUT.docx",
    "output-dir": "FOLDER",
    report: "REPORT.csv",
    ics: "CALENDAR.ics",
    sheet: "SHEET.json",
    model: "MODEL.json",
    models: "FOLDER",
    house: "HOUSE.json",
  },
  meanings: {
    document: "the document, never changed (for fill, the blank template unless it is said; for review, several if need be)",
    answers: "the answers, as read prints them; or a table, an agreement a line",
    output: "the file to write",
    "output-dir": "the folder to write an agreement a line of the table to; those that are there already are not made again",
    report: "the table to write of what became of each line (with --output-dir)",
    ics: "the calendar of these days, to write for a diary",
    force: "makes again what is in the folder already (with --output-dir)",
    model: "the model of that file, as analyse or the pane saves it",
    models: "the models of that folder, instead of Trame's own",
    sheet: "the sheet kept when finalising: only says whether the text is its own, and what differs",
    house: "what the house decided of the template's text: what it means is set aside",
    json: "the report as JSON, not as a page",
    "accept-decisions": "counts what this file says was decided (set aside, changed, chosen), without having it looked at again",
    profile: `the simulated Word (${usualProfile.name} unless it is said)`,
    language: "the language of sentences (fr unless it is said)",
  },
};

/** @param about a command; undefined for what there is. */
export function help(about: CommandName | undefined, language: Language): string {
  const wording = language === "fr" ? withNoBreakSpaces(french) : english;
  return about === undefined ? generalHelp(wording) : commandHelp(about, wording);
}

function generalHelp(wording: HelpWording): string {
  return [
    wording.title,
    section(
      wording.usage,
      ["trame", "npm run --silent trame --"].map((trame) => `${trame} ${wording.anyCommand} ${wording.anyOptions}`),
    ),
    section(wording.commands, columns(commandNames.map((name) => [name, wording.does[name]]))),
    section(wording.example, [exampleOf("fill")]),
    `${wording.more}\n${wording.exitCodes}`,
  ].join("\n\n");
}

function commandHelp(name: CommandName, wording: HelpWording): string {
  const { required, optional } = commands[name];
  const written = (option: OptionName): string => `--${option}${FLAGS.has(option) ? "" : ` ${wording.values[option]}`}`;
  const usage = ["trame", name, ...required.map(written), ...optional.map((option) => `[${written(option)}]`)].join(" ");
  const options = [...required, ...optional].map((option): [string, string] => [written(option), wording.meanings[option]]);
  return [
    `trame ${name}${wording.colon} ${wording.does[name]}`,
    section(wording.usage, [usage]),
    section(wording.options, columns(options)),
    section(wording.example, [exampleOf(name)]),
  ].join("\n\n");
}

function exampleOf(name: CommandName): string {
  return `trame ${name} ${commands[name].example}`.trim();
}

function section(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `  ${line}`)].join("\n");
}

function columns(rows: readonly (readonly [name: string, meaning: string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, meaning]) => `${name.padEnd(width)}  ${meaning}`);
}
