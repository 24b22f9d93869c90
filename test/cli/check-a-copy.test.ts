/**
 * A finalised agreement that went through LibreOffice 7 (`soffice --convert-to`: saved as .docx, and as .odt, then as .docx), beside
 * the sheet that was kept when it was finalised: without most of its controls, with a styles part and page numbers of its own.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { trame } from "../builders/command";
import { blankAgreement } from "../builders/models";
import { withPart } from "../builders/docx";

const COPIES = join(__dirname, "../fixtures/copies");
const SHEET = join(COPIES, "convention.sheet.json");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "trame-copies-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const check = (document: string, sheet = SHEET, ...more: string[]) =>
  trame("review", "--document", document, "--sheet", sheet, ...more);

describe("trame review with a sheet", () => {
  it.each(["saved-by-libreoffice.docx", "through-libreoffice.docx"])("finds the same text in %s", async (name) => {
    const { code, stdout, stderr } = await check(join(COPIES, name));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Ce texte est celui de la fiche\u00a0: la convention n’a pas changé.");
    expect(stdout).toContain("Fiche du 23\u00a0novembre 2026, Emmaüs Solidarité.");
  });

  it("tells one word that was changed, at its sentence", async () => {
    const bytes = new Uint8Array(readFileSync(join(COPIES, "through-libreoffice.docx")));
    const changed = withPart(bytes, "word/document.xml", (xml) => {
      expect(xml).toContain("tacite reconduction");
      return xml.replace("tacite reconduction", "expresse reconduction");
    });
    const { code, stdout } = await check(file("changed.docx", changed));
    expect(code).toBe(1);
    expect(stdout).toContain("Ce texte n’est pas celui de la fiche\u00a0: une différence.");
    expect(stdout).toContain("- **Article 5** Phrase changée");
    expect(stdout).toContain("Sur la fiche\u00a0: Elle est renouvelable annuellement par tacite reconduction.");
    expect(stdout).toContain("Ici\u00a0: Elle est renouvelable annuellement par expresse reconduction.");
    expect(stdout.match(/Phrase/g)).toHaveLength(1);
  });

  it("says it as JSON, and in English", async () => {
    const document = file("blank.docx", blankAgreement);
    const { code, stdout } = await check(document, SHEET, "--json");
    const report = JSON.parse(stdout) as { state: string; differences: { kind: string }[] };
    expect([code, report.state]).toEqual([1, "differs"]);
    expect(report.differences.length).toBeGreaterThan(20);
    expect((await check(document, SHEET, "--language", "en")).stdout).toMatch(
      /^# This text is not the sheet's: \d+ differences\./,
    );
  });

  it("refuses what is no sheet of it in one sentence", async () => {
    const document = file("blank.docx", blankAgreement);
    const sheet = readFileSync(SHEET, "utf8");
    for (const [bad, said] of [
      [document, "ce fichier n’est pas une fiche"],
      [file("altered.json", sheet.replace("tacite", "expresse")), "Cette fiche a été modifiée"],
      [file("other.json", sheet.replace("ftda-partenariat", "pret-de-salle")), "un autre modèle"],
      [join(folder, "none.json"), "lecture impossible"],
    ] as const) {
      const { code, stdout, stderr } = await check(document, bad);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr.toLowerCase()).toContain(said.toLowerCase());
      expect(stderr.trim().split("\n")).toHaveLength(1);
    }
  });
});
