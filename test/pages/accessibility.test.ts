/** The pane at 320 pixels, as axe sees it: in light, in dark, in forced colours, on each of its screens. */

import { docx, p } from "../builders/docx";
import { eventually, openWordPage, type PageOptions, problemsOf } from "./word-page";

const LOOKS: readonly [name: string, options: PageOptions][] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }],
];

describe.each(LOOKS)("the pane in %s", (_, options) => {
  it("has nothing for axe to find on any screen", async () => {
    const word = await openWordPage(options);
    await word.button("Commencer").waitFor();
    expect(await problemsOf(word)).toEqual([]);

    await word.begin();
    expect(await problemsOf(word)).toEqual([]);

    // Answers good and bad, a field that differs, a conflict, every sentence of one shown.
    await word.answer("Nom du partenaire", "Emmaüs Solidarité");
    await word.answer("N° SIRET", "123");
    await word.answer("Adresse du siège", "32 rue des Bourdonnais\u200b");
    await word.pane.getByText("Les 13 emplacements").click();
    await word.pane.getByText("un numéro SIRET compte 14 chiffres", { exact: false }).first().waitFor();
    await word.selectControl("trame:partner.siret|plain");
    await word.page.keyboard.type("732 829 320 00074");
    await word.button("Écrire ma saisie").waitFor();
    expect(await problemsOf(word)).toEqual([]);

    await word.openFile("vide.docx", docx(p("")));
    await word.pane.getByRole("heading", { name: "Ce document est vide" }).waitFor();
    expect(await problemsOf(word)).toEqual([]);
    expect(word.errors).toEqual([]);
  });

  it("is as dark as it should be", async () => {
    const word = await openWordPage(options);
    await word.button("Commencer").waitFor();
    const background = (): Promise<string> =>
      word.pane.getByRole("main").evaluate((element) => getComputedStyle(element.parentElement ?? element).backgroundColor);
    await eventually(background, (color) => {
      const [red = 0] = /\d+/.exec(color) ?? [];
      expect(Number(red) < 128).toBe(options.colorScheme === "dark");
    });
  });
});

describe("the theme of Word", () => {
  it("is followed by the pane when it changes", async () => {
    const word = await openWordPage({ colorScheme: "light" });
    await word.button("Commencer").waitFor();
    await word.setting("Thème").selectOption("dark");
    await eventually(
      () => word.pane.getByRole("main").evaluate((element) => getComputedStyle(element.parentElement ?? element).color),
      (color) => expect(Number(/\d+/.exec(color)?.[0])).toBeGreaterThan(128),
    );
  });
});
