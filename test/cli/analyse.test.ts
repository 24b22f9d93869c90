/** A document that follows no model, made into one in a terminal, and worked on with it. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { trame } from "../builders/command";
import { docx, p } from "../builders/docx";
import { openInWord, paragraphTexts } from "../builders/word";

const LOAN = docx(
  [
    "PRÊT DE VÉLO",
    "Le vélo est prêté à [NOM DE L’EMPRUNTEUR], joignable au ……………, jusqu’au JJ/MM/AAAA.",
    "Le prêteur [sic] le reprend en l’état.",
    "Pour [NOM DE L’EMPRUNTEUR] : ______________",
  ]
    .map((text) => p(text))
    .join(""),
);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "trame-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: Uint8Array | string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
}

it("trame analyse makes a model, that fields, fill, read and review then take", async () => {
  const document = file("Prêt de vélo.docx", LOAN);
  const output = join(folder, "pret.json");
  const analysed = await trame("analyse", "--document", document, "--output", output);
  expect(analysed).toMatchObject({ code: 0, stderr: "" });
  const name = "nom-de-l-emprunteur";
  expect(JSON.parse(analysed.stdout)).toMatchObject({
    model: "pret-de-velo",
    name: "Prêt de vélo",
    fields: [
      { id: name, label: "Nom de l’emprunteur", places: [{ line: 2, text: "[NOM DE L’EMPRUNTEUR]" }, { line: 4 }] },
      { id: "joignable-au", kind: "line", places: [{ line: 2, text: "……………" }] },
      { id: "jusqu-au", kind: "date", places: [{ line: 2, text: "JJ/MM/AAAA" }] },
    ],
  });
  const fields = JSON.parse((await trame("fields", "--model", output)).stdout) as {
    model: string;
    fields: { slots: number }[];
  }[];
  expect(fields.map(({ model, fields: asked }) => [model, asked.map(({ slots }) => slots)])).toEqual([
    ["pret-de-velo", [2, 1, 1]],
  ]);

  const answers = { [name]: "Zoé", "joignable-au": "01 02 03 04 05", "jusqu-au": "2031-05-01" };
  const filled = join(folder, "filled.docx");
  const asked = file("answers.json", { model: "pret-de-velo", answers });
  const said = await trame("fill", "--model", output, "--document", document, "--answers", asked, "--output", filled);
  expect(JSON.parse(said.stdout)).toMatchObject({ slots: { filled: 4, missing: [] }, findings: [] });
  expect(paragraphTexts((await openInWord(readFileSync(filled))).word).map((text) => text.replaceAll("\u00a0", " "))).toEqual([
    "PRÊT DE VÉLO",
    "Le vélo est prêté à Zoé, joignable au 01 02 03 04 05, jusqu’au 1er mai 2031.",
    "Le prêteur [sic] le reprend en l’état.",
    "Pour Zoé : ______________",
  ]);
  expect(JSON.parse((await trame("read", "--model", output, "--document", filled)).stdout)).toMatchObject({ answers });
  const review = await trame("review", "--model", output, "--document", filled, "--json");
  expect(review.code).toBe(0);
  expect(JSON.parse(review.stdout)).toMatchObject({ findings: [] });
});

describe("trame analyse and --model refuse, in a sentence, and write nothing", () => {
  it.each<[string, () => readonly string[], string, string]>([
    [
      "a document with nothing to fill in",
      () => ["analyse", "--document", file("plain.docx", docx(p("Bonjour."))), "--output", join(folder, "none.json")],
      "aucun endroit à remplir n’a été trouvé",
      "no place to fill in was found",
    ],
    [
      "a file that is no JSON",
      () => ["fields", "--model", file("a.json", '{ "trame": ')],
      "il s’arrête trop tôt",
      "it ends too soon",
    ],
    [
      "a file of another kind",
      () => ["fields", "--model", file("b.json", { a: 1 })],
      "ce n’est pas un modèle",
      "this is no model",
    ],
    [
      "a model of a later version",
      () => ["fields", "--model", file("c.json", { trame: "model", version: 2, files: {} })],
      "de la version 2 du format",
      "of version 2 of the format",
    ],
    [
      "a model that lacks a file",
      () => ["fields", "--model", file("d.json", { trame: "model", version: 1, files: { "model.json": {} } })],
      "« model.json.id » n’est pas",
      "“model.json.id” is not",
    ],
    [
      "a model beside a folder of models",
      () => ["fields", "--model", "x.json", "--models", folder],
      "et non les deux",
      "and not both",
    ],
    [
      "a model without its document",
      () => ["fill", "--model", "x.json", "--answers", "a.json", "--output", join(folder, "none.docx")],
      "donnez ce document par --document",
      "give that document by --document",
    ],
  ])("%s", async (_, args, french, english) => {
    const inFrench = await trame(...args());
    expect(inFrench).toMatchObject({ code: 2, stdout: "" });
    expect(inFrench.stderr.replaceAll("\u00a0", " ")).toContain(french);
    expect((await trame(...args(), "--language", "en")).stderr).toContain(english);
  });
});
