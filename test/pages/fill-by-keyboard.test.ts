/** The whole job, by keyboard alone: begin, answer every field, save; verify, finalise. */

import { readFileSync } from "node:fs";
import { fieldKind } from "../../src/agreement/fields/field-kinds";
import { fieldOf, isToFill, slotsOf } from "../../src/agreement/model/agreement-model";
import { emmaus } from "../builders/answers";
import { expectFilledForEmmaus } from "../builders/filled-for-emmaus";
import { ftda } from "../builders/models";
import { eventually, openWordPage, type WordPage } from "./word-page";

/** Whether an answer is one of several kinds, and nothing is typed in it. */
function isChosen(field: string): boolean {
  const { variants } = fieldKind(fieldOf(ftda, field).kind);
  return variants?.every(({ typed }) => typed === undefined) ?? false;
}

/** Whether it has no slot of its own. */
function isOptional(field: string): boolean {
  return slotsOf(ftda, field).every((slot) => !isToFill(slot));
}

function isOfSeveralLines(field: string): boolean {
  return fieldKind(fieldOf(ftda, field).kind).lines === "several";
}

/** Written among the engagements. */
const OWN = "engagements";

/** What is typed for each field, input by input, in the order of the form; of what is chosen, how it begins. */
function keystrokes(answers: Readonly<Record<string, unknown>>): [field: string, inputs: string[]][] {
  return ftda.fields.flatMap(({ id: field, kind }): [field: string, inputs: string[]][] => {
    const answer = field === OWN ? undefined : answers[field];
    if (typeof answer === "string") {
      const option = fieldKind(kind).variants?.find(({ id }) => id === answer);
      return [[field, [option ? option.label.fr.slice(0, 2) : answer]]];
    }
    // A person.
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

const house = { "house.json": readFileSync(new URL("../../src/deploy/house.example.json", import.meta.url)) };

describe("the agreement filled by keyboard alone", () => {
  it("opens, begins, answers every field, saves: the file is the one of every other way; verifies it and finalises it", async () => {
    const word = await openWordPage({ served: house });
    const { page, pane } = word;
    const focused = (selector: string) => async (): Promise<boolean> => (await pane.locator(`${selector}:focus`).count()) > 0;

    /** Presses a button of the pane that Tab leads to. */
    const press = async (name: RegExp): Promise<void> => {
      const button = pane.getByRole("button", { name });
      await button.first().waitFor();
      await tabTo(word, async () => (await button.and(pane.locator(":focus")).count()) > 0);
      await page.keyboard.press("Enter");
    };
    await press(/^Commencer$/);
    await word.field("Nom du partenaire").waitFor();

    for (const [field, inputs] of keystrokes(emmaus.answers)) {
      const isThere = focused(`[id="editor-${field}"] ${isChosen(field) ? "select" : ":is(input, textarea)"}`);
      // What only words of the text go with is passed by, and opened by who wants it.
      if (isOptional(field)) {
        await tabTo(word, focused(`[id="line-${field}"]`));
        await page.keyboard.press("Enter");
      }
      await eventually(isThere, (isFocused) => expect(isFocused).toBe(true));
      for (const [index, text] of inputs.entries()) {
        // The next part of the same answer.
        if (index > 0) await page.keyboard.press("Enter");
        if (/^\d{4}-\d{2}-\d{2}$/.test(text)) await typeDate(word, text);
        else
          for (const [at, line] of text.split("\n").entries()) {
            if (at > 0) await page.keyboard.press("Enter");
            await page.keyboard.type(line);
          }
      }
      await page.keyboard.press(isChosen(field) || isOfSeveralLines(field) ? "Control+Enter" : "Enter");
    }
    await pane.getByText("27 emplacements remplis sur 29").waitFor();
    await eventually(focused("footer button"), (isFocused) => expect(isFocused).toBe(true));
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Engagements de l’article 3" }).and(pane.locator(":focus")).waitFor();

    const write = pane.locator(`section[aria-labelledby="list-partner"]`);
    await tabTo(word, async () => (await write.locator("summary:focus").count()) > 0);
    await page.keyboard.press("Enter");
    for (const text of emmaus.answers[OWN] as string[]) {
      await tabTo(word, focused("#own-partner"));
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await pane.getByText(`Engagement « ${text} » ajouté.`).waitFor();
    }

    const saveButton = word.window.getByRole("button", { name: "Enregistrer" });
    await tabTo(word, async () => (await saveButton.and(page.locator(":focus")).count()) > 0);
    await expectFilledForEmmaus(await word.save(() => page.keyboard.press("Enter")), "engagements");

    await press(/^Vérifier la convention$/);
    await press(/^Appliquer les décisions de la maison/);
    await pane.getByRole("heading", { name: "Prêt", exact: true }).waitFor();
    await press(/^Finaliser…$/);
    await pane.getByRole("heading", { level: 1, name: "Finaliser la convention" }).and(pane.locator(":focus")).waitFor();
    await press(/^Finaliser/);
    await pane
      .getByRole("heading", { name: /^Convention finalisée le/ })
      .and(pane.locator(":focus"))
      .waitFor();
    expect(word.errors).toEqual([]);
  });
});
