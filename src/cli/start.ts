/**
 * `npm start [-- --port 3001]`: the add-in and the simulated Word, served until Ctrl+C. What cannot be done is one sentence on
 * stderr and exit code 1.
 */

import { parseArgs } from "node:util";
import { developmentCertificate } from "./development-certificate";
import { PortTaken, serve } from "./serve";

/** The port of `manifest.xml`. */
const PORT = "3000";

class BadPort extends Error {
  constructor(readonly port: string) {
    super(port);
  }
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  const sentence = sayProblem(error);
  if (sentence === undefined) throw error;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

async function start(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { port: { type: "string", default: PORT } } });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) throw new BadPort(values.port);
  process.stdout.write("Building…\n");
  const { certificate, sentence } = await developmentCertificate(process.platform);
  let isServing = false;
  const { url } = await serve({
    port,
    mode: "development",
    certificate,
    onBuild: (errors) => {
      if (errors) process.stderr.write(`${errors}\n`);
      else if (isServing) process.stdout.write("Built again: reload the page.\n");
    },
  });
  isServing = true;
  process.stdout.write(
    [`Simulated Word: ${url}/`, `Manifest for a real Word: ${url}/manifest.xml`, sentence, "Ctrl+C stops.\n"].join("\n"),
  );
}

/** The sentence for a developer; undefined for a fault of this program. */
function sayProblem(error: unknown): string | undefined {
  if (error instanceof BadPort) return `“${error.port}” is no port: a number from 0 (any that is free) to 65535 is.`;
  if (error instanceof PortTaken) {
    return `Port ${error.port} is taken, by another npm start perhaps: stop that one, or choose a port (npm start -- --port 3001).`;
  }
  // Node's own sentence about the options.
  if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) return error.message;
  return undefined;
}
