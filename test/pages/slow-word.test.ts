/** A Word that takes its time: 300 milliseconds a message. */

import { eventually, openWordPage, problemsOf } from "./word-page";

const ANSWERS: readonly (readonly [field: string, answer: string, tag: string, written: string])[] = [
  ["Nom du partenaire", "Emmaüs Solidarité", "trame:partner.name|upper", "EMMAÜS SOLIDARITÉ"],
  ["Adresse du siège", "32 rue des Bourdonnais", "trame:partner.address|plain", "32 rue des Bourdonnais"],
  ["N° SIRET", "73282932000074", "trame:partner.siret|plain", "732\u00a0829\u00a0320\u00a000074"],
  ["Code APE", "8790B", "trame:partner.ape|plain", "8790\u00a0B"],
  ["Outil de communication du partenaire", "sa newsletter", "trame:engagement.channel|de", "de sa newsletter"],
];

describe("the pane beside a slow Word", () => {
  it("takes what is typed while it writes, shows that it works, and writes every field in order", async () => {
    const word = await openWordPage();
    await word.begin();
    await word.setting("Délai").fill("300");
    // What the pane says, from now on.
    const said: string[] = [];
    await word.page.exposeFunction("say", (text: string) => said.push(text));
    await word.notice.evaluate((element) => {
      new MutationObserver(() => {
        (globalThis.parent as unknown as { say(text: string): void }).say(element.textContent.replaceAll("\u00a0", " "));
      }).observe(element, { childList: true, subtree: true, characterData: true });
    });

    for (const [field, answer] of ANSWERS) {
      await word.openField(field === "N° SIRET" ? "Identifiant du partenaire" : field);
      await word.field(field).click();
      await word.page.keyboard.type(answer);
      // It shows what was typed at once, though nothing of it is written yet.
      expect(await word.field(field).inputValue()).toBe(answer);
    }
    await word.page.keyboard.press("Tab");
    await word.pane.getByRole("progressbar", { name: "Écriture dans le document…" }).waitFor();

    for (const [, , tag, written] of ANSWERS) {
      await eventually(
        () => word.controls(tag).first().innerText(),
        (text) => expect(text).toBe(written),
      );
    }
    await eventually(
      () => Promise.resolve(said.filter((text) => text.includes("Écrit dans le document"))),
      (written) => expect(written).toHaveLength(ANSWERS.length),
    );
    const written = said.filter((text) => text.includes("Écrit dans le document"));
    expect(written.map((text) => /« (.*) »/u.exec(text)?.[1])).toEqual(
      // The number is one kind of identifier, of which the field is.
      ANSWERS.map(([field]) => (field === "N° SIRET" ? "Identifiant du partenaire" : field)),
    );
    expect(word.errors).toEqual([]);
  });

  it("may be waited for no longer: the document is read again, and shows what it did", async () => {
    const word = await openWordPage();
    await word.button("Commencer").waitFor();
    await word.setting("Délai").fill("4000");
    await word.button("Commencer").click();
    await word.button("Arrêter d’attendre").waitFor({ timeout: 60_000 });
    expect(await problemsOf(word)).toEqual([]);
    await word.button("Arrêter d’attendre").click();
    await word.setting("Délai").fill("0");
    await word.field("Nom du partenaire").waitFor();
    expect(await word.progress.innerText()).toBe("0 emplacement rempli sur 29");
    await word.answer("Adresse du siège", "32 rue des Bourdonnais");
    await eventually(
      () => word.controls("trame:partner.address|plain").innerText(),
      (text) => expect(text).toBe("32 rue des Bourdonnais"),
    );
    expect(word.errors).toEqual([]);
  });

  it("begins once, however often Commencer is pressed", async () => {
    const word = await openWordPage();
    await word.button("Commencer").waitFor();
    await word.setting("Délai").fill("300");
    await word.button("Commencer").dblclick();
    await word.field("Nom du partenaire").waitFor();
    await eventually(
      () => word.paper.locator("[data-tag^='trame:']:not([data-tag^='trame:clause:']):not([data-tag*='|as-'])").count(),
      (controls) => expect(controls).toBe(29),
    );
    expect(word.errors).toEqual([]);
  });
});
