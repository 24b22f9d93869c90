/** What came of a document: counts by kind of dressing, and each fault in words. */

const OUTCOMES = ["right", "refused", "excused", "wrong", "silent", "lost", "crash"] as const;

/**
 * Of a slot: `right`; `refused` and said; `excused`, when its field has a slot that may be refused; `wrong`, and something was
 * said of it; `silent`, when nothing was. Of a document: words `lost`, or a `crash`.
 */
export type Outcome = (typeof OUTCOMES)[number];

/** The law of issue 10 that was tried. */
type Law = "foreign" | "one reading" | "idempotent" | "take back";

export interface Fault {
  readonly law: Law;
  readonly outcome: Extract<Outcome, "wrong" | "silent" | "lost" | "crash" | "refused">;
  readonly kind: string;
  /** The operation, and what it did. */
  readonly what: string;
}

export interface Trial {
  readonly faults: readonly Fault[];
  /** What became of the slots when they were filled, by kind of dressing. */
  readonly slots: ReadonlyMap<string, Readonly<Record<Outcome, number>>>;
}

export const ELSEWHERE = "(not dressed)";

export class Tally {
  readonly #counts = new Map<string, Record<Outcome, number>>();

  add(kind: string, outcome: Outcome, count = 1): void {
    const counts = this.#counts.get(kind) ?? { right: 0, refused: 0, excused: 0, wrong: 0, silent: 0, lost: 0, crash: 0 };
    counts[outcome] += count;
    this.#counts.set(kind, counts);
  }

  merge(other: ReadonlyMap<string, Readonly<Record<Outcome, number>>>): void {
    for (const [kind, counts] of other) for (const outcome of OUTCOMES) this.add(kind, outcome, counts[outcome]);
  }

  get counts(): ReadonlyMap<string, Readonly<Record<Outcome, number>>> {
    return this.#counts;
  }

  total(outcome: Outcome): number {
    return [...this.#counts.values()].reduce((sum, counts) => sum + counts[outcome], 0);
  }

  /** The share of slots that are right, of those that had to be. */
  get rightShare(): number {
    const [right, refused, wrong, silent] = (["right", "refused", "wrong", "silent"] as const).map((one) => this.total(one));
    return right! / Math.max(1, right! + refused! + wrong! + silent!);
  }

  /** The table, one line a kind. */
  print(): string {
    const width = Math.max(...[...this.#counts.keys(), "all"].map(({ length }) => length));
    const line = (name: string, values: readonly string[]): string =>
      `${name.padEnd(width)} ${values.map((value) => value.padStart(8)).join("")}`;
    const rows = [...this.#counts].sort(([one], [other]) => one.localeCompare(other, "en"));
    return [
      line("", OUTCOMES),
      ...rows.map(([kind, counts]) =>
        line(
          kind,
          OUTCOMES.map((one) => (counts[one] === 0 ? "·" : String(counts[one]))),
        ),
      ),
      line(
        "all",
        OUTCOMES.map((one) => String(this.total(one))),
      ),
    ].join("\n");
  }
}
