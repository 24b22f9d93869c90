/** The command as a person runs it: a process, its exit code, what it prints. */

import { execFile } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function trame(...args: string[]): Promise<Outcome> {
  return runNode("src/cli/bin.js", ...args);
}

/** Node, in the folder of the project. */
export function runNode(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}
