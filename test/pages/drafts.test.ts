/** What is being typed when the pane is closed, and what cannot be written: nothing is lost unsaid. */

import type { Page } from "playwright-core";
import { eventually, openWordPage, type WordPage } from "./word-page";

/**
 * The pane is closed by its own button, and opened again from the ribbon.
 *
 * @param isReady waits until the button may be let go: it takes the focus when it is pressed.
 */
async function closeAndOpen(word: WordPage, isReady: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
  await word.window.getByRole("button", { name: "Fermer le volet" }).hover();
  await word.page.mouse.down();
  await isReady();
  await word.page.mouse.up();
  await word.window.locator("iframe[title='Trame']").waitFor({ state: "detached" });
  await word.tool("Remplir").click();
  await word.pane.getByRole("navigation").waitFor();
}

/** Nothing ever rests for a second. */
function withoutRest(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const later = globalThis.setTimeout;
    Object.assign(globalThis, {
      setTimeout: (act: () => void, milliseconds?: number) => (milliseconds === 1_000 ? 0 : later(act, milliseconds)),
    });
  });
}

/** How many messages about the document's memory this Word has answered. */
function memoryMessages({ window }: WordPage): Promise<number> {
  return window.locator(".round-trips tr", { hasText: "mémoire" }).count();
}

describe("what is being typed when the pane is closed", () => {
  it.each([
    ["once it rested", false],
    ["where it did not rest, as the button that closes the pane takes the focus", true],
  ])("is kept and found again, and that is said: %s", async (_, isAtOnce) => {
    const word = await openWordPage(isAtOnce ? { prepare: withoutRest } : {});
    await word.begin();
    await word.openField("Identifiant du partenaire");
    await word.field("N° SIRET").click();
    await word.page.keyboard.type("732 829");
    if (!isAtOnce) await word.pane.getByText("gardé dans le document", { exact: false }).waitFor();
    const before = await memoryMessages(word);
    await closeAndOpen(word, async () => {
      if (!isAtOnce) return;
      // What there is is listed, the new one added.
      await eventually(
        () => memoryMessages(word),
        (messages) => expect(messages - before).toBeGreaterThanOrEqual(2),
      );
    });

    await word.pane.getByText("Saisie retrouvée, pas encore écrite dans le document", { exact: false }).waitFor();
    // Its field is the one that is open, as it was.
    await expect(word.field("N° SIRET").inputValue()).resolves.toBe("732 829");
    await word.openField("Adresse du siège");
    expect(await word.line("Identifiant du partenaire").innerText()).toMatch(/732 829[^]*à corriger/);
    expect(word.errors).toEqual([]);
  });

  it("is written where it is an answer", async () => {
    const word = await openWordPage({ prepare: withoutRest });
    await word.begin();
    await word.field("Nom du partenaire").click();
    await word.page.keyboard.type("Emmaüs Solidarité");
    await closeAndOpen(word, () => word.pane.getByText("13 emplacements remplis sur 29").waitFor());
    await word.pane.getByText("13 emplacements remplis sur 29").waitFor();
    expect(await word.line("Nom du partenaire").innerText()).toContain("Emmaüs Solidarité");
    expect(word.errors).toEqual([]);
  });
});

describe("where the pane was when it is closed", () => {
  it("is kept with what is typed, and shown when it is opened again: its part, how far down, and the field that was open in the form", async () => {
    const word = await openWordPage();
    await word.begin();
    await word.openField("Identifiant du partenaire");
    const before = await memoryMessages(word);
    await word.field("N° SIRET").fill("732 829");
    const list = word.pane.locator("main > div").first();
    const scrolled = (): Promise<number> => list.evaluate((content) => content.scrollTop);
    const step = (name: string) => word.pane.getByRole("navigation").getByRole("button", { name });
    await step("Engagements").click();
    await word.pane.getByRole("searchbox").waitFor();
    await list.evaluate((content) => content.scrollTo(0, 240));
    await eventually(
      () => memoryMessages(word),
      (messages) => expect(messages - before).toBeGreaterThanOrEqual(2),
    );
    await closeAndOpen(word);
    await word.pane.getByRole("searchbox").waitFor();
    await eventually(scrolled, (top) => expect(top).toBe(240));
    await expect(step("Engagements").getAttribute("aria-current")).resolves.toBe("step");
    await step("Remplir").click();
    await word.field("N° SIRET").waitFor();
    await expect(word.field("N° SIRET").inputValue()).resolves.toBe("732 829");
    expect(word.errors).toEqual([]);
  });
});

describe("a document that is read-only when the pane opens", () => {
  it("is said before the first answer is typed; what is typed all the same stays in the form, and is told not to be written", async () => {
    const word = await openWordPage();
    await word.begin();
    await word.setting("Lecture seule").check();
    await closeAndOpen(word);
    await eventually(
      () => word.said(),
      (said) => expect(said).toContain("Ce document est en lecture seule : Trame peut le lire et le vérifier, pas y écrire."),
    );
    await word.answer("Adresse du siège", "32 rue des Bourdonnais");
    await eventually(
      () => word.said(),
      (said) => expect(said).toContain("lecture seule"),
    );
    await expect(word.valueOf("Adresse du siège")).resolves.toBe("32 rue des Bourdonnais");
    await expect(word.controls("trame:partner.address|plain").first().innerText()).resolves.toMatch(/xxx/i);
    expect(word.errors).toEqual([]);
  });
});
