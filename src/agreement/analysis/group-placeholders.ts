import type { FoundPlaceholder } from "./document-analysis";
import { insideOf } from "./label-of";

interface Labelled {
  readonly placeholder: FoundPlaceholder;
  readonly label: string;
}

/** Places in groups of one field each, by their first place: only what certainly is the same is together. */
export function groupPlaceholders(labelled: readonly Labelled[]): (readonly [Labelled, ...Labelled[]])[] {
  const groups = new Map<string, [Labelled, ...Labelled[]]>();
  for (const one of labelled) {
    const key = sameFieldKey(one.placeholder) ?? `place ${one.placeholder.id}`;
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

const SMALL = new Set("des les une the and for".split(" "));

/** What two places of one field have alike; undefined for a place that says nothing of itself. */
function sameFieldKey(placeholder: FoundPlaceholder): string | undefined {
  const inside = insideOf(placeholder)?.toLowerCase();
  if (inside === undefined) return undefined;
  const isVariable = placeholder.family === "braces" || placeholder.family === "chevrons";
  return isVariable || inside.split(/\s+/u).filter((word) => word.length > 2 && !SMALL.has(word)).length > 1 ? inside : undefined;
}
