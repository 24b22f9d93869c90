/** Messages that wait before they are answered, each at least as long as the delay, and never out of order. */
export class MessageQueue {
  #lastDue = 0;

  /** @param delay milliseconds, asked for at each message. */
  constructor(private readonly delay: () => number) {}

  push(answer: () => void): void {
    const now = performance.now();
    this.#lastDue = Math.max(this.#lastDue, now + this.delay());
    setTimeout(answer, this.#lastDue - now);
  }
}
