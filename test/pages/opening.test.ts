/** The pane before it is there: its page, while office.js is on its way or never comes. */

import type { Page, Request } from "playwright-core";
import { eventually, openWordPage, problemsOf } from "./word-page";

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

  it("says that the pane cannot be shown, where office.js does not come, and tries again", async () => {
    const word = await openWordPage({ prepare: (page) => page.route(OFFICE_JS, (route) => route.abort()) });
    await eventually(
      () => word.pane.locator("body").innerText(),
      (text) => expect(text.split("\n")[0]).toContain("Trame n’a pas pu s’afficher."),
    );
    await word.page.unroute(OFFICE_JS);
    await word.button("Réessayer").click();
    await word.button("Commencer").waitFor();
  });

  it("says so too where Word never says that it is ready", async () => {
    const word = await openWordPage({
      prepare: async (page) => {
        await page.clock.install();
        await page.route(OFFICE_JS, (route) =>
          route.fulfill({ body: "globalThis.Office = { onReady: () => new Promise(() => {}) };" }),
        );
      },
    });
    await word.pane.getByText("Trame s’ouvre…").waitFor();
    await eventually(
      async () => {
        await word.page.clock.fastForward(21_000);
        return word.pane.locator("body").innerText();
      },
      (text) => expect(text).toContain("Trame could not be shown."),
    );
    expect(await word.button("Try again").count()).toBe(1);
  });
});

describe("the pane's first screen", () => {
  /** A pane that asks for nothing more in so long waits for an answer. Milliseconds. */
  const STILL = 1_500;

  const isOfPane = (request: Request): boolean =>
    request.isNavigationRequest() ? request.url().includes("/taskpane.html") : request.frame().url().includes("/taskpane.html");

  /** Has the pane's requests wait for one another: what is asked for without an answer to the one before comes in one round. */
  async function roundsOf(page: Page): Promise<() => readonly (readonly string[])[]> {
    const rounds: string[][] = [];
    let held: { readonly name: string; readonly go: () => void }[] = [];
    let last = performance.now();
    await page.route("**/*", async (route) => {
      if (isOfPane(route.request())) {
        await new Promise<void>((go) => {
          held.push({ name: new URL(route.request().url()).pathname, go });
          last = performance.now();
        });
      }
      await route.continue();
    });
    const first = page.locator("iframe[title='Trame']").contentFrame().getByRole("button", { name: "Commencer", exact: true });
    const timer = setInterval(() => {
      if (held.length === 0 || performance.now() - last < STILL) return;
      const round = held;
      held = [];
      last = performance.now();
      void first.isVisible().then((isThere) => {
        if (!isThere) rounds.push(round.map(({ name }) => name));
        for (const { go } of round) go();
      });
    }, 50);
    page.on("close", () => clearInterval(timer));
    return () => rounds;
  }

  it("is there after at most four requests one after the other", async () => {
    let rounds: () => readonly (readonly string[])[] = () => [];
    const word = await openWordPage({ prepare: async (page) => (rounds = await roundsOf(page)) });
    await word.button("Commencer").waitFor();
    const counted = rounds();
    process.stdout.write(`${counted.map((round) => round.join(" ")).join("\n")}\n`);
    await word.page.close();
    expect(counted.length).toBeGreaterThan(1);
    expect(counted.length).toBeLessThanOrEqual(4);
  });
});

describe("a part of the pane that does not come", () => {
  it("says so, is tried again, and takes nothing of the rest along", async () => {
    const word = await openWordPage();
    await word.begin();
    await word.page.route("**/js/**", (route) => route.abort());
    await word.openField("Adresse du siège");
    await word.field("Adresse du siège").fill("32 rue des Bourdonnais");
    await word.button("Engagements").click();
    await word.pane.getByRole("alert").getByText("n’a peut-être pas été chargée", { exact: false }).waitFor();
    expect(await problemsOf(word)).toEqual([]);

    await word.button("Remplir").click();
    expect(await word.valueOf("Adresse du siège")).toBe("32 rue des Bourdonnais");
    await word.page.unroute("**/js/**");
    await word.button("Engagements").click();
    await word.pane.getByRole("heading", { level: 1 }).waitFor();

    await word.page.route("**/js/**", (route) => route.abort());
    await word.button("Vérifier").click();
    // Only once it is known to have failed: on a slow machine the part is asked for after the click has returned.
    await word.button("Réessayer").waitFor();
    await word.page.unroute("**/js/**");
    await word.button("Réessayer").click();
    await word.pane.getByRole("heading", { level: 1 }).waitFor();
  });

  it("is a line where it is of a line, in what is said too, and the screen round it stays the only one", async () => {
    const word = await openWordPage();
    await word.begin();
    await word.controls("trame:partner.address|plain").click();
    await word.tool("Supprimer le contrôle").click();
    await word.page.route("**/js/**", (route) => route.abort());
    await word.answer("Adresse du siège", "32 rue des Bourdonnais");
    await word.notice.getByText("n’a pas pu s’afficher", { exact: false }).waitFor();
    expect(await word.pane.locator("main").count()).toBe(1);
    expect(await word.pane.locator("[role=alert] [role=alert]").count()).toBe(0);
    expect(await problemsOf(word)).toEqual([]);

    await word.page.unroute("**/js/**");
    await word.notice.getByRole("button", { name: "Réessayer" }).click();
    await word.notice.getByText("Adresse du siège", { exact: false }).waitFor();
  });
});
