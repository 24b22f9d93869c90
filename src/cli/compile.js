/**
 * The command in plain JavaScript, `.tsbuild/command/trame.js`: compiled when it is first used, and anew whenever a file that it is
 * made of is another. `npm run build:cli` compiles it beforehand.
 */

import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const OUTPUT = join(ROOT, ".tsbuild/command");
/** What is large, and wanted by some commands only: found in its package when it is. */
const EXTERNAL = ["@microsoft/office-js", "docx", "jsdom"];

/**
 * @param entry of the sources, from the root.
 * @param output the folder of what is made of them.
 * @returns the address of the compiled module, which is of the sources as they are now.
 */
export async function compiledCommand(entry = "src/cli/trame.ts", output = OUTPUT) {
  const made = join(output, `${basename(entry, ".ts")}.js`);
  if (!(await isOfNow(stampsOf(made)))) await compile(entry, made);
  return pathToFileURL(made).href;
}

/** Beside what is made: each file it is made of, and the moment that file last changed. */
function stampsOf(made) {
  return join(dirname(made), "made-of.json");
}

async function isOfNow(stamps) {
  try {
    const before = Object.entries(JSON.parse(await readFile(stamps, "utf8")));
    const now = await Promise.all(before.map(([file]) => stampOf(file)));
    return before.every(([, stamp], index) => stamp === now[index]);
  } catch {
    return false;
  }
}

/** Not the time of writing, which copies and archives bring along: that of the last change, which nothing sets. */
async function stampOf(file) {
  return (await stat(join(ROOT, file))).ctimeMs;
}

/** What is lazily loaded is named by its content, and the entry is put in its place last: whoever starts meanwhile starts whole. */
async function compile(entry, made) {
  const { build } = await import("esbuild");
  const begun = Date.now();
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outdir: dirname(made),
    bundle: true,
    splitting: true,
    platform: "node",
    target: "node20",
    format: "esm",
    external: EXTERNAL,
    metafile: true,
    write: false,
  });
  await mkdir(dirname(made), { recursive: true });
  const files = [...Object.keys(metafile.inputs), relative(ROOT, fileURLToPath(import.meta.url))];
  const stamps = await Promise.all(files.map(async (file) => [file, await stampOf(file)]));
  // One that changed meanwhile may have been read before.
  const areKnown = stamps.every(([, stamp]) => stamp < begun);
  const chunks = outputFiles.filter(({ path }) => path !== made);
  for (const { path, contents } of chunks) await writeWhole(path, contents);
  await writeWhole(made, outputFiles.find(({ path }) => path === made).contents);
  if (areKnown) await writeWhole(stampsOf(made), JSON.stringify(Object.fromEntries(stamps)));
  const kept = new Set([made, stampsOf(made), ...chunks.map(({ path }) => path)].map((path) => basename(path)));
  const old = (await readdir(dirname(made))).filter((name) => !kept.has(name) && !name.endsWith(".part"));
  await Promise.all(old.map((name) => rm(join(dirname(made), name), { recursive: true, force: true })));
}

async function writeWhole(path, content) {
  const part = `${path}.${process.pid}.part`;
  await writeFile(part, content);
  await rename(part, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compiledCommand();
