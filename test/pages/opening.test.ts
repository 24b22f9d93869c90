/** The pane before it is there: its page, while office.js is on its way or never comes. */

import { eventually, openWordPage } from "./word-page";

const OFFICE_JS = "**/office-js/office.js";

describe("the pane's page", () => {
  it("says that the pane opens until it does", async () => {
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const word = await openWordPage({
      prepare: (page) => page.route(OFFICE_JS, (route) => arrived.then(() => route.continue())),
    });
    const opening = word.pane.getByText("Trame s’ouvre…");
    await opening.waitFor();
    await word.pane.getByText("Trame is opening…").waitFor();
    arrive();
    await word.button("Commencer").waitFor();
    expect(await opening.count()).toBe(0);
    expect(word.errors).toEqual([]);
  });

  it("says that the pane cannot be shown, where office.js does not come", async () => {
    const word = await openWordPage({ prepare: (page) => page.route(OFFICE_JS, (route) => route.abort()) });
    await eventually(
      () => word.pane.locator("body").innerText(),
      (text) => expect(text.split("\n")[0]).toContain("Trame n’a pas pu s’afficher."),
    );
  });
});
