/** Files of answers: what goes out comes back, and what anybody may have written is told by its place. */

import { selectionOf } from "../../../src/agreement/clauses/placed-list";
import { whereJsonBreaks } from "../../../src/agreement/model/json-breaks";
import { type AnswersFileReading, printAnswersFile, readAnswersFile } from "../../../src/agreement/operations/answers-file";
import { withNoBreakSpaces } from "../../../src/agreement/wording/no-break-spaces";
import { sayAnswersFileProblem } from "../../../src/agreement/wording/answers-file";
import { loadModel, loadModels } from "../../../src/cli/load-model";
import { emmaus, emmausWith } from "../../builders/answers";

const model = loadModel("ftda-partenariat");
const models = loadModels();

const read = (value: unknown): AnswersFileReading =>
  readAnswersFile(models, typeof value === "string" ? value : JSON.stringify(value));

/** The sentences of what is wrong. */
function said(value: unknown, language: "fr" | "en" = "fr"): string[] {
  return read(value).problems.map((problem) => sayAnswersFileProblem(problem, model, language));
}

describe("a file of answers", () => {
  const forms = { name: "Restos du Cœur", article: "les", slots: { "title/partner.name": "RESTOS DU CŒUR" } };
  const clauses = { partner: ["channel", { text: "Prêter une salle" }], both: ["logos"] };
  const all = { ...emmausWith({ "partner.name": forms, "partner.siret": "W751234567" }), clauses };

  it("holds answers, their printed forms, the engagements chosen and those written, and comes back the same", () => {
    const { file, problems } = read({ trame: "answers", version: 1, ...all });
    expect(problems).toEqual([]);
    const printed = printAnswersFile(model, file!.answers, file!.selection);
    expect(printed).toEqual({ trame: "answers", version: 1, ...all });
    expect(read(printed).file).toMatchObject({ answers: file!.answers, selection: file!.selection });
  });

  it("may leave out what it is, and everything that was not answered", () => {
    expect(read(emmaus).problems).toEqual([]);
    const { file } = read({ model: model.id, answers: {} });
    expect([file!.answers.size, file!.selection]).toEqual([0, undefined]);
    expect(printAnswersFile(model, new Map(), selectionOf([]))).toMatchObject({ answers: {}, clauses: {} });
  });

  it("says what is worth a word", () => {
    const { file } = read(emmausWith({ "partner.address": "32 rue X." }));
    expect(file!.remarks.map(({ details }) => details)).toMatchObject([{ field: "partner.address" }]);
  });
});

describe("where JSON breaks", () => {
  it.each<[json: string, place: [number, number] | undefined]>([
    ["", undefined],
    ["{", undefined],
    ['{"a": [1, {"b": null}', undefined],
    ["x", [1, 1]],
    ['{\n  "a": x', [2, 8]],
    ['{"a": 1,}', [1, 9]],
    ["[1,]", [1, 4]],
    ["[1 2]", [1, 4]],
    ["{a: 1}", [1, 2]],
    ["{'a': 1}", [1, 2]],
    ['{"a" 1}', [1, 6]],
    ['{"a": 1]', [1, 8]],
    ["[1}", [1, 3]],
    ["]", [1, 1]],
    ["{} {}", [1, 4]],
    ["01", [1, 1]],
    ["1.", [1, 1]],
    ["nul", [1, 1]],
    ['["a\nb"]', [1, 2]],
    ['["\\x"]', [1, 2]],
  ])("%j: %j", (json, place) => {
    expect(() => JSON.parse(json) as unknown).toThrow();
    expect(whereJsonBreaks(json)).toEqual(place && { line: place[0], column: place[1] });
  });
});

describe("what cannot be used", () => {
  it.each<[name: string, value: unknown, sentences: string[]]>([
    ["no JSON", '{\n  "model": x', ["ce n’est pas du JSON valide (ligne 2, colonne 12)."]],
    ["JSON cut short", '{ "model": "ftda', ["ce n’est pas du JSON valide"]],
    ["nothing", "", ["ce n’est pas du JSON valide (il s’arrête trop tôt)."]],
    ["too much", `"${"x".repeat(2_000_000)}"`, ["ce fichier dépasse 2 millions de caractères"]],
    ["another shape", [1], ["il faut un objet"]],
    ["a file of something else", { trame: "sheet", ...emmaus }, ["« trame » : il faut un objet"]],
    ["no model", { answers: {} }, ["« model » : il faut un objet"]],
    ["answers that are a list", { model: model.id, answers: [] }, ["« answers » : il faut un objet"]],
    ["clauses that are a list", { model: model.id, answers: {}, clauses: [] }, ["« clauses » : il faut un objet"]],
    ["something beside", { ...emmaus, more: 1 }, ["« more » : il faut un objet"]],
    ["a later version", { version: 2, ...emmaus }, ["ces réponses sont de la version 2 du format"]],
    ["a version that is none", { version: { a: 1 }, ...emmaus }, ["ces réponses sont de la version ? du format"]],
    ["another model", { ...emmaus, model: "autre" }, ["ces réponses sont celles d’un autre modèle (« autre »)."]],
    [
      "a key of every object",
      `{ "model": "${model.id}", "answers": { "__proto__": "x", "constructor": "y" } }`,
      ["le champ « __proto__ » n’existe pas.", "le champ « constructor » n’existe pas."],
    ],
    [
      "several answers, and what is good beside them",
      emmausWith({ "partner.siret": "784 547 507 00434", "signatory.name": "Claire", "partner.phone": "1" }),
      [
        "champ « partner.siret » : ce numéro SIRET est impossible",
        'champ « signatory.name » : il faut { "firstName": "…", "familyName": "…" }',
        "le champ « partner.phone » n’existe pas.",
      ],
    ],
    [
      "engagements, list by list",
      { ...emmaus, clauses: { partner: ["channel", "chanel"], other: [], both: "logos" } },
      ["clauses.partner[1] : ", "clauses.other : ", "clauses : il faut des listes"],
    ],
  ])("%s", (_, value, sentences) => {
    const french = said(value);
    expect(french).toHaveLength(sentences.length);
    for (const [index, sentence] of sentences.entries()) expect(french[index]).toContain(withNoBreakSpaces(sentence));
    const english = said(value, "en");
    expect(english).toHaveLength(sentences.length);
    for (const sentence of english) expect(sentence).toMatch(/^[^«»]+\.$/u);
  });

  it("keeps what is good beside it, for whoever takes answers one by one", () => {
    const { file, problems } = read(emmausWith({ "partner.siret": "1", "partner.name": "A\u0007" }));
    expect(problems.map((problem) => "field" in problem && problem.field)).toEqual(["partner.name", "partner.siret"]);
    expect(file!.answers.size).toBe(Object.keys(emmaus.answers).length - 2);
  });

  it("tells twenty problems of a thousand", () => {
    const answers = Object.fromEntries(Array.from({ length: 1000 }, (_, nth) => [`x${nth}`, ""]));
    expect(read({ model: model.id, answers }).problems).toHaveLength(20);
  });

  it("is not thrown off by depth", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(said(`{ "model": "${model.id}", "answers": { "partner.name": ${deep} } }`)).toHaveLength(1);
  });
});
