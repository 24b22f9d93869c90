/** Many agreements from a table, as a person runs the command. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withNoBreakSpaces } from "../../src/agreement/wording/no-break-spaces";
import { loadModels } from "../../src/cli/load-model";
import { readTableOfAnswers } from "../../src/cli/table-file";
import { sayInputProblem, UnusableInput } from "../../src/cli/unusable-input";
import { readTable } from "../../src/csv/read-table";
import { DocxDocument } from "../../src/docx/docx-document";
import { trame } from "../builders/command";
import { partner, tableOf } from "../builders/partners";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trame-many-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const out = (): string => join(folder, "out");

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function fill(table: string, ...args: string[]): ReturnType<typeof trame> {
  return trame("fill", "--answers", table, "--output-dir", out(), ...args);
}

/** The sentence of what is wrong. */
function attempt(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof UnusableInput) return sayInputProblem(error.problem, "en");
    throw error;
  }
  return "";
}

const filesMade = (): string[] => readdirSync(out()).filter((name) => name.endsWith(".docx"));

function textOf(file: string): string {
  const document = new DocxDocument(new Uint8Array(readFileSync(join(out(), file))));
  return document.body.paragraphs.map(({ text }) => text).join("\n");
}

it("makes each line's agreement, tells those that it cannot make, and makes none twice", async () => {
  const rows = [
    partner(0),
    { ...partner(1), "Identifiant du partenaire": "7,32829E+13" },
    partner(0),
    { ...partner(3), "Code APE": "" },
    { ...partner(4), "signing.date": "31/02/2026", "Code APE": "xxx" },
  ];
  const table = write("partners.csv", tableOf(rows));
  const report = join(folder, "report.csv");
  const { code, stdout, stderr } = await fill(table, "--report", report);
  expect([code, stderr]).toEqual([1, ""]);
  const first = "Convention - Association Entraide Ville-0 - 2026-12-01";
  const without = "Convention - Le Relais de l’Île Ville-3 - 2026-12-04.docx";
  expect(stdout.trimEnd().split("\n")).toEqual(
    [
      `ligne 2 : faite – 29 emplacements remplis – ${first}.docx`,
      "ligne 5 : refusée | colonne C (« Identifiant du partenaire ») : le tableur a arrondi ce nombre, ses chiffres sont perdus ; mettez la colonne au format Texte et retapez-le.",
      `ligne 8 : faite – 29 emplacements remplis – ${first} (2).docx`,
      `ligne 11 : faite – 28 emplacements remplis – à compléter : Code APE – ${without}`,
      "ligne 14 : refusée | colonne D (« Code APE ») : un code APE compte quatre chiffres et une lettre, comme 8790B ; vérifiez-le. | colonne P (« signing.date ») : ce n’est pas un jour du calendrier, écrit AAAA-MM-JJ, comme 2026-12-01.",
      "5 lignes : 3 faites, 2 refusées.",
    ].map((line) => withNoBreakSpaces(line)),
  );
  expect(filesMade().sort()).toEqual([`${first} (2).docx`, `${first}.docx`, without].sort());
  expect(textOf(`${first}.docx`)).toContain("Association Entraide Ville-0");
  expect(textOf(`${first}.docx`)).not.toMatch(/xxx/iu);
  const told = readTable(readFileSync(report, "utf8"))!.rows.map(({ cells }) => cells.slice(0, 3));
  expect(told).toEqual([
    ["2", "faite", `${first}.docx`],
    ["5", withNoBreakSpaces("refusée"), ""],
    ["8", "faite", `${first} (2).docx`],
    ["11", "faite", without],
    ["14", "refusée", ""],
  ]);

  // Somebody goes on with one, another line is corrected, a third says something else by now.
  const before = filesMade().map((name) => [name, statSync(join(out(), name)).mtimeMs]);
  const corrected = [partner(0), partner(1), { ...partner(0), "Code APE": "6910Z" }, { ...partner(3), "Code APE": "" }];
  const again = await fill(write("partners.csv", tableOf(corrected)), "--language", "en");
  expect(again.code).toBe(1);
  expect(again.stdout.trimEnd().split("\n")).toEqual([
    `line 2: already made – ${first}.docx`,
    "line 5: made – 29 slots filled – Convention - Fondation Accueil Ville-1 - 2026-12-02.docx",
    `line 8: already there, made of something else – ${first} (2).docx | a file of that name is there, made from other answers or by somebody; it is left. --force replaces it.`,
    `line 11: already made – ${without}`,
    "4 lines: 2 already made, 1 made, 1 already there, made of something else.",
  ]);
  expect(before.map(([name]) => [name, statSync(join(out(), String(name))).mtimeMs])).toEqual(before);

  const forced = await fill(join(folder, "partners.csv"), "--force", "--language", "en");
  expect([forced.code, forced.stdout.trimEnd().split("\n").at(-1)]).toEqual([0, "4 lines: 4 made."]);
  expect(textOf(`${first} (2).docx`)).toContain("6910");
});

it("makes of each line, byte for byte, what its answers alone make", async () => {
  await fill(write("partners.csv", tableOf([partner(0), partner(1)])));
  for (const name of filesMade()) {
    const { stdout } = await trame("read", "--document", join(out(), name));
    const alone = join(folder, "alone.docx");
    expect((await trame("fill", "--answers", write("answers.json", stdout), "--output", alone)).code).toBe(0);
    expect(readFileSync(join(out(), name)).equals(readFileSync(alone))).toBe(true);
  }
  expect(filesMade()).toHaveLength(2);
});

it("writes over no file that somebody put there", async () => {
  const name = "Convention - Association Entraide Ville-0 - 2026-12-01.docx";
  const table = write("partners.csv", tableOf([partner(0)]));
  expect((await fill(table)).code).toBe(0);
  rmSync(join(out(), "trame.jsonl"));
  writeFileSync(join(out(), name), "mine");
  expect((await fill(table)).code).toBe(1);
  expect(readFileSync(join(out(), name), "utf8")).toBe("mine");
});

it("names no column, person or answer beside what it makes", async () => {
  await fill(write("partners.csv", tableOf([partner(0)])));
  const journal = readFileSync(join(out(), "trame.jsonl"), "utf8");
  expect(journal).toMatch(/^\{"file":"[^"]+\.docx","madeFrom":"[0-9a-f]{64}"\}\n$/u);
  expect(journal).not.toMatch(/Claire|GOFF/u);
});

describe("a table that cannot be used", () => {
  const heading = "partner.name;signing.date";
  it.each<[name: string, content: string | Uint8Array, sentence: string]>([
    ["nothing in it", "", "this table has no row under its headings."],
    ["headings alone", `${heading}\n`, "this table has no row under its headings."],
    ["no answer", "Nom;Prénom\nA;B\n", "the first line names no answer"],
    ["a column that nobody asks", `${heading};Téléphone\nA;B;C\n`, "column C: “Téléphone” is the name of no answer"],
    ["a column twice", `${heading};Nom du partenaire\nA;B;C\n`, "columns A and C are the same answer"],
    ["a heading with an open quote", `${heading};"x\nA;B;C\n`, "a quote in the headings is not closed"],
    ["a Word document by mistake", new Uint8Array([0x50, 0x4b, 3, 4, 0x0a, 0x0a, 0x41]), "the first line names no answer"],
  ])("%s", (_, content, sentence) => {
    const file = write("t.csv", content);
    const reading = () => readTableOfAnswers(file, loadModels());
    expect(reading).toThrow(UnusableInput);
    expect(attempt(reading)).toContain(sentence);
  });

  it.each<[args: string[], sentence: string]>([
    [["--answers", "t.csv", "--output", "x.docx"], "a table (.csv) makes an agreement a line"],
    [["--answers", "t.csv", "--output", "x.docx", "--output-dir", "y"], "either --output (one document) or --output-dir"],
  ])("%j", async (args, sentence) => {
    const { code, stderr } = await trame("fill", ...args, "--language", "en");
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

it("reads what Excel writes without telling its encoding, and says so", async () => {
  const table = Buffer.from("Nom du partenaire;Numéro;# note\nHébergés;;é\n".replace("Numéro", "Code APE"), "latin1");
  const { code, stdout, stderr } = await fill(write("t.csv", table), "--language", "en");
  expect(code).toBe(0);
  expect(stdout).toContain("Convention - Hébergés.docx");
  expect(stderr).toBe("This file does not tell its encoding; it was read as Windows-1252. Check the accents.\n");
});

it("reviews several documents, a line each, with the worst exit code of all", async () => {
  await fill(write("partners.csv", tableOf([partner(0), partner(1)])));
  const [one = "", other = ""] = filesMade().map((name) => join(out(), name));
  const bad = write("bad.docx", "no document");
  const reviewed = await trame("review", "--document", one, bad, other, "--language", "en");
  expect(reviewed.code).toBe(2);
  expect(reviewed.stdout.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^.*Ville-0.*\.docx: Blocked: .* – l’Association Entraide Ville-0$/u),
    expect.stringContaining("bad.docx"),
    expect.stringMatching(/^.*Ville-1.*\.docx: Blocked: .* – la Fondation Accueil Ville-1$/u),
  ]);
  const pattern = await trame("review", "--document", join(out(), "*.docx"), "--json");
  expect(pattern.code).toBe(1);
  const values = pattern.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { document: string; review: object });
  expect(values).toMatchObject([{ document: one, review: { verdict: { state: "blocked" } } }, { document: other }]);
  const none = await trame("review", "--document", join(out(), "x*.docx"), "--language", "en");
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining("there is no file of that name")]);
});
