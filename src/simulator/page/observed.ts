/** What a screen shows and is told the changes of: a window, the list of them. */
export abstract class Observed {
  #version = 0;
  readonly #listeners = new Set<() => void>();

  /** Another one each time anything changes: what a screen compares. */
  readonly version = (): number => this.#version;

  /** @returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  changed(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}
