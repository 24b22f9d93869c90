/** How a name is printed: right at once for most, and whoever fills the agreement has the last word. */

import { eventually, openWordPage, type WordPage } from "./word-page";

const NAME = "Nom du partenaire";

const shown = (word: WordPage, form: string) => (): Promise<string[]> =>
  word
    .controls(`trame:partner.name|${form}`)
    .allInnerTexts()
    .then((texts) => [...new Set(texts.map((text) => text.replaceAll("\u00a0", " ")))]);

describe("the name of the partner", () => {
  it("is printed as French says it, form by form", async () => {
    const word = await openWordPage();
    await word.begin();
    for (const [name, de, a, upper] of [
      ["Handicap International", "de Handicap International", "à Handicap International", "HANDICAP INTERNATIONAL"],
      ["Les Restos du Cœur", "des Restos du Cœur", "aux Restos du Cœur", "LES RESTOS DU CŒUR"],
      ["Le Goff & Associés", "de Le Goff & Associés", "à Le Goff & Associés", "LE GOFF & ASSOCIÉS"],
      ["Fondation de France", "de la Fondation de France", "à la Fondation de France", "FONDATION DE FRANCE"],
      ["CCAS de Grenoble", "du CCAS de Grenoble", "au CCAS de Grenoble", "CCAS DE GRENOBLE"],
    ] as const) {
      await word.answer(NAME, name);
      await eventually(shown(word, "de"), (texts) => expect(texts).toEqual([de]));
      expect(await shown(word, "a")()).toEqual([a]);
      expect(await shown(word, "upper")()).toEqual([upper]);
    }
    expect(word.errors).toEqual([]);
  });

  it("takes the form that is chosen, everywhere or in one place, until another name comes", async () => {
    const word = await openWordPage();
    await word.begin();
    await word.answer(NAME, "Human Rights Watch");
    await eventually(shown(word, "de"), (texts) => expect(texts).toEqual(["de Human Rights Watch"]));
    await word.pane.getByLabel("Changer la forme partout").selectOption("d’Human Rights Watch");
    await eventually(shown(word, "de"), (texts) => expect(texts).toEqual(["d’Human Rights Watch"]));

    await word.pane.locator('[id="editor-partner.name"] summary').first().click();
    const here = word.pane.getByLabel("Changer la forme ici");
    const options = await here.evaluateAll((selects) => selects.map((one) => (one as unknown as { value: string }).value));
    await here.nth(options.indexOf("d’Human Rights Watch")).selectOption("de Human Rights Watch");
    await eventually(shown(word, "de"), (texts) =>
      expect([...texts].sort()).toEqual(["de Human Rights Watch", "d’Human Rights Watch"].sort()),
    );

    await word.field(NAME).fill("Emmaüs Solidarité");
    await eventually(
      () => word.pane.locator('[id="editor-partner.name"]').innerText(),
      (text) => expect(text).toContain("La forme choisie pour l’ancien nom n’est pas gardée."),
    );
    await word.field(NAME).blur();
    await eventually(shown(word, "de"), (texts) => expect(texts).toEqual(["d’Emmaüs Solidarité"]));
    expect(word.errors).toEqual([]);
  });
});
