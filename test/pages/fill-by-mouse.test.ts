/** The whole job by mouse: opened, answered, its engagements chosen, verified, finalised. No key is pressed but those of the answers. */

import { readFileSync } from "node:fs";
import { ftda } from "../builders/models";
import { emmaus } from "../builders/answers";
import { traceTasks } from "./longest-tasks";
import { eventually, openWordPage, type WordPage } from "./word-page";

const house = { "house.json": readFileSync(new URL("../../src/deploy/house.example.json", import.meta.url)) };

/** Fills the inputs of the field that is open. */
async function fillIn({ pane }: WordPage, field: string, answer: unknown): Promise<void> {
  const editor = pane.locator(`[id="editor-${field}"]`);
  const texts = typeof answer === "object" && answer !== null ? (Object.values(answer) as string[]) : [String(answer)];
  const inputs = editor.locator("input, textarea");
  const choice = editor.locator("select");
  await inputs.or(choice).first().waitFor();
  if ((await inputs.count()) === 0) await choice.selectOption(texts[0] ?? "");
  else for (const [at, text] of texts.entries()) await inputs.nth(at).fill(text);
}

describe("the whole job by mouse", () => {
  it("goes from opening to a finalised agreement", async () => {
    const word = await openWordPage({ served: house });
    const { pane } = word;
    await word.begin();
    const tasksOf = await traceTasks(word);

    for (const { id } of ftda.fields) {
      const answer = emmaus.answers[id];
      // Engagements of the partner's own are written among the engagements.
      if (answer === undefined || id === "engagements") continue;
      const line = pane.locator(`[id="line-${id}"]`);
      const editor = pane.locator(`[id="editor-${id}"]`).filter({ has: word.page.locator("input, textarea, select") });
      await line.or(editor).first().waitFor();
      if ((await line.count()) > 0) await line.click();
      await fillIn(word, id, answer);
    }
    // What is typed last is written when one goes elsewhere.
    await word.line("Nom du partenaire").click();
    await pane.getByText("27 emplacements remplis sur 29").waitFor();

    await word.line("Engagements propres au partenaire").click();
    await pane.getByRole("heading", { name: "Engagements de l’article 3" }).waitFor();
    const own = pane.locator('section[aria-labelledby="list-partner"]');
    await own.getByText("2 puces attendent leur texte", { exact: false }).waitFor();
    await own.locator("summary").click();
    for (const text of emmaus.answers.engagements as string[]) {
      await own.locator("#own-partner").fill(text);
      await own.locator("#own-partner-add").click();
      await own.getByRole("checkbox", { name: text }).waitFor();
    }
    const box = pane.getByRole("checkbox", { name: "Diffuser les informations des parties" });
    for (const isTicked of [false, true]) {
      await box.click();
      await eventually(
        () => box.isChecked(),
        (checked) => expect(checked).toBe(isTicked),
      );
    }
    const { ofPane, ofWord } = await tasksOf();
    expect(ofPane.length).toBeGreaterThan(100);
    for (const [whose, tasks] of Object.entries({ "the pane": ofPane, "the simulated Word": ofWord })) {
      const long = tasks.filter((milliseconds) => milliseconds > 50);
      process.stdout.write(
        `filled and ticked by mouse: the longest task of ${whose} ${Math.round(tasks[0] ?? 0)} ms of the processor, ${long.length} over 50 ms\n`,
      );
    }

    await word.button("Vérifier la convention").click();
    await pane.getByRole("button", { name: /^Appliquer les décisions de la maison/ }).click();
    await word.button("Finaliser…").and(pane.locator(":not([aria-disabled=true])")).click();
    await pane.getByRole("heading", { level: 1, name: "Finaliser la convention" }).waitFor();
    await pane.locator("main footer button").last().click();
    await pane.getByRole("heading", { name: /^Convention finalisée le/ }).waitFor();
    expect(word.errors).toEqual([]);
  });
});
