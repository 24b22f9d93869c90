/** Agreements set out otherwise, tried one after the other on each Word in its turn; the table of what became of them. */

import { profiles } from "../../src/simulator/word-api/profile";
import type { BaseFiles } from "../builders/lived-in/open-base";
import { makeSetOut, type SetOutRecipe } from "../builders/set-out/set-out-document";
import { type Laws, makeBases } from "./lived-in";
import { SET_OUT_OUTCOMES, type SetOutFault, type SetOutOutcome, trySetOut } from "./set-out";

export interface SetOutRun {
  /** By kind of arrangement; a document with two counts for both. */
  readonly rows: ReadonlyMap<string, Readonly<Record<SetOutOutcome | "documents", number>>>;
  readonly total: Readonly<Record<SetOutOutcome | "documents", number>>;
  readonly faults: readonly (SetOutFault & { readonly document: string })[];
}

function noCounts(): Record<SetOutOutcome | "documents", number> {
  return { documents: 0, right: 0, reported: 0, doubtful: 0, silent: 0, lost: 0, refused: 0, crash: 0, false: 0, invalid: 0 };
}

/** @param errorsIn how many errors a validator finds in a file. */
export async function runSetOut(
  laws: Laws,
  blank: Uint8Array,
  recipes: readonly SetOutRecipe[],
  errorsIn?: (bytes: Uint8Array) => Promise<number>,
): Promise<SetOutRun> {
  const words: { readonly profile: (typeof profiles)[keyof typeof profiles]; readonly bases: BaseFiles }[] = [];
  for (const profile of Object.values(profiles)) words.push({ profile, bases: await makeBases(laws, blank, profile) });
  const rows = new Map<string, Record<SetOutOutcome | "documents", number>>();
  const total = noCounts();
  const faults: (SetOutFault & { readonly document: string })[] = [];
  for (const [index, recipe] of recipes.entries()) {
    const { profile, bases } = words[index % words.length]!;
    const setOut = makeSetOut(bases, laws.model, recipe);
    if (!setOut) continue;
    const trial = await trySetOut(setOut, profile, laws);
    const counts = new Map(trial.counts);
    if (errorsIn && trial.filled) {
      const errors = await errorsIn(trial.filled);
      // Those that were there before are somebody else's.
      const more = errors > 0 ? errors - (await errorsIn(setOut.bytes)) : 0;
      if (more > 0) counts.set("invalid", more);
    }
    const kinds = recipe.arrangements.map(({ kind }) => kind);
    for (const kind of kinds) if (!rows.has(kind)) rows.set(kind, noCounts());
    for (const row of [total, ...kinds.flatMap((kind) => rows.get(kind) ?? [])]) {
      row.documents += 1;
      for (const [outcome, count] of counts) row[outcome] += count;
    }
    const document = `${profile.name}, ${recipe.base}: ${kinds.join(" + ")}`;
    faults.push(...trial.faults.map((fault) => ({ ...fault, document })));
  }
  return { rows, total, faults };
}

/** The share of slots that are right, of those a person could place. */
export function rightShare({ total }: SetOutRun): number {
  return total.right / Math.max(1, total.right + total.reported + total.silent);
}

/** The table, then every fault. */
export function printSetOut(run: SetOutRun): string {
  const columns = ["documents", ...SET_OUT_OUTCOMES] as const;
  const width = Math.max(...[...run.rows.keys()].map(({ length }) => length));
  const line = (name: string, values: readonly string[]): string =>
    `${name.padEnd(width)} ${values.map((value) => value.padStart(10)).join("")}`;
  const told = (counts: SetOutRun["total"]): string[] =>
    columns.map((column) => (counts[column] === 0 ? "·" : String(counts[column])));
  return [
    line("", columns),
    ...[...run.rows].map(([kind, counts]) => line(kind, told(counts))),
    line("all", told(run.total)),
    `\n${(100 * rightShare(run)).toFixed(2)} % right where a person could place it\n`,
    ...run.faults.map(({ outcome, what, document }) => `${outcome}: ${what}\n  [${document}]`),
    "",
  ].join("\n");
}
