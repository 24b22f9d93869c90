import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UnusableInput } from "./unusable-input";

/**
 * The files that names stand for, each once: "*.docx" is every document of a folder also where the shell leaves it as it is, as that of
 * Windows does. Files that Word keeps beside an open one (`~$…`) are none.
 *
 * @throws UnusableInput for a pattern that names no file.
 */
export function documentsNamed(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => (/[*?]/u.test(basename(name)) && !existsSync(name) ? matching(name) : [name])))];
}

function matching(pattern: string): string[] {
  const parts = basename(pattern).replace(/[\\^$.+()[\]{}|]/gu, String.raw`\$&`);
  const shape = new RegExp(`^${parts.replaceAll("*", ".*").replaceAll("?", ".")}$`, "iu");
  const found = filesIn(dirname(pattern)).filter((name) => shape.test(name) && !name.startsWith("~$"));
  if (found.length === 0) throw new UnusableInput({ code: "no-such-document", pattern });
  return found.sort().map((name) => join(dirname(pattern), name));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  } catch {
    return [];
  }
}
