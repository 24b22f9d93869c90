/** Long work in steps of a few milliseconds, so that whoever runs it may let a screen answer between two. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** May let a screen breathe. */
export type Pause = () => Promise<void>;

/** Runs steps without a pause. */
export function toTheEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs steps with a pause before each: what came before, a reading or a step, may have been long already. */
export async function withPauses<Result>(steps: Steps<Result>, pause: Pause | undefined): Promise<Result> {
  for (;;) {
    await pause?.();
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Calls back with each item and its index, in order, with a pause after each `slice` of them. */
export function* eachInSteps<Item>(
  items: readonly Item[],
  slice: number,
  visit: (item: Item, index: number) => void,
): Steps<void> {
  for (const [index, item] of items.entries()) {
    visit(item, index);
    if (index % slice === slice - 1) yield;
  }
}

/** Index of the first item of which something is so, looked for with a pause after each `slice` of them; -1 for none. */
export function* findInSteps<Item>(
  items: readonly Item[],
  slice: number,
  isSo: (item: Item, index: number) => boolean,
): Steps<number> {
  for (const [index, item] of items.entries()) {
    if (isSo(item, index)) return index;
    if (index % slice === slice - 1) yield;
  }
  return -1;
}
