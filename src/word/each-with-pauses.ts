/** Calls back with each item and its index, in order; `pause`, where there is one, is called after each `slice` of them. */
export async function eachWithPauses<Item>(
  items: readonly Item[],
  slice: number,
  visit: (item: Item, index: number) => void,
  pause: (() => Promise<void>) | undefined,
): Promise<void> {
  for (const [index, item] of items.entries()) {
    visit(item, index);
    if (index % slice === slice - 1) await pause?.();
  }
}
