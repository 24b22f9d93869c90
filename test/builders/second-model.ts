/** A model that is not the product's: the loan of a room. What is said of it says nothing of the first. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadModel } from "../../src/cli/load-model";
import type { AgreementModel } from "../../src/agreement/model/agreement-model";
import type { ModelFiles } from "../../src/agreement/model/model-schema";
import { answersOf, type RawAnswers } from "./answers";

/** Where the models of the tests are, as the product's are in `src/agreement/models`. */
export const TEST_MODELS = join(__dirname, "../models");

/** The product's. */
export const OUR_MODELS = join(__dirname, "../../src/agreement/models");

export const roomLoan: AgreementModel = loadModel("pret-de-salle", join(TEST_MODELS, "pret-de-salle"));

/** Answers to every field of it. */
export const loanAnswers: RawAnswers = answersOf("pret-de-salle", {
  "borrower.name": "Les Amis du quartier",
  "borrower.siret": "732 829 320 00074",
  "borrower.person": { firstName: "Inès", familyName: "Morel" },
  room: "l’atelier",
  people: "40",
  supplies: ["Un micro", "Deux rallonges"],
  day: "2030-05-01",
});

/** Words that are the first model's. */
export const FIRST_MODELS_WORDS =
  /convention|agreement|engagement|partenari|partenaire|partner|France terre|asile|article 3|Centre Appui|xxx/iu;

/** The files of a model by name, as the pane is given them. */
export function filesIn(folder: string): ModelFiles {
  const names = readdirSync(folder);
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown]));
}
