/** The pane in the room that Word gives it on a small screen: 329 × 445 pixels, as the simulated page has it at first. */

import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { sampled } from "../builders/at-length";
import { openFilled } from "../builders/agreement";
import { setTextSize } from "./large-text";
import { eventually, openWordPage, type PageOptions, type WordPage } from "./word-page";

async function openFilledPane(options: PageOptions = {}): Promise<WordPage> {
  const word = await openWordPage(options);
  await word.openFile("convention.docx", (await openFilled()).word.save());
  await word.pane.getByText("29 emplacements remplis sur 29").waitFor();
  return word;
}

/** The part of the panel that scrolls: its height in those of its room, what the bars leave of the pane, the Tab stops in it. */
function measure({ pane }: WordPage): Promise<{ screens: number; bars: number; stops: number; narrow: number }> {
  return pane.locator("main").evaluate((main) => {
    const content = [...main.children].find((one) => getComputedStyle(one).overflowY === "auto");
    if (!content) throw new Error("nothing scrolls");
    const stops = [...content.querySelectorAll<HTMLElement>("button, input, textarea, select, summary")].filter(
      (one) => one.tabIndex >= 0 && one.checkVisibility(),
    );
    return {
      screens: content.scrollHeight / content.clientHeight,
      bars: 1 - content.clientHeight / innerHeight,
      stops: stops.length,
      narrow: stops.filter((one) => one.getBoundingClientRect().height < 24 && one.tagName !== "INPUT").length,
    };
  });
}

/** What the pane says on more than three lines. */
function longTexts({ pane }: WordPage): Promise<string[]> {
  return pane.locator("body").evaluate((body) => {
    const holdsWords = (one: Element): boolean =>
      [...one.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
    const linesOf = (one: Element): number => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const bottoms = [...range.getClientRects()].filter(({ height }) => height > 0).map(({ bottom }) => Math.round(bottom / 8));
      return new Set(bottoms).size;
    };
    return [...body.querySelectorAll("*")]
      .filter((one) => one.tagName !== "TEXTAREA" && one.checkVisibility({ visibilityProperty: true }) && holdsWords(one))
      .filter((one) => linesOf(one) > 3)
      .map(({ textContent }) => textContent);
  });
}

describe("the pane at 329 × 445", () => {
  it("shows an answered form in three screens, seventeen Tab stops, and engagements in four screens", async () => {
    const word = await openFilledPane();
    const form = await measure(word);
    expect(form.screens).toBeLessThanOrEqual(3);
    expect(form.stops).toBeLessThanOrEqual(17);
    expect(form.narrow).toBe(0);
    expect(form.bars).toBeLessThanOrEqual(0.25);

    await word.button("Choisir les engagements").click();
    await word.pane.getByRole("heading", { name: "Engagements de l’article 3" }).waitFor();
    const engagements = await measure(word);
    expect(engagements.screens).toBeLessThanOrEqual(4);
    expect(engagements.narrow).toBe(0);
    expect(engagements.bars).toBeLessThanOrEqual(0.25);
    await word.button("Vérifier la convention").waitFor();
    expect(word.errors).toEqual([]);
  });

  it("says nothing on more than three lines from the first screen to the last step", async () => {
    const word = await openWordPage();
    await word.button("Commencer").waitFor();
    expect(await longTexts(word)).toEqual([]);
    await word.begin();
    expect(await longTexts(word)).toEqual([]);
    await word.answer("Nom du partenaire", "Emmaüs Solidarité");
    await word.pane.getByText("Écrit dans le document").first().waitFor();
    expect(await longTexts(word)).toEqual([]);
    await word.openFile("convention.docx", (await openFilled()).word.save());
    await word.pane.getByText("29 emplacements remplis sur 29").waitFor();
    // Not the presentation: what is typed there is as long as it is.
    for (const label of ["Code APE", "Identifiant du partenaire", "Date de signature"]) {
      await word.openField(label);
      expect(await longTexts(word)).toEqual([]);
    }
    await word.button("Engagements").click();
    await word.pane.getByRole("heading", { name: "Engagements de l’article 3" }).waitFor();
    expect(await longTexts(word)).toEqual([]);
    await word.button("Vérifier").click();
    await word.button("Rapport").and(word.pane.locator(":not([aria-disabled=true])")).waitFor();
    expect(await longTexts(word)).toEqual([]);
    // What is too long would have been found.
    await word.pane.locator("main p").first().evaluate((one) => (one.textContent = "Une phrase bien trop longue. ".repeat(12))); // prettier-ignore
    expect(await longTexts(word)).toHaveLength(1);
    expect(word.errors).toEqual([]);
  });

  it("shows what is to be verified of an agreement that the house decided on in one screen", async () => {
    const house = readFileSync(new URL("../../src/deploy/house.example.json", import.meta.url));
    const word = await openFilledPane({ served: { "house.json": house } });
    await word.button("Vérifier").click();
    await word.pane.getByRole("button", { name: /^Appliquer les décisions de la maison/ }).click();
    await word.pane.getByRole("heading", { name: "Prêt", exact: true }).waitFor();
    const review = await measure(word);
    process.stdout.write(
      `Vérifier, decided by the house: ${review.screens.toFixed(2)} screens, bars ${review.bars.toFixed(2)}\n`,
    );
    expect(review.screens).toBeLessThanOrEqual(1);
    expect(review.bars).toBeLessThanOrEqual(0.25);
    expect(word.errors).toEqual([]);
  });

  it.each([
    ["329 × 445 with text twice as large", { width: 329, height: 445, textSize: 2 }],
    ["320 × 256, a page at 400 %", { width: 320, height: 256, textSize: 1 }],
  ])("in %s scrolls its bars away, and shows whatever has the focus", async (_, { width, height, textSize }) => {
    const word = await openFilledPane();
    await word.page.addStyleTag({
      content: `.pane { width: ${width}px !important } .pane-page { height: ${height}px !important; flex: none !important }`,
    });
    await setTextSize(word, textSize);
    for (const panel of ["Remplir", "Engagements"]) {
      await word.button(panel).click();
      const main = word.pane.locator("main", { has: word.page.locator("footer") });
      await main.waitFor();
      // One thing scrolls, and the bars are in it.
      const scrollers = await main.evaluate((element) => {
        const all = [element.parentElement, element, ...element.querySelectorAll("main > *")];
        return all.map((one) => one && getComputedStyle(one).overflowY === "auto");
      });
      expect(scrollers.filter(Boolean)).toHaveLength(1);
      expect(scrollers[0]).toBe(true);
      const hidden = await word.pane.locator("body").evaluate((body) =>
        [...body.querySelectorAll<HTMLElement>("button, input, textarea, select, summary")]
          .filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }))
          .filter((one) => {
            one.focus();
            const { left, right, top, bottom } = one.getBoundingClientRect();
            return left < -1 || right > innerWidth + 1 || bottom < 0 || top > innerHeight;
          })
          .map((one) => one.outerHTML.slice(0, 100)),
      );
      expect(hidden).toEqual([]);
    }
    expect(word.errors).toEqual([]);
  });

  it("shows the steps on one line, and has as many as wrap when text is twice as large", async () => {
    const word = await openFilledPane();
    const steps = word.pane.getByRole("navigation").getByRole("button");
    const tops = async (): Promise<number> =>
      new Set(
        (await steps.all().then((all) => Promise.all(all.map((one) => one.boundingBox())))).map((box) =>
          Math.round(box?.y ?? -1),
        ),
      ).size;
    expect(await tops()).toBe(1);
    await setTextSize(word, 2);
    expect(await tops()).toBeGreaterThan(1);
    const isWithin = (): Promise<boolean> => steps.last().evaluate((step) => step.getBoundingClientRect().right <= innerWidth);
    expect(await isWithin()).toBe(true);
    expect(word.errors).toEqual([]);
  });

  it("is where it was left, in each of its parts", async () => {
    const word = await openFilledPane();
    await word.openField("Code APE");
    await word.button("Engagements").click();
    const content = word.pane.locator("main > div").first();
    await word.pane.getByRole("searchbox").waitFor();
    await content.evaluate((element) => (element.scrollTop = 400));
    await word.button("Remplir").click();
    await word.field("Code APE").waitFor();
    await word.button("Engagements").click();
    await eventually(
      () => content.evaluate((element) => element.scrollTop),
      (top) => expect(top).toBe(400),
    );
    expect(word.errors).toEqual([]);
  });
});

interface Watched {
  down: number;
  shifts: number[];
  presses: { from: number; to: number; isTaken: boolean }[];
}

/** Counts what moves, whatever it is due to, and takes note of each press and its click. */
async function watchPresses({ pane }: WordPage): Promise<void> {
  await pane.locator("body").evaluate(() => {
    const watched: Watched = { down: 0, shifts: [], presses: [] };
    Object.assign(globalThis, { watched });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) watched.shifts.push(startTime);
    }).observe({ type: "layout-shift", buffered: true });
    addEventListener("pointerdown", () => (watched.down = performance.now()), { capture: true });
  });
}

/** Presses with the mouse, as long as a hand does. */
async function press({ page }: WordPage, target: Locator, milliseconds: number): Promise<void> {
  await target.evaluate((element) => {
    const { watched } = globalThis as unknown as { watched: Watched };
    const one = { from: 0, to: 0, isTaken: false };
    watched.presses.push(one);
    const take = (): void => void Object.assign(one, { from: watched.down, to: performance.now(), isTaken: true });
    element.addEventListener("click", take, { once: true, capture: true });
  });
  const box = await target.boundingBox();
  if (!box) throw new Error("there is nothing to press");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(milliseconds);
  await page.mouse.up();
}

describe("a press of the mouse right after typing", () => {
  it("is never lost, and nothing moves under it", async () => {
    const word = await openWordPage();
    await word.begin();
    await watchPresses(word);
    const targets: readonly (() => Locator)[] = [
      () => word.button("Vérifier"),
      () => word.line("Code APE"),
      () => word.button("Engagements"),
      () => word.button("Annuler la dernière écriture"),
      () => word.button("Actualiser depuis le document"),
      () => word.line("Nature du partenaire"),
      () => word.button("Remplir"),
      () => word.button("Prochain champ vide"),
      // Aller, or where it is printed in several places what unfolds them.
      () => word.pane.locator("[id^=editor-] :is(summary, button[aria-label^=Aller])").first(),
      () => word.line("Le nom du partenaire est"),
    ];
    const fields = [
      "Adresse du siège",
      "Objectif du partenariat",
      "Fonction du signataire",
      "Outil de communication du partenaire",
    ];
    // Each field with each target at least once, as far as their numbers go.
    const count = sampled(20, 200);
    for (let index = 0; index < count; index += 1) {
      await word.button("Remplir").click();
      const label = fields[index % fields.length] ?? "";
      await word.openField(label);
      await word.field(label).click();
      await word.page.keyboard.type(` mot${index}`);
      const target = targets[index % targets.length]?.();
      if (!target) throw new Error("there is no target");
      // Where it is, once what is typed was drawn: what a hand aims at.
      await target.click({ trial: true });
      await press(word, target, 60 + ((index * 83) % 341));
    }
    const { presses, shifts } = await word.pane
      .locator("body")
      .evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
    expect(presses).toHaveLength(count);
    expect(presses.flatMap(({ isTaken }, index) => (isTaken ? [] : index))).toEqual([]);
    const isUnder = (shift: number): boolean => presses.some(({ from, to }) => from <= shift && shift <= to);
    expect(shifts.filter(isUnder)).toEqual([]);
    expect(shifts.length).toBeGreaterThan(0);
    expect(word.errors).toEqual([]);
  });
});
