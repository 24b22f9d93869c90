/** What the pane asks the register, and what it makes of its categories and addresses. */

import { isOfPersons, partnerKind } from "../../src/register/legal-category";
import { readQuestion } from "../../src/register/read-question";
import { recaseAddress } from "../../src/register/recase-address";

describe("what is typed", () => {
  it.each([
    ["784 547 507 00433", { by: "siret", text: "78454750700433" }],
    ["784.547.507-00433", { by: "siret", text: "78454750700433" }],
    ["784\u00a0547\u00a0507\u202f00433", { by: "siret", text: "78454750700433" }],
    ["N° SIRET : 78454750700433", { by: "siret", text: "78454750700433" }],
    ["siren 784547507", { by: "siren", text: "784547507" }],
    ["784 547 507", { by: "siren", text: "784547507" }],
    ["  Emmaüs   Solidarité ", { by: "name", text: "Emmaüs Solidarité" }],
    ["ATD", { by: "name", text: "ATD" }],
    ["Association 1901", { by: "name", text: "Association 1901" }],
    ["Siret", { by: "name", text: "Siret" }],
    ["784 547 507 00434", "key"],
    ["78454750", "digits"],
    ["115", "digits"],
    ["", "too-short"],
    ["A1", "too-short"],
    ["É. 12", "too-short"],
    ["…", "too-short"],
    ["a".repeat(201), "too-long"],
  ])("%j", (text, asked) => expect(readQuestion(text)).toEqual(asked));
});

describe("the kind of partner of a legal category", () => {
  it.each([
    ["9210", "", "association"],
    ["9220", "", "association"],
    ["9221", "", "association"],
    ["9222", "", "association"],
    ["9230", "", "association-public-utility"],
    ["9240", "CONGREGATION", "other"],
    ["9260", "", "association-alsace-moselle"],
    ["9300", "FONDATION DU LITTORAL", "foundation"],
    ["9300", "FONDS DE DOTATION DU LITTORAL", "endowment-fund"],
    ["9300", "LITTORAL", undefined],
    ["5710", "", "company"],
    ["5195", "", "other"],
    ["5499", "", "company"],
    ["6540", "", "company"],
    ["6411", "", "other"],
    ["7210", "", "local-authority"],
    ["7220", "", "local-authority"],
    ["7230", "", "local-authority"],
    ["7344", "", "public-body"],
    ["7346", "", "public-body"],
    ["7361", "", "public-body"],
    ["7364", "", "public-body"],
    ["4110", "", "public-body"],
    ["7410", "", "other"],
    ["7113", "", undefined],
    ["3120", "", "foreign"],
    ["8210", "", "other"],
    ["8411", "", "other"],
    ["9900", "", "other"],
    ["0000", "", undefined],
  ])("%s %s: %s", (category, name, kind) => expect(partnerKind(category, name)).toBe(kind));

  it.each([
    ["1000", true],
    ["1300", true],
    ["2110", true],
    ["2210", true],
    ["2310", true],
    ["2700", false],
    ["5710", false],
    ["9220", false],
  ])("persons' names: %s %s", (category, are) => expect(isOfPersons(category)).toBe(are));
});

describe("an address of the register, in a sentence", () => {
  it.each([
    ["32 RUE DES BOURDONNAIS 75001 PARIS", "32 rue des Bourdonnais 75001 Paris"],
    ["12 RUE DE L EGLISE 93200 SAINT-DENIS", "12 rue de l’Église 93200 Saint-Denis"],
    ["4 PLACE D ITALIE 75013 PARIS 13", "4 place d’Italie 75013 Paris"],
    ["2 RUE DU 11 NOVEMBRE 1918 69003 LYON 3", "2 rue du 11 novembre 1918 69003 Lyon"],
    ["24 RUE MARC SEGUIN 75018 PARIS 18", "24 rue Marc Seguin 75018 Paris"],
    ["1 PL DE LA REPUBLIQUE 75579 PARIS CEDEX 12", "1 Pl de la République 75579 Paris Cedex 12"],
    ["8 ALLEE DES CERISIERS 76600 LE HAVRE", "8 allée des Cerisiers 76600 Le Havre"],
    ["5 BIS AVENUE HENRI IV 35400 SAINT-MALO", "5 bis avenue Henri IV 35400 Saint-Malo"],
    ["12 A RUE DE HANOVRE 67000 STRASBOURG", "12 A rue de Hanovre 67000 Strasbourg"],
    ["BATIMENT A 3 IMPASSE DE L HORLOGE 13002 MARSEILLE 2", "bâtiment A 3 impasse de l’Horloge 13002 Marseille"],
    ["ZA DES FORGES BP 12 44600 SAINT-NAZAIRE", "ZA des Forges BP 12 44600 Saint-Nazaire"],
    ["6 RUE DU MARCHE 61250 SAINT-DENIS-SUR-SARTHON", "6 rue du Marche 61250 Saint-Denis-sur-Sarthon"],
    ["9 COURS DE L'INTENDANCE 33000 BORDEAUX", "9 cours de l'Intendance 33000 Bordeaux"],
    ["3 RUE JEAN D ARC 97400 SAINT-DENIS", "3 rue Jean d’Arc 97400 Saint-Denis"],
    ["10 RUE D HAUTEVILLE 75010 PARIS 10", "10 rue d’Hauteville 75010 Paris"],
    ["12 D RUE DE PARIS 59800 LILLE", "12 D rue de Paris 59800 Lille"],
    ["7 RUE DU 8 MAI 1945 80000 AMIENS", "7 rue du 8 mai 1945 80000 Amiens"],
    ["PLACE DU 1ER MAI 63000 CLERMONT-FERRAND", "place du 1er mai 63000 Clermont-Ferrand"],
    ["12 rue de l’Église 93200 Saint-Denis", "12 rue de l’Église 93200 Saint-Denis"],
  ])("%s", (registered, written) => expect(recaseAddress(registered)).toBe(written));
});
