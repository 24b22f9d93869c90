import type { Token } from "./tokens";

/** How often each word of a text is in it: counted once, however many texts it is compared with. */
const counted = new WeakMap<readonly Token[], ReadonlyMap<string, number>>();

function countsOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const known = counted.get(tokens);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { text } of tokens) counts.set(text, (counts.get(text) ?? 0) + 1);
  counted.set(tokens, counts);
  return counts;
}

/**
 * Share of words two texts have in common: of the model's fixed words, and, in a paragraph without slots (which nothing
 * may lengthen), of all the words found.
 *
 * @param least a share that counts: 0 is given for less, mostly by the number of words alone.
 */
export function commonShare(fixed: readonly Token[], found: readonly Token[], hasSlots: boolean, least: number): number {
  const size = hasSlots ? fixed.length : Math.max(fixed.length, found.length);
  if (size === 0 || Math.min(fixed.length, found.length) < least * size) return 0;
  const [wanted, there] = [countsOf(fixed), countsOf(found)];
  let common = 0;
  for (const [word, times] of wanted) common += Math.min(times, there.get(word) ?? 0);
  return common < least * size ? 0 : common / size;
}
