/** A company whose name is in the plural: what is chosen in the form agrees in the text, and the review has nothing against it. */

import { eventually, openWordPage, type WordPage } from "./word-page";

const KIND = "Nature du partenaire";
const IDENTIFIER = "Identifiant du partenaire";

const choose = async (word: WordPage, field: string, label: string, option: string): Promise<void> => {
  await word.openField(label);
  const select = word.pane.locator(`[id="editor-${field}"] select`);
  await select.selectOption({ label: option });
  await select.blur();
};

describe("a company whose name is in the plural", () => {
  it("agrees in the text, in one write with its name, and is no alteration", async () => {
    const word = await openWordPage();
    await word.begin();
    await word.answer("Nom du partenaire", "Les Ateliers du Bocage");
    await eventually(
      () => word.controls("trame:partner.number|as-verb").allInnerTexts(),
      (texts) => expect(texts).toEqual(["apporteront"]),
    );
    await eventually(
      () => word.pane.locator('[id="editor-partner.number"]').innerText(),
      (line) => expect(line).toContain("Au pluriel"),
    );

    await choose(word, "partner.kind", KIND, "Société");
    await word.answer("Forme (par actions simplifiée, à responsabilité limitée…)", "par actions simplifiée", KIND);
    await word.answer("Capital (10 000 euros)", "10 000 euros", KIND);
    await word.answer("Ville du registre du commerce", "Niort", KIND);
    await word.answer("Numéro au registre du commerce", "732 829 320", KIND);
    await eventually(
      () => word.controls("trame:partner.kind|as-identity").allInnerTexts(),
      ([text = ""]) =>
        expect(text.replaceAll("\u00a0", " ")).toBe(
          "Société par actions simplifiée au capital de 10 000 euros, immatriculée au registre du commerce et des sociétés de Niort sous le n° 732 829 320, dont le siège social",
        ),
    );
    expect(await word.controls("trame:partner.kind|as-referenced").allInnerTexts()).toEqual(["Référencée"]);

    await choose(word, "partner.siret", IDENTIFIER, "RNA (association)");
    await word.answer("N° RNA", "W 751 234 567", IDENTIFIER);
    await eventually(
      () => word.controls("trame:partner.siret|as-label").allInnerTexts(),
      (texts) => expect(texts).toEqual(["N° RNA"]),
    );

    await word.button("Vérifier").click();
    await word.pane.getByRole("heading", { name: /^Bloqué/ }).waitFor();
    await word.openModelPart();
    const findings = word.pane.getByRole("listitem");
    await eventually(
      () => findings.count(),
      (count) => expect(count).toBeGreaterThan(0),
    );
    const said = (await findings.allInnerTexts()).join("\n");
    expect(said).not.toContain("n’est pas dans le modèle");
    expect(said).not.toContain("ne s’accorde pas avec");
    expect(word.errors).toEqual([]);
  });
});
