/** Where `--output` writes: whole or not at all, and never in the place of anything but a file. */

import { execFileSync } from "node:child_process";
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs"; // prettier-ignore
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { replacedBy, writeWhole } from "../../src/cli/files";
import { UnusableInput } from "../../src/cli/unusable-input";

const BYTES = new TextEncoder().encode("new");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trame-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const modeOf = (file: string): number => statSync(file).mode & 0o777;

function problemOf(action: () => void): unknown {
  try {
    action();
  } catch (error) {
    if (error instanceof UnusableInput) return error.problem;
    throw error;
  }
  return undefined;
}

describe("a file that is written", () => {
  it("is new, with the usual permissions", () => {
    writeWhole(at("out.docx"), BYTES);
    expect(readFileSync(at("out.docx"), "utf8")).toBe("new");
    writeFileSync(at("usual"), "");
    expect(modeOf(at("out.docx"))).toBe(modeOf(at("usual")));
    expect(readdirSync(folder).sort()).toEqual(["out.docx", "usual"]);
  });

  it.each([0o600, 0o640, 0o666, 0o755])("has the permissions of the one it replaces: %o", (mode) => {
    writeFileSync(at("out.docx"), "old");
    chmodSync(at("out.docx"), mode);
    writeWhole(at("out.docx"), BYTES);
    expect(readFileSync(at("out.docx"), "utf8")).toBe("new");
    expect(modeOf(at("out.docx"))).toBe(mode);
    expect(readdirSync(folder)).toEqual(["out.docx"]);
  });

  it("stands where a link leads, and the link stays", () => {
    mkdirSync(at("elsewhere"));
    writeFileSync(at("elsewhere/agreement.docx"), "old", { mode: 0o600 });
    symlinkSync("elsewhere/agreement.docx", at("out.docx"));
    writeWhole(at("out.docx"), BYTES);
    expect(lstatSync(at("out.docx")).isSymbolicLink()).toBe(true);
    expect(readFileSync(at("elsewhere/agreement.docx"), "utf8")).toBe("new");
    expect(modeOf(at("elsewhere/agreement.docx"))).toBe(0o600);
    expect(readdirSync(at("elsewhere"))).toEqual(["agreement.docx"]);
  });
});

describe("what is no file is never replaced, nor written into", () => {
  it.each<[string, (name: string) => void]>([
    ["a folder", (name) => mkdirSync(name)],
    ["a pipe", (name) => execFileSync("mkfifo", [name])],
    ["a link to a folder", (name) => symlinkSync(folder, name)],
    [
      "a link to a pipe",
      (name) => {
        execFileSync("mkfifo", [at("pipe")]);
        symlinkSync(at("pipe"), name);
      },
    ],
    ["a link to a device", (name) => symlinkSync("/dev/null", name)],
    ["a link to nothing", (name) => symlinkSync(at("absent"), name)],
  ])("%s", (_, make) => {
    make(at("out.docx"));
    const before = [lstatSync(at("out.docx")).ino, readdirSync(folder)];
    expect(problemOf(() => replacedBy(at("out.docx")))).toEqual({ code: "output-is-no-file", file: at("out.docx") });
    expect(problemOf(() => writeWhole(at("out.docx"), BYTES))).toEqual({ code: "output-is-no-file", file: at("out.docx") });
    expect([lstatSync(at("out.docx")).ino, readdirSync(folder)]).toEqual(before);
  });

  it("a socket", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at("out.docx"), resolve));
    expect(problemOf(() => writeWhole(at("out.docx"), BYTES))).toMatchObject({ code: "output-is-no-file" });
    expect(lstatSync(at("out.docx")).isSocket()).toBe(true);
    await new Promise((resolve) => server.close(resolve));
  });

  it("a device", () => {
    expect(problemOf(() => writeWhole("/dev/null", BYTES))).toMatchObject({ code: "output-is-no-file" });
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("a link that leads back to itself", () => {
    symlinkSync(at("out.docx"), at("out.docx"));
    expect(problemOf(() => writeWhole(at("out.docx"), BYTES))).toMatchObject({ code: "unwritable-file" });
  });
});
