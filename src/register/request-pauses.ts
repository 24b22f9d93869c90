/** When the register is not to be asked: as long as it said, or while it fails. Times in milliseconds. */

import type { RegisterFailure } from "./register";

/** Failures running, after which it is left alone. */
const FAILURES = 3;
const REST = 60_000;
/**
 * Where it does not say how long, or a browser does not let us read it (Retry-After is for a page of another origin only where the
 * server exposes it): what it says in such a case, then twice as long each time.
 */
const FIRST_PAUSE = 3_000;
const LONGEST_PAUSE = 60_000;

export class RequestPauses {
  #until = 0;
  #failures = 0;
  #refusals = 0;
  #why: "too-many" | "resting" = "too-many";

  constructor(private readonly now: () => number) {}

  /** Why nothing may be sent now; undefined when it may. */
  get pause(): RegisterFailure | undefined {
    const left = this.#until - this.now();
    return left > 0 ? { code: this.#why, seconds: Math.ceil(left / 1000) } : undefined;
  }

  answered(): void {
    this.#failures = 0;
    this.#refusals = 0;
  }

  /** @param retryAfter the header, seconds or a date (RFC 9110, 10.2.3); null where there is none. */
  tooMany(retryAfter: string | null): RegisterFailure {
    const told = millisecondsOf(retryAfter, this.now());
    this.#pause(told ?? Math.min(FIRST_PAUSE * 2 ** this.#refusals, LONGEST_PAUSE), "too-many");
    this.#refusals += 1;
    return { code: "too-many", seconds: Math.ceil((this.#until - this.now()) / 1000) };
  }

  /** After a rest one question is tried: where it fails too, the rest begins again. */
  failed(): void {
    this.#failures += 1;
    if (this.#failures >= FAILURES) this.#pause(REST, "resting");
  }

  #pause(milliseconds: number, why: "too-many" | "resting"): void {
    this.#until = this.now() + milliseconds;
    this.#why = why;
  }
}

function millisecondsOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(date - now, 0);
}
