/**
 * Every part of the pane, as axe sees it and as colours are: in light, in dark, in forced colours, in French and in English, in text of
 * the usual size and twice as large. All of them with TRAME_AT_LENGTH=1; else each part in one of them, and each of them somewhere.
 */

import { readFileSync } from "node:fs";
import { sampled } from "../builders/at-length";
import { type RegisterServer, startRegister } from "../register/register-server";
import { lowContrasts } from "./contrast";
import { setTextSize } from "./large-text";
import { type Language, LANGUAGES } from "./pane-words";
import { partsBeside } from "./parts-beside";
import { type Part, partsOfRoad } from "./parts-of-pane";
import { routeRegister } from "./route-register";
import { REGISTER_URL } from "./start-server";
import { eventually, openWordPage, problemsOf, type WordPage } from "./word-page";

const LOOKS = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;
const VIEWS = LOOKS.flatMap((look) => [1, 2].map((textSize) => ({ ...look, textSize })));

/** What cannot be reached: beyond a side of the pane, where nothing scrolls. */
function beyondReach({ pane }: WordPage): Promise<string[]> {
  return pane.locator("body").evaluate((body) =>
    [...body.querySelectorAll("button, input, textarea, select, summary, a[href]")]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1;
      })
      .map((one) => `out of reach: ${one.outerHTML.slice(0, 80)}`),
  );
}

async function look(word: WordPage, { textSize, ...media }: (typeof VIEWS)[number]): Promise<string[]> {
  // Between two themes each colour would be on its way for a tenth of a second, and neither's.
  await word.page.emulateMedia({ ...media, reducedMotion: "reduce" });
  await word.setting("Thème").selectOption(media.colorScheme);
  await setTextSize(word, textSize);
  await eventually(
    () =>
      word.pane
        .locator("main")
        .first()
        .evaluate((main) => getComputedStyle(main).color),
    (color) => expect(Number(/\d+/.exec(color)?.[0]) > 128).toBe(media.colorScheme === "dark"),
  );
  const found = [...(await problemsOf(word)), ...(await lowContrasts(word)), ...(await beyondReach(word))];
  return found.map((problem) => `${JSON.stringify({ textSize, ...media })}: ${problem}`);
}

let register: RegisterServer;
beforeAll(async () => {
  register = await startRegister();
});
afterAll(() => register.close());

/** Each part in each of its views takes its time, more so on a busy machine. Milliseconds. */
const UNTIL_LOOKED_AT = sampled(300_000, 1_800_000);

const HOUSE = readFileSync(new URL("../../src/deploy/house.example.json", import.meta.url));

/** A pane as it usually is; and one whose house decided, and that may ask the register. */
const WALKS = {
  "on the road": { parts: partsOfRoad(), provoked: undefined, open: () => openWordPage() },
  "beside it": {
    parts: partsBeside(),
    // What is kept from the pane, to see what it says then, is told in the browser.
    provoked: /net::ERR_FAILED|ChunkLoadError/,
    open: () =>
      openWordPage({
        served: { "house.json": HOUSE },
        asks: [new URL(REGISTER_URL).origin],
        prepare: (page) => routeRegister(page, register),
      }),
  },
} satisfies Record<string, { parts: readonly Part[]; provoked: RegExp | undefined; open: () => Promise<WordPage> }>;

describe.each(Object.keys(LANGUAGES) as Language[])("the pane in %s", (language) => {
  it.each(Object.entries(WALKS))(
    "%s has nothing for axe to find, nothing too faint and nothing out of reach",
    async (_, walk) => {
      const word = await walk.open();
      await word.setting("Langue").selectOption(language);
      const first = Object.keys(LANGUAGES).indexOf(language);
      const views = sampled(1, VIEWS.length);
      for (const [index, [part, reach]] of walk.parts.entries()) {
        await reach(word, LANGUAGES[language]);
        const problems: string[] = [];
        // One after the other, each language three further on.
        for (let nth = 0; nth < views; nth += 1)
          problems.push(...(await look(word, VIEWS[(index + first * 3 + nth) % VIEWS.length]!)));
        expect([part, ...problems]).toEqual([part]);
        await setTextSize(word, 1);
      }
      expect(word.errors.filter((error) => walk.provoked?.test(error) !== true)).toEqual([]);
    },
    UNTIL_LOOKED_AT,
  );
});

it("a grey that is too faint on any of the grounds is found", async () => {
  const word = await openWordPage();
  await word.button("Commencer").waitFor();
  expect(await lowContrasts(word)).toEqual([]);
  await word.pane.locator("main").evaluate((main) => (main.style.color = "#808080"));
  expect(await lowContrasts(word)).not.toEqual([]);
});

describe("the theme of Word", () => {
  it("is followed by the pane when it changes", async () => {
    const word = await openWordPage({ colorScheme: "light" });
    await word.button("Commencer").waitFor();
    await word.setting("Thème").selectOption("dark");
    await eventually(
      () => word.pane.getByRole("main").evaluate((element) => getComputedStyle(element.parentElement ?? element).color),
      (color) => expect(Number(/\d+/.exec(color)?.[0])).toBeGreaterThan(128),
    );
  });
});
