/** What the documents say is there: every file they lead to, every script they name, every sentence of the pane they quote. */

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";

const ROOT = join(__dirname, "..");
const packageFile = z.object({ scripts: z.record(z.string(), z.string()) });
const documents = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((name) => name !== "" && existsSync(join(ROOT, name)));
const textOf = (name: string): string => readFileSync(join(ROOT, name), "utf8");

/** What GitHub calls a heading in an address. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
}

function anchorsOf(name: string): string[] {
  return [...textOf(name).matchAll(/^#+ (.*)$/gmu)].map(([, heading = ""]) => anchorOf(heading));
}

it.each(documents)("%s leads to files and headings that are there", (name) => {
  const links = [...textOf(name).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = ""]) => link);
  const dead = links.filter((link) => {
    if (/^[a-z]+:/u.test(link)) return false;
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? name : join(dirname(name), file);
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && !anchorsOf(target).includes(anchor);
  });
  expect(dead).toEqual([]);
});

it("documents name scripts that npm has", () => {
  const { scripts } = packageFile.parse(JSON.parse(textOf("package.json")));
  const named = documents.flatMap((name) =>
    [...textOf(name).matchAll(/npm\s+(?:run\s+(?:--silent\s+)?([\w:-]+)|(start|test)\b)/gu)].map(
      ([, run, own]) => run ?? own ?? "",
    ),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
});

it("documents name files of the project that are there", () => {
  const named = documents
    .filter((name) => name !== "CHANGELOG.md")
    .flatMap((name) =>
      [...textOf(name).matchAll(/`((?:src|test|docs)\/[\w./-]+\.\w+)`/gu)].map(([, file = ""]) => ({ name, file })),
    );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ file }) => !existsSync(join(ROOT, file)))).toEqual([]);
});

/** Where the sentences of the pane stand; what a sentence is filled with is told apart. */
const wordings = ["src/taskpane/wording/fr/*.ts", "src/agreement/wording/french*.ts"].flatMap((files) =>
  execFileSync("git", ["ls-files", files], { cwd: ROOT, encoding: "utf8" }).split("\n").filter(Boolean),
);
const SHORTEST = 12;

it("the guide quotes sentences that the pane says", () => {
  const pieces = wordings
    .flatMap((name) => [...textOf(name).matchAll(/"([^"\n]+)"|`([^`]+)`/gu)].map(([, plain, filled]) => plain ?? filled ?? ""))
    .flatMap((sentence) => sentence.split(/\$\{[^}]*\}/u));
  const when = textOf("docs/utiliser.md").split("## Que faire quand")[1] ?? "";
  const quoted = [...when.matchAll(/^\| « (.*?) » +\|/gmu)].map(([, sentence = ""]) => sentence);
  const isSaid = (sentence: string): boolean =>
    pieces.some((piece) => piece.includes(sentence) || (piece.length >= SHORTEST && sentence.startsWith(piece)));
  expect(quoted.length).toBeGreaterThan(10);
  expect(quoted.filter((sentence) => !isSaid(sentence))).toEqual([]);
});
