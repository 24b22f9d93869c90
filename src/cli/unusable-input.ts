/** Input that cannot be used: one sentence for the user on stderr, exit code 2, nothing written. */

import type { AnswersFileProblem } from "../agreement/reading/answers-file-problem";
import { sayAnswersFileProblem } from "../agreement/wording/answers-file";
import { HostError } from "../agreement/agreement-document";
import { withDe } from "../agreement/french/elision";
import { inSentence } from "../agreement/french/noun";
import type { AgreementModel } from "../agreement/model/agreement-model";
import type { ModelFileProblem } from "../agreement/model/model-file";
import type { SheetProblem } from "../agreement/review/sender-sheet";
import type { HouseProblem } from "../agreement/reading/house-decisions";
import { hostErrors as englishHostErrors } from "../agreement/wording/english-answers";
import { englishReview } from "../agreement/wording/english-review";
import { hostErrors as frenchHostErrors } from "../agreement/wording/french-answers";
import { frenchReview } from "../agreement/wording/french-review";
import { sayModelFileProblem } from "../agreement/wording/model-file";
import { withNoBreakSpaces } from "../agreement/wording/no-break-spaces";
import { sayHouseProblem } from "../agreement/wording/review-wording";
import { codeForFile, DocxError, type DocxErrorCode } from "../docx/docx-error";
import { docxErrorSentences } from "../docx/docx-error-sentences";
import { profiles } from "../simulator/word-api/profile";
import { commandNames } from "./commands";
import type { TableProblem } from "./table-problems";
import { sayTableProblem } from "./table-sentences";

export type Language = "fr" | "en";

export type InputProblem =
  | { readonly code: "no-command" }
  | { readonly code: "unknown-command"; readonly command: string }
  | { readonly code: "unknown-option" | "missing-option" | "option-without-value"; readonly option: string }
  | { readonly code: "unexpected-argument"; readonly argument: string }
  | { readonly code: "unknown-profile"; readonly profile: string }
  | { readonly code: "no-model"; readonly folder: string }
  | { readonly code: "bad-model"; readonly file: string; readonly problem: ModelFileProblem }
  | { readonly code: "model-or-models" | "model-without-document" }
  | { readonly code: "nothing-to-fill"; readonly file: string }
  | { readonly code: "unreadable-file" | "unwritable-file"; readonly file: string; readonly detail: string }
  | { readonly code: "output-is-input" | "output-is-no-file"; readonly file: string }
  | { readonly code: "not-json"; readonly file: string; readonly detail: string }
  | { readonly code: "bad-docx"; readonly file: string; readonly reason: DocxErrorCode; readonly part: string }
  | { readonly code: "not-the-agreement"; readonly file: string; readonly models: readonly AgreementModel[] }
  | { readonly code: "agreement-twice"; readonly file: string; readonly model: AgreementModel }
  /** `model`: whose words the sentences are made of. */
  | {
      readonly code: "bad-answers";
      readonly file: string;
      readonly model: AgreementModel;
      readonly problems: readonly AnswersFileProblem[];
    }
  | { readonly code: "bad-sheet"; readonly file: string; readonly model: AgreementModel; readonly reason: SheetProblem }
  | {
      readonly code: "bad-house";
      readonly file: string;
      readonly model: AgreementModel;
      readonly problems: readonly HouseProblem[];
    }
  | { readonly code: "host-failure"; readonly file: string; readonly error: HostError }
  | { readonly code: "one-output" | "table-to-folder" | "only-many" | "sheet-of-one" }
  | { readonly code: "no-such-document"; readonly pattern: string }
  | { readonly code: "bad-table"; readonly file: string; readonly reason: TableProblem };

export class UnusableInput extends Error {
  constructor(readonly problem: InputProblem) {
    super(problem.code);
    this.name = "UnusableInput";
  }
}

type Sentences = {
  readonly [Problem in InputProblem as Problem["code"]]: (problem: Problem) => string;
};

const oneOf = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: "disjunction" }).format(names);

const french: Sentences = {
  "no-command": () => `quelle commande ? ${oneOf(commandNames, "fr")} ; « trame --help » les décrit.`,
  "unknown-command": ({ command }) =>
    `commande inconnue « ${command} » : ${oneOf(commandNames, "fr")} ; « trame --help » les décrit.`,
  "unknown-option": ({ option }) => `option inconnue « ${option} ».`,
  "option-without-value": ({ option }) => `l’option ${option} attend une valeur.`,
  "unexpected-argument": ({ argument }) => `« ${argument} » n’est attendu nulle part : une option commence par --.`,
  "missing-option": ({ option }) => `il manque l’option ${option}.`,
  "unknown-profile": ({ profile }) => `profil inconnu « ${profile} » : ${oneOf(Object.keys(profiles), "fr")}.`,
  "no-model": ({ folder }) => `${folder} : aucun modèle ici (il y faut un dossier par modèle).`,
  "bad-model": ({ file, problem }) => `${file} : ${sayModelFileProblem(problem, "fr")}`,
  "model-or-models": () => "--model (le fichier d’un modèle) ou --models (un dossier de modèles), et non les deux.",
  "model-without-document": () => "le modèle d’un document n’en garde pas la mise en page : donnez ce document par --document.",
  "nothing-to-fill": ({ file }) =>
    `${file} : aucun endroit à remplir n’a été trouvé (xxx, ……, [à compléter]…) ; rien n’a été écrit.`,
  "unreadable-file": ({ file, detail }) => `${file} : lecture impossible (${detail}).`,
  "unwritable-file": ({ file, detail }) => `${file} : écriture impossible (${detail}) ; rien n’a été écrit.`,
  "output-is-input": ({ file }) => `${file} : le fichier de départ n’est jamais modifié ; choisissez un autre nom pour --output.`,
  "output-is-no-file": ({ file }) =>
    `${file} : --output ne remplace qu’un fichier ordinaire (ni dossier, ni tube, ni périphérique, ni lien vers autre chose) ; rien n’a été écrit.`,
  "not-json": ({ file, detail }) => `${file} : ce n’est pas du JSON valide (${detail}).`,
  "bad-docx": ({ file, reason, part }) => `${file}${part && ` (${part})`} : ${docxErrorSentences.fr[reason]}`,
  "not-the-agreement": ({ file, models: [model, ...others] }) =>
    model && others.length === 0
      ? `${file} : ce document ne contient pas le texte ${withDe(inSentence(model.words.agreement.fr).le)} (modèle ${model.id}) ; rien n’a été fait.`
      : `${file} : ce document ne contient le texte d’aucun modèle ; rien n’a été fait.`,
  "agreement-twice": ({ file, model }) =>
    `${file} : ce document contient deux fois le texte ${withDe(inSentence(model.words.agreement.fr).le)} ; gardez-en un par fichier. Rien n’a été fait.`,
  "bad-answers": ({ file, model, problems }) => `${file} : ${sayAnswersProblems(problems, model, "fr")}`,
  "bad-sheet": ({ file, reason, model }) => `${file} : ${frenchReview(model).report.copy.problems[reason]}`,
  "bad-house": ({ file, model, problems }) =>
    `${file} : ${problems.map((problem) => sayHouseProblem(problem, frenchReview(model))).join(" ")}`,
  "host-failure": ({ file, error }) => `${file} : ${frenchHostErrors[error.code]} (${error.hostCode})`,
  "one-output": () =>
    "il faut --output (un document) ou --output-dir (un dossier, une convention par ligne d’un tableau), et non les deux.",
  "table-to-folder": () =>
    "un tableau (.csv) fait une convention par ligne : donnez un dossier par --output-dir, au lieu de --output.",
  "only-many": () => "--report et --force ne vont qu’avec --output-dir.",
  "sheet-of-one": () => "une fiche est celle d’un document : donnez-en un seul avec --sheet.",
  "no-such-document": ({ pattern }) => `${pattern} : aucun fichier de ce nom.`,
  "bad-table": ({ file, reason }) => `${file} : ${sayTableProblem(reason, "fr")}`,
};

const english: Sentences = {
  "no-command": () => `which command? ${oneOf(commandNames, "en")}; “trame --help” describes them.`,
  "unknown-command": ({ command }) =>
    `unknown command “${command}”: ${oneOf(commandNames, "en")}; “trame --help” describes them.`,
  "unknown-option": ({ option }) => `unknown option “${option}”.`,
  "option-without-value": ({ option }) => `the option ${option} needs a value.`,
  "unexpected-argument": ({ argument }) => `“${argument}” is expected nowhere: an option begins with --.`,
  "missing-option": ({ option }) => `the option ${option} is missing.`,
  "unknown-profile": ({ profile }) => `unknown profile “${profile}”: ${oneOf(Object.keys(profiles), "en")}.`,
  "no-model": ({ folder }) => `${folder}: there is no model here (each takes a folder of its own).`,
  "bad-model": ({ file, problem }) => `${file}: ${sayModelFileProblem(problem, "en")}`,
  "model-or-models": () => "--model (the file of a model) or --models (a folder of models), and not both.",
  "model-without-document": () => "the model of a document does not keep its layout: give that document by --document.",
  "nothing-to-fill": ({ file }) => `${file}: no place to fill in was found (xxx, ……, [to be completed]…); nothing was written.`,
  "unreadable-file": ({ file, detail }) => `${file}: cannot be read (${detail}).`,
  "unwritable-file": ({ file, detail }) => `${file}: cannot be written (${detail}); nothing was written.`,
  "output-is-input": ({ file }) => `${file}: the input file is never changed; choose another name for --output.`,
  "output-is-no-file": ({ file }) =>
    `${file}: --output replaces nothing but a regular file (no folder, pipe, device, or link to anything else); nothing was written.`,
  "not-json": ({ file, detail }) => `${file}: this is not valid JSON (${detail}).`,
  "bad-docx": ({ file, reason, part }) => `${file}${part && ` (${part})`}: ${docxErrorSentences.en[reason]}`,
  "not-the-agreement": ({ file, models: [model, ...others] }) =>
    model && others.length === 0
      ? `${file}: this document does not hold the text of the ${model.words.agreement.en.noun} (model ${model.id}); nothing was done.`
      : `${file}: this document holds the text of no model; nothing was done.`,
  "agreement-twice": ({ file, model }) =>
    `${file}: this document holds the text of the ${model.words.agreement.en.noun} twice; keep one in each file. Nothing was done.`,
  "bad-answers": ({ file, model, problems }) => `${file}: ${sayAnswersProblems(problems, model, "en")}`,
  "bad-sheet": ({ file, reason, model }) => `${file}: ${englishReview(model).report.copy.problems[reason]}`,
  "bad-house": ({ file, model, problems }) =>
    `${file}: ${problems.map((problem) => sayHouseProblem(problem, englishReview(model))).join(" ")}`,
  "host-failure": ({ file, error }) => `${file}: ${englishHostErrors[error.code]} (${error.hostCode})`,
  "one-output": () =>
    "either --output (one document) or --output-dir (a folder, an agreement for each line of a table) is needed, and not both.",
  "table-to-folder": () => "a table (.csv) makes an agreement a line: give a folder by --output-dir, instead of --output.",
  "only-many": () => "--report and --force go with --output-dir only.",
  "sheet-of-one": () => "a sheet is of one document: give only one with --sheet.",
  "no-such-document": ({ pattern }) => `${pattern}: there is no file of that name.`,
  "bad-table": ({ file, reason }) => `${file}: ${sayTableProblem(reason, "en")}`,
};

/** Each in its sentence, and where the list of what there is helps, how to have it. */
function sayAnswersProblems(problems: readonly AnswersFileProblem[], model: AgreementModel, language: Language): string {
  return problems
    .map((problem) => [sayAnswersFileProblem(problem, model, language), ...listFor(problem, language)].join(" "))
    .join(" ");
}

function listFor(problem: AnswersFileProblem, language: Language): string[] {
  if (problem.code === "file-field")
    return [language === "fr" ? "« trame fields » donne la liste." : "“trame fields” lists them."];
  const isOfCatalogue =
    problem.code === "file-clauses" && ["not-clauses", "unknown-list", "unknown-clause"].includes(problem.problem.code);
  if (!isOfCatalogue) return [];
  return [language === "fr" ? "« trame clauses » donne le catalogue." : "“trame clauses” prints the catalogue."];
}

/** The sentence of a problem. */
export function sayInputProblem(problem: InputProblem, language: Language): string {
  const sentences = language === "fr" ? french : english;
  const say = sentences[problem.code] as (problem: InputProblem) => string;
  return language === "fr" ? withNoBreakSpaces(`trame : ${say(problem)}`) : `trame: ${say(problem)}`;
}

/** What reading, checking or opening a file threw, as the problem it is; anything else is a fault of this program. */
export function asInputProblem(error: unknown, file: string): unknown {
  if (error instanceof DocxError) {
    return new UnusableInput({ code: "bad-docx", file, reason: codeForFile(error, file), part: error.part });
  }
  if (error instanceof HostError) return new UnusableInput({ code: "host-failure", file, error });
  return error;
}
