import type { Store } from "./session/store";

/** No press lasts longer: what goes on is a selection, or a release that was never told. Milliseconds. */
const LONGEST_PRESS = 2_000;

/** What is shown of a state. */
export type ShownStore<State> = Pick<Store<State>, "get" | "subscribe">;

/**
 * A state that stands still while the pointer is down, to draw from. Leaving a field writes it, and says so: were that drawn between
 * the press of a button and its release, the button would move away from under the pointer, and the click be lost.
 *
 * It follows again once the click was taken, or a key is pressed.
 *
 * @param page what the pointer's events come to.
 */
export function stillWhilePressed<State>(store: Store<State>, page: EventTarget): ShownStore<State> {
  let pressed: State | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());

  const press = (event: Event): void => {
    // Nobody is told that the list of options which a press opens is closed.
    const isOfOptions = (event.target as Partial<Element> | null)?.tagName === "SELECT";
    if ((event as PointerEvent).button !== 0 || isOfOptions) return;
    clearTimeout(limit);
    pressed = store.get();
    limit = setTimeout(release, LONGEST_PRESS);
  };
  const release = (): void => {
    clearTimeout(limit);
    if (pressed === undefined) return;
    const isNews = !Object.is(pressed, store.get());
    pressed = undefined;
    if (isNews) tell();
  };
  // The click comes after, in the same task.
  const releaseLater = (): void => void setTimeout(release);

  page.addEventListener("pointerdown", press, { capture: true });
  page.addEventListener("pointerup", releaseLater, { capture: true });
  page.addEventListener("pointercancel", releaseLater, { capture: true });
  page.addEventListener("click", release);
  page.addEventListener("contextmenu", release);
  page.addEventListener("keydown", release, { capture: true });
  page.addEventListener("blur", release);

  store.subscribe(() => {
    if (pressed === undefined) tell();
  });
  return {
    get: () => pressed ?? store.get(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
