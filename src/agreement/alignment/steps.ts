/** Long work in steps of a few milliseconds, so that whoever runs it may let a screen answer between two. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** May let a screen breathe. */
export type Pause = () => Promise<void>;

/** Runs steps without a pause. */
export function toTheEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs steps with a pause before each: what came before, a reading or a step, may have been long already. */
export async function withPauses<Result>(steps: Steps<Result>, pause: Pause | undefined): Promise<Result> {
  for (;;) {
    await pause?.();
    const step = steps.next();
    if (step.done) return step.value;
  }
}
