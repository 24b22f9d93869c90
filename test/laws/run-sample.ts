/** Lived-in documents tried one after the other, on each Word in its turn; what is said of them. */

import { isToFill } from "../../src/agreement/model/agreement-model";
import { type Profile, profiles } from "../../src/simulator/word-api/profile";
import { type LivedInDocument, makeLivedIn, type Recipe } from "../builders/lived-in/lived-in-document";
import type { BaseFiles } from "../builders/lived-in/open-base";
import { type Laws, makeBases, tryDocument } from "./lived-in";
import { type Fault, Tally } from "./outcome";

interface FoundFault extends Fault {
  readonly document: string;
  readonly size: number;
}

export interface Run {
  readonly tally: Tally;
  readonly documents: number;
  readonly slots: number;
  readonly faults: readonly FoundFault[];
  /** What was put in the documents. */
  readonly kinds: ReadonlySet<string>;
}

export async function runSample(laws: Laws, blank: Uint8Array, drawn: readonly Recipe[]): Promise<Run> {
  const tally = new Tally();
  const faults: FoundFault[] = [];
  const kinds = new Set<string>();
  const words: { readonly profile: Profile; readonly bases: BaseFiles }[] = [];
  for (const profile of Object.values(profiles)) words.push({ profile, bases: await makeBases(laws, blank, profile) });
  for (const [index, recipe] of drawn.entries()) {
    const { profile, bases } = words[index % words.length]!;
    const lived = makeLivedIn(bases, laws.model, recipe);
    for (const kind of lived.kinds.values()) kinds.add(kind);
    const trial = await tryDocument(lived, profile, laws);
    tally.merge(trial.slots);
    const document = `${profile.name}, ${describe(lived)}`;
    const found = trial.faults.map((fault) => ({ ...fault, document, size: lived.dressings.length }));
    const alone = found.some(isOfSeveral) ? await tryAlone(recipe, profile, bases, laws) : [];
    for (const fault of found) {
      const same = alone.find(({ law, outcome }) => law === fault.law && outcome === fault.outcome);
      faults.push(isOfSeveral(fault) && same ? same : fault);
    }
  }
  for (const { outcome, kind } of faults) if (outcome === "lost" || outcome === "crash") tally.add(kind, outcome);
  return { tally, documents: drawn.length, slots: drawn.length * laws.model.slots.filter(isToFill).length, faults, kinds };
}

function isOfSeveral({ kind }: FoundFault): boolean {
  return kind.includes(" + ");
}

/** The faults of each dressing of a document when it is the only one: which of them is to blame. */
async function tryAlone(recipe: Recipe, profile: Profile, bases: BaseFiles, laws: Laws): Promise<FoundFault[]> {
  const faults: FoundFault[] = [];
  for (const one of recipe.dressed) {
    const lived = makeLivedIn(bases, laws.model, { ...recipe, dressed: [one] });
    const trial = await tryDocument(lived, profile, laws);
    const document = `${profile.name}, ${describe(lived)}`;
    faults.push(...trial.faults.map((fault) => ({ ...fault, document, size: 1 })));
  }
  return faults;
}

function describe({ base, dressings, recipe }: LivedInDocument): string {
  return `${base}: ${dressings.join("; ") || "nothing"} ${JSON.stringify(recipe.dressed)}`;
}

/** The table, the faults by law, and the smallest document of each. */
export function printRun({ tally, documents, slots, faults, kinds }: Run): string {
  const smallest = grouped(faults, ({ law, outcome, kind }) => `${law}, ${outcome}: ${kind}`).map(([name, all]) => {
    const { what, document } = [...all].sort((one, other) => one.size - other.size)[0]!;
    return `${name} (${all.length})\n  ${what}\n  ${document}`;
  });
  const counts = grouped(faults, ({ law, outcome }) => `${law}, ${outcome}`).map(([name, all]) => `${name}: ${all.length}`);
  const share = (100 * tally.rightShare).toFixed(2);
  return `${documents} documents, ${slots} slots, ${kinds.size} kinds of dressing, ${share} % right of those that had to be\n\n${tally.print()}\n\n${counts.join("\n")}\n\n${smallest.join("\n")}\n`;
}

function grouped(faults: readonly FoundFault[], nameOf: (fault: FoundFault) => string): [name: string, faults: FoundFault[]][] {
  const groups = new Map<string, FoundFault[]>();
  for (const fault of faults) groups.set(nameOf(fault), [...(groups.get(nameOf(fault)) ?? []), fault]);
  return [...groups].sort(([one], [other]) => one.localeCompare(other, "en"));
}
