/** Documents that are not the agreement, cannot be read, or cannot be written. */

import { docx, p } from "../builders/docx";
import { blankAgreement } from "../builders/word";
import { eventually, openWordPage } from "./word-page";

const FOREIGN = docx(p("Compte rendu de la réunion du 3 mars.") + p("Présents : xxx"));

describe("a document that is not the agreement", () => {
  it("is recognised as such, left alone, and the model opens in another window", async () => {
    const word = await openWordPage();
    await word.openFile("compte-rendu.docx", FOREIGN);
    await word.pane.getByRole("heading", { name: "Ce document n’est pas la convention" }).waitFor();
    await word.button("Ouvrir le modèle dans une autre fenêtre").click();
    await word.page.getByRole("button", { name: "Document1.docx", exact: true }).waitFor();
    await word.begin();
    expect(await word.progress.innerText()).toBe("0 emplacement rempli sur 29");
    await word.page.getByRole("button", { name: "compte-rendu.docx", exact: true }).click();
    expect(await word.paper.innerText()).toContain("Présents : xxx");
    await eventually(
      () => word.said(),
      (said) => expect(said).toContain("ouvert dans une autre fenêtre"),
    );
    expect(word.errors).toEqual([]);
  });

  it("is empty: the model opens in this very window, and can be filled", async () => {
    const word = await openWordPage();
    await word.tool("Nouveau").click();
    await word.pane.getByRole("heading", { name: "Ce document est vide" }).waitFor();
    await word.button("Ouvrir le modèle ici").click();
    await word.begin();
    await word.answer("Nom du partenaire", "Les Restos du Cœur");
    await eventually(
      () => word.controls("trame:partner.name|de").first().innerText(),
      (text) => expect(text).toBe("des Restos du Cœur"),
    );
    expect(word.errors).toEqual([]);
  });

  it("leaves the choice of another file, and says what is wrong with one that is no document", async () => {
    const word = await openWordPage();
    await word.openFile("compte-rendu.docx", FOREIGN);
    await word.button("Choisir un autre fichier…").waitFor();
    const choose = word.pane.getByLabel("Choisir un autre fichier…");
    await choose.setInputFiles({ name: "photo.docx", mimeType: "", buffer: Buffer.from("JFIF") });
    await eventually(
      () => word.said(),
      (said) => expect(said).toContain("n’est pas un document Word"),
    );
    await choose.setInputFiles({ name: "cassé.docx", mimeType: "", buffer: Buffer.from(blankAgreement.slice(0, 5_000)) });
    await eventually(
      () => word.said(),
      (said) => expect(said).toContain("Word n’a pas pu"),
    );
    await choose.setInputFiles({ name: "bon.docx", mimeType: "", buffer: Buffer.from(blankAgreement) });
    await word.page.getByRole("button", { name: "Document1.docx", exact: true }).waitFor();
    await word.button("Commencer").waitFor();
    expect(word.errors).toEqual([]);
  });
});

describe("a file the simulated Word cannot open", () => {
  it.each([
    ["a damaged one", blankAgreement.slice(0, blankAgreement.length / 2), "endommagé"],
    ["one that is no zip", new TextEncoder().encode("bonjour"), "ce n’est pas un document Word"],
  ])("%s: it says why, and keeps what is open", async (_, bytes, reason) => {
    const word = await openWordPage();
    await word.openFile("convention.docx", bytes);
    await word.page.getByRole("alert").filter({ hasText: reason }).waitFor();
    await word.begin();
    expect(word.errors).toEqual([]);
  });
});

describe("a document that cannot be written", () => {
  it("is said to be read-only, loses nothing, and is filled once it is not any more", async () => {
    const word = await openWordPage();
    const before = await word.paper.innerText();
    await word.setting("Lecture seule").check();
    await word.button("Commencer").click();
    await eventually(
      () => word.said(),
      (said) => expect(said).toContain("lecture seule"),
    );
    // The sentence may stand before the press has come to its end: what is still on the way would be done once writing is allowed.
    await word.button("Commencer").click({ trial: true });
    expect(await word.paper.innerText()).toBe(before);
    await word.setting("Lecture seule").uncheck();
    await word.begin();

    await word.setting("Lecture seule").check();
    await word.answer("Nom du partenaire", "Emmaüs Solidarité");
    await eventually(
      () => word.pane.locator('[id="editor-partner.name"]').innerText(),
      (said) => expect(said).toContain("lecture seule"),
    );
    expect(await word.valueOf("Nom du partenaire")).toBe("Emmaüs Solidarité");
    await word.setting("Lecture seule").uncheck();
    await word.button("Tout écrire dans le document").click();
    await eventually(
      () => word.progress.innerText(),
      (said) => expect(said).toBe("13 emplacements remplis sur 29"),
    );
    expect(word.errors).toEqual([]);
  });
});
