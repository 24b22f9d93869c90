/** How far a long command is, on a line of the terminal that is written over; nothing where nobody looks at one. */

import type { WriteStream } from "node:tty";
import type { Language } from "./unusable-input";

const WIDTH = 24;
/** Escape sequences (ECMA-48): to the first column, and clear the line. */
const ANEW = "\r\u001b[2K";

export class Progress {
  readonly #begun = Date.now();
  #done = 0;

  constructor(
    private readonly stream: Pick<WriteStream, "write" | "isTTY">,
    private readonly total: number,
    private readonly language: Language,
  ) {
    this.#show();
  }

  /** One more is done. */
  step(): void {
    this.#done += 1;
    this.#show();
  }

  /** Leaves the line blank, for what is said after it. */
  clear(): void {
    if (this.stream.isTTY) this.stream.write(ANEW);
  }

  #show(): void {
    if (!this.stream.isTTY) return;
    const filled = Math.floor((WIDTH * this.#done) / this.total);
    const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    const seconds = (Date.now() - this.#begun) / 1000;
    const left = this.#done === 0 ? "" : this.#remaining((seconds / this.#done) * (this.total - this.#done));
    this.stream.write(`${ANEW}${bar} ${this.#done}/${this.total}${left}`);
  }

  #remaining(seconds: number): string {
    const [minutes, rest] = [Math.floor(seconds / 60), Math.ceil(seconds % 60)];
    const time = minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
    return this.language === "fr" ? `, encore ${time}` : `, ${time} left`;
  }
}
