/** One office.js a process and kind of Word: it takes half a second to boot, and some more until it is warm. */

import { type OfficeInNode, startOffice } from "../../src/simulator/node/office-in-node";
import type { SimulatedWord } from "../../src/simulator/host/simulated-word";

/** By what the client asks of the first Word it meets, and once: which sets of the API it has, whether one may write. */
const kept = new Map<string, Promise<OfficeInNode>>();
let closing: NodeJS.Timeout | undefined;

/** The real ones, whatever time a test fakes: what a test file began to close is called off in the next. */
const { setTimeout, clearTimeout } = globalThis;

/** office.js with this Word at the end of its line. */
export async function officeOn(word: SimulatedWord): Promise<OfficeInNode> {
  clearTimeout(closing);
  const name = `${word.profile.name}${word.isReadOnly ? ", read-only" : ""}`;
  const starting = kept.get(name) ?? startOffice(word);
  kept.set(name, starting);
  const started = await starting;
  started.connection.word = word;
  return started;
}

/**
 * Closes them unless they are wanted again soon: their own timers would keep the process from ending. At once where somebody still
 * listens through one: the next would hear what is not for them.
 */
export async function letGoOfOffice(): Promise<void> {
  for (const [name, started] of kept) {
    if ((await started).connection.listensTo("documentSelectionChanged")) await close(name);
  }
  // Of a test file that opened no Word, the one before is waiting to be closed: nobody else would call that off.
  clearTimeout(closing);
  // Does not keep the process by itself, and comes before jest takes it for one that does not end (500 ms).
  closing = setTimeout(() => void Promise.all([...kept.keys()].map(close)), 400).unref();
}

async function close(name: string): Promise<void> {
  const started = await kept.get(name);
  kept.delete(name);
  started?.close();
}
