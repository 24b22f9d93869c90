/** `npm run laws:at-length`: the corpora of which `npm test` tries a sample, whole. `-- NAME…` tries those of that name only. */

import { spawn } from "node:child_process";

/** By their tests, and the laws that are tried on what is drawn: here on other draws each time. */
const CORPORA = [
  "french/fold",
  "docx/xml",
  "reading/memory",
  "review/compare-copy",
  "session/laws",
  "operations/finalise-agreement",
  "filling/cuttings",
  "engagements/clause-sequences",
  "review/mutations",
  "review/long-lines",
  "laws/lived-in",
  "laws/between-round-trips",
  "regressions/hidden-things",
  "pages/accessibility",
  "pages/diagnostic",
  "pages/small-pane",
];

const names = process.argv.length > 2 ? process.argv.slice(2) : CORPORA;
const command = ["npx jest --testPathPatterns", ...names].join(" ");
const started = spawn(command, { shell: true, stdio: "inherit", env: { ...process.env, TRAME_AT_LENGTH: "1" } });
started.once("close", (code) => (process.exitCode = code ?? 1));
