/** The page that a partner fills, made in the pane, opened by itself without a network; what it gives is taken in the pane. */

import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { Download } from "playwright-core";
import { eventually, openWordPage, problemsOf } from "./word-page";

async function contentOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), "utf8");
}

it("is made in the pane, filled offline with its mistakes told, and taken: the document shows it", async () => {
  const word = await openWordPage();
  await word.begin();
  await word.button("Reprendre une convention…").click();
  await word.pane.locator("summary", { hasText: "Préparer la fiche du partenaire" }).click();
  const [made] = await Promise.all([word.page.waitForEvent("download"), word.button("Préparer la fiche du partenaire").click()]);
  expect(made.suggestedFilename()).toBe("Fiche du partenaire.html");
  const html = await contentOf(made);

  const sheet = await word.page.context().newPage();
  const errors: string[] = [];
  const asked: string[] = [];
  sheet.on("pageerror", (error) => errors.push(error.message));
  sheet.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  sheet.on("request", (request) => asked.push(request.url()));
  await sheet.context().setOffline(true);
  await sheet.setContent(html);
  await sheet.getByRole("heading", { name: "Fiche du partenaire", level: 1 }).waitFor();
  await sheet.getByRole("button", { name: "Enregistrer mes réponses" }).click();
  await sheet.getByText("Il n’y a encore aucune réponse à enregistrer.").waitFor();
  await sheet.getByLabel("Nom de votre organisme").fill("Emmaüs Solidarité");
  await sheet.getByLabel("Identifiant de votre organisme").selectOption("siret");
  await sheet.getByLabel("N° SIRET").fill("732 829 320 00075");
  await sheet.getByLabel("Prénom").first().fill("Claire");
  await sheet.getByLabel("Nom de famille").first().fill("Durand");
  await sheet.getByLabel("Vos propres engagements").fill("Prêter une salle\n\nAccueillir des stagiaires");
  await sheet.getByRole("button", { name: "Enregistrer mes réponses" }).click();
  await sheet.getByText(/Ce numéro SIRET est impossible/).waitFor();
  await sheet.getByRole("link", { name: "Identifiant de votre organisme" }).waitFor();
  const { violations } = await sheet.evaluate(`(() => { ${axe.source}; return axe.run(); })()`).then(
    (found) => found as { violations: { id: string }[] },
    () => ({ violations: [{ id: "axe did not run" }] }),
  );
  expect(violations.map(({ id }) => id)).toEqual([]);
  await sheet.getByLabel("N° SIRET").fill("732 829 320 00074");
  const [saved] = await Promise.all([
    sheet.waitForEvent("download"),
    sheet.getByRole("button", { name: "Enregistrer mes réponses" }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("Convention - réponses du partenaire.json");
  const json = await contentOf(saved);
  expect(JSON.parse(json)).toMatchObject({ trame: "answers", version: 1, from: "party" });
  expect(asked.filter((url) => !url.startsWith("blob:"))).toEqual([]);
  expect(errors).toEqual([]);
  await sheet.context().setOffline(false);

  await word.pane.getByLabel("Choisir le fichier…").setInputFiles({ name: "r.json", mimeType: "", buffer: Buffer.from(json) });
  await word.pane.getByText("Ce fichier vient du partenaire").waitFor();
  expect(await problemsOf(word)).toEqual([]);
  await word.pane.getByRole("checkbox", { name: /^Engagements/ }).check();
  await word.pane.getByRole("button", { name: /^Reprendre \(\d+\)$/ }).click();
  await eventually(
    () => word.paper.innerText(),
    (text) => {
      for (const said of ["EMMAÜS SOLIDARITÉ", "Claire DURAND", "732\u00a0829\u00a0320\u00a000074", "Prêter une salle"]) {
        expect(text).toContain(said);
      }
    },
  );
  expect(word.errors).toEqual([]);
});
