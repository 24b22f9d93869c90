/**
 * `assets/partner-page.html`: the page that a partner fills, whole in one file but for what is asked, which the pane puts in. It runs
 * from a disk, in any browser, so it is made for older ones than the pane; its policy lets nothing in it run, nor be fetched, but what
 * was built here.
 */

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const FOLDER = fileURLToPath(new URL("../partner-page", import.meta.url));
const FILE = "assets/partner-page.html";
/** Three years of browsers and more: Safari 14.1, Chrome 92, Firefox 90. */
const TARGET = "es2021";

export class PartnerPage {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("PartnerPage", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "PartnerPage", stage }, async () => {
        const { page, inputs } = await makePage();
        for (const input of inputs) compilation.fileDependencies.add(input);
        compilation.emitAsset(FILE, new sources.RawSource(page), { minimized: true });
      });
    });
  }
}

/** The page, and the files it was made of. */
async function makePage() {
  const bundled = {
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    legalComments: "none",
    charset: "utf8",
    absWorkingDir: FOLDER,
  };
  const [script, style] = await Promise.all([
    build({ ...bundled, entryPoints: ["index.ts"], format: "iife", target: TARGET }),
    build({ ...bundled, entryPoints: ["page.css"] }),
  ]);
  const template = `${FOLDER}/page.html`;
  const parts = { script: script.outputFiles[0].text.trim(), style: style.outputFiles[0].text.trim() };
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(parts.script)}`,
    `style-src ${hashOf(parts.style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const html = (await readFile(template, "utf8")).replace(/\n\s*/g, "\n");
  const page = html
    .replace(/(Policy" content=)""/, (_, before) => `${before}"${policy}"`)
    .replace("<style>", () => `<style>${parts.style}`)
    .replace("<script>", () => `<script>${parts.script}`);
  const made = [script, style].flatMap(({ metafile }) => Object.keys(metafile.inputs));
  return { page, inputs: [template, ...made.map((path) => fileURLToPath(new URL(`../partner-page/${path}`, import.meta.url)))] };
}

function hashOf(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
