/** Between the last answer and the signature: what is found, put right, set aside; finalised, and opened again. */

import { readFileSync } from "node:fs";
import { decided, openFilledInTime } from "../builders/decided";
import { bodyOf, withPart } from "../builders/docx";
import { validationErrors } from "../builders/validate";
import type { Locator } from "playwright-core";
import { looks } from "./looks";
import { eventually, openWordPage, type PageOptions, problemsOf, type WordPage } from "./word-page";

async function openFilled(options: PageOptions = {}): Promise<WordPage> {
  const word = await openWordPage(options);
  await word.openFile("convention.docx", (await openFilledInTime()).word.save());
  await word.button("Vérifier").click();
  await word.pane.getByRole("heading", { name: /^Bloqué/ }).waitFor();
  await word.openModelPart();
  return word;
}

/** In a pane that looks at another document, or at none: one in which nothing blocks any more. */
async function openDecided(word: WordPage): Promise<void> {
  await word.openFile("décidée.docx", await decided());
  // It is read, and is not what was there before.
  await word.pane.getByText("29 emplacements remplis sur 29").waitFor();
  await word.button("Vérifier").click();
  await word.button("Reprendre ces décisions").click();
  await word.pane.getByRole("heading", { name: /^À décider/ }).waitFor();
}

/** The cards of points that say this of themselves. */
function findings({ pane }: WordPage, level: RegExp): Locator {
  return pane.locator("li[tabindex]").filter({ hasText: level });
}

/** What Word shows as selected while the focus is in the pane. */
function shownOnPaper({ page }: WordPage): Promise<string> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get("shown-by-add-in") ?? [];
    return range instanceof Range ? range.toString() : "";
  });
}

const BLOCKING = /^Bloquant/;

/** Sets aside every finding that still blocks. */
async function ignoreBlocking(word: WordPage): Promise<void> {
  for (;;) {
    const left = await findings(word, BLOCKING).count();
    if (left === 0) return;
    const first = findings(word, BLOCKING).first();
    await first.getByRole("button", { name: /^(Laisser de côté…|Autre raison…)/ }).click();
    await word.pane.getByLabel("Pourquoi laisser ce point de côté ?").fill("Vu avec la direction");
    await word.button("Laisser de côté").click();
    await eventually(
      () => findings(word, BLOCKING).count(),
      (count) => expect(count).toBeLessThan(left),
    );
  }
}

describe("the panel Vérifier", () => {
  it("shows what was found at once when one comes back to it, however slow Word is", async () => {
    const word = await openFilled();
    const found = await findings(word, BLOCKING).allInnerTexts();
    expect(found.length).toBeGreaterThan(0);
    await word.button("Engagements").click();
    await word.pane.getByRole("heading", { name: "Engagements de l’article 3" }).waitFor();
    await word.setting("Délai").fill("3000");
    await word.button("Vérifier").click();
    expect(await findings(word, BLOCKING).allInnerTexts()).toEqual(found);
    await expect(word.pane.getByText("Vérification…").count()).resolves.toBe(0);
    expect(word.errors).toEqual([]);
  });

  it("leads from what is found to a finalised agreement, and back", async () => {
    const word = await openFilled();

    // Corrected by Trame, and taken back.
    const corrected = word.pane.getByRole("button", { name: /^Corriger : La loi sur les associations/ });
    await corrected.click();
    await eventually(
      () => word.paper.innerText(),
      (text) => expect(text).not.toContain("1091"),
    );
    await corrected.waitFor({ state: "detached" });
    await word.button("Annuler la dernière écriture").click();
    await eventually(
      () => word.paper.innerText(),
      (text) => expect(text).toContain("1091"),
    );
    await corrected.click();
    await corrected.waitFor({ state: "detached" });

    // Shown in Word: the selection is on the paper.
    await word.pane
      .getByRole("button", { name: /^Aller/ })
      .first()
      .click();
    await eventually(
      () => shownOnPaper(word),
      (text) => expect(text.length).toBeGreaterThan(3),
    );

    // A slot emptied by hand on the paper, told, filled again by hand, told no more.
    await word.selectControl("trame:partner.ape|plain");
    await word.page.keyboard.type("xxx");
    await word.button("Tout revérifier").click();
    await word.pane.getByText("n’est pas rempli", { exact: false }).first().waitFor();
    await word.selectControl("trame:partner.ape|plain");
    await word.page.keyboard.type("8790 B");
    await word.button("Tout revérifier").click();
    await word.pane.getByText("n’est pas rempli", { exact: false }).first().waitFor({ state: "detached" });

    // Set aside with a reason, until nothing blocks.
    expect(await word.button("Finaliser…").getAttribute("aria-disabled")).toBe("true");
    await ignoreBlocking(word);
    await word.pane.getByRole("heading", { name: /^À décider/ }).waitFor();

    await word.button("Rapport").click();
    await word.pane.getByText("Vu avec la direction", { exact: false }).first().waitFor();
    await word.button("← Fermer le rapport").click();

    await word.button("Finaliser…").click();
    await word.pane.getByText("Emmaüs Solidarité", { exact: true }).first().waitFor();
    // What is not decided comes first, and the button says so.
    await word.pane.getByRole("heading", { name: /points ne sont pas décidés$/ }).waitFor();
    await word.pane.getByRole("button", { name: /^Finaliser avec \d+ points non décidés$/ }).click();
    await word.pane.getByRole("heading", { name: /^Convention finalisée le/ }).waitFor();
    const saved = await word.save();
    expect(await validationErrors(saved)).toEqual([]);
    const body = bodyOf(saved);
    expect(body.match(/<w:lock w:val="sdtContentLocked"\/>/g)).toHaveLength(53);

    await word.button("Rouvrir").click();
    await word.button("Remplir").waitFor();
    expect(bodyOf(await word.save())).not.toContain("sdtContentLocked");
    await word.button("Remplir").click();
    await word.openField("Nom du partenaire");
    await word.field("Nom du partenaire").waitFor();
    expect(word.errors).toEqual([]);
  });

  it("has a button that says what it does: an emptied slot takes its placeholder back, and undoes that", async () => {
    const word = await openFilled();
    const restore = word.pane.getByRole("button", { name: /^Rétablir l’emplacement.*Code APE/ });
    const ape = (): Promise<string> => word.controls("trame:partner.ape|plain").innerText();
    await word.selectControl("trame:partner.ape|plain");
    await word.page.keyboard.press("Delete");
    await restore.click();
    await eventually(ape, (text) => expect(text).toBe("xxx"));
    await restore.waitFor({ state: "detached" });
    await word.button("Annuler la dernière écriture").click();
    await restore.waitFor();
    expect(word.errors).toEqual([]);
  });

  it("finalises nothing while the form holds a number that is refused, and leads to it", async () => {
    const word = await openWordPage();
    await openDecided(word);
    await eventually(
      () => word.button("Finaliser…").getAttribute("aria-disabled"),
      (isDisabled) => expect(isDisabled).not.toBe("true"),
    );
    await word.button("Remplir").click();
    await word.openField("Identifiant du partenaire");
    const siret = word.pane.locator("#editor-partner\\.siret input").first();
    await siret.fill("732 829 320 00075");
    await siret.press("Tab");
    await word.pane.getByRole("heading", { name: / · 1 à corriger$/ }).waitFor();

    await word.button("Vérifier").click();
    await word.pane.getByRole("region", { name: /^Le formulaire et le document/ }).waitFor();
    await word.pane.getByRole("heading", { name: /^Bloqué/ }).waitFor();
    expect(await word.button("Finaliser…").getAttribute("aria-disabled")).toBe("true");
    await word.button("Finaliser…").click({ force: true });
    expect(await word.pane.getByRole("heading", { level: 1, name: "Finaliser la convention" }).count()).toBe(0);
    await word.pane.getByRole("button", { name: /^Aller au champ/ }).click();
    await word.pane.locator("#editor-partner\\.siret :focus").waitFor();
    expect(word.errors).toEqual([]);
  });

  it("finalises nothing while the document says what is no answer of its kind: it is told first, and counts in the form", async () => {
    const word = await openWordPage();
    const unread = withPart(await decided(), "word/document.xml", (xml) => {
      return xml.replace(/<w:t>le \d+(?:er)?\s\p{L}+ \d{4}<\/w:t>/u, "<w:t>le jour de la signature</w:t>");
    });
    await word.openFile("décidée.docx", unread);
    await word.pane.getByRole("heading", { name: / · 1 à corriger$/ }).waitFor();

    await word.button("Vérifier").click();
    await word.button("Reprendre ces décisions").click();
    await word.pane.getByRole("heading", { name: /^Bloqué/ }).waitFor();
    const [first] = await findings(word, BLOCKING).allInnerTexts();
    expect(first?.replaceAll("\u00a0", " ")).toContain("jour de la signature");
    expect(await word.button("Finaliser…").getAttribute("aria-disabled")).toBe("true");
    expect(word.errors).toEqual([]);
  });

  it("does once what is clicked twice, and finalises nothing that was not asked for", async () => {
    const word = await openWordPage();
    await openDecided(word);
    await word.openModelPart();
    const fixes = word.pane.getByRole("button", { name: /^Corriger/ });
    const before = await fixes.count();
    await fixes.first().dblclick();
    await eventually(
      () => fixes.count(),
      (count) => expect(count).toBe(before - 1),
    );
    await word.button("Finaliser…").dblclick();
    await word.pane.getByRole("heading", { level: 1, name: "Finaliser la convention" }).waitFor();
    expect(await word.pane.getByRole("button", { name: /^Finaliser/ }).count()).toBe(1);
    await word.button("Annuler").click();
    await word.pane.getByRole("heading", { name: /^À décider/ }).waitFor();
    expect(word.errors).toEqual([]);
  });

  it("tells the slots of a blank agreement in one line, beside what else blocks", async () => {
    const word = await openWordPage();
    await word.begin();
    await word.button("Vérifier").click();
    const slots = word.pane.locator("details", { hasText: "29 emplacements ne sont pas remplis" });
    await slots.waitFor();
    expect(await slots.getByRole("button").count()).toBe(0);
    await slots.locator("summary").click();
    expect(await slots.getByRole("button", { name: /^Aller/ }).count()).toBe(29);
    expect(word.errors).toEqual([]);
  });

  it("has who represents France terre d’asile chosen among those the agreement names, in all its places", async () => {
    const word = await openFilled();
    await word.pane
      .getByRole("button", { name: /^Modifier… : Le nom ou la fonction/ })
      .first()
      .click();
    await word.button("Modifier : Qui représente France terre d’asile (page 1)").and(word.pane.locator(":focus")).click();
    await word.pane.getByLabel("Prénom").fill("");
    await word.button("Écrire partout").click();
    await eventually(
      () => word.said(),
      (said) => expect(said).toContain("Rien n’a été changé : il faut le prénom et le nom de famille."),
    );
    const choice = word.pane.getByRole("button", { name: /^Vincent Beaugrand, Directeur général/ });
    await choice.click();
    await eventually(
      () => word.paper.innerText(),
      (text) => expect(text).toMatch(/représentée par Vincent B[^,]*, Directeur général/),
    );
    await choice.waitFor({ state: "detached" });
    expect(word.errors).toEqual([]);
  });

  it("writes everywhere a name that was put right by hand, and takes that back", async () => {
    const word = await openFilled();
    await word.selectControl("trame:partner.name|a");
    await word.page.keyboard.type("à Aurore");
    await word.button("Tout revérifier").click();
    await word.pane.getByRole("button", { name: /^Écrire partout « Aurore »/ }).click();
    await eventually(
      () => word.paper.innerText(),
      (text) => {
        expect(text).toContain("ET AURORE");
        expect(text).not.toMatch(/Emmaüs Solidarité (?!accueille)/);
      },
    );
    await word.pane.getByRole("button", { name: /^Annuler/ }).click();
    await eventually(
      () => word.paper.innerText(),
      (text) => expect(text).toContain("ET EMMAÜS SOLIDARITÉ"),
    );
    expect(word.errors).toEqual([]);
  });

  it("keeps a fact that was changed by hand, for this agreement", async () => {
    const word = await openFilled();
    await word.caretBefore("exemplaires originaux");
    for (const key of ["ArrowLeft", "ArrowLeft", "Delete"]) await word.page.keyboard.press(key);
    await word.page.keyboard.type("2");
    await word.paper.getByText("Fait en 2 exemplaires").waitFor();
    await word.button("Tout revérifier").click();
    await word.pane.getByRole("button", { name: /^Garder pour cette convention : Nombre d’exemplaires/ }).click();
    await word.pane.getByRole("button", { name: /^Garder pour cette convention/ }).waitFor({ state: "detached" });
    expect(await word.paper.innerText()).toContain("Fait en 2 exemplaires");
    expect(word.errors).toEqual([]);
  });
});

/** The file of decisions as an administrator puts it beside the pane. */
const house = { "house.json": readFileSync(new URL("../../src/deploy/house.example.json", import.meta.url)) };

const toDecide = (word: WordPage): Locator => findings(word, /^(Bloquant|À décider)/);

describe("the model's own text, click by click (at first: 31 points, some 50 clicks and 15 typed reasons)", () => {
  it("is settled in one click by what the house decided; nothing is said of the agreement, and one click takes it back", async () => {
    const word = await openFilled({ served: house });
    const { pane } = word;
    await pane.getByRole("heading", { name: "Cette convention (0)" }).waitFor();
    const apply = pane.getByRole("button", { name: /^Appliquer les décisions de la maison/ });
    const points = Number(/\((\d+)\)/.exec(await apply.innerText())?.[1]);
    await apply.click();
    await pane.getByRole("heading", { name: "Prêt", exact: true }).waitFor();
    expect(await pane.locator("li[tabindex]").count()).toBe(0);
    expect(await word.said()).toMatch(/^\d+ points corrigés, \d+ laissés de côté avec leur raison\./);
    process.stdout.write(`with the example house.json: ${points} points, 1 click\n`);
    await pane.getByRole("button", { name: /^Annuler/ }).click();
    await pane.getByRole("heading", { name: /^Bloqué/ }).waitFor();
    expect(Number(/\((\d+)\)/.exec(await apply.innerText())?.[1])).toBe(points);
    expect(word.errors).toEqual([]);
  });

  it("without decisions is one click for all that is certain, then each point its own, with a reason proposed", async () => {
    const word = await openFilled();
    const { pane } = word;
    let clicks = 0;
    const click = async (button: Locator): Promise<void> => {
      clicks += 1;
      await button.click();
    };
    await click(pane.getByRole("button", { name: /^Tout corriger \(\d+\), laisser de côté \d points à soigner$/ }));
    await pane
      .getByRole("button", { name: /^(Tout corriger|Corriger)/ })
      .first()
      .waitFor({ state: "detached" });
    // Nothing of form is left, and nothing that blocks, or is to be decided, went with it.
    expect(await findings(word, /^À soigner/).count()).toBe(0);
    const corrected = clicks;
    const left = await toDecide(word).count();
    for (let points = left; points > 0; points -= 1) {
      await pane.getByRole("heading", { name: "Prêt", exact: true }).waitFor({ state: "detached" });
      const card = toDecide(word).first();
      expect(await card.getByText("Raison proposée").innerText()).toMatch(/^Raison proposée\s: «\sC’est (voulu|vérifié)\s: .*»$/);
      await click(card.getByRole("button", { name: /^Laisser de côté/ }));
      await eventually(
        () => toDecide(word).count(),
        (count) => expect(count).toBe(points - 1),
      );
    }
    await pane.getByRole("heading", { name: "Prêt", exact: true }).waitFor();
    process.stdout.write(
      `without: ${corrected} click for all that is certain, ${clicks - corrected} for ${left} points, 0 typed\n`,
    );
    expect(word.errors).toEqual([]);
  });

  it("is settled from the start, before a word is answered", async () => {
    const word = await openWordPage({ served: house });
    await word.pane.getByRole("button", { name: /^Commencer avec les décisions de la maison/ }).click();
    await word.field("Nom du partenaire").waitFor();
    await eventually(
      () => word.said(),
      (said) => expect(said).toMatch(/points corrigés, \d+ laissés de côté/),
    );
    expect(await word.paper.innerText()).toContain("Association loi 1901");
    expect(word.errors).toEqual([]);
  });

  it("says what is wrong with a file of decisions, and does without it", async () => {
    const word = await openFilled({ served: { "house.json": Buffer.from("{ pas du JSON") } });
    await word.pane.getByText("n’en est pas un que Trame sache lire", { exact: false }).waitFor();
    expect(await word.pane.getByRole("button", { name: /^Appliquer/ }).count()).toBe(0);
    expect(word.errors).toEqual([]);
  });
});

describe("the panel Vérifier by keyboard alone", () => {
  it("corrects, sets aside with a reason, takes up again, reads the report, without ever losing the focus", async () => {
    const word = await openFilled();
    const { page, pane } = word;
    await word.button("Tout revérifier").focus();

    await tabToButton(word, /^Corriger : La loi sur les associations/);
    const before = await findings(word, BLOCKING).count();
    await page.keyboard.press("Enter");
    await eventually(
      () => findings(word, BLOCKING).count(),
      (count) => expect(count).toBeLessThan(before),
    );
    // On what took its place: the next is not looked for from the top.
    await eventually(
      () => findings(word, BLOCKING).first().and(pane.locator(":focus")).count(),
      (count) => expect(count).toBe(1),
    );

    await tabToButton(word, /^Autre raison…/);
    await page.keyboard.press("Enter");
    const reason = pane.getByLabel("Pourquoi laisser ce point de côté ?");
    await eventually(
      () => reason.and(pane.locator(":focus")).count(),
      (count) => expect(count).toBe(1),
    );
    await page.keyboard.type("Vu avec la direction");
    await page.keyboard.press("Escape");
    await reason.waitFor({ state: "detached" });
    await expectFocusInPane(word);
    await tabToButton(word, /^Autre raison…/);
    await page.keyboard.press("Enter");
    await reason.waitFor();
    await page.keyboard.type("Vu avec la direction");
    await page.keyboard.press("Enter");
    await reason.waitFor({ state: "detached" });
    await pane.getByText("Vu avec la direction", { exact: false }).first().waitFor({ state: "attached" });
    await expectFocusInPane(word);

    await tabToButton(word, /^Rapport$/);
    await page.keyboard.press("Enter");
    await tabToButton(word, /Fermer le rapport/);
    await page.keyboard.press("Enter");
    await word.button("Tout revérifier").waitFor();
    await expectFocusInPane(word);
    expect(word.errors).toEqual([]);
  });

  it("finalises, removes the working data and reopens, without ever losing the focus", async () => {
    const word = await openWordPage();
    const { page, pane } = word;
    await openDecided(word);
    await word.button("Finaliser…").focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 1, name: "Finaliser la convention" }).and(pane.locator(":focus")).waitFor();
    await tabToButton(word, /^Finaliser avec \d+ points non décidés$/);
    await page.keyboard.press("Enter");
    await pane
      .getByRole("heading", { name: /^Convention finalisée le/ })
      .and(pane.locator(":focus"))
      .waitFor();

    await tabToButton(word, /^Retirer les données/);
    await page.keyboard.press("Enter");
    // What it means has the focus: Enter again removes nothing.
    await pane.getByText("Cette opération est définitive.").and(pane.locator(":focus")).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await pane
      .getByRole("button", { name: /^Retirer les données/ })
      .and(pane.locator(":focus"))
      .waitFor();
    await page.keyboard.press("Enter");
    await tabToButton(word, /^Retirer définitivement$/);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: /^Convention finalisée$/ }).waitFor();
    await expectFocusInPane(word);

    await tabToButton(word, /^Rouvrir$/);
    await page.keyboard.press("Enter");
    await word.button("Finaliser…").waitFor();
    await expectFocusInPane(word);
    expect(word.errors).toEqual([]);
  });
});

/** Tab, until a button of the pane with such a name has the focus. */
async function tabToButton({ page, pane }: WordPage, name: RegExp): Promise<void> {
  const reached = pane.getByRole("button", { name }).and(pane.locator(":focus"));
  for (let pressed = 0; pressed < 200; pressed += 1) {
    if ((await reached.count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never leads to ${name}`);
}

/** What has the focus is a thing of the pane, not its body, where a keyboard has to begin again. */
async function expectFocusInPane({ pane }: WordPage): Promise<void> {
  await eventually(
    () => pane.locator(":focus").count(),
    (count) => expect(count).toBe(1),
  );
}

describe.each(looks)("the panel Vérifier in %s", (_, options) => {
  it("has nothing for axe to find at 320 pixels", async () => {
    const word = await openFilled(options);
    await word.pane
      .getByRole("button", { name: /^Autre raison…/ })
      .first()
      .click();
    await word.pane.locator("summary", { hasText: "Ce que le modèle affirme" }).click();
    await word.pane.locator("summary", { hasText: "La convention en bref" }).click();
    expect(await problemsOf(word)).toEqual([]);

    await word.button("Rapport").click();
    await word.button("← Fermer le rapport").waitFor();
    expect(await problemsOf(word)).toEqual([]);
    await word.button("← Fermer le rapport").click();

    await openDecided(word);
    await word.button("Finaliser…").click();
    const confirm = word.pane.getByRole("button", { name: /^Finaliser avec \d+ points non décidés$/ });
    await confirm.waitFor();
    expect(await problemsOf(word)).toEqual([]);
    await confirm.click();
    await word.pane.getByRole("heading", { name: /^Convention finalisée le/ }).waitFor();
    expect(await problemsOf(word)).toEqual([]);
    expect(word.errors).toEqual([]);
  });
});
