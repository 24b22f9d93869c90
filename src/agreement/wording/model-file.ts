/** What is wrong with the file of a model, in sentences. */

import type { ModelFileProblem } from "../model/model-file";
import { withNoBreakSpaces } from "./no-break-spaces";

type Sentences = { readonly [Problem in ModelFileProblem as Problem["code"]]: (problem: Problem) => string };

/** What is shown of a place, in UTF-16 units: a hostile file may name one at any length. */
const SHOWN = 80;

const french: Sentences = {
  "model-not-json": ({ at }) =>
    `ce n’est pas du JSON valide (${at ? `ligne ${at.line}, colonne ${at.column}` : "il s’arrête trop tôt"}).`,
  "model-too-long": ({ limit }) => `ce fichier dépasse ${limit / 1e6} millions de caractères : ce n’est pas un modèle.`,
  "model-not-a-model": () => "ce n’est pas un modèle enregistré par Trame.",
  "model-version": ({ version }) =>
    `ce modèle est de la version ${version} du format, que cette version de Trame ne lit pas ; mettez Trame à jour.`,
  "model-wrong": ({ place }) => `ce modèle est abîmé : « ${place.slice(0, SHOWN)} » n’est pas ce qu’il y faut.`,
};

const english: Sentences = {
  "model-not-json": ({ at }) => `this is not valid JSON (${at ? `line ${at.line}, column ${at.column}` : "it ends too soon"}).`,
  "model-too-long": ({ limit }) => `this file is over ${limit / 1e6} million characters: it is no model.`,
  "model-not-a-model": () => "this is no model that Trame saved.",
  "model-version": ({ version }) =>
    `this model is of version ${version} of the format, which this version of Trame does not read; update Trame.`,
  "model-wrong": ({ place }) => `this model is damaged: “${place.slice(0, SHOWN)}” is not what is needed there.`,
};

/** The sentence of what is wrong with the file of a model. */
export function sayModelFileProblem(problem: ModelFileProblem, language: "fr" | "en"): string {
  const sentences = language === "fr" ? withNoBreakSpaces(french) : english;
  const say = sentences[problem.code] as (problem: ModelFileProblem) => string;
  return say(problem);
}
