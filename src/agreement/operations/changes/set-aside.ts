/** Findings that were set aside with a reason, or taken up again: that stands in the memory alone. */

import type { Waiver } from "../../reading/finding";
import type { Memory } from "../../reading/memory";
import type { SetAside } from "./change";
import type { PlannedKind } from "./step-kind";

/** The memory with these waivers, each in the place of the one of its finding; none where `after` is none. */
export function withWaivers(memory: Memory, given: readonly Pick<SetAside, "key" | "after">[]): Memory {
  const keys = new Set(given.map(({ key }) => key));
  const others = memory.waivers.filter(({ key }) => !keys.has(key));
  return { ...memory, waivers: [...others, ...given.flatMap(({ after }) => after ?? [])] };
}

export function waiverOf({ waivers }: Pick<Memory, "waivers">, key: string): Waiver | undefined {
  return waivers.find((one) => one.key === key);
}

export function isSameWaiver(one: Waiver | undefined, other: Waiver | undefined): boolean {
  return one?.reason === other?.reason && one?.date === other?.date;
}

/** Each is what it was before, where nobody gave another reason since. */
export const setAside: PlannedKind = {
  plan: (_, steps) => {
    const aside = steps.filter((step) => step.kind === "set-aside");
    const plan = { edits: [], findings: [] };
    return aside.length === 0 ? plan : { ...plan, restored: aside.length, memory: (memory) => aside.reduce(asBefore, memory) };
  },
};

function asBefore(memory: Memory, { key, before, after }: SetAside): Memory {
  return isSameWaiver(waiverOf(memory, key), after) ? withWaivers(memory, [{ key, after: before }]) : memory;
}
