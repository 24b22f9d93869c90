import { randomUUID } from "node:crypto";
import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { UnusableInput } from "./unusable-input";

export function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new UnusableInput({ code: "unreadable-file", file, detail: reasonOf(error) });
  }
}

export function readJson(file: string): unknown {
  const text = new TextDecoder().decode(readBytes(file));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnusableInput({ code: "not-json", file, detail: reasonOf(error) });
  }
}

/** Writes a file whole or not at all: beside it first, then renamed. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const beside = `${file}.${randomUUID()}.part`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new UnusableInput({ code: "unwritable-file", file, detail: reasonOf(error) });
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

function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}
