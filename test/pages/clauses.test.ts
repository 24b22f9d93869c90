/** The engagements of article 3, chosen in the pane. */

import { SimulatedWord } from "../../src/simulator/host/simulated-word";
import { profiles } from "../../src/simulator/word-api/profile";
import { engagements } from "../builders/clauses";
import { validationErrors } from "../builders/validate";
import { paragraphTexts } from "../builders/word";
import { looks } from "./looks";
import { eventually, openWordPage, problemsOf, type WordPage } from "./word-page";

async function openEngagements(word: WordPage): Promise<void> {
  await word.button("Engagements").click();
  await word.pane.getByRole("heading", { name: "Engagements de l’article 3" }).waitFor();
}

/** Ticks or unticks, and waits until it is said. */
async function press(word: WordPage, title: string, said: string): Promise<void> {
  await word.pane.getByRole("checkbox", { name: title, exact: true }).click();
  await saying(word, said);
}

async function saying(word: WordPage, said: string): Promise<void> {
  await eventually(
    () => word.said(),
    (notice) => expect(notice).toContain(said),
  );
}

async function writeOwn(word: WordPage, list: string, text: string): Promise<void> {
  const form = word.pane.locator(`[id="own-${list}"]`);
  if (!(await form.isVisible())) await word.pane.locator(`section[aria-labelledby="list-${list}"] summary`).click();
  await form.fill(text);
  await word.pane.locator(`[id="own-${list}-add"]`).click();
  await saying(word, "ajouté");
}

describe("the engagements of the agreement", () => {
  it("unticked, ticked in another order, written, the partner renamed: right to the last sign", async () => {
    const word = await openWordPage();
    await word.begin();
    await word.answer("Nom du partenaire", "Singa");
    await openEngagements(word);
    const three = [
      "Proposer l’appui juridique",
      "Ouvrir les permanences d’appui juridique",
      "Soutenir les activités du partenaire",
    ];
    for (const title of three) await press(word, title, `« ${title} » retiré`);
    for (const title of [...three].reverse()) await press(word, title, `« ${title} » ajouté`);
    await word.button("Détails de « Soutenir les activités du partenaire »").click();
    await word.button("Monter « Soutenir les activités du partenaire »").click();
    await saying(word, "monté");
    await writeOwn(word, "partner", "prêter une salle de réunion.");
    await writeOwn(word, "both", "Se retrouver deux fois par an");
    await word.button("Remplir").click();
    await word.answer("Nom du partenaire", "Utopia 56");
    await eventually(
      () => word.controls("trame:partner.name|upper").first().innerText(),
      (text) => expect(text).toBe("UTOPIA 56"),
    );

    const saved = await word.save();
    expect(await validationErrors(saved)).toEqual([]);
    const document = new SimulatedWord(saved, { profile: profiles.web });
    const { partner = [], car = [], both = [] } = engagements(document);
    const starts = (lines: readonly string[]): string[] => lines.filter((line) => line !== "").map((line) => line.slice(0, 24));
    expect(starts(partner)).toEqual(["•Communiquer sur les dif", "•Intégrer les équipes de", "•Prêter une salle de réu"]);
    expect(starts(car).filter((line) => !line.startsWith("••"))).toEqual([
      "•Mettre à disposition de",
      "•Proposer les services d",
      "•Ouvrir ses permanences ",
      "•Soutenir le déploiement",
      "•Proposer des actions de",
      "•Proposer un accès parte",
      "•Faciliter la mise en li",
    ]);
    expect(starts(both)).toHaveLength(4);
    for (const lines of [partner, car.filter((line) => !line.startsWith("••")), both]) {
      const ends = lines.filter((line) => line !== "").map((line) => line.at(-1));
      expect(ends.slice(0, -1).filter((sign) => sign !== ";" && sign !== ":")).toEqual([]);
      expect(ends.at(-1)).toBe(".");
    }
    const texts = paragraphTexts(document);
    expect(texts.filter((text) => text.includes("équipes d’Utopia 56"))).toHaveLength(4);
    expect(texts.some((text) => text.includes("activités d’Utopia 56"))).toBe(true);
    expect(texts.some((text) => text.includes("Singa"))).toBe(false);
    const orphans = document.document.body.paragraphs.filter(
      ({ text, element }) => text.trim() === "" && document.document.numbering.placeOf(element),
    );
    expect(orphans).toEqual([]);
    expect(word.errors).toEqual([]);
  });

  it("are ticked and moved by keyboard alone, the focus stays on what moved, and it is said", async () => {
    const word = await openWordPage();
    await word.begin();
    await openEngagements(word);
    const box = word.pane.getByRole("checkbox", { name: "Mettre en lien avec les structures", exact: true });
    await box.focus();
    await word.page.keyboard.press("Alt+ArrowUp");
    await saying(word, "« Mettre en lien avec les structures » monté");
    await eventually(
      () => box.evaluate((element) => element === document.activeElement),
      (hasFocus) => expect(hasFocus).toBe(true),
    );
    await word.page.keyboard.press("Space");
    await saying(word, "« Mettre en lien avec les structures » retiré");
    await eventually(
      () => box.evaluate((element) => element === document.activeElement),
      (hasFocus) => expect(hasFocus).toBe(true),
    );
    await word.button("Annuler la dernière écriture").click();
    await eventually(
      () => box.isChecked(),
      (isChecked) => expect(isChecked).toBe(true),
    );
    expect(word.errors).toEqual([]);
  });

  it("changed on the paper are shown as such, with the difference, and not taken away unasked", async () => {
    const word = await openWordPage();
    await word.begin();
    await openEngagements(word);
    await word.caretBefore("Diffuser des informations");
    await word.page.keyboard.type("Toujours ");
    const item = word.pane.getByRole("listitem").filter({ hasText: "Diffuser les informations des parties" });
    await eventually(
      () => item.innerText(),
      (text) => expect(text).toContain("modifié"),
    );
    await item.getByRole("button", { name: /^Détails/ }).click();
    expect(await item.innerText()).toContain("Modifié dans le document");
    expect(await item.locator("ins").allInnerTexts()).toEqual(["Toujours"]);
    await item.getByRole("checkbox").click();
    await item.getByRole("button", { name: "Garder", exact: true }).click();
    expect(await word.paper.innerText()).toContain("Toujours Diffuser");
    await item.getByRole("button", { name: "Remettre le texte du modèle" }).click();
    await saying(word, "remis comme dans le modèle");
    expect(await word.paper.innerText()).not.toContain("Toujours");
    expect(word.errors).toEqual([]);
  });

  it("are found by a word, without its accents; a file that is no library is refused whole", async () => {
    const word = await openWordPage();
    await word.begin();
    await openEngagements(word);
    await word.pane.getByRole("searchbox", { name: "Chercher un engagement" }).fill("numerique");
    expect(await word.pane.getByRole("checkbox").count()).toBe(1);
    const before = await word.paper.innerText();
    const choose = word.pane.locator("input[type=file]");
    await choose.setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("{") });
    await saying(word, "n’est pas une bibliothèque exportée par Trame");
    expect(await word.paper.innerText()).toBe(before);
    expect(word.errors).toEqual([]);
  });
});

describe.each(looks)("the panel of engagements in %s", (_, options) => {
  it("has nothing for axe to find, at 320 pixels", async () => {
    const word = await openWordPage(options);
    await word.begin();
    await openEngagements(word);
    await writeOwn(word, "partner", "Prêter une salle");
    await word.paper.getByText("Diffuser des informations").click();
    await word.page.keyboard.type("x");
    await word.pane.getByText("modifié", { exact: true }).waitFor();
    await word.button("Détails de « Diffuser les informations des parties »").click();
    await word.pane.getByText("Modifié dans le document").waitFor();
    await word.pane.getByRole("checkbox", { name: "Diffuser les informations des parties" }).click();
    await word.pane.getByText("Le retirer quand même").waitFor();
    expect(await problemsOf(word)).toEqual([]);
  });
});
