/** A browser of the Chromium family, for the tests of the pages and for drawing the icons: the machine's, or one installed. */

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

type Command = readonly [file: string, ...args: string[]];

const { env, platform } = process;
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome", "msedge"];
const PLAYWRIGHT = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");

/** Whether system packages can be installed without asking anybody. */
const isRoot = process.getuid?.() === 0;
const hasApt = platform === "linux" && isRoot && existsSync("/usr/bin/apt-get");

/** Ways to install one, best first. */
const installations: readonly (readonly Command[])[] = [
  [[process.execPath, PLAYWRIGHT, "install", ...(hasApt ? ["--with-deps"] : []), "chromium"]],
  ...(hasApt ? [[["apt-get", "update"] as const, ["apt-get", "install", "-y", "chromium"] as const]] : []),
];

const HOW_TO: Partial<Record<NodeJS.Platform, string>> = {
  linux: "install Chromium with your system’s packages (apt-get install chromium)",
  darwin: "install Google Chrome in /Applications",
  win32: "install Google Chrome, or repair Microsoft Edge",
};

/**
 * The path of its executable: `CHROME_PATH`, else one this machine has, else one installed now.
 *
 * @throws Error saying how to get one.
 */
export async function findBrowser(): Promise<string> {
  const chosen = env.CHROME_PATH;
  if (chosen !== undefined) {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH: there is nothing at ${chosen}`);
    return chosen;
  }
  let found = presentBrowser();
  const failures: string[] = [];
  for (const commands of installations) {
    if (found) break;
    failures.push(await install(commands));
    found = presentBrowser();
  }
  if (found) return found;
  const how = HOW_TO[platform] ?? "install Chromium";
  throw new Error(`no browser, and none could be installed: ${how}, or set CHROME_PATH.\n${failures.join("\n")}`);
}

/** What went wrong; "" when nothing did. */
async function install(commands: readonly Command[]): Promise<string> {
  try {
    for (const [file, ...args] of commands) await promisify(execFile)(file, args);
    return "";
  } catch (error) {
    return String(error);
  }
}

function presentBrowser(): string | undefined {
  return places().find((path) => existsSync(path));
}

function places(): string[] {
  const onPath = (env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const inFolder = (parent: string): string[] =>
    ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map(
      (path) => join(parent, path),
    );
  switch (platform) {
    case "win32": {
      const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
      return [...onPath.map((path) => `${path}.exe`), ...folders.flatMap((one) => (one ? inFolder(one) : [])), ownBrowser()];
    }
    case "darwin": {
      const names = ["Google Chrome", "Chromium", "Microsoft Edge"];
      return [...onPath, ...names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`), ownBrowser()];
    }
    default:
      return [...onPath, "/snap/bin/chromium", "/opt/google/chrome/chrome", ownBrowser()];
  }
}

/** Where playwright-core installs its own. */
function ownBrowser(): string {
  return chromium.executablePath();
}
