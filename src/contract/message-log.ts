/** What a diagnosis recorded, as a file to hand on: `test/contract/run-replay.ts` asks a simulated Word the same. */

import type { ContractReport } from "./run-contract";

/** Of the shape of the file. */
const VERSION = 1;
/**
 * Stands for Office Open XML. Word may put into it who wrote the document and where its template lies (`docProps/core.xml`, the
 * settings' relationships): that is nobody's business, and two Words are not compared by it.
 */
const MARKUP = "<?xml?>";

/** As JSON; undefined where there was nothing to listen to. */
export function printMessageLog({ host, messages }: Pick<ContractReport, "host" | "messages">): string | undefined {
  if (!messages) return undefined;
  const told = messages.map(({ request, answer }) => ({ request, answer: answer === null ? null : withoutMarkup(answer) }));
  return JSON.stringify({ version: VERSION, host, messages: told });
}

function withoutMarkup(answer: string): string {
  const told: unknown = JSON.parse(answer, (_, value: unknown) => {
    return typeof value === "string" && /^\s*<(?:\?xml|pkg:)/u.test(value) ? MARKUP : value;
  });
  return JSON.stringify(told);
}
