/** `npm run screenshots`: the pictures of the README and of the guide, taken of the pages as they are. */

import { fileURLToPath } from "node:url";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { serve } from "../../src/cli/serve";
import { launchBrowser } from "./launch-browser";

const FOLDER = new URL("../../assets/screenshots/", import.meta.url);

/** Answered one after the other: Enter goes on to the next. */
const ANSWERS = ["Emmaüs Solidarité", "32 rue des Bourdonnais 75001 Paris", "732 829 320 00074"];

interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
}

async function open(browser: Browser, url: string, colorScheme: "light" | "dark"): Promise<Opened> {
  const page = await browser.newPage({ colorScheme, locale: "fr-FR", viewport: { width: 1366, height: 768 } });
  // The first one waits for the build, and what goes on beside it is not known.
  page.setDefaultTimeout(300_000);
  await page.goto(url);
  const pane = page.frameLocator("iframe[title='Trame']");
  await pane.getByRole("button", { name: "Commencer", exact: true }).waitFor();
  return { page, pane };
}

async function answer({ page, pane }: Opened): Promise<void> {
  await pane.getByRole("button", { name: "Commencer", exact: true }).click();
  for (const text of ANSWERS) {
    await pane.locator("[id^=editor-] :is(input, textarea):focus").waitFor();
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  await pane.getByText("15 emplacements remplis sur 29").waitFor();
}

/** The window, for the README. */
async function takeWindow({ page, pane }: Opened, name: string): Promise<void> {
  await pane.locator("button", { hasText: "Identifiant du partenaire" }).click();
  await pane.getByRole("button", { name: "Aller à « Identifiant du partenaire » dans le document" }).click();
  await pane.getByRole("heading", { level: 1 }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: pathOf(name), animations: "disabled" });
}

/** The pane alone, for the guide. */
async function takePane({ page }: Opened, name: string): Promise<void> {
  await page.locator("iframe[title='Trame']").screenshot({ path: pathOf(name), animations: "disabled" });
}

function pathOf(name: string): string {
  const path = fileURLToPath(new URL(`${name}.png`, FOLDER));
  process.stdout.write(`${path}\n`);
  return path;
}

const server = await serve({ port: 0, mode: "production" });
const browser = await launchBrowser();
try {
  for (const colorScheme of ["light", "dark"] as const) {
    const opened = await open(browser, server.url, colorScheme);
    await answer(opened);
    await takeWindow(opened, `fill-${colorScheme}`);
    await opened.page.close();
  }
  const opened = await open(browser, server.url, "light");
  await takePane(opened, "guide-start");
  await answer(opened);
  await takePane(opened, "guide-fill");
  const steps = opened.pane.getByRole("navigation", { name: "Parties du volet" });
  await steps.getByRole("button", { name: "Engagements" }).click();
  await opened.pane.getByRole("checkbox").first().waitFor();
  await takePane(opened, "guide-clauses");
  await steps.getByRole("button", { name: "Vérifier" }).click();
  await opened.pane.getByText("Bloqué", { exact: false }).first().waitFor();
  await takePane(opened, "guide-verify");
} finally {
  await browser.close();
  await server.close();
}
