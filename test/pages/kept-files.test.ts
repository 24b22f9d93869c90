/** Files that leave the pane: a download, where Word lets its pane have any; else a copy; else a text that is selected. */

import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { eventually, openWordPage, type WordPage } from "./word-page";

/** Browsers of some Words let no pane write to the clipboard. */
const refusesCopies = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("refused")) } });
  });

const step = (word: WordPage, name: string) => word.pane.getByRole("navigation").getByRole("button", { name }).click();

const FILES: readonly [what: string, reach: (word: WordPage) => Promise<void>, button: string, name: RegExp, holds: string][] = [
  [
    "the library of engagements",
    async (word) => {
      await step(word, "Engagements");
      const clause = { id: "salle", title: "Prêter une salle", list: "partner", text: "prêter une salle" };
      const file = JSON.stringify({ trame: "clauses", version: 1, clauses: [clause] });
      const choose = word.pane.locator("input[type=file]");
      await choose.setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(file) });
      await word.pane.getByText("1 engagement gardé.", { exact: false }).waitFor();
    },
    "Exporter…",
    /^trame-engagements\.json$/,
    "Prêter une salle",
  ],
  [
    "the decisions of the house",
    async (word) => {
      await step(word, "Vérifier");
      await word.openModelPart();
    },
    "Exporter",
    /^house\.json$/,
    '"decisions"',
  ],
  [
    "the report of a review",
    async (word) => {
      await step(word, "Vérifier");
      await word.button("Rapport").click();
    },
    "Garder le rapport",
    /\.txt$/,
    "Bloqué",
  ],
];

it.each(FILES)("%s: a file, else its text, copied or selected", async (_, reach, button, name, holds) => {
  const word = await openWordPage({ prepare: refusesCopies });
  await word.begin();
  await reach(word);
  const [download] = await Promise.all([word.page.waitForEvent("download"), word.button(button).click()]);
  expect(download.suggestedFilename()).toMatch(name);
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toContain(holds);
  const offered = word.pane.getByRole("group", { name: download.suggestedFilename() });
  expect(await offered.getByRole("textbox").inputValue()).toBe(text);
  await offered.getByRole("button", { name: "Copier le texte" }).click();
  await eventually(
    () => word.said(),
    (said) => expect(said).toContain("Le texte est sélectionné"),
  );
  const selected = await offered
    .getByRole("textbox")
    .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(selected).toBe(text);
  expect(word.errors).toEqual([]);
});
