/** What is drawn stands still while a pointer is down. */

import { createStore } from "../../src/taskpane/session/store";
import { stillWhilePressed } from "../../src/taskpane/still-store";

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

function shownOf(page: EventTarget): { set: (value: string) => void; get: () => string; drawn: string[] } {
  const store = createStore("before");
  const shown = stillWhilePressed(store, page);
  const drawn: string[] = [];
  shown.subscribe(() => drawn.push(shown.get()));
  return { set: (value) => store.set(() => value), get: shown.get, drawn };
}

const down = (button = 0): Event => Object.assign(new Event("pointerdown"), { button });

describe("what is drawn", () => {
  it("follows the state at once where nothing is pressed", () => {
    const { set, drawn } = shownOf(new EventTarget());
    set("after");
    expect(drawn).toEqual(["after"]);
  });

  it.each<[how: string, events: readonly string[]]>([
    ["the click was taken", ["pointerup", "click"]],
    ["a release that is no click is over", ["pointerup"]],
    ["the press was given up", ["pointercancel"]],
    ["a key is pressed", ["keydown"]],
    ["the window is left", ["blur"]],
  ])("stands still while the pointer is down, until %s", async (_, events) => {
    const page = new EventTarget();
    const { set, get, drawn } = shownOf(page);
    page.dispatchEvent(down());
    set("queued");
    set("written");
    await later();
    expect([get(), drawn]).toEqual(["before", []]);
    for (const event of events) page.dispatchEvent(new Event(event));
    await later();
    expect([get(), drawn]).toEqual(["written", ["written"]]);
  });

  it("is the same between the release and its click, which come in one task", () => {
    const page = new EventTarget();
    const { set, get } = shownOf(page);
    page.dispatchEvent(down());
    set("written");
    page.dispatchEvent(new Event("pointerup"));
    expect(get()).toBe("before");
    page.dispatchEvent(new Event("click"));
    expect(get()).toBe("written");
  });

  it("stands still while what is left by the press tells its change", async () => {
    const page = new EventTarget();
    const { set, get } = shownOf(page);
    page.dispatchEvent(down());
    page.dispatchEvent(new Event("change"));
    set("written");
    await later();
    expect(get()).toBe("before");
  });

  it("follows where the press opened a list of options", () => {
    const page = Object.assign(new EventTarget(), { tagName: "SELECT" });
    const { set, drawn } = shownOf(page);
    page.dispatchEvent(down());
    set("after");
    expect(drawn).toEqual(["after"]);
  });

  it("follows where another button of the mouse is down", () => {
    const page = new EventTarget();
    const { set, drawn } = shownOf(page);
    page.dispatchEvent(down(2));
    set("after");
    expect(drawn).toEqual(["after"]);
  });
});
