/** Repairs of the review that lose or spoil what will be signed. */

import { duplicateParagraph } from "../../src/docx/typing";
import {
  type Answered,
  backspaceAt,
  type Change,
  codesOf,
  count,
  enterBefore,
  over,
  overSignature,
  paragraphAt,
  repairs,
  typeAfter,
  typeAtEnd,
  written,
} from "../builders/changed-by-hand";

describe("grave: a repair that loses what will be signed", () => {
  it.each<[string, string, string, string]>([
    ["the date of signature", "Fait en", "le 1er", "le 1er\u00a0décembre 2026"],
    ["the SIRET", "N° SIRET : 732", "732", "732\u00a0829\u00a0320\u00a000074"],
    ["the name in the title", "CONVENTION DE PARTENARIAT ENTRE", "EMMAÜS", "EMMAÜS SOLIDARITÉ"],
  ])("never writes a placeholder over an answer that Enter sent to the next line: %s", async (_, holder, at, answer) => {
    for (const { before, after } of await repairs((opened) => enterBefore(opened, holder, at))) {
      expect(count(after, answer)).toBe(count(before, answer));
    }
  });

  it("gives back the answer a repair wrote a placeholder over", async () => {
    for (const { before, takenBack } of await repairs((opened) => enterBefore(opened, "Fait en", "le 1er"))) {
      expect(takenBack).toEqual(before);
    }
  });

  it("never takes France terre d’asile's address away because the words after it went to the next line", async () => {
    for (const { after } of await repairs((opened) => enterBefore(opened, "Delphine", "représentée par"))) {
      expect(count(after, "24 rue Marc Seguin 75018 Paris")).toBe(1);
    }
  });

  it("never takes away the title of an article that was joined to its first paragraph", async () => {
    for (const { after } of await repairs((opened) => backspaceAt(opened, "Hormis dans"))) {
      expect(count(after, "ARTICLE 6 – CONFIDENTIALITÉ ET SECRET PROFESSIONNEL")).toBe(1);
    }
  });
});

describe("grave: a repair of a sentence with facts loses a fact", () => {
  it.each<[string, Change, string]>([
    ["the site's address", (one) => typeAtEnd(one, "à savoir :", " Voir l’annexe."), "https://reloref.france-terre-asile.org/"],
    ["the number of towns", (one) => over(one, "1300 salarié.e.s dans", "1300 salarié.e.s et bénévoles dans"), "60 villes"],
    [
      "the place of signature",
      (one) => over(one, "exemplaires originaux, à", "exemplaires originaux, un pour chaque partie, à"),
      "à Paris",
    ],
  ])("never: %s", async (_, change, fact) => {
    for (const { before, after } of await repairs(change)) expect(count(after, fact)).toBe(count(before, fact));
  });
});

describe("grave: a line of the signature shifts the slots after it, and a repair signs with a name as a role", () => {
  it.each<[string, Change]>([
    ["a line under the partner's name", (one) => typeAfter(one, "Pour Emmaüs Solidarité", "Association loi 1901")],
    ["“Le partenaire” instead of “Pour”", (one) => overSignature(one, "Pour", "Le partenaire")],
    ["“Pour” taken away", (one) => overSignature(one, "Pour ", "")],
    ["the signatory's line copied", (one) => duplicateParagraph(paragraphAt(one, "Claire DURAND"))],
  ])("never: %s", async (_, change) => {
    for (const { before, after } of await repairs(change)) {
      expect(written(before, after)).toEqual([]);
    }
  });

  it("is told once where a line was added under the partner's name, in its controls as they were", async () => {
    expect(await codesOf((one) => typeAfter(one, "Pour Emmaüs Solidarité", "Association loi 1901"))).toEqual(["paragraph-added"]);
  });
});

describe("grave: a repair that spoils what will be signed", () => {
  it.each<[string, Change, RegExp]>([
    [
      "the VAT number put on a line of its own and its colon dropped, as its note advises",
      (opened) => {
        over(opened, "N° TVA : intracommunautaire", "N° TVA intracommunautaire");
        enterBefore(opened, "N° TVA", "N° TVA");
      },
      /Code APE : [^0-9]/,
    ],
    [
      "the sentence of the figures cut in two",
      (opened) => enterBefore(opened, "Avec plus de", "France terre"),
      /Avec plus de salarié/,
    ],
    [
      "a sentence cut in two, and a word of it changed",
      (opened) => {
        over(opened, "Elles s’engagent également", "Elles s’engagent aussi");
        enterBefore(opened, "Elles s’engagent", "Elles s’engagent");
      },
      /actions\. Elles s’engagent également/,
    ],
  ])("writes no words twice, nor any without their figures: %s", async (_, change, spoiled) => {
    for (const { before, after } of await repairs(change)) {
      expect(written(before, after)).not.toContainEqual(expect.stringMatching(spoiled));
    }
  });

  it.each<[string, Change, RegExp, Answered?]>([
    ["the law of 1901 by its date", (one) => over(one, "loi 1091", "loi du 1er juillet 1901"), /loi 1091/],
    [
      "the law of 1901 in a sentence",
      (one) => over(one, "Association loi 1091", "Association régie par la loi de 1901"),
      /loi 1091/,
    ],
    [
      "a foundation called so in full",
      (one) => over(one, "Association dont", "Fondation reconnue d’utilité publique dont"),
      /^Association dont/m,
      { "partner.name": "Fondation Abbé Pierre" },
    ],
    [
      "a town called a town",
      (one) => over(one, "Association dont le siège social est", "Commune dont la mairie est"),
      /^Association dont/m,
      { "partner.name": "Commune de Lyon" },
    ],
    ["the resident card", (one) => over(one, "permanent d’une durée de 10 ans", "valable 10 ans"), /résident permanent/],
    ["the pronoun of the renewal", (one) => over(one, "Elle est renouvelable", "Il est renouvelable"), /^Elle est renouvelable/m],
    [
      "a title that announces no more than is there",
      (one) => over(one, "DURÉE, SUIVI ET ÉVALUATION", "DURÉE"),
      /SUIVI ET ÉVALUATION/,
    ],
    ["two copies for two parties", (one) => over(one, "4 exemplaires", "2 exemplaires"), /4 exemplaires/],
    [
      "one representative for both places",
      (one) => {
        over(one, "Vincent Beaugrand", "Delphine Rouilleault");
        over(one, "Directeur général", "Directrice générale");
      },
      /Vincent Beaugrand|Directeur général/,
    ],
  ])("never puts back what a note says is wrong, once a person corrected it: %s", async (_, change, wrong, answered = {}) => {
    for (const { before, after } of await repairs(change, answered)) {
      expect(written(before, after)).not.toContainEqual(expect.stringMatching(wrong));
    }
  });
});
