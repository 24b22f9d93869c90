/**
 * What a person would see on paper, by LibreOffice (`soffice` and `pdftoppm` on the path; no test needs them):
 *
 *     npm run laws:render -- FOLDER [a part of the kinds' names]
 *
 * Fills the blank agreement set out in each way, one file a way, and draws its pages as FOLDER/<kind>-<page>.png, to be looked at.
 */

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { usualProfile } from "../../src/simulator/word-api/profile";
import { blankAgreement, ftda } from "../builders/models";
import { makeSetOut, setOutRecipes } from "../builders/set-out/set-out-document";
import { makeBases } from "./lived-in";
import { openInScript } from "./open-in-script";
import { trySetOut } from "./set-out";

/** Dots a inch: enough to read a page. */
const RESOLUTION = "60";

const [folder, only = ""] = process.argv.slice(2);
if (folder === undefined) throw new Error("npm run laws:render -- FOLDER [a part of the kinds' names]");
mkdirSync(folder, { recursive: true });
const { open, close } = await openInScript();
const laws = { open, model: ftda };
const bases = await makeBases(laws, blankAgreement, usualProfile);
for (const recipe of setOutRecipes(0)) {
  const kind = recipe.arrangements[0]?.kind ?? "";
  if (recipe.base !== "blank" || !kind.includes(only)) continue;
  const setOut = makeSetOut(bases, ftda, recipe);
  const { filled } = setOut ? await trySetOut(setOut, usualProfile, laws) : {};
  if (!filled) continue;
  const name = kind.replace(/[^\p{L}\p{N}]+/gu, "-");
  writeFileSync(join(folder, `${name}.docx`), filled);
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, `${name}.docx`)]);
  execFileSync("pdftoppm", ["-r", RESOLUTION, "-png", join(folder, `${name}.pdf`), join(folder, name)]);
  process.stdout.write(`${name}\n`);
}
close();
