/**
 * The page that a partner fills: one file, opened in any browser, which asks nobody for anything. What was answered leaves it as a
 * file, by the hand of who answers.
 */

import type { Answer } from "../agreement/fields/field-kinds";
import { capitalised } from "../agreement/french/letter-case";
import { inSentence } from "../agreement/french/noun";
import { ANSWERS_FILE, FROM_PARTY } from "../agreement/operations/answers-envelope";
import type { AskedOfParty } from "../agreement/operations/ask-party";
import { withNoBreakSpaces } from "../agreement/wording/no-break-spaces";
import { type ShownField, showField } from "./asked-field";
import { element } from "./elements";
import { offerFile } from "./offer-file";

const asked = JSON.parse(document.getElementById("asked")?.textContent ?? "") as AskedOfParty;
const fields = asked.groups.map(({ title, fields: some }) => ({
  title,
  fields: some.map((field) => showField(field, asked.item)),
}));
const all = fields.flatMap((group) => group.fields);
const problems = element("div", { role: "alert", tabindex: "-1" });
const outcome = element("div", { role: "status" });

function paragraph(text: string): HTMLParagraphElement {
  return element("p", {}, withNoBreakSpaces(text));
}

/** What is asked, for whom, and what becomes of it. */
function explain(): HTMLElement[] {
  const { un, le } = inSentence(asked.agreement);
  return [
    paragraph(
      `${asked.organisation} prépare ${un.replace(asked.agreement.noun, asked.agreement.inFull)} avec votre organisme, et a besoin de ces renseignements pour l’écrire.`,
    ),
    paragraph(
      `Ils seront imprimés dans ${le} que vous signerez, noms de personnes compris. Laissez vide ce que vous ne savez pas.`,
    ),
    paragraph(
      "Rien n’est envoyé par cette page : le bouton du bas enregistre un fichier, à renvoyer à la personne qui vous l’a transmise.",
    ),
  ];
}

/** The answers, or nothing where one of them cannot be used: it is told, and led to. */
function answers(): Readonly<Record<string, Answer>> | undefined {
  const wrong: ShownField[] = [];
  const given: Record<string, Answer> = {};
  for (const one of all) {
    const checked = one.check();
    if ("problem" in checked) wrong.push(one);
    else if (checked.answer !== undefined) given[one.field.id] = checked.answer;
  }
  problems.replaceChildren();
  if (wrong.length > 0) tell(`À corriger avant d’enregistrer (${wrong.length}) :`, wrong);
  else if (Object.keys(given).length === 0) tell("Il n’y a encore aucune réponse à enregistrer.", []);
  else return given;
  return undefined;
}

function tell(sentence: string, wrong: readonly ShownField[]): void {
  const links = wrong.map(({ field, focus }) => {
    const link = element("a", { href: `#answer-${field.id}` }, field.label);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      focus();
    });
    return element("li", {}, link);
  });
  problems.append(paragraph(sentence), element("ul", {}, ...links));
  problems.focus();
}

function save(): void {
  outcome.replaceChildren();
  const given = answers();
  if (!given) return;
  const text = `${JSON.stringify({ ...ANSWERS_FILE, from: FROM_PARTY, model: asked.model, answers: given }, undefined, 2)}\n`;
  offerFile(outcome, `${capitalised(asked.agreement.noun)} - réponses du partenaire.json`, text);
}

const form = element("form", { novalidate: "" });
form.append(
  ...fields.map((group) =>
    element("fieldset", {}, element("legend", {}, group.title), ...group.fields.map(({ shown }) => shown)),
  ),
  problems,
  element("button", { type: "submit" }, "Enregistrer mes réponses"),
  outcome,
);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  save();
});
document.title = asked.title;
document.getElementById("page")?.append(element("h1", {}, asked.title), ...explain(), form);
