/** The parts of the pane that stand beside the road: what is looked up, asked, refused, slow, or of a document that is no agreement. */

import { openFilled } from "../builders/agreement";
import { withPart } from "../builders/docx";
import { lease } from "../builders/lease";
import { blankAgreement } from "../builders/word";
import { decided, type Part, step, unfoldAll } from "./parts-of-pane";

/** A table for the directory, of which two lines are to be looked at. */
const TABLE = ["nom;nature;identifiant", "Le Phare;Association loi 1901;", "Mme Durand;;", "La Digue;;123"].join("\r\n");

/** Each reached from the one before, in a pane whose house decided, and that may ask the register. */
const BESIDE: readonly Part[] = [
  [
    "an agreement to begin as the house decided",
    (word) => word.pane.getByRole("button", { name: /décisions de la maison|house's decisions/ }).waitFor(),
  ],
  [
    "activities found by words",
    async (word, { pane }) => {
      await word.button(pane.begin).click();
      await word.pane.locator('[id="line-partner.ape"]').click();
      await word.pane.locator('[id="editor-partner.ape"] input').fill("hebergement social");
      await word.pane
        .getByRole("button", { name: /^\d{4}[A-Z] – / })
        .first()
        .waitFor();
    },
  ],
  [
    "what the public register knows of one that is closed",
    async (word, { form, partner }) => {
      await word.button(form.findPartner).click();
      await word.field(partner.register.input).fill("phare");
      await word.button(partner.register.search).click();
      await word.pane.getByRole("radio", { name: /LE PHARE ANCIEN/ }).check();
      await word.pane.getByText(partner.register.closed).waitFor();
    },
  ],
  [
    "lines of a table that the directory refuses",
    async ({ pane }, { partner: { directory } }) => {
      await pane
        .getByRole("region", { name: directory.title })
        .locator("input[type=file]")
        .setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(TABLE) });
      await pane.getByRole("list", { name: directory.report }).waitFor();
    },
  ],
  [
    "a part that did not come",
    async (word, { form, pane, partner }) => {
      await word.button(`← ${partner.back}`).click();
      await word.page.route("**/js/**", (route) => route.abort());
      await word.button(form.renew).click();
      await word.button(pane.tryAgain).waitFor();
    },
  ],
  [
    "an answer that one place says otherwise",
    async (word) => {
      await word.page.unroute("**/js/**");
      await word.openFile("convention.docx", (await openFilled()).word.save());
      await word.pane.locator('[id="line-partner.name"]').click();
      await word.pane.locator('[id="editor-partner.name"] input').waitFor();
      await word.selectControl("trame:partner.name|a");
      await word.page.keyboard.type("à Aurore");
      await word.pane.locator('[id="editor-partner.name"] [role=group] button').first().waitFor();
    },
  ],
  [
    "an engagement about to be taken away, and the library of this computer",
    async (word, { clauses }) => {
      await step(word, 1).click();
      await word.button(clauses.kept.open).click();
      await word.button(clauses.kept.keep).waitFor();
      const own = word.pane.locator('section[aria-labelledby="list-partner"]');
      await own.locator("summary").click();
      await own.locator("#own-partner").fill("Prêter une salle");
      await own.locator("#own-partner-add").click();
      await own.getByRole("checkbox", { name: "Prêter une salle" }).click();
      await own.getByRole("alertdialog").waitFor();
    },
  ],
  [
    "the review: a reason asked for, a fact to be changed, what the house decided",
    async (word, { verify }) => {
      await step(word, 2).click();
      await word.button(verify.report).and(word.pane.locator(":not([aria-disabled=true])")).waitFor();
      await unfoldAll(word);
      await word.pane.getByRole("button", { name: verify.otherReason }).first().click();
      await word.pane.getByLabel(verify.why).waitFor();
      await word.pane.locator("button[id^=facts-]").first().click();
      await word.button(verify.write).waitFor();
    },
  ],
  [
    "a finalised agreement: what would go with it, its days, what it works with about to be removed",
    async (word, { verify }) => {
      await word.openFile("finalisée.docx", await decided(true));
      await word.button(verify.reopen).waitFor();
      await unfoldAll(word);
      await word.button(`${verify.removeWorkingData}…`).click();
      await word.button(verify.confirmRemove).waitFor();
    },
  ],
  [
    "a copy that is not the text of its sheet",
    async (word, { verify }) => {
      const sheet = await word.save(() => word.button(verify.keepSheet).click());
      const changed = withPart(await word.save(), "word/document.xml", (xml) =>
        xml.replace("tacite reconduction", "expresse reconduction"),
      );
      await word.openFile("retour.docx", changed);
      await word.pane.getByText(verify.checkCopy, { exact: true }).click();
      await word.pane
        .getByLabel(verify.chooseSheet)
        .setInputFiles({ name: "fiche.json", mimeType: "", buffer: Buffer.from(sheet) });
      await word.pane.getByRole("list", { name: verify.checkCopy }).waitFor();
    },
  ],
  [
    "a document with a model of its own, before it is begun",
    async (word, { analysis }) => {
      await word.openFile("bail.docx", lease());
      await word.button(analysis.analyse).click();
      await word.button(analysis.use).click();
      await word.button(analysis.lookAgain).waitFor();
    },
  ],
  [
    "the diagnosis of this Word",
    async (word, { about, pane }) => {
      await word.tool("Nouveau").click();
      await word.button(pane.about).click();
      await word.button(about.diagnose).click();
      await word.field(about.table).waitFor({ timeout: 100_000 });
      await unfoldAll(word);
    },
  ],
  [
    "a Word that does not answer",
    async (word, { pane }) => {
      await word.openFile("vierge.docx", blankAgreement);
      await word.button(pane.begin).waitFor();
      await word.setting("Délai").fill("5000");
      await word.button(pane.begin).click();
      await word.button(pane.stopWaiting).waitFor();
    },
  ],
];

export function partsBeside(): readonly Part[] {
  return BESIDE;
}
