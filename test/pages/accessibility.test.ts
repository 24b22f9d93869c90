/**
 * Every part of the pane, as axe sees it and as colours are: in light, in dark, in forced colours, in French and in English, in text of
 * the usual size and twice as large. All of them with TRAME_AT_LENGTH=1; else each part in one of them, and each of them somewhere.
 */

import { readFileSync } from "node:fs";
import { profiles } from "../../src/simulator/word-api/profile";
import { words as analysisInEnglish } from "../../src/taskpane/wording/en/analysis";
import { words as formInEnglish } from "../../src/taskpane/wording/en/form";
import { words as paneInEnglish } from "../../src/taskpane/wording/en/pane";
import { words as renewInEnglish } from "../../src/taskpane/wording/en/renew";
import { words as verifyInEnglish } from "../../src/taskpane/wording/en/verify";
import { words as analysisInFrench } from "../../src/taskpane/wording/fr/analysis";
import { words as formInFrench } from "../../src/taskpane/wording/fr/form";
import { words as paneInFrench } from "../../src/taskpane/wording/fr/pane";
import { words as renewInFrench } from "../../src/taskpane/wording/fr/renew";
import { words as verifyInFrench } from "../../src/taskpane/wording/fr/verify";
import { openFilled } from "../builders/agreement";
import { sampled } from "../builders/at-length";
import { docx, p } from "../builders/docx";
import { lease } from "../builders/lease";
import { ftda } from "../builders/models";
import { openVerify, waiveBlocking } from "../builders/verify";
import { lowContrasts } from "./contrast";
import { setTextSize } from "./large-text";
import { eventually, openWordPage, problemsOf, type WordPage } from "./word-page";

const LANGUAGES = {
  "fr-FR": {
    pane: paneInFrench(ftda),
    analysis: analysisInFrench(),
    form: formInFrench(ftda),
    renew: renewInFrench(ftda),
    verify: verifyInFrench(ftda),
  },
  "en-US": {
    pane: paneInEnglish(ftda),
    analysis: analysisInEnglish(),
    form: formInEnglish(ftda),
    renew: renewInEnglish(ftda),
    verify: verifyInEnglish(ftda),
  },
};
type Language = keyof typeof LANGUAGES;
type Words = (typeof LANGUAGES)[Language];

const LOOKS = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;
const VIEWS = LOOKS.flatMap((look) => [1, 2].map((textSize) => ({ ...look, textSize })));

/** A step of the road, by its place. */
const step = (word: WordPage, place: number) => word.pane.getByRole("navigation").getByRole("button").nth(place);

/** The agreement with what blocks set aside; finalised or not. */
async function decided(isFinalised: boolean): Promise<Uint8Array> {
  const opened = await openVerify(profiles.web, { state: "absent" }, (await openFilled()).word.save());
  await waiveBlocking(opened);
  if (isFinalised) await opened.verify.finalise();
  return opened.word.save();
}

const LAST_YEAR = readFileSync(new URL("../fixtures/copies/through-libreoffice.docx", import.meta.url));
const SIRET = "trame:partner.siret|plain";

/** The parts of the pane, each reached from the one before. */
const PARTS: readonly [name: string, reach: (word: WordPage, words: Words) => Promise<unknown>][] = [
  ["an agreement to begin", (word, { pane }) => word.button(pane.begin).waitFor()],
  [
    "the form",
    async (word, { pane }) => {
      await word.button(pane.begin).click();
      await word.pane.locator('[id="editor-partner.name"] input').waitFor();
    },
  ],
  [
    "an answer that is refused",
    async ({ pane }) => {
      await pane.locator('[id="line-partner.siret"]').click();
      await pane.locator('[id="editor-partner.siret"] input').fill("123");
      await pane.locator('[id="editor-partner.siret"] input').blur();
      await pane.locator('[id="answer-partner.siret"] .fui-Field__validationMessage').waitFor();
    },
  ],
  [
    "an answer that the document contradicts",
    async (word, { form }) => {
      await word.pane.locator('[id="line-partner.address"]').click();
      await word.pane.locator('[id="line-partner.siret"]').click();
      await word.pane.locator('[id="editor-partner.siret"] input').waitFor();
      await word.selectControl(SIRET);
      await word.page.keyboard.type("732 829 320 00074");
      await word.button(form.keepMine).waitFor();
    },
  ],
  [
    "the same, the document's answer being kept: the focus is in the field",
    async (word, { form }) => {
      await word.button(form.keepDocument).click();
      await word.pane.locator('[id="editor-partner.siret"] :focus, [id="line-partner.siret"]:focus').waitFor();
    },
  ],
  [
    "another agreement to be chosen",
    async (word, { form, renew }) => {
      await word.button(form.renew).click();
      await word.button(renew.choose).waitFor();
    },
  ],
  [
    "what another agreement says, to be taken up",
    async ({ pane }, { renew }) => {
      await pane.getByLabel(renew.choose).setInputFiles({ name: "2025.docx", mimeType: "", buffer: LAST_YEAR });
      await pane.getByRole("list", { name: renew.title }).waitFor();
    },
  ],
  [
    "the form, answered",
    async (word, { renew }) => {
      await word.button(`← ${renew.back}`).click();
      await word.openFile("convention.docx", (await openFilled()).word.save());
      await word.pane.locator('[id="line-partner.name"]').click();
      await word.pane.locator('[id="editor-partner.name"] summary').first().click();
    },
  ],
  [
    "the engagements",
    async (word) => {
      await step(word, 1).click();
      await word.pane.getByRole("searchbox").waitFor();
      await word.pane.locator("main li button[aria-expanded=false]").first().click();
    },
  ],
  [
    "the directory of partners, with one that is kept",
    async (word, { form }) => {
      await step(word, 0).click();
      await word.button(form.keepPartner).click();
      await word.pane.getByRole("button", { name: /^(Garder ce partenaire|Keep this partner)$/ }).click();
      await word.pane.getByRole("radio").first().check();
    },
  ],
  [
    "the review",
    async (word, { verify }) => {
      await step(word, 2).click();
      await word.button(verify.report).and(word.pane.locator(":not([aria-disabled=true])")).waitFor();
      await word.pane.locator("main").evaluate((main) => {
        for (const folded of main.querySelectorAll("details")) folded.open = true;
      });
    },
  ],
  [
    "the report",
    async (word, { verify }) => {
      await word.button(verify.report).click();
      await word.pane.getByRole("button", { name: verify.closeReport }).waitFor();
    },
  ],
  [
    "what the file says was decided",
    async (word, { verify }) => {
      await word.openFile("décidée.docx", await decided(false));
      await step(word, 2).click();
      await word.button(verify.takeUp).waitFor();
    },
  ],
  [
    "the last look before it is finalised",
    async (word, { verify }) => {
      await word.button(verify.takeUp).click();
      await word.button(verify.finalise).and(word.pane.locator(":not([aria-disabled=true])")).click();
      await word.pane.locator("main footer button").first().waitFor();
      await word.button(verify.finalise).waitFor({ state: "detached" });
    },
  ],
  [
    "an agreement that is finalised",
    async (word, { verify }) => {
      await word.openFile("finalisée.docx", await decided(true));
      await word.button(verify.reopen).waitFor();
    },
  ],
  [
    "a document that is none",
    async (word, { pane }) => {
      await word.openFile("compte-rendu.docx", docx(p("Compte rendu de la réunion du 3 mars.")));
      await word.button(pane.about).waitFor();
    },
  ],
  [
    "what it asks for, one field unfolded",
    async (word, { analysis }) => {
      await word.openFile("bail.docx", lease());
      await word.button(analysis.analyse).click();
      await word.pane.getByRole("list", { name: analysis.fields }).getByRole("button").first().click();
      await word.button(analysis.ignore).waitFor();
    },
  ],
  [
    "what Trame is",
    async (word, { pane }) => {
      await word.openFile("vide.docx", docx(p("")));
      await word.pane.locator("main h1").first().waitFor();
      await word.button(pane.about).click();
      await word.button(pane.about).waitFor({ state: "detached" });
    },
  ],
];

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
  await word.page.emulateMedia(media);
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

describe.each(Object.keys(LANGUAGES) as Language[])("the pane in %s", (language) => {
  it("has nothing for axe to find, nothing too faint and nothing out of reach, in any of its parts", async () => {
    const word = await openWordPage();
    await word.setting("Langue").selectOption(language);
    const first = Object.keys(LANGUAGES).indexOf(language);
    const views = sampled(1, VIEWS.length);
    for (const [index, [part, reach]] of PARTS.entries()) {
      await reach(word, LANGUAGES[language]);
      const problems: string[] = [];
      // One after the other, each language three further on.
      for (let nth = 0; nth < views; nth += 1)
        problems.push(...(await look(word, VIEWS[(index + first * 3 + nth) % VIEWS.length]!)));
      expect([part, ...problems]).toEqual([part]);
      await setTextSize(word, 1);
    }
    expect(word.errors).toEqual([]);

    // A grey that is too faint on any of the grounds would have been found, where colours are the page's own.
    await word.page.emulateMedia({ forcedColors: "none" });
    await word.pane.locator("main").evaluate((main) => (main.style.color = "#808080"));
    expect(await lowContrasts(word)).not.toEqual([]);
  });
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
