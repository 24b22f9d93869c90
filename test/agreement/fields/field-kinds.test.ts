import { fieldKind, type FieldKindName } from "../../../src/agreement/fields/field-kinds";
import type { PrintedForm } from "../../../src/agreement/fields/printed-form";

function check(kind: FieldKindName, raw: unknown) {
  return fieldKind(kind).check(raw);
}

describe("checking an answer", () => {
  it.each<[FieldKindName, unknown, unknown]>([
    ["name", "  Emmaüs   Solidarité ", "Emmaüs Solidarité"],
    ["name", "L'Îlot", "L’Îlot"],
    ["name", "Cafe\u0301", "Café"],
    ["name", "A\u202fB", "A\u00a0B"],
    ["siret", "732.829.320 00074", "73282932000074"],
    ["siret", "356 000 000 00048", "35600000000048"],
    ["siret", "356 000 000 09075", "35600000009075"], // La Poste: sum of digits, a multiple of 5
    ["ape", "87.90b", "8790B"],
    ["ape", "8790 B", "8790B"],
    ["ape", "Code APE : 87.90B", "8790B"],
    ["ape", "naf 8790b", "8790B"],
    ["date", " 2026-12-01 ", "2026-12-01"],
    ["role", "Présidente", "présidente"],
    ["role", "DRH", "DRH"],
    ["person", { firstName: " Jean-Noël", familyName: "Le  Goff" }, { firstName: "Jean-Noël", familyName: "Le Goff" }],
    ["text", "un\r\n\r\n deux \n\n", "un\ndeux"],
    ["list", ["Proposer des ateliers ;", " Accueillir. "], ["Proposer des ateliers", "Accueillir"]],
    ["list", [], []],
  ])("takes %s %j as %j", (kind, raw, value) => {
    expect(check(kind, raw)).toMatchObject({ ok: true, value });
  });

  it.each<[FieldKindName, unknown, string]>([
    ["name", 12, "answer-not-text"],
    ["name", "", "answer-blank"],
    ["name", " \u00a0\t\u200b", "answer-blank"],
    ["name", "a\u0001b", "answer-control-characters"],
    ["name", "a\ud83d", "answer-control-characters"],
    ["name", "a\uffff", "answer-control-characters"],
    ["name", "x".repeat(201), "answer-too-long"],
    ["line", "x".repeat(10_000), "answer-too-long"],
    ["siret", "784 547 507", "siret-not-14-digits"],
    ["siret", "00000000000000", "siret-only-zeros"],
    ["siret", "784 547 507 00434", "siret-wrong-key"],
    ["siret", "356 000 000 09076", "siret-wrong-key"],
    ["ape", "879B", "ape-not-4-digits-and-letter"],
    ["date", "2026-02-30", "date-not-a-day"],
    ["date", "  ", "answer-blank"],
    ["person", "Claire Durand", "person-not-two-names"],
    ["person", { firstName: "Claire" }, "person-not-two-names"],
    ["person", { firstName: "Claire", familyName: " " }, "person-half-named"],
    ["person", { firstName: "", familyName: "Durand" }, "person-half-named"],
    ["person", { firstName: "Claire", familyName: "Durand", age: 4 }, "person-not-two-names"],
    ["list", "Proposer", "list-not-texts"],
    ["list", ["Proposer", 3], "list-not-texts"],
    ["list", ["Proposer", " ; "], "answer-blank"],
  ])("refuses %s %j: %s", (kind, raw, code) => {
    expect(check(kind, raw)).toMatchObject({ ok: false, problem: { code } });
  });

  it("takes a presentation of 10,000 characters", () => {
    expect(check("text", "mot ".repeat(2500))).toMatchObject({ ok: true });
  });

  it.each<[FieldKindName, string, string, string]>([
    ["line", "12 rue X\n75001 Paris", "12 rue X 75001 Paris", "line-breaks-became-spaces"],
    ["line", "12 rue X\t75001 Paris", "12 rue X 75001 Paris", "line-breaks-became-spaces"],
    ["name", "Em\u200emaüs\u202e", "Emmaüs", "invisible-characters-removed"],
    ["phrase", "l’emploi.", "l’emploi", "final-stop-removed"],
    ["role", "présidente.", "présidente", "final-stop-removed"],
    ["name", "A < B & C > D", "A < B & C > D", "unusual-signs"],
    ["name", "Entraide 🎉", "Entraide 🎉", "unusual-signs"],
  ])("takes %s %j as %j and says so: %s", (kind, raw, value, code) => {
    expect(check(kind, raw)).toMatchObject({ ok: true, value, remarks: [{ code }] });
  });

  it("has nothing to say of an ampersand, or of the stop of an ellipsis", () => {
    expect(check("name", "Pierre & Paul")).toMatchObject({ ok: true, remarks: [] });
    expect(check("phrase", "l’emploi, le logement...")).toMatchObject({ ok: true, value: "l’emploi, le logement..." });
  });
});

describe("printing an answer", () => {
  it.each<[FieldKindName, unknown, PrintedForm, string]>([
    ["name", "Emmaüs", "plain", "Emmaüs"],
    ["name", "Emmaüs", "upper", "EMMAÜS"],
    ["name", "Les Restos du Cœur", "upper", "LES RESTOS DU CŒUR"],
    ["name", "Les Restos du Cœur", "de", "des Restos du Cœur"],
    ["name", "Les Restos du Cœur", "a", "aux Restos du Cœur"],
    ["person", { firstName: "Claire", familyName: "Durand" }, "plain", "Claire DURAND"],
    ["person", { firstName: "Jean", familyName: "de l’Écluse" }, "plain", "Jean DE L’ÉCLUSE"],
    ["role", "administratrice", "de", "d’administratrice"],
    ["role", "directeur général", "capital", "Directeur général"],
    ["siret", "73282932000074", "plain", "732\u00a0829\u00a0320\u00a000074"],
    ["ape", "8790B", "plain", "8790\u00a0B"],
    ["date", "2026-12-01", "le", "le 1er\u00a0décembre 2026"],
    ["list", ["proposer", "accueillir"], "item-1", "Proposer\u00a0;"],
    ["list", ["proposer", "accueillir"], "item-2", "Accueillir."],
    ["list", ["proposer"], "item-1", "Proposer."],
  ])("prints %s %j as %s: %s", (kind, answer, form, printed) => {
    expect(fieldKind(kind).print(answer as never, { form })).toBe(printed);
  });

  it("has nothing for an item the list does not have", () => {
    expect(fieldKind("list").print(["proposer"], { form: "item-2" })).toBeUndefined();
  });
});

describe("reading an answer back", () => {
  it.each<[FieldKindName, [PrintedForm, string][], unknown]>([
    ["name", [["plain", "Emmaüs"]], "Emmaüs"],
    [
      "name",
      [
        ["upper", "EMMAÜS"],
        ["de", "d’Emmaüs"],
      ],
      "Emmaüs",
    ],
    ["name", [["de", "des Restos du Cœur"]], "Les Restos du Cœur"],
    [
      "name",
      [
        ["de", "des Restos"],
        ["plain", "les Restos"],
      ],
      "les Restos",
    ],
    ["person", [["plain", "Marie Claire DE LA TOUR"]], { firstName: "Marie Claire", familyName: "DE LA TOUR" }],
    ["role", [["capital", "Présidente"]], "présidente"],
    ["siret", [["plain", "732 829 320 00074"]], "73282932000074"],
    ["ape", [["plain", "8790 B"]], "8790B"],
    ["date", [["le", "le 1er décembre 2026"]], "2026-12-01"],
    [
      "list",
      [
        ["item-2", "Accueillir."],
        ["item-1", "Proposer ;"],
      ],
      ["Proposer", "Accueillir"],
    ],
  ])("%s %j may have been %j", (kind, occurrences, answer) => {
    expect(fieldKind(kind).candidates(occurrences.map(([form, text]) => ({ form, text })))[0]).toEqual(answer);
  });

  it.each<[FieldKindName, PrintedForm, string]>([
    ["person", "plain", "Claire Durand"],
    ["person", "plain", "DURAND"],
    ["date", "le", "le 31 avril 2026"],
    ["siret", "plain", "784 547"],
    ["role", "de", "présidente"],
  ])("finds no answer of kind %s behind %s %s", (kind, form, text) => {
    expect(fieldKind(kind).candidates([{ form, text }])).toEqual([]);
  });
});
