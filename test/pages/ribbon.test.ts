/** Every button the manifest puts in the ribbon, pressed; the switches of the window beside them. */

import { openFilled } from "../builders/agreement";
import { profiles } from "../../src/simulator/word-api/profile";
import { eventually, openWordPage, type WordPage } from "./word-page";

/** What the add-in last selected on the paper. */
function shown(word: WordPage): Promise<string> {
  return word.page.evaluate(() => {
    const [range] = CSS.highlights.get("shown-by-add-in") ?? [];
    if (!(range instanceof Range)) return "";
    return range.toString();
  });
}

describe("the ribbon", () => {
  it("opens the pane again once it was closed", async () => {
    const word = await openWordPage();
    await word.window.getByRole("button", { name: "Fermer le volet" }).click();
    await expect(word.window.locator("iframe[title='Trame']").count()).resolves.toBe(0);
    await word.tool("Remplir").click();
    await word.begin();
    expect(word.errors).toEqual([]);
  });

  it("shows one empty field after another, and the button waits for its function", async () => {
    const word = await openWordPage();
    await word.begin();
    await word.setting("Délai").fill("200");
    const button = word.window.getByRole("button", { name: "Prochain champ vide" });
    await button.click();
    await expect(button.isDisabled()).resolves.toBe(true);
    await eventually(
      () => shown(word),
      (text) => expect(text).toBe("XXX"),
    );
    await eventually(
      () => button.isEnabled(),
      (isEnabled) => expect(isEnabled).toBe(true),
    );
    await button.click();
    await eventually(
      () => shown(word),
      (text) => expect(text).toBe("(NOM)"),
    );
    expect(word.errors).toEqual([]);
  });

  it("has an open pane say that no field is empty, or that Commencer comes first", async () => {
    const word = await openWordPage();
    await word.button("Commencer").waitFor();
    const saying = (sentence: string): Promise<void> =>
      eventually(
        () => word.said(),
        (said) => expect(said).toBe(sentence),
      );
    await word.tool("Prochain champ vide").click();
    await saying("Cliquez d’abord sur « Commencer ».");

    await word.openFile("convention.docx", (await openFilled()).word.save());
    await word.pane.getByText("29 emplacements remplis sur 29").waitFor();
    await word.tool("Prochain champ vide").click();
    await saying("Aucun champ vide : tous les emplacements du document sont remplis.");
    // The field that is emptied is shown, and nothing is said.
    await word.button("Fermer le message").click();
    await word.answer("Adresse du siège", "");
    await word.pane.getByText("28 emplacements remplis sur 29").waitFor();
    await word.button("Fermer le message").click();
    await word.tool("Prochain champ vide").click();
    await eventually(
      () => shown(word),
      (text) => expect(text).toMatch(/xxx/i),
    );
    expect(await word.said()).toBe("");
    expect(word.errors).toEqual([]);
  });

  it("speaks the language of Word, and the pane with it", async () => {
    const word = await openWordPage();
    await word.setting("Langue").selectOption("en-US");
    await word.tool("Fill in").waitFor();
    await word.button("Begin").click();
    await word.pane.getByText("29 slots prepared").waitFor();
    expect(word.errors).toEqual([]);
  });

  it("is the same in the Word of an office that never changes", async () => {
    const word = await openWordPage();
    const menu = await word.setting("Word").locator("option").allInnerTexts();
    expect(menu).toEqual(Object.values(profiles).map(({ label }) => label));
    await word.setting("Word").selectOption(profiles.ltsc.name);
    await word.begin();
    await word.answer("Nom du partenaire", "Emmaüs Solidarité");
    await eventually(
      () => word.progress.innerText(),
      (said) => expect(said).toBe("13 emplacements remplis sur 29"),
    );
    expect(word.errors).toEqual([]);
  });
});

describe("a slot in Word", () => {
  it("brings its field into the pane by a click, or by the ribbon, and keeps the focus", async () => {
    const word = await openWordPage();
    await word.begin();
    await word.controls("trame:partner.ape|plain").click();
    await word.field("Code APE").waitFor();
    expect(await word.page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
    await expect(word.pane.locator("[aria-current=location]").innerText()).resolves.toContain("Code APE");

    await word.tool("Prochain champ vide").click();
    await word.field("Nom du partenaire").waitFor();
    expect(word.errors).toEqual([]);
  });
});

describe("Aller", () => {
  it("shows the slot on the paper, and the focus stays in the pane", async () => {
    const word = await openWordPage();
    await word.begin();
    await word.pane.getByText("Les 13 emplacements").click();
    await word.button("Aller à « Nom du partenaire », emplacement 13 sur 13").click();
    await eventually(
      () => shown(word),
      (text) => expect(text).toBe("xxx"),
    );
    await eventually(
      () => word.controls("trame:partner.name|plain").last().isVisible(),
      (isVisible) => expect(isVisible).toBe(true),
    );
    expect(await word.page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
    expect(word.errors).toEqual([]);
  });
});
