import { readFileSync } from "node:fs";
import { serve } from "../../src/cli/serve";
import { launchBrowser } from "./launch-browser";
import { strToU8, strFromU8, unzipSync, zipSync } from "fflate";

const every = Number(process.argv[2] ?? 0);
const files = unzipSync(new Uint8Array(readFileSync("/tmp/perf/filled.docx")));
const extra = (n: number) => Array.from({ length: n }, (_, i) => `<w:p><w:r><w:t>Un paragraphe de plus, le ${i}e, qui parle de tout autre chose que de la convention.</w:t></w:r></w:p>`).join("");
let xml = strFromU8(files["word/document.xml"]!);
if (every > 0) { let n = 0; xml = xml.replace(/<\/w:p>(?=<w:p[ >])/g, (m) => { n += 1; return n % every === 0 ? m + extra(10) : m; }); }
else xml = xml.replace(/<w:sectPr/, `${extra(2000)}<w:sectPr`);
console.log("paragraphs", xml.match(/<w:p[ >]/g)?.length);
files["word/document.xml"] = strToU8(xml);
const bytes = zipSync(files);

const server = await serve({ port: 0, mode: "production" });
const browser = await launchBrowser();
const page = await browser.newPage({ locale: "fr-FR", viewport: { width: 1366, height: 768 } });
await page.goto(server.url);
const window = page.locator(".window:visible");
await window.getByLabel("Ouvrir…").setInputFiles({ name: "c.docx", mimeType: "", buffer: Buffer.from(bytes) });
const pane = window.frameLocator("iframe[title='Trame']");
await pane.getByRole("tab", { name: "Vérifier" }).or(pane.getByRole("button", { name: "Vérifier", exact: true })).first().waitFor({ timeout: 120000 });
const frame = page.frames().findLast((one) => one.url().includes("taskpane.html"))!;
await frame.evaluate(() => {
  const w = globalThis as any; w.__long = [];
  new PerformanceObserver((l) => { for (const e of l.getEntries() as any) w.__long.push([e.name, Math.round(e.duration), e.attribution?.[0]?.containerName?.slice?.(0,20), Math.round(e.startTime)]); }).observe({ type: "longtask" });
});
await new Promise((r) => setTimeout(r, 3000));
const start = await frame.evaluate(() => { (globalThis as any).__long.length = 0; return performance.now(); });
const client = await page.context().newCDPSession(page);
await client.send("Profiler.enable"); await client.send("Profiler.setSamplingInterval", { interval: 500 }); await client.send("Profiler.start");
await pane.getByRole("button", { name: "Vérifier", exact: true }).click();
await pane.getByText("bloquant", { exact: false }).first().waitFor({ timeout: 120000 });
console.log("shown after", Math.round((await frame.evaluate(() => performance.now())) - start));
await new Promise((r) => setTimeout(r, 2000));
console.log(JSON.stringify(await frame.evaluate(() => (globalThis as any).__long)));
await pane.getByRole("button", { name: "Tout revérifier" }).click();
await frame.evaluate(() => { (globalThis as any).__long.length = 0; });
await new Promise((r) => setTimeout(r, 4000));
console.log("again", JSON.stringify(await frame.evaluate(() => (globalThis as any).__long)));
const { profile } = await client.send("Profiler.stop") as any;
(await import("node:fs")).writeFileSync("/tmp/perf/profile.cpuprofile", JSON.stringify(profile));
await browser.close(); await server.close();
