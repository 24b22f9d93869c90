/**
 * Where what is kept on this computer is: the only file that knows `@microsoft/office-js-helpers`. Of its `Storage` `get`, `set` and
 * `clear` are used (its `has` and `delete` do not tell what is not there), a key a list: `@trame-directory/organisations`.
 */

import { Storage, StorageType } from "@microsoft/office-js-helpers";

/**
 * Whether what is written outlasts the pane: everywhere in this Word, or where it is opened from the same site only, as on the web
 * browsers keep what a frame stores apart by the site in the window (https://developer.chrome.com/docs/privacy-sandbox/storage-partitioning).
 * Else it is of this sitting alone: the browser lets nothing be kept (a strict policy, a
 * frame of another site), what stands under the key is not ours, or there is no room for more.
 */
export type Standing = "lasting" | "framed" | "blocked" | "foreign" | "full";

export interface KeptList {
  readonly standing: Standing;
  /** What was written last, here or by another pane. */
  read(): readonly unknown[];
  /** Where it cannot be kept, this sitting has it all the same, and what was kept before stays as it was. */
  write(list: readonly unknown[]): void;
}

const CONTAINER = "trame-directory";
const opened = new Map<string, KeptList>();

/** The list under a key; the same as long as the pane is open. Nothing is written by asking for it. */
export function keptList(key: string): KeptList {
  const known = opened.get(key) ?? new BrowserList(key);
  opened.set(key, known);
  return known;
}

/** What {@link keptList} gives, without what it remembers. */
export class BrowserList implements KeptList {
  #standing: Standing;
  #storage: Storage<unknown> | undefined;
  #sitting: readonly unknown[] = [];

  constructor(private readonly key: string) {
    this.#standing = isFramedElsewhere() ? "framed" : "lasting";
    try {
      const storage = new Storage<unknown>(CONTAINER, StorageType.LocalStorage);
      // It leaves a mark of its own under the bare name, before anything is kept.
      if (storage.get(key) === null) storage.clear();
      this.#storage = storage;
    } catch {
      this.#leave("blocked");
    }
    this.read();
  }

  get standing(): Standing {
    return this.#standing;
  }

  read(): readonly unknown[] {
    try {
      const list = this.#storage?.get(this.key) ?? [];
      if (!Array.isArray(list)) this.#leave("foreign");
      else if (this.#storage) this.#sitting = list as unknown[];
    } catch {
      this.#leave("blocked");
    }
    return this.#sitting;
  }

  write(list: readonly unknown[]): void {
    this.#sitting = list;
    try {
      this.#storage?.set(this.key, list);
    } catch {
      this.#leave("full");
    }
  }

  #leave(why: Standing): void {
    this.#standing = why;
    this.#storage = undefined;
  }
}

/** Whether the window is another site's. */
function isFramedElsewhere(): boolean {
  try {
    return window.top !== window && window.top?.location.origin !== window.location.origin;
  } catch {
    return true;
  }
}

/** Whether it is found again when the pane is opened anew. */
export function isLasting(standing: Standing): boolean {
  return standing === "lasting" || standing === "framed";
}
