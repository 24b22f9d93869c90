/** Of some entries, those that can stay in order: the heaviest subsequence whose keys increase. Quadratic. */
export function heaviestIncreasing<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => number,
  weightOf: (entry: Entry) => number,
): Entry[] {
  /** The heaviest chain that ends with each entry. */
  const chains: { readonly weight: number; readonly entries: readonly Entry[] }[] = [];
  for (const entry of entries) {
    const before = chains.filter((chain) => keyOf(chain.entries.at(-1) ?? entry) < keyOf(entry));
    const best = before.reduce((one, other) => (other.weight > one.weight ? other : one), {
      weight: 0,
      entries: [] as readonly Entry[],
    });
    chains.push({ weight: best.weight + weightOf(entry), entries: [...best.entries, entry] });
  }
  const none: (typeof chains)[number] = { weight: 0, entries: [] };
  return [...chains.reduce((one, other) => (other.weight > one.weight ? other : one), none).entries];
}
