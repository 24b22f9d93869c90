/** A document that follows no model: analysed, put right, filled and checked by keyboard; its model saved, and another copy filled by it. */

import type { Locator } from "playwright-core";
import { lease } from "../builders/lease";
import { FIRST_MODELS_WORDS } from "../builders/second-model";
import { eventually, openWordPage, problemsOf, type WordPage } from "./word-page";

/** Presses a button of the pane by the keyboard; what has the focus then is something of the pane. */
async function press(word: WordPage, button: Locator): Promise<void> {
  await button.press("Enter");
  await expectFocus(word);
}

function expectFocus(word: WordPage): Promise<void> {
  return eventually(
    () => word.pane.locator("body").evaluate(() => document.activeElement?.tagName ?? "BODY"),
    (focused) => expect(focused).not.toBe("BODY"),
  );
}

/** The line of a field that was found. */
function found(word: WordPage, label: string): Locator {
  return word.pane.locator("button[id^=found-]").filter({ has: word.page.getByText(label, { exact: true }) });
}

/** What Word shows as selected while the focus is in the pane. */
function shownOnPaper({ page }: WordPage): Promise<string> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get("shown-by-add-in") ?? [];
    return range instanceof Range ? range.toString() : "";
  });
}

async function labels(word: WordPage): Promise<string[]> {
  const texts = await word.pane.locator("button[id^=found-]").allInnerTexts();
  return texts.map((text) => text.replace(/\s*\n\s*/gu, " | ").replaceAll("\u00a0", " "));
}

async function said(word: WordPage, sentence: RegExp | string): Promise<void> {
  await eventually(
    () => word.said(),
    (text) => expect(text).toMatch(sentence),
  );
}

async function openAnalysis(): Promise<WordPage> {
  const word = await openWordPage();
  await word.openFile("bail.docx", lease());
  await press(word, word.button("Analyser ce document"));
  await word.pane.getByRole("heading", { name: "Champs de ce document", level: 1 }).waitFor();
  await found(word, "Nom du bailleur").waitFor();
  return word;
}

/** The file that a button of the pane gives. */
function saved(word: WordPage, button: string): Promise<Uint8Array> {
  return word.save(() => word.button(button).press("Enter"));
}

it("is analysed, put right, filled and checked; its model fills another copy", async () => {
  const word = await openAnalysis();
  await word.pane.getByText("5 champs, 7 emplacements", { exact: true }).waitFor();
  expect(await problemsOf(word)).toEqual([]);

  // Renamed: a name that is taken, or none, is told and not kept.
  await press(word, found(word, "Nom du bailleur"));
  const name = word.pane.getByLabel("Nom du champ", { exact: true });
  await name.fill("Nom du locataire");
  await word.pane.getByText("Un autre champ porte ce nom", { exact: false }).waitFor();
  await name.fill(" ");
  await word.pane.getByText("Un champ a besoin d’un nom.").waitFor();
  await name.fill("Bailleur");
  await name.press("Enter");
  await found(word, "Bailleur").waitFor();
  await expectFocus(word);

  // One of its places is shown in Word, and split off; then both are one again.
  await press(word, word.button("Aller à l’emplacement 2"));
  await eventually(
    () => shownOnPaper(word),
    (shown) => expect(shown).toBe("[NOM DU BAILLEUR]"),
  );
  await press(word, word.button("Séparer l’emplacement 2"));
  await said(word, "Emplacement séparé : c’est le champ « Bailleur (2) ».");
  await found(word, "Bailleur (2)").waitFor();
  await word.pane.getByLabel("Le même champ que").selectOption({ label: "Bailleur (2)" });
  await press(word, word.button("Réunir"));
  await said(word, "« Bailleur (2) » est réuni à « Bailleur ».");
  expect(await problemsOf(word)).toEqual([]);
  expect(await labels(word)).toContainEqual(expect.stringContaining("2 emplacements"));

  // Set aside, taken back, set aside again.
  await press(word, found(word, "Né le"));
  await press(word, word.button("Laisser ce champ de côté"));
  await word.pane.getByText("4 champs, 6 emplacements ; 1 champ laissé de côté", { exact: false }).waitFor();
  await press(word, word.button("Annuler"));
  await word.pane.getByText("5 champs, 7 emplacements", { exact: true }).waitFor();
  await press(word, word.button("Laisser ce champ de côté"));

  // Kept while one looks elsewhere.
  await press(word, word.button("← Retour"));
  await press(word, word.button("À propos de Trame"));
  await press(word, word.button("← Retour"));
  await press(word, word.button("Analyser ce document"));
  await found(word, "Bailleur").waitFor();
  await word.pane.getByText("1 champ laissé de côté", { exact: false }).waitFor();
  const model = await saved(word, "Enregistrer comme modèle");

  // From here on as with any model.
  await press(word, word.button("Utiliser ces champs"));
  await said(word, "4 champs à remplir. Le document garde ce modèle.");
  await word.pane.getByRole("heading", { name: "BAIL DE LOCATION MEUBLÉE" }).waitFor();
  await press(word, word.button("Commencer"));
  await word.answer("Bailleur", "Inès Morel");
  await word.answer("Ville", "Le Havre");
  await eventually(
    () => word.paper.innerText(),
    (text) => expect(text.match(/Inès Morel|Le Havre/gu)).toHaveLength(4),
  );
  await press(word, word.button("Vérifier"));
  await word.pane.getByRole("heading", { name: /^Bloqué/u }).waitFor();
  const told = (await word.pane.locator("main").innerText()).replaceAll("\u00a0", " ");
  expect(told).toMatch(/Nom du locataire/u);
  expect(FIRST_MODELS_WORDS.exec(told)).toBeNull();
  expect(await problemsOf(word)).toEqual([]);

  // Another copy of the document, in another sitting.
  const other = await openWordPage();
  await other.openFile("bail-2.docx", lease());
  await other.button("Analyser ce document").waitFor();
  await other.pane
    .getByLabel("Charger un modèle…")
    .setInputFiles({ name: "bail.json", mimeType: "", buffer: Buffer.from(model) });
  await said(other, "Ce document suit le modèle « BAIL DE LOCATION MEUBLÉE », qu’il garde désormais.");
  await press(other, other.button("Commencer"));
  await other.answer("Bailleur", "Jeanne Petit");
  await eventually(
    () => other.paper.innerText(),
    (text) => expect(text.match(/Jeanne Petit/gu)).toHaveLength(2),
  );

  // Closed and opened again: no file is needed.
  await other.openFile("bail-3.docx", await other.save());
  await said(other, "Ce document porte son propre modèle, « BAIL DE LOCATION MEUBLÉE »");
  expect(await other.valueOf("Bailleur")).toBe("Jeanne Petit");
  expect([...word.errors, ...other.errors]).toEqual([]);
});

it("a model that cannot be read, or of another document, is told, and nothing is changed", async () => {
  const word = await openWordPage();
  await word.openFile("bail.docx", lease());
  const choose = (text: string): Promise<void> =>
    word.pane.getByLabel("Charger un modèle…").setInputFiles({ name: "m.json", mimeType: "", buffer: Buffer.from(text) });
  await word.button("Charger un modèle…").waitFor();
  await choose("bonjour");
  await said(word, /^m\.json : ce n’est pas du JSON valide \(.*\)\. Rien n’est changé\.$/u);
  await choose("{}");
  await said(word, "m.json : ce n’est pas un modèle enregistré par Trame. Rien n’est changé.");
  await word.button("Analyser ce document").press("Enter");
  await found(word, "Nom du bailleur").waitFor();
  const model = await saved(word, "Enregistrer comme modèle");
  await word.openFile("note.docx", lease(["Compte rendu de la réunion", "Présents : [NOMS]"]));
  await word.button("Charger un modèle…").waitFor();
  await choose(Buffer.from(model).toString());
  await said(word, /^Ce document ne suit pas le modèle « BAIL DE LOCATION MEUBLÉE »/u);
  expect(await problemsOf(word)).toEqual([]);
  expect(word.errors).toEqual([]);
});

it("what was changed in Word meanwhile is told, and is analysed again; without anything to fill in, that is said", async () => {
  const word = await openAnalysis();
  const line = word.paper.getByText("Le logement est loué meublé", { exact: false });
  await line.click();
  await word.page.keyboard.press("End");
  await word.page.keyboard.type(" Adresse : [ADRESSE].");
  await word.pane.getByText("Le document a changé dans Word depuis cette analyse.", { exact: false }).waitFor();
  expect(await word.button("Utiliser ces champs").getAttribute("aria-disabled")).toBe("true");
  expect(await problemsOf(word)).toEqual([]);
  await press(word, word.button("Analyser de nouveau"));
  await found(word, "Adresse").waitFor();
  expect(await word.button("Utiliser ces champs").getAttribute("aria-disabled")).not.toBe("true");

  await word.openFile("lettre.docx", lease(["Compte rendu de la réunion", "Tout le monde était là."]));
  await press(word, word.button("Analyser ce document"));
  await word.pane.getByText("Rien à remplir n’a été trouvé", { exact: false }).waitFor();
  expect(await problemsOf(word)).toEqual([]);
  expect(word.errors).toEqual([]);
});
