/** What printing makes of an answer is right at once, or told: in the form as it is typed, in a review of what somebody wrote by hand. */

import { checkOwnClause } from "../../src/agreement/clauses/own-clause";
import { fieldKind } from "../../src/agreement/fields/field-kinds";
import { reviewDocument } from "../../src/agreement/operations/review-document";
import { fieldOf } from "../../src/agreement/model/agreement-model";
import { replaceControlText } from "../../src/docx/edit-paragraphs";
import { openAgreement, prepareAndFill } from "../builders/agreement";
import { emmausWith } from "../builders/answers";
import { ftda } from "../builders/models";
import { openInWord } from "../builders/word";
import type { PrintedForm } from "../../src/agreement/fields/printed-form";

const today = { year: 2026, month: 11, day: 23 };

describe("an answer as it is typed", () => {
  it.each<[field: string, form: PrintedForm, typed: string, printed: string, said: readonly string[]]>([
    ["partner.name", "de", "Le Goff & Associés", "de Le Goff & Associés", []],
    ["partner.name", "a", "Fondation de France", "à la Fondation de France", []],
    ["partner.name", "de", "IXe art", "de IXe art", []],
    ["partner.name", "upper", "Maison du 11e", "MAISON DU 11e", []],
    ["partner.name", "plain", '"Le Relais" : Lyon', "« Le Relais » : Lyon", []],
    [
      "purpose.objective",
      "de",
      "de favoriser l’accès à l’emploi ;.",
      "de favoriser l’accès à l’emploi",
      ["final-stop-removed", "made-to-fit"],
    ],
    ["purpose.objective", "de", "Favoriser l’accès", "de favoriser l’accès", []],
    ["purpose.objective", "de", "L’accès à l’emploi", "de l’accès à l’emploi", []],
    ["purpose.objective", "de", "l’emploi ….", "de l’emploi …", ["made-to-fit"]],
    ["purpose.means", "a", "aux ateliers collectifs", "aux ateliers collectifs", ["made-to-fit"]],
    ["purpose.means", "a", "à l’accompagnement social", "à l’accompagnement social", ["made-to-fit"]],
    ["purpose.means", "a", "les ateliers et l’accompagnement", "aux ateliers et l’accompagnement", ["preposition-not-repeated"]],
    [
      "purpose.means",
      "a",
      "le site internet et les réseaux sociaux",
      "au site internet et les réseaux sociaux",
      ["preposition-not-repeated"],
    ],
    ["purpose.means", "a", "les ateliers et à l’accompagnement", "aux ateliers et à l’accompagnement", []],
    [
      "purpose.means",
      "a",
      "les ateliers animés par les bénévoles et les salariés",
      "aux ateliers animés par les bénévoles et les salariés",
      [],
    ],
    ["engagement.channel", "de", "de sa newsletter", "de sa newsletter", ["made-to-fit"]],
    ["engagement.channel", "de", "Sa newsletter", "de sa newsletter", []],
    ["engagement.channel", "de", "des réseaux sociaux", "de réseaux sociaux", ["made-to-fit"]],
    ["engagement.channel", "de", "des ateliers", "d’ateliers", ["made-to-fit"]],
    ["engagement.channel", "de", "du soutien scolaire", "de soutien scolaire", ["made-to-fit"]],
    ["engagement.channel", "de", "de la médiation", "de médiation", ["made-to-fit"]],
    [
      "engagement.channel",
      "de",
      "des affiches et des tracts",
      "d’affiches et des tracts",
      ["made-to-fit", "preposition-not-repeated"],
    ],
    ["signatory.role", "de", "le président", "de président", ["made-to-fit"]],
    ["signatory.role", "de", "Directrice Générale", "de directrice générale", ["made-to-fit"]],
    ["signatory.role", "de", "DIRECTRICE GÉNÉRALE", "de directrice générale", ["made-to-fit"]],
    ["signatory.role", "de", "en qualité de présidente", "de présidente", ["made-to-fit"]],
    ["signatory.role", "de", "M. le maire", "de maire", ["made-to-fit"]],
    ["signatory.role", "de", "Head of partnerships", "de head of partnerships", []],
  ])("%s (%s): %s", (field, form, typed, printed, said) => {
    const kind = fieldKind(fieldOf(ftda, field).kind);
    const checked = kind.check(typed);
    if (!checked.ok) throw new Error(checked.problem.code);
    expect(kind.print(checked.value, { form })).toBe(printed.replace(/« | »| :/g, (sign) => sign.replace(" ", "\u00a0")));
    expect(checked.remarks.map(({ code }) => code)).toEqual(said);
    // What is written is taken as it is when it is typed again.
    const again = kind.check(checked.value);
    expect(again.ok && again.value).toEqual(checked.value);
  });
});

describe("an engagement as it is typed", () => {
  it.each([
    ["- accueillir en stage", "Accueillir en stage"],
    ["• Proposer deux ateliers ;", "Proposer deux ateliers"],
    ["1. Tenir une permanence ;.", "Tenir une permanence"],
    ["– Tenir 2 permanences .", "Tenir 2 permanences"],
    ["24 heures de cours", "24 heures de cours"],
  ])("%s", (typed, text) => {
    expect(checkOwnClause(typed, "both")).toBe(text);
    const items = fieldKind("list").check([typed]);
    expect(items.ok && fieldKind("list").print(items.value, { form: "item-1" })).toBe(`${text}.`);
  });
});

describe("a slot that somebody wrote by hand", () => {
  it.each<[tag: string, text: string, better: string]>([
    ["purpose.objective|de", "de de favoriser l’accès", "de favoriser l’accès"],
    ["purpose.objective|de", "d’accès à l’emploi ;", "d’accès à l’emploi"],
    ["purpose.means|a", "à aux ateliers", "aux ateliers"],
    ["purpose.means|a", "aux ateliers et l’accompagnement", "aux ateliers et à l’accompagnement"],
    ["engagement.channel|de", "de des affiches", "d’affiches"],
    ["engagement.channel|de", "de Sa newsletter", "de sa newsletter"],
  ])("%s: %s", async (tag, text, better) => {
    const filled = await openAgreement();
    await prepareAndFill(filled);
    const opened = await openInWord(filled.word.save());
    const control = opened.word.document.body.contentControls.find((one) => one.tag === `trame:${tag}`);
    if (!control) throw new Error(`no control ${tag}`);
    replaceControlText(control, text);
    const { findings } = await reviewDocument(opened.document, ftda, { today });
    expect(findings.filter(({ code }) => code === "answer-reads-badly")).toMatchObject([
      { level: "warning", details: { text, better }, repair: { kind: "write-field" } },
    ]);
  });
});

describe("a party that is somebody else", () => {
  it.each<[string, Readonly<Record<string, unknown>>, string, string]>([
    ["our SIRET", { "partner.siret": "784 547 507 00433" }, "identity-ours", "blocking"],
    ["our SIREN, another establishment", { "partner.siret": "784 547 507 00029" }, "identity-ours", "blocking"],
    ["our name", { "partner.name": "France Terre d'asile" }, "identity-ours", "blocking"],
    ["a year mistyped", { "signing.date": "2062-12-01" }, "date-far", "warning"],
  ])("%s", async (_, changed, code, level) => {
    const opened = await openAgreement();
    await prepareAndFill(opened, emmausWith(changed));
    const { findings } = await reviewDocument(opened.document, ftda, { today });
    expect(findings.filter((one) => one.code === code)).toMatchObject([{ level }]);
  });
});
