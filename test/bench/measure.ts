/** How a bench measures: processor time of this process, interleaved runs, medians. */

/** Milliseconds. The processor's, of all threads of this process: another program on the machine does not count. */
export interface Spent {
  readonly cpu: number;
  readonly wall: number;
}

export async function spend(action: () => unknown): Promise<Spent> {
  globalThis.gc?.();
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  await action();
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1_000, wall: performance.now() - wall };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

/** Each in its turn, again and again, so that what the machine does meanwhile falls on all of them. One run before is not counted. */
export async function interleave<Name extends string>(
  contestants: Readonly<Record<Name, () => Promise<Spent>>>,
  runs: number,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(contestants) as Name[];
  const times = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (let run = runs > 1 ? -1 : 0; run < runs; run += 1) {
    for (const name of names) {
      const { cpu } = await contestants[name]();
      if (run >= 0) times.get(name)?.push(cpu);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<Name, number>;
}

/** How what is spent grows with the size: 1 is linear, 2 quadratic. */
export function exponent(few: { size: number; spent: number }, many: { size: number; spent: number }): number {
  return Math.log(many.spent / few.spent) / Math.log(many.size / few.size);
}
