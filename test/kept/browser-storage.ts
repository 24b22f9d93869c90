/** The storage of a browser, in which some things may not do as they should. */

import { JSDOM } from "jsdom";

const ORIGIN = "https://trame.example.org";

/**
 * @param top the window that frames it: its own, unless said.
 * @returns what is kept in it, whatever is broken; `broken` may be changed later.
 */
export function openStorage(broken: Partial<Storage> = {}, top?: object): Storage {
  const storage = new JSDOM("", { url: ORIGIN }).window.localStorage;
  // A storage takes what is set on it as something to keep: it is made to fail from outside.
  const failing = new Proxy(storage, {
    get: (target, name): unknown => (Object.hasOwn(broken, name) ? Reflect.get(broken, name) : bound(target, name)),
    set: (target, name, value) => {
      const keep = broken.setItem ?? target.setItem.bind(target);
      keep(String(name), String(value));
      return true;
    },
  });
  const window = { localStorage: failing, location: { origin: ORIGIN } };
  Object.assign(globalThis, { window: Object.assign(window, { top: top ?? window }) });
  return storage;
}

/** A browser that throws as soon as its storage is named. */
export function refuseStorage(refuse: () => never): void {
  Object.assign(globalThis, { window: Object.defineProperty({}, "localStorage", { get: refuse }) });
}

export function forgetStorage(): void {
  Reflect.deleteProperty(globalThis, "window");
}

function bound(target: Storage, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name);
  return typeof value === "function" ? (value.bind(target) as unknown) : value;
}
