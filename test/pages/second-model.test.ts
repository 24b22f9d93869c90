/** The deployed pane on a model that is data only: what it is given beside the page is another `models.json`. */

import { join } from "node:path";
import { blankDocument } from "../../src/cli/blank-document";
import { FIRST_MODELS_WORDS, filesIn, loanAnswers, OUR_MODELS, roomLoan, TEST_MODELS } from "../builders/second-model";
import { docx, p } from "../builders/docx";
import { prepareAndFill } from "../builders/agreement";
import { openInWord } from "../builders/word";
import { eventually, openWordPage, problemsOf, type WordPage } from "./word-page";

async function openLoanPage(models: object): Promise<WordPage> {
  const blank = Buffer.from(await blankDocument(roomLoan));
  return openWordPage({
    address: "?document=assets/models/pret-de-salle.docx",
    served: { "models.json": JSON.stringify(models), "assets/models/pret-de-salle.docx": blank },
  });
}

const onlyLoan = { "pret-de-salle": filesIn(join(TEST_MODELS, "pret-de-salle")) };

/** All that the pane says: its text, folded parts too, and what only ears are told. */
async function wordsOf(word: WordPage): Promise<string> {
  return word.pane.locator("body").evaluate((body) => {
    const told = [...body.querySelectorAll("[aria-label], [placeholder], [title]")].flatMap((one) =>
      ["aria-label", "placeholder", "title"].map((name) => one.getAttribute(name) ?? ""),
    );
    return [body.textContent, ...told].join("\n");
  });
}

async function expectOwnWords(word: WordPage): Promise<void> {
  const words = (await wordsOf(word)).replaceAll("\u00a0", " ");
  expect(words.length).toBeGreaterThan(40);
  expect(FIRST_MODELS_WORDS.exec(words)).toBeNull();
}

describe("the pane of a room loan", () => {
  it("says nothing of the first model, in any of its parts", async () => {
    const word = await openLoanPage(onlyLoan);
    await word.button("Commencer").waitFor();
    expect((await wordsOf(word)).replaceAll("\u00a0", " ")).toContain("Ce document est le contrat de prêt de salle.");
    await expectOwnWords(word);

    await word.button("Commencer").click();
    await word.field("Nom de l’emprunteur").waitFor();
    await expectOwnWords(word);
    await word.pane.getByRole("heading", { name: "Le prêt" }).waitFor();
    await word.openField("Salle prêtée");
    const room = word.pane.getByLabel("Salle prêtée", { exact: true });
    await room.focus();
    await room.selectOption("le foyer");
    await room.blur();
    await eventually(
      () => word.controls("trame:room|plain").innerText(),
      (text) => expect(text).toBe("le foyer"),
    );
    await word.answer("Nombre de personnes", "500");
    await word.pane.getByText("Il faut 120 au plus.", { exact: true }).waitFor();
    await expectOwnWords(word);
    expect(await problemsOf(word)).toEqual([]);

    await word.button("Fournitures").click();
    await word.pane.getByRole("heading", { name: "Fournitures prêtées avec la salle" }).waitFor();
    await word.pane.getByLabel("Tables", { exact: true }).click();
    await eventually(
      () => word.said(),
      (said) => expect(said).toContain("Fourniture « Tables » retirée."),
    );
    await expectOwnWords(word);

    const filled = await openInWord(await blankDocument(roomLoan));
    await prepareAndFill(filled, loanAnswers, roomLoan);
    await word.openFile("pret.docx", filled.word.save());
    await word.button("Vérifier").click();
    await word.pane.getByRole("heading", { name: /^Bloqué/ }).waitFor();
    await expectOwnWords(word);
    await word.button("Rapport").click();
    await word.button("← Fermer le rapport").waitFor();
    await expectOwnWords(word);
    await word.button("← Fermer le rapport").click();

    await word.openModelPart();
    await word.pane.getByRole("button", { name: /^Laisser de côté… : .*assurance/ }).click();
    await word.pane.getByLabel("Pourquoi laisser ce point de côté ?").fill("Assurée par ailleurs");
    await word.button("Laisser de côté").click();
    await word.button("Finaliser…").click();
    await word.pane.getByRole("heading", { name: "Finaliser le contrat" }).waitFor();
    await expectOwnWords(word);
    await word.pane.getByRole("button", { name: /^Finaliser (?:le contrat|avec)/ }).click();
    await word.pane.getByRole("heading", { name: /^Contrat finalisé/ }).waitFor();
    await expectOwnWords(word);

    await word.openFile("vide.docx", docx(p("")));
    await word.pane.getByRole("heading", { name: "Ce document est vide" }).waitFor();
    await expectOwnWords(word);
    expect(word.errors).toEqual([]);
  });

  it("beside the first model, each has a button, and says where it opens", async () => {
    const word = await openLoanPage({ "ftda-partenariat": filesIn(join(OUR_MODELS, "ftda-partenariat")), ...onlyLoan });
    await word.tool("Nouveau").click();
    await word.button("Ouvrir « Convention de partenariat – Centre Appui Ressources » ici").waitFor();
    await word.button("Ouvrir « Contrat de prêt de salle » ici").click();
    await word.pane.getByRole("heading", { name: "Contrat de prêt de salle" }).waitFor();
    await word.openFile("compte-rendu.docx", docx(p("Compte rendu de la réunion du 3 mars.")));
    await word.pane.getByRole("heading", { name: "Ce document ne suit aucun modèle" }).waitFor();
    await word.button("Ouvrir « Contrat de prêt de salle » dans une autre fenêtre").waitFor();
    expect(word.errors).toEqual([]);
  });
});
