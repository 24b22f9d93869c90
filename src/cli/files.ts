import { randomUUID } from "node:crypto";
import {
  type Stats,
  chmodSync,
  lstatSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { parseJson } from "../agreement/model/parse-json";
import { UnusableInput } from "./unusable-input";

export function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new UnusableInput({ code: "unreadable-file", file, detail: reasonOf(error) });
  }
}

export function readText(file: string): string {
  return new TextDecoder().decode(readBytes(file));
}

export function readJson(file: string): unknown {
  return parseJson(readText(file), (detail) => {
    throw new UnusableInput({ code: "not-json", file, detail });
  });
}

/**
 * What writing to a file would replace: a regular file, itself or through a link; undefined for nothing.
 *
 * @throws UnusableInput for anything else that is there: replacing it would take it away.
 */
export function replacedBy(file: string): Stats | undefined {
  try {
    if (!lstatSync(file, { throwIfNoEntry: false })) return undefined;
    const replaced = statSync(file, { throwIfNoEntry: false });
    if (replaced?.isFile()) return replaced;
  } catch (error) {
    throw unwritable(file, error);
  }
  throw new UnusableInput({ code: "output-is-no-file", file });
}

/**
 * Writes a file whole or not at all: beside it first, then renamed. One that was there leaves its permissions to it; of a
 * link, what it leads to is replaced.
 */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const replaced = replacedBy(file);
  const target = replaced ? realpathSync(file) : file;
  const mode = replaced && replaced.mode & 0o777;
  const beside = `${target}.${randomUUID()}.part`;
  try {
    // Never readable to more people than the replaced one was, not for a moment.
    writeFileSync(beside, bytes, { flag: "wx", mode });
    // What the umask took away.
    if (mode !== undefined) chmodSync(beside, mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw unwritable(file, error);
  }
}

/** Whether two names are one file. */
export function isSameFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

export function unwritable(file: string, error: unknown): UnusableInput {
  return new UnusableInput({ code: "unwritable-file", file, detail: reasonOf(error) });
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}
