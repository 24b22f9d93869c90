/**
 * What a diagnosis recorded of a real Word, asked again of a simulated one:
 *
 *     npm run contract:replay -- LOG.json [--profile web]
 *
 * Prints what the two answered otherwise, message by message; exit code 1 where there is something to print.
 */

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { profiles } from "../../src/simulator/word-api/profile";
import { messageLog, replay } from "./replay";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { profile: { type: "string", default: "web" } },
});
const [file = ""] = positionals;
const profile = Object.values(profiles).find(({ name }) => name === values.profile) ?? profiles.web;
const log = messageLog.parse(JSON.parse(readFileSync(file, "utf8")));
const differences = replay(log, profile);
for (const { message, asked, recorded, simulated } of differences)
  process.stdout.write(`${message}\t${asked}\t${recorded}\t${simulated}\n`);
process.stdout.write(
  `${log.messages.length} messages, ${differences.length} answered otherwise by the simulated Word (${profile.name})\n`,
);
process.exitCode = differences.length > 0 ? 1 : 0;
