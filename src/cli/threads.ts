/** The same work for each of many, on all cores: threads of the compiled command, each with a Word of its own. */

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Job, JobOutcome, ThreadOptions } from "./thread-jobs";

/** From the root, two folders up: so it is in the sources as in what is compiled of them. */
const COMMAND = new URL("../../src/cli/bin.js", import.meta.url);
/** Jobs that are begun ahead of the one whose turn it is to be told, a thread. */
const AHEAD = 4;

/**
 * Does every job, as many at once as there are cores, and tells each in the order of the jobs. A thread that dies takes its own job
 * along and no other.
 *
 * @param jobs are asked for as they are begun: what is held at a time does not grow with how many there are.
 */
export async function* inThreads<One extends Job>(
  jobs: Iterable<One>,
  count: number,
  { models, profile, language }: ThreadOptions,
): AsyncGenerator<{ readonly job: One; readonly outcome: JobOutcome }> {
  const threads = Array.from(
    { length: Math.max(1, Math.min(availableParallelism(), count)) },
    () => new Thread({ models, profile, language }),
  );
  const begun: { readonly job: One; readonly outcome: Promise<JobOutcome> }[] = [];
  const tell = async ({ job, outcome }: (typeof begun)[number]) => ({ job, outcome: await outcome });
  try {
    for (const job of jobs) {
      const told = begun.length < threads.length * AHEAD ? undefined : begun.shift();
      if (told) yield await tell(told);
      const thread = threads.reduce((least, one) => (one.waiting < least.waiting ? one : least));
      begun.push({ job, outcome: thread.perform(job) });
    }
    for (const one of begun) yield await tell(one);
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

class Thread {
  /** Jobs it has been given and has not done. */
  waiting = 0;
  #last: Promise<unknown> = Promise.resolve();
  #worker: Worker | undefined;
  #answer: ((outcome: JobOutcome) => void) | undefined;

  constructor(private readonly options: ThreadOptions) {}

  /** After the jobs it was given before. */
  perform(job: Job): Promise<JobOutcome> {
    this.waiting += 1;
    const outcome = this.#last.then(() => this.#ask(job)).finally(() => (this.waiting -= 1));
    this.#last = outcome;
    return outcome;
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
  }

  #ask(job: Job): Promise<JobOutcome> {
    return new Promise((resolve) => {
      this.#answer = resolve;
      (this.#worker ??= this.#start()).postMessage(job);
    });
  }

  #start(): Worker {
    const worker = new Worker(COMMAND, { workerData: this.options });
    const died = (reason: string): void => {
      if (this.#worker === worker) this.#worker = undefined;
      this.#answer?.({ kind: "crashed", reason });
    };
    worker.on("message", (outcome: JobOutcome) => this.#answer?.(outcome));
    worker.on("error", (error) => died(error.message));
    worker.on("exit", (code) => died(`exit ${code}`));
    return worker;
  }
}
