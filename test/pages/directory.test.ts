/** The directory of partners: kept in one document, found in another, sent out and read in as a table; what is refused is said. */

import { readFileSync } from "node:fs";
import { openFilled } from "../builders/agreement";
import { blankAgreement } from "../builders/word";
import { eventually, openWordPage, problemsOf, type WordPage } from "./word-page";

const TITLE = "Dans l’annuaire de cet ordinateur";

/** The part of the pane, and what it says of the last thing that was asked. */
const part = (word: WordPage) => word.pane.getByRole("region", { name: TITLE });
const saying = (word: WordPage, said: string | RegExp): Promise<void> =>
  eventually(
    async () => (await part(word).getByRole("status").last().innerText()).replaceAll("\u00a0", " "),
    (text) => expect(text).toMatch(said),
  );

async function openDirectory(word: WordPage, button = "Chercher le partenaire…"): Promise<void> {
  await word.button(button).click();
  await part(word).waitFor();
}

/** Every address that the page asks for. */
async function openListening(): Promise<{ readonly word: WordPage; readonly asked: string[] }> {
  const asked: string[] = [];
  const word = await openWordPage({
    prepare: (page) => Promise.resolve(page.context().on("request", (request) => asked.push(request.url()))),
  });
  return { word, asked };
}

const TABLE = ["nom;nature;identifiant", "Le Phare;Association loi 1901;", "Mme Durand;;", "La Digue;;123"].join("\r\n");

it("keeps the partner of one agreement, finds it in another, and writes it where it is ticked; nothing leaves the pane", async () => {
  const { word, asked } = await openListening();
  await word.openFile("remplie.docx", (await openFilled()).word.save());
  await word.openField("Nom du partenaire");
  await openDirectory(word, "Garder le partenaire…");
  await part(word).getByText("L’annuaire est vide.").waitFor();
  expect(await problemsOf(word)).toEqual([]);
  expect(await word.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("trame")))).toEqual([]);
  await word.button("Garder ce partenaire").click();
  await saying(word, /^« Emmaüs Solidarité » gardé : nom, adresse, identifiant, code APE\.$/);
  const kept = await word.page.evaluate(() => localStorage.getItem("@trame-directory/organisations") ?? "");
  expect(Object.keys((JSON.parse(kept) as object[])[0] ?? {})).toEqual(["name", "address", "number", "activity"]);

  await word.openFile("vierge.docx", blankAgreement);
  await word.begin();
  await word.answer("Code APE", "9499Z");
  await openDirectory(word);
  await part(word).getByLabel("Chercher dans l’annuaire (1)").fill("emmaus bourd");
  await part(word)
    .getByRole("radio", { name: /^Emmaüs Solidarité, / })
    .check();
  const ape = part(word).getByRole("checkbox", { name: "Code APE" });
  expect(await ape.isChecked()).toBe(false);
  expect(await problemsOf(word)).toEqual([]);
  await word.button("Reprendre (3)").click();
  await eventually(
    () => word.paper.innerText(),
    (text) => expect(text).toContain("Emmaüs Solidarité"),
  );
  await eventually(
    () => word.said(),
    (said) => expect(said).toContain("3 réponses reprises."),
  );
  expect((await word.paper.innerText()).replaceAll("\u00a0", " ")).toContain("9499 Z");
  const own = new URL(word.page.url()).origin;
  expect(asked.filter((url) => /^https?:/.test(url) && new URL(url).origin !== own)).toEqual([]);
  expect(word.errors).toEqual([]);
});

it("goes out as a table and comes in from one, whose bad lines are told; one click takes it back", async () => {
  const word = await openWordPage();
  await word.begin();
  await openDirectory(word);
  await part(word)
    .locator("input[type=file]")
    .setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(TABLE) });
  await saying(word, /^3 lignes lues\. 2 ajoutés, 0 mis à jour, 0 inchangé, 1 refusé\.$/);
  const lines = part(word).getByRole("list", { name: "Lignes à revoir" }).getByRole("listitem");
  expect((await lines.allInnerTexts()).map((text) => text.replaceAll("\u00a0", " "))).toEqual([
    "Ligne 3, refusée : le nom est celui d’une personne. L’annuaire ne garde que des organismes.",
    "Ligne 4, « La Digue » sans identifiant : ce texte n’en est pas un.",
  ]);
  expect(await problemsOf(word)).toEqual([]);
  const [download] = await Promise.all([word.page.waitForEvent("download"), word.button("Exporter (.csv)").click()]);
  const table = readFileSync(await download.path(), "utf8");
  expect(table).toBe("\ufeffnom;nature;adresse;identifiant;ape\r\nLa Digue;;;;\r\nLe Phare;Association loi 1901;;;\r\n");
  await word.button("Annuler").click();
  await saying(word, /^Annulé : l’annuaire est comme avant\.$/);
  await part(word).getByText("L’annuaire est vide.").waitFor();
  expect(word.errors).toEqual([]);
});

it("by keyboard alone: kept, chosen, removed, undone, and the focus is never lost", async () => {
  const word = await openWordPage();
  const { page } = word;
  await word.begin();
  await word.answer("Nom du partenaire", "Le Phare");
  await word.button("Chercher le partenaire…").focus();
  await page.keyboard.press("Enter");
  await part(word).waitFor();
  const focused = (): Promise<string> =>
    word.pane.locator("body").evaluate((body) => {
      const active = body.ownerDocument.activeElement;
      return active === body ? "nothing" : (active?.textContent ?? "");
    });
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press("Tab");
      if ((await focused()) === name) return;
    }
    throw new Error(`nothing of that name is reached: ${name}`);
  };
  await tabTo("Garder ce partenaire");
  await page.keyboard.press("Enter");
  await saying(word, /^« Le Phare » gardé : nom\.$/);
  await part(word).getByRole("radio", { name: "Le Phare" }).focus();
  await page.keyboard.press("Space");
  await tabTo("Retirer de l’annuaire");
  await page.keyboard.press("Enter");
  await saying(word, /^« Le Phare » retiré\.$/);
  await eventually(focused, (text) => expect(text).toBe("Annuler"));
  await page.keyboard.press("Enter");
  await part(word).getByRole("radio", { name: "Le Phare" }).waitFor();
  expect(await focused()).toBe("Annuler");
  expect(word.errors).toEqual([]);
});

it("says that nothing can be kept where the browser refuses, and works for the sitting", async () => {
  const word = await openWordPage({
    prepare: (page) =>
      page.addInitScript(() => {
        const getItem = Reflect.get(Storage.prototype, "getItem");
        // Not to the page round the pane. Which of them this is cannot be told yet.
        Storage.prototype.getItem = function (key) {
          if (location.pathname.endsWith("/taskpane.html")) throw new DOMException("refused", "SecurityError");
          return getItem.call(this, key);
        };
      }),
  });
  await word.begin();
  await word.answer("Nom du partenaire", "Le Phare");
  await openDirectory(word);
  await part(word).getByText("Ce Word ne laisse rien garder").waitFor();
  await word.button("Garder ce partenaire").click();
  await saying(word, /^« Le Phare » gardé : nom\.$/);
  await word.button("← Retour").click();
  await openDirectory(word);
  await part(word).getByRole("radio", { name: "Le Phare" }).waitFor();
  expect(await problemsOf(word)).toEqual([]);
});

it("the library of engagements is kept on a click, and taken in another agreement", async () => {
  const word = await openWordPage();
  const clause = { id: "salle", title: "Prêter une salle", list: "partner", text: "Prêter une salle" };
  const engagements = (): Promise<void> => word.pane.getByRole("navigation").getByRole("button", { name: "Engagements" }).click();
  const saidAtTop = (text: string): Promise<void> =>
    eventually(
      () => word.said(),
      (said) => expect(said).toContain(text),
    );
  await word.begin();
  await engagements();
  await word.pane.locator("input[type=file]").setInputFiles({
    name: "a.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ trame: "clauses", version: 1, clauses: [clause] })),
  });
  await word.button("Sur cet ordinateur…").click();
  expect(await word.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("trame")))).toEqual([]);
  await word.button("Y garder ma bibliothèque").click();
  await saidAtTop("Bibliothèque gardée sur cet ordinateur.");

  await word.openFile("vierge.docx", blankAgreement);
  await word.begin();
  await engagements();
  await word.button("Sur cet ordinateur…").click();
  await word.pane.getByText("1 engagement y est.", { exact: false }).waitFor();
  await word.button("Reprendre ce qui y est").click();
  await word.pane.getByText("1 engagement gardé.", { exact: false }).waitFor();
  await word.button("En retirer tout").click();
  await saidAtTop("Bibliothèque retirée de cet ordinateur");
  await word.button("Annuler").last().click();
  await saidAtTop("Bibliothèque remise sur cet ordinateur.");
  expect(await problemsOf(word)).toEqual([]);
  expect(word.errors).toEqual([]);
});
