import type { DecisionElsewhere } from "../reading/finding";

/** How many decisions of each kind there are, in words (of one, of several), and the day of the latest. */
export function countDecisions(
  decisions: readonly DecisionElsewhere[],
  nouns: Readonly<Record<DecisionElsewhere["kind"], readonly [one: string, several: string]>>,
): { readonly counted: readonly string[]; readonly latest: string | undefined } {
  const counted = (["waiver", "fact", "clause"] as const).flatMap((kind) => {
    const count = decisions.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [`${count} ${nouns[kind][count === 1 ? 0 : 1]}`];
  });
  const latest = decisions
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  return { counted, latest };
}

/** "a, b et c". */
export function joined(parts: readonly string[], and: string): string {
  const others = parts.slice(0, -1);
  return [...(others.length > 0 ? [others.join(", ")] : []), ...parts.slice(-1)].join(` ${and} `);
}
