/**
 * The pane in a real browser, on the simulated Word's page: what a person waits for, in milliseconds of the clock, and the tasks
 * that keep the pane busy for 50 ms or more (Long Tasks API). The simulated Word runs in the same browser: its tasks are told apart.
 */

import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { blankFile } from "../../src/cli/blank-file";
import { serve } from "../../src/cli/serve";
import { launchBrowser } from "../pages/launch-browser";
import { median } from "./measure";
import type { Table } from "./row";

const LOADS = 5;
const SIZES = [186, 2_000, 20_000] as const;
/** A document of 20,000 paragraphs takes the simulated Word a minute to lay out, read and write. */
const PATIENCE = 240_000;

/** The blank agreement with an annex that makes it as long as that. */
function longAgreement(paragraphs: number): Uint8Array {
  const files = unzipSync(new Uint8Array(readFileSync(blankFile("ftda-partenariat"))));
  const body = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  const count = Math.max(0, paragraphs - (body.match(/<w:p[ >]/g)?.length ?? 0));
  const annex = Array.from({ length: count }, (_, index) => `<w:p><w:r><w:t>Annexe, alinéa ${index + 1}.</w:t></w:r></w:p>`);
  files["word/document.xml"] = strToU8(body.replace(/<w:sectPr/, `${annex.join("")}<w:sectPr`));
  return zipSync(files);
}

async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ locale: "fr-FR", viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(PATIENCE);
  return page;
}

const paneOf = (page: Page): FrameLocator => page.locator(".window:visible").frameLocator("iframe[title='Trame']");

async function firstLoad(browser: Browser, url: string): Promise<number> {
  const page = await newPage(browser);
  const began = performance.now();
  await page.goto(url);
  await paneOf(page).getByRole("button", { name: "Commencer", exact: true }).waitFor();
  const waited = performance.now() - began;
  await page.close();
  return waited;
}

interface Seen {
  readonly keys: readonly number[];
  readonly tasks: readonly (readonly [name: string, ms: number])[];
}

/** From now on the frame keeps how long each key takes until the frame after it is drawn, and each long task. */
async function observe(frame: Frame): Promise<() => Promise<Seen>> {
  await frame.evaluate(() => {
    const seen: { keys: number[]; tasks: [string, number][] } = { keys: [], tasks: [] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      seen.tasks.push(...list.getEntries().map(({ name, duration }): [string, number] => [name, Math.round(duration)]));
    }).observe({ type: "longtask" });
    // No function here has a name: what compiles this would call a helper that the page does not have.
    document.addEventListener(
      "keydown",
      ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => seen.keys.push(performance.now() - timeStamp))),
      { capture: true },
    );
  });
  return () =>
    frame.evaluate(() => {
      const { seen } = globalThis as unknown as { seen: Seen };
      const copy = { keys: [...seen.keys], tasks: [...seen.tasks] };
      (seen.keys as number[]).length = 0;
      (seen.tasks as unknown[]).length = 0;
      return copy;
    });
}

const longestOf = ({ tasks }: Seen): number => Math.max(0, ...tasks.flatMap(([name, ms]) => (name === "self" ? [ms] : [])));

async function useWith(browser: Browser, url: string, paragraphs: number): Promise<(string | number)[]> {
  const page = await newPage(browser);
  await page.goto(url);
  const buffer = Buffer.from(longAgreement(paragraphs));
  await page.locator(".window:visible").getByLabel("Ouvrir…").setInputFiles({ name: "longue.docx", mimeType: "", buffer });
  const pane = paneOf(page);
  await pane.getByRole("button", { name: "Commencer", exact: true }).click();
  const name = pane.getByRole("textbox", { name: "Nom du partenaire", exact: true });
  await name.waitFor();
  const frame = page.frames().findLast((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("no pane");
  const take = await observe(frame);
  await name.pressSequentially("Emmaüs Solidarité et ses amis");
  const typing = await take();
  const began = performance.now();
  await name.press("Tab");
  const paper = page.locator(".window:visible").getByRole("textbox", { name: "Document", exact: true });
  await paper.locator('[data-tag="trame:partner.name|plain"]', { hasText: "Emmaüs Solidarité et ses amis" }).first().waitFor();
  const left = performance.now() - began;
  await page.waitForTimeout(1_500);
  const leaving = await take();
  // The selection moves, and nothing else: the pane looks whether something changed, once it rests.
  await paper.locator('[data-tag="trame:partner.name|plain"]').first().click();
  await page.waitForTimeout(3_000);
  const following = await take();
  await pane.getByRole("button", { name: "Vérifier", exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: /^(?:Bloqué|À décider|Prêt)/u }).waitFor();
  const reviewing = await take();
  await page.close();
  return [paragraphs, median(typing.keys), longestOf(typing), left, ...[leaving, following, reviewing].map(longestOf)];
}

export async function benchBrowser(): Promise<readonly Table[]> {
  const server = await serve({ port: 0, mode: "production" });
  const browser = await launchBrowser();
  try {
    const loads: number[] = [];
    for (let run = 0; run < LOADS; run += 1) loads.push(await firstLoad(browser, server.url));
    const rows: (string | number)[][] = [];
    for (const paragraphs of SIZES) rows.push(await useWith(browser, server.url, paragraphs));
    return [
      {
        title: "First load in Chromium, until Commencer can be clicked (ms of the clock, simulated Word included)",
        columns: ["median", "least"],
        rows: [[median(loads), Math.min(...loads)]],
      },
      {
        title: "The pane in Chromium (ms of the clock; longest task of the pane, 0 where none is 50 ms long)",
        columns: [
          "paragraphs",
          "a key, until it is drawn",
          "longest task while typing",
          "leaving a field, until it stands on the paper",
          "longest task then",
          "longest task at a refresh",
          "longest task of Vérifier",
        ],
        rows,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
