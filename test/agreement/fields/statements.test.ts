import { fieldKind, type KindSpec } from "../../../src/agreement/fields/field-kinds";
import type { PrintedForm } from "../../../src/agreement/fields/printed-form";

const COPIES: KindSpec = { name: "count", min: 1 };

describe("what an agreement states of itself", () => {
  it.each<[KindSpec, unknown, PrintedForm, string, string]>([
    // Kind, as it is typed, form, as it is kept, as it is printed.
    ["place", "Paris", "a", "Paris", "à Paris"],
    ["place", "Lyon", "a", "Lyon", "à Lyon"],
    ["place", "Le Havre", "a", "Le Havre", "au Havre"],
    ["place", "le Havre", "a", "Le Havre", "au Havre"],
    ["place", "au Havre", "a", "Le Havre", "au Havre"],
    ["place", "Au Mans", "a", "Le Mans", "au Mans"],
    ["place", "Les Ulis", "a", "Les Ulis", "aux Ulis"],
    ["place", "aux Sables-d'Olonne", "a", "Les Sables-d’Olonne", "aux Sables-d’Olonne"],
    ["place", "La Rochelle", "a", "La Rochelle", "à La Rochelle"],
    ["place", "à la Rochelle", "a", "La Rochelle", "à La Rochelle"],
    ["place", "L'Haÿ-les-Roses", "a", "L’Haÿ-les-Roses", "à L’Haÿ-les-Roses"],
    ["place", "à Aubervilliers.", "a", "Aubervilliers", "à Aubervilliers"],
    ["place", "Lens", "a", "Lens", "à Lens"],
    ["duration", "12 mois", "de", "12 mois", "de 12 mois"],
    ["duration", "un an", "de", "un an", "d’un an"],
    ["duration", "Un an", "de", "un an", "d’un an"],
    ["duration", "d'un an", "de", "un an", "d’un an"],
    ["duration", "de un an", "de", "un an", "d’un an"],
    ["duration", "pour une durée de deux ans", "de", "deux ans", "de deux ans"],
    ["duration", "1 an", "de", "1 an", "de 1 an"],
    ["duration", "une année", "de", "une année", "d’une année"],
    ["duration", "onze mois", "de", "onze mois", "de onze mois"],
    ["duration", "huit mois", "de", "huit mois", "de huit mois"],
    ["duration", "dix-huit mois", "de", "dix-huit mois", "de dix-huit mois"],
    ["duration", "douze (12) mois", "de", "douze (12) mois", "de douze (12) mois"],
    ["duration", "deux ans et six mois", "de", "deux ans et six mois", "de deux ans et six mois"],
    ["year", "2025", "plain", "2025", "2025"],
    ["year", "en 2025", "plain", "2025", "2025"],
    ["year", "l’année 2025", "plain", "2025", "2025"],
    ["year", 2025, "plain", "2025", "2025"],
    [COPIES, "4", "plain", "4", "4"],
    [COPIES, 2, "plain", "2", "2"],
    [COPIES, "quatre", "plain", "quatre", "quatre"],
    [COPIES, "un", "plain", "un", "un"],
    [COPIES, "deux (2)", "plain", "deux (2)", "deux (2)"],
  ])("%j %j, after %s, is %s: “%s”, and is read back", (spec, raw, form, value, printed) => {
    const kind = fieldKind(spec);
    expect(kind.check(raw)).toMatchObject({ ok: true, value });
    expect(kind.print(value, { form })).toBe(printed);
    expect(kind.candidates([{ form, text: printed }])[0]).toBe(value);
  });

  it.each<[KindSpec, unknown, string]>([
    ["place", "", "answer-blank"],
    ["place", 75, "answer-not-text"],
    ["duration", "longtemps", "duration-not-said"],
    ["duration", "jusqu’au 31 décembre 2027", "duration-not-said"],
    ["duration", "12", "duration-not-said"],
    ["duration", "douze (10) mois", "duration-not-said"],
    ["year", "25", "year-not-four-digits"],
    ["year", "2025-2026", "year-not-four-digits"],
    ["year", "l’an dernier", "year-not-four-digits"],
    [COPIES, "plusieurs", "count-not-a-number"],
    [COPIES, "quatre (5)", "count-not-a-number"],
    [COPIES, "0", "count-too-small"],
    [COPIES, "zéro", "count-too-small"],
  ])("%j refuses %j: %s", (spec, raw, code) => {
    expect(fieldKind(spec).check(raw)).toMatchObject({ ok: false, problem: { code } });
  });
});
