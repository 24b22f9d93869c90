/**
 * `npm run bench`: how long the pane is kept busy in one go while it reviews an agreement of 2,000 paragraphs, in a real
 * browser. Tasks of 50 ms or more are what the Long Tasks API calls long; those of the simulated Word are told apart.
 */

import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { blankFile } from "../../src/cli/blank-file";
import { serve } from "../../src/cli/serve";
import { launchBrowser } from "../pages/launch-browser";

const PARAGRAPHS = 2_000;
const RUNS = 3;

/** The blank agreement with an annex that makes it as long as that. */
function longAgreement(): Uint8Array {
  const files = unzipSync(new Uint8Array(readFileSync(blankFile("ftda-partenariat"))));
  const body = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  const count = PARAGRAPHS - (body.match(/<w:p[ >]/g)?.length ?? 0);
  const annex = Array.from({ length: count }, (_, index) => `<w:p><w:r><w:t>Annexe, alinéa ${index + 1}.</w:t></w:r></w:p>`);
  files["word/document.xml"] = strToU8(body.replace(/<w:sectPr/, `${annex.join("")}<w:sectPr`));
  return zipSync(files);
}

const server = await serve({ port: 0, mode: "production" });
const browser = await launchBrowser();
try {
  for (let run = 1; run <= RUNS; run += 1) {
    const page = await browser.newPage({ locale: "fr-FR", viewport: { width: 1366, height: 768 } });
    await page.goto(server.url);
    const window = page.locator(".window:visible");
    const buffer = Buffer.from(longAgreement());
    await window.getByLabel("Ouvrir…").setInputFiles({ name: "longue.docx", mimeType: "", buffer });
    const pane = window.frameLocator("iframe[title='Trame']");
    await pane.getByRole("button", { name: "Commencer" }).click();
    await pane.getByRole("textbox", { name: "Nom du partenaire", exact: true }).waitFor();
    const frame = page.frames().findLast((one) => one.url().includes("taskpane.html"));
    await frame?.evaluate(() => {
      const seen: [string, number][] = [];
      Object.assign(globalThis, { seen });
      const observer = new PerformanceObserver((list) => {
        seen.push(...list.getEntries().map(({ name, duration }): [string, number] => [name, Math.round(duration)]));
      });
      observer.observe({ type: "longtask" });
    });
    await pane.getByRole("button", { name: "Vérifier", exact: true }).click();
    await pane
      .getByText(/bloquants?/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "Tout revérifier" }).click();
    await pane.getByText("Vérification terminée", { exact: false }).first().waitFor();
    const seen = (await frame?.evaluate(() => (globalThis as unknown as { seen: [string, number][] }).seen)) ?? [];
    const lengths = (isOurs: boolean): string => {
      const tasks = seen.flatMap(([name, ms]) => ((name === "self") === isOurs ? [ms] : []));
      return tasks.length === 0 ? "none" : `${tasks.join(", ")} ms`;
    };
    process.stdout.write(`run ${run}: long tasks of the pane: ${lengths(true)}; of the simulated Word: ${lengths(false)}\n`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
