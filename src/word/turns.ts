/** Operations one after the other; one that fails stops no other. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  add<Result>(operation: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(operation);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
