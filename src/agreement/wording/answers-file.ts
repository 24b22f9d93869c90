/** What is wrong with a file of answers, in sentences. */

import type { AgreementModel } from "../model/agreement-model";
import type { AnswersFileProblem } from "../reading/answers-file-problem";
import { english } from "./english";
import { french } from "./french";
import { withNoBreakSpaces } from "./no-break-spaces";
import { sayClauseProblem, sayProblem } from "./wording";

type Sentences = { readonly [Problem in AnswersFileProblem as Problem["code"]]: (problem: Problem) => string };

const frenchSentences = (model: AgreementModel): Sentences => ({
  "file-not-json": ({ at }) =>
    `ce n’est pas du JSON valide (${at ? `ligne ${at.line}, colonne ${at.column}` : "il s’arrête trop tôt"}).`,
  "file-too-long": ({ limit }) =>
    `ce fichier dépasse ${limit / 1e6} millions de caractères : ce n’est pas un fichier de réponses.`,
  "file-not-answers": ({ place }) =>
    `${place === "" ? "" : `« ${place} » : `}il faut un objet { "model": "…", "answers": { … } }, avec « clauses » au besoin, et rien d’autre.`,
  "file-version": ({ version }) =>
    `ces réponses sont de la version ${version} du format, que cette version de Trame ne lit pas ; mettez Trame à jour.`,
  "file-of-model": ({ model: other }) => `ces réponses sont celles d’un autre modèle (« ${other.slice(0, 60)} »).`,
  "file-not-asked": ({ place }) => `« ${place} » n’est pas demandé dans la fiche : il n’en est rien repris.`,
  "file-field": ({ field }) => `le champ « ${field.slice(0, 60)} » n’existe pas.`,
  "file-answer": ({ field, problem }) =>
    problem.code === "person-not-two-names"
      ? `champ « ${field} » : il faut { "firstName": "…", "familyName": "…" }, tous deux en texte.`
      : `champ « ${field} » : ${sayProblem(problem, french(model))}`,
  "file-clauses": ({ place, problem }) => `${place} : ${sayClauseProblem(problem, french(model))}`,
});

const englishSentences = (model: AgreementModel): Sentences => ({
  "file-not-json": ({ at }) => `this is not valid JSON (${at ? `line ${at.line}, column ${at.column}` : "it ends too soon"}).`,
  "file-too-long": ({ limit }) => `this file is over ${limit / 1e6} million characters: it is no file of answers.`,
  "file-not-answers": ({ place }) =>
    `${place === "" ? "" : `“${place}”: `}an object { "model": "…", "answers": { … } }, with “clauses” if need be, and nothing else is needed.`,
  "file-version": ({ version }) =>
    `these answers are of version ${version} of the format, which this version of Trame does not read; update Trame.`,
  "file-of-model": ({ model: other }) => `these answers are another model's (“${other.slice(0, 60)}”).`,
  "file-not-asked": ({ place }) => `“${place}” is not asked for in the sheet: nothing of it is taken.`,
  "file-field": ({ field }) => `there is no field “${field.slice(0, 60)}”.`,
  "file-answer": ({ field, problem }) =>
    problem.code === "person-not-two-names"
      ? `field “${field}”: { "firstName": "…", "familyName": "…" } is needed, both as text.`
      : `field “${field}”: ${sayProblem(problem, english(model))}`,
  "file-clauses": ({ place, problem }) => `${place}: ${sayClauseProblem(problem, english(model))}`,
});

/** @param model whose words the sentences are made of: that of the file, or any where it names none. */
export function sayAnswersFileProblem(problem: AnswersFileProblem, model: AgreementModel, language: "fr" | "en"): string {
  const sentences = language === "fr" ? withNoBreakSpaces(frenchSentences(model)) : englishSentences(model);
  const say = sentences[problem.code] as (problem: AnswersFileProblem) => string;
  return say(problem);
}
