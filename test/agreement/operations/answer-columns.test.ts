/** Answers as the cells of a table: what each kind of field takes from its columns. */

import { loadModel } from "../../../src/cli/load-model";
import { checkAnswers } from "../../../src/agreement/operations/answers";
import { checkSelection } from "../../../src/agreement/clauses/check-selection";
import { columnNamed, columnsOf, readRow } from "../../../src/agreement/operations/answer-columns";
import { emmaus } from "../../builders/answers";

const model = loadModel("ftda-partenariat");
const columns = columnsOf(model);

/** A row by the headings of its columns. */
function row(cells: Readonly<Record<string, string>>): ReturnType<typeof readRow> {
  return readRow(new Map(Object.entries(cells).map(([heading, text]) => [columnNamed(columns, heading)!, text])));
}

describe("columns", () => {
  it("are every field's and its parts', then the lists of engagements, each with one name", () => {
    expect(columns.map(({ id }) => id)).toEqual([
      "partner.name",
      "partner.name.article",
      "partner.kind",
      ...["court", "volume", "folio", "form", "capital", "registry", "number", "designation", "deliberation", "country"].map(
        (part) => `partner.kind.${part}`,
      ),
      "partner.number",
      "partner.address",
      "partner.siret",
      ...["number", "court", "volume", "folio", "country"].map((part) => `partner.siret.${part}`),
      "partner.ape",
      "partner.presentation",
      "signatory.name",
      "signatory.name.firstName",
      "signatory.name.familyName",
      "signatory.role",
      "purpose.objective",
      "purpose.means",
      "engagement.channel",
      "engagements",
      "contact.name",
      "contact.name.firstName",
      "contact.name.familyName",
      "contact.role",
      "contact.gender",
      "signing.date",
      "clauses.partner",
      "clauses.car",
      "clauses.both",
    ]);
    const names = columns.flatMap(({ id, labels }) => [id, ...labels.map(({ fr }) => fr)]);
    expect(new Set(names).size).toBe(names.length);
    for (const column of columns) {
      for (const name of [column.id, ...column.labels.flatMap(({ fr, en }) => [fr, en])]) {
        expect([name, columnNamed(columns, name)?.id]).toEqual([name, column.id]);
      }
    }
  });

  it.each<[heading: string, id: string | undefined]>([
    ["partner.name", "partner.name"],
    ["Nom du partenaire", "partner.name"],
    ["  NOM DU PARTENAIRE ", "partner.name"],
    ["Partner's name", "partner.name"],
    ["Partner’s name", "partner.name"],
    ["Signataire du partenaire : prénom", "signatory.name.firstName"],
    ["Signataire du partenaire\u00a0: Prenom", "signatory.name.firstName"],
    ["signataire du partenaire:nom", "signatory.name.familyName"],
    ["Identifiant du partenaire : N° RNA", "partner.siret.number"],
    ["Par le partenaire", "clauses.partner"],
    ["Nom", undefined],
    ["", undefined],
  ])("%j is %s", (heading, id) => expect(columnNamed(columns, heading)?.id).toBe(id));
});

describe("a row", () => {
  it("says what a file of answers says", () => {
    const read = row({
      "partner.name": "Emmaüs Solidarité",
      "partner.address": "32 rue des Bourdonnais 75001 Paris",
      "partner.siret": "732 829 320 00074",
      "partner.ape": "8790B",
      "partner.presentation": emmaus.answers["partner.presentation"] as string,
      "Signataire du partenaire : prénom": "Claire",
      "Signataire du partenaire : nom": "Durand",
      "signatory.role": "présidente",
      "purpose.objective": "accès à l’emploi et au logement des personnes réfugiées",
      "purpose.means": "les ateliers collectifs et à l’accompagnement individuel d’Emmaüs Solidarité",
      "engagement.channel": "sa newsletter",
      "contact.name": "Jean-Noël LE GOFF",
      "contact.role": "chargé de partenariats",
      "contact.gender": "Un homme au moins : interlocuteurs",
      "signing.date": "01/12/2026",
      engagements: (emmaus.answers.engagements as string[]).join("\n"),
    });
    expect(read.errors).toEqual([]);
    const [told, file] = [read, emmaus].map(({ answers }) => checkAnswers(model, { model: model.id, answers }).answers);
    const upper = { firstName: "Jean-Noël", familyName: "LE GOFF" };
    expect(Object.fromEntries(told!)).toEqual({ ...Object.fromEntries(file!), "contact.name": upper });
    expect(read.clauses).toBeUndefined();
  });

  it.each<[name: string, cells: Record<string, string>, answers: Record<string, unknown>]>([
    ["blank cells say nothing", { "partner.name": " ", "signing.date": "" }, {}],
    ["a day in figures", { "signing.date": "1/2/2027" }, { "signing.date": "2027-02-01" }],
    ["a day as a file has it", { "signing.date": "2027-02-01" }, { "signing.date": "2027-02-01" }],
    ["a day in letters", { "signing.date": "1er février 2027" }, { "signing.date": "2027-02-01" }],
    ["a day that is none", { "signing.date": "30/02/2027" }, { "signing.date": "30/02/2027" }],
    ["a year in two figures", { "signing.date": "01/02/27" }, { "signing.date": "01/02/27" }],
    ["a kind by its label", { "partner.kind": "fondation" }, { "partner.kind": "foundation" }],
    ["a kind by its id", { "partner.kind": "foundation" }, { "partner.kind": "foundation" }],
    [
      "a kind with its parts",
      { "partner.kind": "Société", "partner.kind.form": "par actions simplifiée", "partner.kind.capital": "10 000 euros" },
      { "partner.kind": { kind: "company", parts: { form: "par actions simplifiée", capital: "10 000 euros" } } },
    ],
    ["a number alone", { "partner.siret": "W751234567" }, { "partner.siret": "W751234567" }],
    ["a number in the column of the part", { "partner.siret.number": "W751234567" }, { "partner.siret": "W751234567" }],
    [
      "a name with its article",
      { "partner.name": "Restos du Cœur", "partner.name.article": "Les" },
      { "partner.name": { name: "Restos du Cœur", article: "les" } },
    ],
    [
      "a name without one",
      { "partner.name": "Fondation X", "partner.name.article": "aucun" },
      { "partner.name": { name: "Fondation X", article: "none" } },
    ],
    ["half a person", { "signatory.name.firstName": "Claire" }, { "signatory.name": { firstName: "Claire" } }],
    ["a person of whom nobody knows which name is which", { "signatory.name": "Claire Durand" }, { "signatory.name": {} }],
    ["items one a line", { engagements: "Un\n\n Deux " }, { engagements: ["Un", " Deux"] }],
  ])("%s", (_, cells, answers) => {
    const read = row(cells);
    expect([read.errors, read.answers]).toEqual([[], answers]);
  });

  it("chooses engagements by title or id, and one's own between quotes", () => {
    const title = "Désigner un référent";
    const read = row({ "clauses.partner": `channel\n${title}\n« Prêter une salle »\n"Prêter un car"\nchanel` });
    expect(read.clauses).toEqual({
      partner: ["channel", "named-referent", { text: "Prêter une salle" }, { text: "Prêter un car" }, "chanel"],
    });
    expect(() => checkSelection(model, read.clauses)).toThrow("clauses.partner[4]: unknown-clause");
  });

  it.each<[name: string, cells: Record<string, string>, column: string, code: string]>([
    ["a number that a spreadsheet rounded", { "partner.siret": "7,32829E+13" }, "partner.siret", "number-rounded"],
    ["the same in English", { "partner.siret": "7.32829E+13" }, "partner.siret", "number-rounded"],
    ["an error of a spreadsheet", { "partner.address": "#N/A" }, "partner.address", "spreadsheet-error"],
    ["a column that was too narrow", { "signing.date": "########" }, "signing.date", "spreadsheet-error"],
    ["parts without their kind", { "partner.kind.capital": "10 000 euros" }, "partner.kind.capital", "kind-not-told"],
    [
      "a part that the kind has not",
      { "partner.kind": "Fondation", "partner.kind.capital": "10 000 euros" },
      "partner.kind.capital",
      "part-of-another-kind",
    ],
    [
      "an article that there is not",
      { "partner.name": "X", "partner.name.article": "un" },
      "partner.name.article",
      "choice-not-offered",
    ],
  ])("refuses %s", (_, cells, column, code) => {
    expect(row(cells).errors.map((error) => [error.column.id, error.problem.code])).toEqual([[column, code]]);
  });
});
