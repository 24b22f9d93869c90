import { join } from "node:path";
import { parseModel } from "../../../src/agreement/model/parse-model";
import { printModelFile, readModelFile } from "../../../src/agreement/model/model-file";
import { sayModelFileProblem } from "../../../src/agreement/wording/model-file";
import { filesIn, OUR_MODELS, TEST_MODELS } from "../../builders/second-model";

const loan = filesIn(join(TEST_MODELS, "pret-de-salle"));
const text = printModelFile(loan);

/** What is said of a file, in both languages; nothing where it can be used. */
function said(json: string): string[] {
  const reading = readModelFile(json);
  return reading.ok ? [] : (["fr", "en"] as const).map((language) => sayModelFileProblem(reading.problem, language));
}

function withFile(name: string, content: unknown): string {
  return JSON.stringify({ trame: "model", version: 1, files: { ...loan, [name]: content } });
}

describe("the file of a model", () => {
  it.each([
    ["pret-de-salle", TEST_MODELS],
    ["ftda-partenariat", OUR_MODELS],
  ])("holds all of %s", (id, folder) => {
    const files = filesIn(join(folder, id));
    const reading = readModelFile(`\ufeff${printModelFile(files)}`);
    expect(reading).toMatchObject({ ok: true, files });
    expect(reading.ok && reading.model.paragraphs).toEqual(parseModel(files).paragraphs);
  });

  it.each<[string, string, string, string]>([
    ["is cut", text.slice(0, 400), "il s’arrête trop tôt", "it ends too soon"],
    ["is no JSON", '{\n  "trame": model\n}', "ligne 2, colonne 12", "line 2, column 12"],
    ["is very long", " ".repeat(5_000_001), "5 millions", "5 million"],
    ["is empty", "", "il s’arrête trop tôt", "it ends too soon"],
    ["is a list", "[]", "ce n’est pas un modèle", "this is no model"],
    ["is null", "null", "ce n’est pas un modèle", "this is no model"],
    ["is a file of answers", '{ "trame": "answers", "version": 1 }', "ce n’est pas un modèle", "this is no model"],
    ["has more than its files", text.replace('"version"', '"more": 1, "version"'), "ce n’est pas un modèle", "this is no model"],
    ["is of another version", text.replace('"version": 1', '"version": 2'), "de la version 2", "of version 2"],
    ["has a list for its files", '{ "trame": "model", "version": 1, "files": [] }', "ce n’est pas un modèle", "this is no model"],
    ["lacks its text", withFile("paragraphs.json", undefined), "« paragraphs.json »", "“paragraphs.json”"],
    ["has a file of nobody's", withFile("x.json", []), "abîmé", "damaged"],
    [
      "has a kind that is none",
      withFile("fields.json", [{ id: "a", kind: "colour" }]),
      "« fields.json[0].kind »",
      "“fields.json[0].kind”",
    ],
    [
      "has a field that is none's",
      withFile("paragraphs.json", [{ id: "a", text: "{{b:xxx}}" }]),
      "« paragraphs.json[0].text »",
      "“paragraphs.json[0].text”",
    ],
    [
      "changes what every object has",
      text.replace('"files": {', '"files": { "__proto__": { "polluted": true },'),
      "abîmé",
      "damaged",
    ],
    ["is deep", `{"trame":"model","version":1,"files":${'{"a":'.repeat(5000)}1${"}".repeat(5000)}}`, "abîmé", "damaged"],
  ])("that %s is refused, in a sentence that says where", (_, json, french, english) => {
    const sentences = said(json).map((sentence) => sentence.replaceAll("\u00a0", " "));
    expect(sentences).toEqual([expect.stringContaining(french), expect.stringContaining(english)]);
    expect(sentences.every((sentence) => sentence.length < 160)).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("shows no more of a name than a sentence holds", () => {
    const [french = ""] = said(withFile("x".repeat(10_000), []));
    expect(french.length).toBeLessThan(200);
  });
});
