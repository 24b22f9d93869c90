/** From finalising to the copy that comes back: the sheet is kept, and tells whether the text is that text. */

import { decided } from "../builders/decided";
import { bodyOf, withPart } from "../builders/docx";
import { openWordPage, problemsOf, type WordPage } from "./word-page";

async function open(name: string, bytes: Uint8Array): Promise<WordPage> {
  const word = await openWordPage();
  await word.openFile(name, bytes);
  return word;
}

/** Gives the pane a file it asks for. */
async function choose({ page }: WordPage, press: () => Promise<void>, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press()]);
  await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

async function checkWith(word: WordPage, sheet: string): Promise<void> {
  // A finalised agreement opens on Vérifier, which is all there is to do with it.
  await word.pane.getByText("Vérifier une copie", { exact: true }).click();
  await word.pane.getByText("ce qu’un fichier dit de lui-même ne prouve rien", { exact: false }).waitFor();
  await choose(word, () => word.button("Choisir la fiche…").click(), "fiche.json", sheet);
}

it("a finalised agreement is known again by its sheet, and one word that was changed is told", async () => {
  // Somebody left a highlight in the model's own words.
  const lit = withPart(await decided(), "word/document.xml", (xml) =>
    xml.replace(
      /<w:r>(?:<w:rPr>((?:(?!<\/w:rPr>).)*)<\/w:rPr>)?(<w:t[^>]*>[^<]*tacite reconduction)/u,
      (_, look = "", text: string) => `<w:r><w:rPr>${String(look)}<w:highlight w:val="yellow"/></w:rPr>${text}`,
    ),
  );
  const word = await open("convention.docx", lit);
  await word.button("Vérifier").click();
  // What was decided before this pane was opened counts once it is taken up here.
  await word.button("Reprendre ces décisions").click();
  await word.button("Finaliser…").click();
  await word.pane.getByRole("button", { name: /^Finaliser (la convention|avec)/ }).click();
  await word.pane.getByRole("heading", { name: /^Convention finalisée le/ }).waitFor();

  const sheet = Buffer.from(await word.save(() => word.button("Garder la fiche").click())).toString("utf8");
  expect(JSON.parse(sheet)).toMatchObject({ trame: "sheet", version: 1, party: "Emmaüs Solidarité" });
  expect(await word.pane.getByRole("textbox", { name: /- fiche\.json/ }).inputValue()).toBe(sheet);

  // What would go with it, and what can be taken away here.
  await word.pane.getByText("Prêt à envoyer ?", { exact: true }).click();
  await word.pane.getByText(/^Convention - Emmaüs Solidarité - \d{4}-\d{2}-\d{2}\.docx$/).waitFor();
  await word.pane.getByText(/^Article 5\s:\s«.*tacite reconduction/u).waitFor();
  await word.button("Retirer ce surlignage").click();
  await word.button("Retirer ce surlignage").waitFor({ state: "detached" });
  expect(await word.said()).toBe("1 surlignage retiré.");
  await word.button("Remettre les surlignages").click();
  await word.button("Retirer ce surlignage").click();
  await word.button("Retirer ce surlignage").waitFor({ state: "detached" });
  const clear = word.button("Retirer ces propriétés");
  await clear.click();
  await clear.waitFor({ state: "detached" });
  // The days it lives by, and a calendar of them.
  await word.pane.getByText("Fin, renouvellement, préavis", { exact: true }).click();
  await word.pane.getByText(/^Tacite reconduction\s: \d{1,2}(?:er)?\s\p{L}+ \d{4}\.$/u).waitFor();
  await word.pane.getByText("Aucun préavis n’est prévu.", { exact: true }).waitFor();
  const calendar = await word.save(() => word.button("Garder ces dates (.ics)").click());
  expect(Buffer.from(calendar).toString("utf8")).toMatch(/^BEGIN:VCALENDAR\r\n(?:.*\r\n)+END:VCALENDAR\r\n$/u);
  expect(await word.pane.getByRole("textbox", { name: /\.ics/ }).inputValue()).toContain("SUMMARY:Tacite reconduction");
  expect(await problemsOf(word)).toEqual([]);
  const sent = await word.save();
  expect(bodyOf(sent)).not.toContain("<w:highlight");
  expect(word.errors).toEqual([]);

  const copy = await open("copie.docx", sent);
  await checkWith(copy, "{}");
  await copy.pane.getByText("Ce fichier n’est pas une fiche de Trame", { exact: false }).waitFor();
  await choose(copy, () => copy.button("Choisir la fiche…").click(), "fiche.json", sheet);
  await copy.pane.getByText("Ce texte est celui de la fiche", { exact: false }).waitFor();
  expect(await problemsOf(copy)).toEqual([]);

  const changed = await open(
    "retour.docx",
    withPart(sent, "word/document.xml", (xml) => xml.replace("tacite reconduction", "expresse reconduction")),
  );
  await checkWith(changed, sheet);
  await changed.pane.getByText("Ce texte n’est pas celui de la fiche\u00a0: une différence.", { exact: true }).waitFor();
  const told = changed.pane.getByRole("list", { name: "Vérifier une copie" }).getByRole("listitem");
  expect(await told.allInnerTexts()).toEqual([expect.stringMatching(/Article 5[\s\S]*par tacite reconduction\.[\s\S]*par expresse reconduction\./)]); // prettier-ignore
  await told.getByRole("button", { name: /^Aller/ }).click();
  expect(changed.errors).toEqual([]);
});
