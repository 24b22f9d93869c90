/** `THIRD-PARTY-LICENSES.txt`: the licence of every package of which something is shipped, as the packages give it. */

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const FILE = "THIRD-PARTY-LICENSES.txt";
const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.|-|$)/i;
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** The package's name over its text: but for it, those of one publisher have one text. */
const TITLE = /^(?!.*licen[cs]e)[^\n]*\n+(?=Copyright)/i;

/** For a package that names its licence without its text. https://spdx.org/licenses */
const TEXTS = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`,
  // Long, and the same for every package: as one that was built with has it.
  "Apache-2.0": readFileSync(createRequire(import.meta.url).resolve("typescript/LICENSE.txt"), "utf8")
    .replace(/\r\n/g, "\n")
    .trim(),
};

/** Packages that are shipped inside the one file of another, as its build put them there. */
const WITHIN = { "@microsoft/office-js-helpers": ["lodash-es", "rxjs"] };

export class Licences {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Licences", stage }, () => {
        compilation.emitAsset(FILE, new sources.RawSource(print(shippedPackages(compilation))));
      });
    });
  }
}

/**
 * Folders of packages, by the modules that are in the chunks; webpack's own, of which the loader of these chunks is.
 *
 * @param {import("webpack").Compilation} compilation
 */
function shippedPackages(compilation) {
  const { resolve } = createRequire(import.meta.url);
  const folderOf = (name) => dirname(resolve(`${name}/package.json`));
  const folders = new Set([folderOf("webpack")]);
  for (const module of [...compilation.modules].flatMap(innerModules)) {
    const folder = PACKAGE_FOLDER.exec(module.resource ?? "")?.[0];
    if (folder) folders.add(folder);
  }
  for (const [name, others] of Object.entries(WITHIN)) {
    if (folders.has(folderOf(name))) for (const other of others) folders.add(folderOf(other));
  }
  return [...folders];
}

/** A module and those it was made of. */
function innerModules(module) {
  return [module, ...(module.modules ?? []).flatMap(innerModules)];
}

/** Each text once, under the packages that have it. */
function print(folders) {
  const packages = new Map();
  for (const folder of folders) {
    const { name, version, license, ...about } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const text = licenceText(folder, name, license, about);
    packages.set(text, [...(packages.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...packages].map(([text, names]) => `${names.sort().join("\n")}\n\n${text}\n`).sort();
  return ["The files beside this one hold code of these packages, under these licences.\n", ...parts].join(
    `\n${"-".repeat(72)}\n\n`,
  );
}

/** @throws when a package has neither a text nor the name of a licence whose text is known: it may not be shipped so. */
function licenceText(folder, name, license, { author }) {
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n").trim().replace(TITLE, ""));
  if (texts.length > 0) return texts.join("\n\n");
  if (!Object.hasOwn(TEXTS, license)) throw new Error(`${name}: no text of its licence (${license})`);
  const holder = (typeof author === "object" ? author?.name : author) ?? `the contributors of ${name}`;
  return `Copyright (c) ${holder}\n\n${TEXTS[license]}`;
}
