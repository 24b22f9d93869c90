/** The whole job, by keyboard alone: begin, answer every field, save. */

import { fieldKind } from "../../src/agreement/fields/field-kinds";
import { fieldOf } from "../../src/agreement/model/agreement-model";
import { emmaus } from "../builders/answers";
import { expectFilledForEmmaus } from "../builders/filled-for-emmaus";
import { ftda } from "../builders/models";
import { openWordPage, type WordPage } from "./word-page";

/** Whether an answer is one of several kinds, and nothing is typed in it. */
function isChosen(field: string): boolean {
  const { variants } = fieldKind(fieldOf(ftda, field).kind);
  return variants?.every(({ typed }) => typed === undefined) ?? false;
}

/** What is typed for each field, input by input, in the order of the form; of what is chosen, how it begins. */
function keystrokes(answers: Readonly<Record<string, unknown>>): [field: string, inputs: string[]][] {
  return ftda.fields.flatMap(({ id: field, kind }): [field: string, inputs: string[]][] => {
    const answer = answers[field];
    if (typeof answer === "string") {
      const option = fieldKind(kind).variants?.find(({ id }) => id === answer);
      return [[field, [option ? option.label.fr.slice(0, 2) : answer]]];
    }
    // A person, or a list.
    return typeof answer === "object" && answer !== null ? [[field, Object.values(answer) as string[]]] : [];
  });
}

/** A date is typed as its digits, in the order of the browser's own language. */
async function typeDate({ page, pane }: WordPage, date: string): Promise<void> {
  const [year = "", month = "", day = ""] = date.split("-");
  for (const digits of [day + month + year, month + day + year, year + month + day]) {
    await page.keyboard.type(digits);
    if ((await pane.locator("input[type=date]").inputValue()) === date) return;
    for (const key of ["ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
  }
  throw new Error("the date cannot be typed");
}

/** Tab, until what has the focus is what was looked for. */
async function tabTo({ page }: WordPage, isReached: () => Promise<boolean>): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed += 1) {
    if (await isReached()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab never leads there");
}

describe("the agreement filled by keyboard alone", () => {
  it("opens, begins, answers every field, saves: the file is the one of every other way", async () => {
    const word = await openWordPage();
    const { page, pane } = word;
    const focused = (selector: string) => async (): Promise<boolean> => (await pane.locator(`${selector}:focus`).count()) > 0;

    await word.button("Commencer").waitFor();
    await tabTo(
      word,
      async () => (await pane.getByRole("button", { name: "Commencer" }).and(pane.locator(":focus")).count()) > 0,
    );
    await page.keyboard.press("Enter");
    await word.field("Nom du partenaire").waitFor();

    for (const [field, inputs] of keystrokes(emmaus.answers)) {
      await tabTo(word, focused(`[id="editor-${field}"] ${isChosen(field) ? "select" : ":is(input, textarea)"}`));
      for (const [index, text] of inputs.entries()) {
        if (index > 0) await page.keyboard.press("Tab");
        if (/^\d{4}-\d{2}-\d{2}$/.test(text)) await typeDate(word, text);
        else
          for (const [at, line] of text.split("\n").entries()) {
            if (at > 0) await page.keyboard.press("Enter");
            await page.keyboard.type(line);
          }
      }
    }
    await page.keyboard.press("Tab");
    await pane.getByText("29 emplacements remplis sur 29").waitFor();

    const saveButton = word.window.getByRole("button", { name: "Enregistrer" });
    await tabTo(word, async () => (await saveButton.and(page.locator(":focus")).count()) > 0);
    await expectFilledForEmmaus(await word.save(() => page.keyboard.press("Enter")));
    expect(word.errors).toEqual([]);
  });
});
