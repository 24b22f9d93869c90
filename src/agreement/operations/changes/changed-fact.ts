/** A fact that was changed for this document: what is expected of it stands in the memory alone. */

import type { Memory } from "../../reading/memory";
import type { ChangeStep } from "./change";
import type { PlannedKind } from "./step-kind";

type ChangedFact = Extract<ChangeStep, { kind: "fact" }>;

/** The memory that expects this text of a fact. */
export function expectFact(memory: Memory, fact: string, text: string): Memory {
  return { ...memory, facts: new Map([...memory.facts, [fact, text]]) };
}

/** What is expected of each fact is what was expected before. */
export const changedFact: PlannedKind = {
  plan: (_, steps) => {
    const facts = steps.filter((step) => step.kind === "fact");
    const plan = { edits: [], findings: [] };
    return facts.length === 0 ? plan : { ...plan, memory: (memory) => facts.reduce(expectBefore, memory) };
  },
};

function expectBefore(memory: Memory, { fact, before }: ChangedFact): Memory {
  if (before !== undefined) return expectFact(memory, fact, before);
  return { ...memory, facts: new Map([...memory.facts].filter(([id]) => id !== fact)) };
}
