/** The parts of the pane that one goes through with an agreement, and how each is reached: for what is looked at in all of them. */

import { readFileSync } from "node:fs";
import { profiles } from "../../src/simulator/word-api/profile";
import { openFilled } from "../builders/agreement";
import { docx, p } from "../builders/docx";
import { lease } from "../builders/lease";
import { openVerify, waiveBlocking } from "../builders/verify";
import type { Locator } from "playwright-core";
import type { Words } from "./pane-words";
import type { WordPage } from "./word-page";

export type Part = readonly [name: string, reach: (word: WordPage, words: Words) => Promise<unknown>];

/** A step of the road, by its place. */
export const step = (word: WordPage, place: number): Locator => word.pane.getByRole("navigation").getByRole("button").nth(place);

export async function unfoldAll({ pane }: WordPage): Promise<void> {
  await pane.locator("main").evaluate((main) => {
    for (const folded of main.querySelectorAll("details")) folded.open = true;
  });
}

/** The agreement with what blocks set aside; finalised or not. */
export async function decided(isFinalised: boolean): Promise<Uint8Array> {
  const opened = await openVerify(profiles.web, { state: "absent" }, (await openFilled()).word.save());
  await waiveBlocking(opened);
  if (isFinalised) await opened.verify.finalise();
  return opened.word.save();
}

const LAST_YEAR = readFileSync(new URL("../fixtures/copies/through-libreoffice.docx", import.meta.url));
const SIRET = "trame:partner.siret|plain";

/** The road and what leads away from it, each part reached from the one before. */
const ROAD: readonly Part[] = [
  ["an agreement to begin", (word, { pane }) => word.button(pane.begin).waitFor()],
  [
    "the form",
    async (word, { pane }) => {
      await word.button(pane.begin).click();
      await word.pane.locator('[id="editor-partner.name"] input').waitFor();
    },
  ],
  [
    "an answer that is refused",
    async ({ pane }) => {
      await pane.locator('[id="line-partner.siret"]').click();
      await pane.locator('[id="editor-partner.siret"] input').fill("123");
      await pane.locator('[id="editor-partner.siret"] input').blur();
      await pane.locator('[id="answer-partner.siret"] .fui-Field__validationMessage').waitFor();
    },
  ],
  [
    "an answer that the document contradicts",
    async (word, { form }) => {
      await word.pane.locator('[id="line-partner.address"]').click();
      await word.pane.locator('[id="line-partner.siret"]').click();
      await word.pane.locator('[id="editor-partner.siret"] input').waitFor();
      await word.selectControl(SIRET);
      await word.page.keyboard.type("732 829 320 00074");
      await word.button(form.keepMine).waitFor();
    },
  ],
  [
    "the same, the document's answer being kept: the focus is in the field",
    async (word, { form }) => {
      await word.button(form.keepDocument).click();
      await word.pane.locator('[id="editor-partner.siret"] :focus, [id="line-partner.siret"]:focus').waitFor();
    },
  ],
  [
    "another agreement to be chosen",
    async (word, { form, renew }) => {
      await word.button(form.renew).click();
      await word.button(renew.choose).waitFor();
    },
  ],
  [
    "what another agreement says, to be taken up",
    async ({ pane }, { renew }) => {
      await pane.getByLabel(renew.choose).setInputFiles({ name: "2025.docx", mimeType: "", buffer: LAST_YEAR });
      await pane.getByRole("list", { name: renew.title }).waitFor();
    },
  ],
  [
    "the form, answered",
    async (word, { renew }) => {
      await word.button(`← ${renew.back}`).click();
      await word.openFile("convention.docx", (await openFilled()).word.save());
      await word.pane.locator('[id="line-partner.name"]').click();
      await word.pane.locator('[id="editor-partner.name"] summary').first().click();
    },
  ],
  [
    "the engagements",
    async (word) => {
      await step(word, 1).click();
      await word.pane.getByRole("searchbox").waitFor();
      await word.pane.locator("main li button[aria-expanded=false]").first().click();
    },
  ],
  [
    "the directory of partners, with one that is kept",
    async (word, { form }) => {
      await step(word, 0).click();
      await word.button(form.keepPartner).click();
      await word.pane.getByRole("button", { name: /^(Garder ce partenaire|Keep this partner)$/ }).click();
      await word.pane.getByRole("radio").first().check();
    },
  ],
  [
    "the review",
    async (word, { verify }) => {
      await step(word, 2).click();
      await word.button(verify.report).and(word.pane.locator(":not([aria-disabled=true])")).waitFor();
      await unfoldAll(word);
    },
  ],
  [
    "the report",
    async (word, { verify }) => {
      await word.button(verify.report).click();
      await word.pane.getByRole("button", { name: verify.closeReport }).waitFor();
    },
  ],
  [
    "what the file says was decided",
    async (word, { verify }) => {
      await word.openFile("décidée.docx", await decided(false));
      await step(word, 2).click();
      await word.button(verify.takeUp).waitFor();
    },
  ],
  [
    "the last look before it is finalised",
    async (word, { verify }) => {
      await word.button(verify.takeUp).click();
      await word.button(verify.finalise).and(word.pane.locator(":not([aria-disabled=true])")).click();
      await word.pane.locator("main footer button").first().waitFor();
      await word.button(verify.finalise).waitFor({ state: "detached" });
    },
  ],
  [
    "an agreement that is finalised",
    async (word, { verify }) => {
      await word.openFile("finalisée.docx", await decided(true));
      await word.button(verify.reopen).waitFor();
    },
  ],
  [
    "a document that is none",
    async (word, { analysis, pane }) => {
      await word.openFile("compte-rendu.docx", docx(p("Compte rendu de la réunion du 3 mars.")));
      await word.button(pane.about).waitFor();
      await word.button(analysis.analyse).waitFor();
    },
  ],
  [
    "what it asks for, one field unfolded",
    async (word, { analysis }) => {
      await word.openFile("bail.docx", lease());
      await word.button(analysis.analyse).click();
      await word.pane.getByRole("list", { name: analysis.fields }).getByRole("button").first().click();
      await word.button(analysis.ignore).waitFor();
    },
  ],
  [
    "what Trame is",
    async (word, { pane }) => {
      await word.openFile("vide.docx", docx(p("")));
      await word.pane.locator("main h1").first().waitFor();
      await word.button(pane.about).click();
      await word.button(pane.about).waitFor({ state: "detached" });
    },
  ],
];

export function partsOfRoad(): readonly Part[] {
  return ROAD;
}
