/** How long the page keeps the browser from anything else, by the processor's time: what the machine does besides does not count. */

import * as z from "zod";
import type { WordPage } from "./word-page";

/** Chrome's trace events, of which `tdur` is the time of the thread on the processor, in microseconds. */
const trace = z.object({ traceEvents: z.array(z.object({ name: z.string(), tdur: z.optional(z.number()) })) });

/**
 * What is done from now on: ends with the milliseconds of each task, the longest first. The simulated Word is among them: it is in the
 * same page.
 */
export async function traceTasks({ page }: WordPage): Promise<() => Promise<number[]>> {
  const browser = page.context().browser();
  if (!browser) throw new Error("this page is of no browser");
  await browser.startTracing(page, { categories: ["toplevel"] });
  return async () => {
    const { traceEvents } = trace.parse(JSON.parse((await browser.stopTracing()).toString()));
    const tasks = traceEvents.filter(({ name }) => name.endsWith("RunTask"));
    return tasks.map(({ tdur = 0 }) => tdur / 1000).sort((one, other) => other - one);
  };
}
