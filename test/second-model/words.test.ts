/** Whatever is said of an agreement is said in the words of its model. */

import type { AgreementModel } from "../../src/agreement/model/agreement-model";
import { english as englishDomain } from "../../src/agreement/wording/english";
import { french as frenchDomain } from "../../src/agreement/wording/french";
import { panelNamed } from "../../src/taskpane/panels";
import { words as englishItems } from "../../src/taskpane/wording/en/clauses";
import { words as english } from "../../src/taskpane/wording/en/pane";
import { words as englishVerify } from "../../src/taskpane/wording/en/verify";
import { words as frenchItems } from "../../src/taskpane/wording/fr/clauses";
import { words as foreign } from "../../src/taskpane/wording/fr/foreign";
import { words as french } from "../../src/taskpane/wording/fr/pane";
import { words as frenchVerify } from "../../src/taskpane/wording/fr/verify";
import { ftda } from "../builders/models";
import { FIRST_MODELS_WORDS, roomLoan } from "../builders/second-model";

/** Anything that a sentence may be filled with: its properties are such things too, and it reads "2". */
const anything: unknown = new Proxy(() => undefined, {
  get: (_, key) => {
    if (key === Symbol.toPrimitive) return () => "2";
    if (key === "map") return () => ["2"];
    if (key === "slice") return () => ["2"];
    return key === "code" ? "list-not-texts" : anything;
  },
});

/** Every sentence of a dictionary, one a fact that it depends on. */
function sentencesOf(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "object" && words !== null) return Object.values(words).flatMap(sentencesOf);
  if (typeof words !== "function") return [];
  return [1, true, "2026-01-01", anything].flatMap((fact) => {
    try {
      const said: unknown = (words as (...facts: unknown[]) => unknown)(fact, anything, anything);
      return typeof said === "string" ? [said] : [];
    } catch {
      // A fact of another shape: one of the others is right.
      return [];
    }
  });
}

const dictionaries: [name: string, of: (model: AgreementModel) => unknown][] = [
  ["the domain in French", frenchDomain],
  ["the domain in English", englishDomain],
  ["the pane in French", french],
  ["the pane in English", english],
  ["Vérifier in French", frenchVerify],
  ["Vérifier in English", englishVerify],
  ["the items in French", frenchItems],
  ["the items in English", englishItems],
];

describe.each(dictionaries)("%s", (_, of) => {
  it("says the first model's words of the first", () => {
    expect(sentencesOf(of(ftda)).filter((sentence) => FIRST_MODELS_WORDS.test(sentence))).not.toEqual([]);
  });

  it("says nothing of the first of the second", () => {
    const sentences = sentencesOf(of(roomLoan));
    expect(sentences.length).toBeGreaterThan(20);
    expect(sentences.filter((sentence) => FIRST_MODELS_WORDS.test(sentence))).toEqual([]);
  });
});

it("makes what is said agree", () => {
  const plain = (said: string): string => said.replaceAll("\u00a0", " ");
  const pane = french(roomLoan);
  expect(panelNamed("clauses").label(roomLoan)).toEqual({ fr: "Fournitures", en: "Supplies" });
  expect(pane.item(2)).toBe("Fourniture 2");
  expect(plain(pane.beginExplained(10))).toMatch(/^Ce document est le contrat de prêt de salle\. /);
  expect(plain(foreign(roomLoan).emptyExplained(true))).toBe(
    "Commencez par le modèle de contrat, ou choisissez un contrat déjà commencé.",
  );
  expect(plain(pane.notices.arranged({ code: "arranged", act: "ticked", title: { fr: "Tables", en: "Tables" } }))).toBe(
    "Fourniture « Tables » ajoutée.",
  );
  const items = frenchItems(roomLoan);
  expect(plain(items.listEmpty)).toBe("Aucune fourniture n’est choisie : cette liste serait vide dans le contrat.");
  expect(plain(items.writeHelp)).toBe("Un nom, avec son nombre ; la majuscule et la ponctuation sont ajoutées.");
  const verify = frenchVerify(roomLoan);
  expect(verify.confirmFinalise).toBe("Finaliser le contrat");
  expect(plain(verify.finalisedOn("2030-05-01"))).toBe("Contrat finalisé le 1er mai 2030");
  expect(verify.repairs["choose-clause"]).toBe("Remettre la fourniture");
});

it("of several models names each, here and in another window", () => {
  const plain = (said: string): string => said.replaceAll("\u00a0", " ");
  const pane = foreign(ftda);
  expect([pane.openModel(), pane.openModelElsewhere()]).toEqual([
    "Ouvrir le modèle ici",
    "Ouvrir le modèle dans une autre fenêtre",
  ]);
  expect([pane.openModel("Prêt"), pane.openModelElsewhere("Prêt")].map(plain)).toEqual([
    "Ouvrir « Prêt » ici",
    "Ouvrir « Prêt » dans une autre fenêtre",
  ]);
  expect([pane.foreignTitle(true), pane.foreignTitle(false)]).toEqual([
    "Ce document n’est pas la convention",
    "Ce document ne suit aucun modèle",
  ]);
});
