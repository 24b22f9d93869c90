/** Input that cannot be used: one sentence for the user on stderr, exit code 2, nothing written. */

import { ClausesError } from "../agreement/clauses/clauses-error";
import { AnswersError } from "../agreement/operations/answers";
import { HostError } from "../agreement/agreement-document";
import { english as englishAgreement } from "../agreement/wording/english";
import { french as frenchAgreement } from "../agreement/wording/french";
import { sayClauseProblem, sayProblem, type Wording } from "../agreement/wording/wording";
import { codeForFile, DocxError, type DocxErrorCode } from "../simulator/document/docx-error";
import { docxErrorSentences } from "../simulator/document/docx-error-sentences";

export type Language = "fr" | "en";

/** The domain's sentences in a language. */
export function wordingOf(language: Language): Wording {
  return language === "fr" ? frenchAgreement : englishAgreement;
}

export type InputProblem =
  | { readonly code: "unknown-command"; readonly command: string }
  | { readonly code: "unknown-option" | "missing-option" | "option-without-value"; readonly option: string }
  | { readonly code: "unexpected-argument"; readonly argument: string }
  | { readonly code: "unknown-profile"; readonly profile: string }
  | { readonly code: "unknown-model"; readonly model: string }
  | { readonly code: "unreadable-file" | "unwritable-file"; readonly file: string; readonly detail: string }
  | { readonly code: "output-is-input"; readonly file: string }
  | { readonly code: "not-json"; readonly file: string; readonly detail: string }
  | { readonly code: "bad-docx"; readonly file: string; readonly reason: DocxErrorCode; readonly part: string }
  | { readonly code: "not-the-agreement"; readonly file: string; readonly model: string }
  | { readonly code: "bad-answers"; readonly file: string; readonly error: AnswersError }
  | { readonly code: "bad-clauses"; readonly file: string; readonly error: ClausesError }
  | { readonly code: "host-failure"; readonly file: string; readonly error: HostError };

export class UnusableInput extends Error {
  constructor(readonly problem: InputProblem) {
    super(problem.code);
    this.name = "UnusableInput";
  }
}

type Sentences = {
  readonly [Problem in InputProblem as Problem["code"]]: (problem: Problem) => string;
};

const french: Sentences = {
  "unknown-command": ({ command }) => `commande inconnue « ${command} » : fill, read, review, fields ou clauses.`,
  "unknown-option": ({ option }) => `option inconnue « ${option} ».`,
  "option-without-value": ({ option }) => `l’option ${option} attend une valeur.`,
  "unexpected-argument": ({ argument }) => `« ${argument} » n’est attendu nulle part : une option commence par --.`,
  "missing-option": ({ option }) => `il manque l’option ${option}.`,
  "unknown-profile": ({ profile }) => `profil inconnu « ${profile} » : web ou ltsc.`,
  "unknown-model": ({ model }) => `modèle inconnu « ${model} ».`,
  "unreadable-file": ({ file, detail }) => `${file} : lecture impossible (${detail}).`,
  "unwritable-file": ({ file, detail }) => `${file} : écriture impossible (${detail}) ; rien n’a été écrit.`,
  "output-is-input": ({ file }) => `${file} : le fichier de départ n’est jamais modifié ; choisissez un autre nom pour --output.`,
  "not-json": ({ file, detail }) => `${file} : ce n’est pas du JSON valide (${detail}).`,
  "bad-docx": ({ file, reason, part }) => `${file}${part && ` (${part})`} : ${docxErrorSentences.fr[reason]}`,
  "not-the-agreement": ({ file, model }) =>
    `${file} : ce document ne contient pas le texte de la convention (modèle ${model}) ; rien n’a été fait.`,
  "bad-answers": ({ file, error }) => {
    switch (error.problem.code) {
      case "not-answers":
        return `${file} : il faut un objet { "model": "…", "answers": { … } }, avec « clauses » au besoin, et rien d’autre.`;
      case "another-model":
        return `${file} : ces réponses sont celles d’un autre modèle.`;
      case "unknown-field":
        return `${file} : le champ « ${error.field} » n’existe pas ; « trame fields » donne la liste.`;
      default:
        return `${file} : champ « ${error.field} » : ${sayProblem(error.problem, frenchAgreement)}`;
    }
  },
  "bad-clauses": ({ file, error }) => `${file} : ${error.place} : ${sayClauseProblem(error.problem, frenchAgreement)}`,
  "host-failure": ({ file, error }) => `${file} : ${frenchAgreement.hostErrors[error.code]} (${error.hostCode})`,
};

const english: Sentences = {
  "unknown-command": ({ command }) => `unknown command “${command}”: fill, read, review, fields or clauses.`,
  "unknown-option": ({ option }) => `unknown option “${option}”.`,
  "option-without-value": ({ option }) => `the option ${option} needs a value.`,
  "unexpected-argument": ({ argument }) => `“${argument}” is expected nowhere: an option begins with --.`,
  "missing-option": ({ option }) => `the option ${option} is missing.`,
  "unknown-profile": ({ profile }) => `unknown profile “${profile}”: web or ltsc.`,
  "unknown-model": ({ model }) => `unknown model “${model}”.`,
  "unreadable-file": ({ file, detail }) => `${file}: cannot be read (${detail}).`,
  "unwritable-file": ({ file, detail }) => `${file}: cannot be written (${detail}); nothing was written.`,
  "output-is-input": ({ file }) => `${file}: the input file is never changed; choose another name for --output.`,
  "not-json": ({ file, detail }) => `${file}: this is not valid JSON (${detail}).`,
  "bad-docx": ({ file, reason, part }) => `${file}${part && ` (${part})`}: ${docxErrorSentences.en[reason]}`,
  "not-the-agreement": ({ file, model }) =>
    `${file}: this document does not hold the text of the agreement (model ${model}); nothing was done.`,
  "bad-answers": ({ file, error }) => {
    switch (error.problem.code) {
      case "not-answers":
        return `${file}: an object { "model": "…", "answers": { … } }, with “clauses” if need be, and nothing else is needed.`;
      case "another-model":
        return `${file}: these answers are another model's.`;
      case "unknown-field":
        return `${file}: there is no field “${error.field}”; “trame fields” lists them.`;
      default:
        return `${file}: field “${error.field}”: ${sayProblem(error.problem, englishAgreement)}`;
    }
  },
  "bad-clauses": ({ file, error }) => `${file}: ${error.place}: ${sayClauseProblem(error.problem, englishAgreement)}`,
  "host-failure": ({ file, error }) => `${file}: ${englishAgreement.hostErrors[error.code]} (${error.hostCode})`,
};

/** The sentence of a problem. */
export function sayInputProblem(problem: InputProblem, language: Language): string {
  const sentences = language === "fr" ? french : english;
  const say = sentences[problem.code] as (problem: InputProblem) => string;
  return `trame : ${say(problem)}`;
}

/** What reading, checking or opening a file threw, as the problem it is; anything else is a fault of this program. */
export function asInputProblem(error: unknown, file: string): unknown {
  if (error instanceof DocxError) {
    return new UnusableInput({ code: "bad-docx", file, reason: codeForFile(error, file), part: error.part });
  }
  if (error instanceof AnswersError) return new UnusableInput({ code: "bad-answers", file, error });
  if (error instanceof ClausesError) return new UnusableInput({ code: "bad-clauses", file, error });
  if (error instanceof HostError) return new UnusableInput({ code: "host-failure", file, error });
  return error;
}
