/** The command is compiled once, and never an older one than its sources. */

import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNode } from "../builders/command";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trame-compiled-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
  // The same moment at every writing: an editor or a checkout may set it.
  utimesSync(join(folder, name), 1, 1);
}

/** What the command prints. */
async function run(): Promise<string> {
  const paths = [join(folder, "said.ts"), join(folder, "made")].map((path) => JSON.stringify(path)).join(", ");
  const script = `import { compiledCommand } from "./src/cli/compile.js"; await import(await compiledCommand(${paths}));`;
  const { stdout, stderr } = await runNode("--input-type=module", "--eval", script);
  expect(stderr).toBe("");
  return stdout;
}

const madeAt = (): number => statSync(join(folder, "made/said.js")).ctimeMs;

it("compiles at first, not again, and again once a source is another, whatever its date says", async () => {
  write("word.ts", `export const word: string = "un";`);
  write("said.ts", `const { word } = await import("./word"); process.stdout.write(word);`);
  expect(await run()).toBe("un");
  const first = madeAt();
  expect(await run()).toBe("un");
  expect(madeAt()).toBe(first);
  const before = readdirSync(join(folder, "made"));
  write("word.ts", `export const word: string = "dx";`);
  expect(await run()).toBe("dx");
  const after = readdirSync(join(folder, "made"));
  // What was compiled of the older one is gone.
  expect(after).toHaveLength(before.length);
  expect(after).not.toEqual(before);
});

it("starts whole, however many start at once", async () => {
  write("word.ts", `export const word: string = "un";`);
  write("said.ts", `const { word } = await import("./word"); process.stdout.write(word);`);
  expect(await Promise.all([run(), run(), run()])).toEqual(["un", "un", "un"]);
});
