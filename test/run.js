/**
 * `npm test`: types, lint, format and dead code beside the tests, as the first go one after the other on one core, and the tests begin
 * with a build on one. Fails where either does; `npm test -- NAME…` runs the tests of that name only.
 */

import { spawn } from "node:child_process";

const checks = run("npm run check", { stdio: ["ignore", "pipe", "pipe"] });
const tests = run(["npx jest", ...process.argv.slice(2)].join(" "), { stdio: "inherit" });
const codes = [await tests.code, await checks.code];
// Said in one piece: the lines of both would be mixed.
process.stdout.write(checks.said());
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

function run(command, options) {
  const started = spawn(command, { shell: true, ...options });
  let said = "";
  for (const stream of [started.stdout, started.stderr]) stream?.on("data", (part) => (said += part));
  return { code: new Promise((resolve) => started.once("close", resolve)), said: () => said };
}
