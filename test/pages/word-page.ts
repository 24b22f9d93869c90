/** The simulated Word's page in a real browser, for tests: what a person does with it. */

import axe from "axe-core";
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { launchBrowser } from "./launch-browser";
import { PAGES_URL } from "./start-server";

/** The server holds its answers while it builds; what is looked for comes late on a busy machine. Milliseconds. */
const UNTIL_BUILT = 300_000;
const UNTIL_THERE = 60_000;

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** Addresses that a page asked of others than the server it came from and those it may ask. */
const strays: string[] = [];

/** Of the test that runs: a page that is left open goes on, beside those of the tests after it. */
const contexts: BrowserContext[] = [];

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  // No test says it of itself: nothing leaves a pane unasked, in any of them.
  expect(strays.splice(0)).toEqual([]);
});

export class WordPage {
  /** What went wrong in the pages, and nobody was told of. */
  readonly errors: string[] = [];

  constructor(readonly page: Page) {
    page.on("pageerror", (error) => this.errors.push(error.message));
    page.on("console", (message) => {
      const { url } = message.location();
      // office.js has styles of its own, which the pane's security policy refuses; a house that decided nothing has no such file.
      if (message.type() === "error" && !/\/office-js\/|\/house\.json$/.test(url)) this.errors.push(`${message.text()} (${url})`);
    });
  }

  /** The window in front. */
  get window(): Locator {
    return this.page.locator(".window:visible");
  }

  get pane(): FrameLocator {
    return this.window.frameLocator("iframe[title='Trame']");
  }

  get paper(): Locator {
    return this.window.getByRole("textbox", { name: "Document", exact: true });
  }

  /** The controls on the paper with this tag. */
  controls(tag: string): Locator {
    return this.paper.locator(`[data-tag="${tag}"]`);
  }

  /** An input of the form: there while its field is open. */
  field(name: string): Locator {
    return this.pane.getByRole("textbox", { name, exact: true });
  }

  /** The line that a field of the form is folded to, by its label. */
  line(label: string): Locator {
    return this.pane.locator("button[id^=line-]").filter({ has: this.page.getByText(label, { exact: true }) });
  }

  /** Opens a field of the form, if it is folded. */
  async openField(label: string): Promise<void> {
    // Of some fields the inputs have names of their own: it is open where it has no line.
    await this.pane
      .locator("[id^=editor-]")
      .filter({ has: this.page.getByText(label, { exact: true }) })
      .waitFor();
    const line = this.line(label);
    // The caret in Word may open it at the same moment: then there is no line any more to press.
    const isOpened = async (): Promise<boolean> =>
      (await line.count()) === 0 ||
      line.click({ timeout: 5_000 }).then(
        () => true,
        () => false,
      );
    await eventually(isOpened, (done) => expect(done).toBe(true));
    await line.waitFor({ state: "detached" });
  }

  /** A button of the pane. */
  button(name: string): Locator {
    return this.pane.getByRole("button", { name, exact: true });
  }

  /** What the pane says at its top. */
  get notice(): Locator {
    return this.pane.locator("#notice");
  }

  /** The same as text, with plain spaces for no-break ones. */
  async said(): Promise<string> {
    return (await this.notice.innerText()).replaceAll("\u00a0", " ");
  }

  /** The heading with the progress: "13 emplacements remplis sur 29". */
  get progress(): Locator {
    return this.pane.getByRole("heading", { level: 1 });
  }

  async begin(): Promise<void> {
    await this.button("Commencer").click();
    await this.field("Nom du partenaire").waitFor();
  }

  /** Answers a field as a person does: opens it, types, and leaves it. @param label its own, where its input has another name. */
  async answer(name: string, text: string, label = name): Promise<void> {
    await this.openField(label);
    await this.field(name).fill(text);
    await this.field(name).blur();
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.window.getByLabel("Ouvrir…").setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
  }

  /** Selects what a control shows, by a click and from there to both its ends. */
  async selectControl(tag: string): Promise<void> {
    const control = this.controls(tag).first();
    // On its text: over a control that is entered stands its title, which is part of it and is not to be clicked.
    await control.locator("[data-start]").first().click();
    const select = (): Promise<boolean> =>
      control.evaluate(async (element) => {
        const selection = document.getSelection();
        selection?.selectAllChildren(element);
        await new Promise((resolve) => setTimeout(resolve, 50));
        return (
          selection?.isCollapsed === false && [selection.anchorNode, selection.focusNode].every((one) => element.contains(one))
        );
      });
    await this.#stays(select);
  }

  /** Puts the caret before a text of the paper that one run of it holds. */
  async caretBefore(text: string): Promise<void> {
    const run = this.paper.locator("[data-start]").filter({ hasText: text }).first();
    await run.click();
    const put = (): Promise<boolean> =>
      run.evaluate(async (element, sought) => {
        const selection = document.getSelection();
        const node = [...element.childNodes].find(({ nodeValue }) => nodeValue?.includes(sought));
        selection?.collapse(node ?? null, node?.nodeValue?.indexOf(sought));
        await new Promise((resolve) => setTimeout(resolve, 50));
        const { anchorNode, anchorOffset = 0, isCollapsed } = selection ?? {};
        return isCollapsed === true && anchorNode?.nodeValue?.startsWith(sought, anchorOffset) === true;
      }, text);
    await this.#stays(put);
  }

  /** The page is told of a selection a while after it is made: what it draws anew before that puts the one before back. */
  async #stays(select: () => Promise<boolean>): Promise<void> {
    await eventually(select, (isSelected) => expect(isSelected).toBe(true));
  }

  /** What an input holds, its field being opened for it. */
  async valueOf(name: string, label = name): Promise<string> {
    await this.openField(label);
    return this.field(name).inputValue();
  }

  /** In Vérifier: unfolds what is said of the model's own text. */
  async openModelPart(): Promise<void> {
    await this.pane.locator("summary", { has: this.page.locator("#part-model") }).click();
  }

  /** A switch of the simulated Word. */
  setting(name: string): Locator {
    return this.window.getByRole("group", { name: "Word simulé" }).getByLabel(name);
  }

  tool(name: string): Locator {
    return this.window.getByRole("button", { name, exact: true });
  }

  /** The file that Enregistrer gives. */
  async save(press = (): Promise<void> => this.window.getByRole("button", { name: "Enregistrer" }).click()): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), press()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return new Uint8Array(Buffer.concat(chunks));
  }
}

/** Reads again and again until the check passes: the pages take their time. Its last failure after a minute. */
export async function eventually<Value>(read: () => Promise<Value>, check: (value: Value) => void): Promise<void> {
  const end = performance.now() + 60_000;
  for (;;) {
    const value = await read();
    try {
      check(value);
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

export interface PageOptions {
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  /** What follows the address of the server; nothing unless said. */
  readonly address?: string;
  /** Files that are served instead of the server's own, or beside them, by path. */
  readonly served?: Readonly<Record<string, string | Buffer>>;
  /** Origins that this page asks something of besides its own, once somebody clicked. */
  readonly asks?: readonly string[];
  /** Called before anything is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens the page; the blank agreement is in its window. */
export async function openWordPage({
  address = "",
  served = {},
  asks = [],
  prepare,
  ...options
}: PageOptions = {}): Promise<WordPage> {
  browser ??= launchBrowser();
  const url = process.env[PAGES_URL];
  if (url === undefined) throw new Error("the server of the pages was not started");
  const context = await (
    await browser
  ).newContext({
    ...options,
    locale: "fr-FR",
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
  });
  contexts.push(context);
  context.setDefaultNavigationTimeout(UNTIL_BUILT);
  context.setDefaultTimeout(UNTIL_THERE);
  const known = [new URL(url).origin, ...asks];
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    // What is in the page itself asks nobody.
    if (protocol !== "data:" && protocol !== "blob:" && !known.includes(origin)) strays.push(request.url());
  });
  const word = new WordPage(await context.newPage());
  for (const [path, body] of Object.entries(served)) await context.route(`${url}/${path}`, (route) => route.fulfill({ body }));
  await prepare?.(word.page);
  await word.page.goto(`${url}/${address}`);
  await word.paper.waitFor();
  return word;
}

/** What axe finds in the pane, and whether anything sticks out of its width. */
export async function problemsOf({ page }: WordPage): Promise<string[]> {
  const frame = page.frames().findLast((one) => one.url().includes("taskpane.html"));
  if (!frame) throw new Error("there is no pane");
  await frame.evaluate(axe.source);
  // A colour on its way from one to another, as of a button that may be pressed again, is neither.
  await frame.evaluate(() =>
    Promise.allSettled(document.getAnimations().flatMap((one) => (one instanceof CSSTransition ? one.finished : []))),
  );
  const { violations } = await frame.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  const [width, room] = await frame.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  return [
    ...violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary = "" }) => `${html} ${failureSummary}`).join(" ")}`,
    ),
    ...(width > room ? [`${width} pixels wide, in ${room}`] : []),
  ];
}
