/** How long the pane keeps the browser from anything else, by the processor's time: what the machine does besides does not count. */

import * as z from "zod";
import type { WordPage } from "./word-page";

/** Of a frame, by the browser's id of it. */
const framed = z.looseObject({ frame: z.string().optional() }).catch({});

/** Chrome's trace events: what lasts ("X") says where it ran, when, how long, and how long on the processor; microseconds. */
const trace = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ph: z.string(),
      pid: z.number(),
      tid: z.number(),
      ts: z.number(),
      dur: z.number().default(0),
      tdur: z.number().default(0),
      args: z.object({ data: framed, beginData: framed }).catch({ data: {}, beginData: {} }),
    }),
  ),
});
type TraceEvent = z.infer<typeof trace>["traceEvents"][number];

/** Milliseconds of the processor, the longest first: what the pane takes of each task, and what the simulated Word round it does. */
export interface Tasks {
  readonly ofPane: readonly number[];
  readonly ofWord: readonly number[];
}

/**
 * What is done from now on. The simulated Word is in the same page, and a Word is in another process: what the browser says was done for
 * the page round the pane is Word's, and so are the promises that went on right after; all else is the pane's.
 */
export async function traceTasks({ page }: WordPage): Promise<() => Promise<Tasks>> {
  const browser = page.context().browser();
  if (!browser) throw new Error("this page is of no browser");
  const client = await page.context().newCDPSession(page);
  const { frameTree } = await client.send("Page.getFrameTree");
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  return async () => {
    const { traceEvents } = trace.parse(JSON.parse((await browser.stopTracing()).toString()));
    return tasksOf(traceEvents, frameTree.frame.id);
  };
}

/** @param word the frame of the simulated Word. */
export function tasksOf(events: readonly TraceEvent[], word: string): Tasks {
  const ofPage = events.find((event) => frameOf(event) === word);
  const ofThread = events
    .filter(({ ph, pid, tid }) => ph === "X" && pid === ofPage?.pid && tid === ofPage.tid)
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  const tasks: { ofPane: number; ofWord: number }[] = [];
  /** Events one in the other, each with the frame it is for. */
  const open: { readonly end: number; readonly owner: string | undefined }[] = [];
  let last: string | undefined;
  for (const event of ofThread) {
    while (open.length > 0 && event.ts >= (open.at(-1)?.end ?? 0)) open.pop();
    const round = open.at(-1);
    if (!round) {
      tasks.push({ ofPane: 0, ofWord: 0 });
      last = undefined;
    }
    const owner = frameOf(event) ?? round?.owner ?? (event.name === "RunMicrotasks" ? last : undefined);
    if (owner !== undefined) last = owner;
    const task = tasks.at(-1);
    if (task) {
      task[owner === word ? "ofWord" : "ofPane"] += event.tdur / 1000;
      // What it is in does not do it.
      if (round) task[round.owner === word ? "ofWord" : "ofPane"] -= event.tdur / 1000;
    }
    open.push({ end: event.ts + event.dur, owner });
  }
  const longestFirst = (times: number[]): number[] => times.sort((one, other) => other - one);
  return { ofPane: longestFirst(tasks.map(({ ofPane }) => ofPane)), ofWord: longestFirst(tasks.map(({ ofWord }) => ofWord)) };
}

function frameOf({ args: { data, beginData } }: TraceEvent): string | undefined {
  return data.frame ?? beginData.frame;
}
