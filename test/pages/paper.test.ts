/** What a person does on the paper, and what the pane makes of it. */

import { SimulatedWord } from "../../src/simulator/host/simulated-word";
import { profiles } from "../../src/simulator/word-api/profile";
import { validationErrors } from "../builders/validate";
import { controlTexts, paragraphTexts } from "../builders/word";
import { eventually, openWordPage, type WordPage } from "./word-page";

const SIRET = "trame:partner.siret|plain";
const NAME = "trame:partner.name|plain";

async function beginOn(): Promise<WordPage> {
  const word = await openWordPage();
  await word.begin();
  return word;
}

async function saved(word: WordPage): Promise<SimulatedWord> {
  const bytes = await word.save();
  expect(await validationErrors(bytes)).toEqual([]);
  return new SimulatedWord(bytes, { profile: profiles.web });
}

describe("a person at work on the paper", () => {
  it("types in a control: the form follows, and says so", async () => {
    const word = await beginOn();
    await word.selectControl(SIRET);
    await word.page.keyboard.type("732 829 320 00074");
    await eventually(
      () => word.valueOf("N° SIRET", "Identifiant du partenaire"),
      (value) => expect(value).toBe("73282932000074"),
    );
    await eventually(
      () => word.said(),
      (said) => expect(said).toContain("Modifié dans le document, repris ici"),
    );
    await eventually(
      () => word.progress.innerText(),
      (said) => expect(said).toBe("1 emplacement rempli sur 29"),
    );
    expect(controlTexts(await saved(word))).toContainEqual([SIRET, "732 829 320 00074"]);
    expect(word.errors).toEqual([]);
  });

  it("types in a paragraph of the fixed text: what is written in the slots does not change", async () => {
    const word = await beginOn();
    await word.answer("Nom du partenaire", "Emmaüs Solidarité");
    await eventually(
      () => word.progress.innerText(),
      (said) => expect(said).toBe("13 emplacements remplis sur 29"),
    );
    await word.caretBefore("Ci-après dénommées");
    await word.page.keyboard.press("End");
    await word.page.keyboard.type(" ou « les Signataires »");
    await word.page.keyboard.press("Enter");
    await word.page.keyboard.type("Nouveau paragraphe");
    const texts = paragraphTexts(await saved(word));
    expect(texts).toContain("Ci-après dénommées « les Parties » ou « les Signataires »");
    expect(texts).toContain("Nouveau paragraphe");
    await word.answer("Adresse du siège", "32 rue des Bourdonnais 75001 Paris");
    await eventually(
      () => word.progress.innerText(),
      (said) => expect(said).toBe("14 emplacements remplis sur 29"),
    );
    expect(word.errors).toEqual([]);
  });

  it("changes one name of the thirteen: the form says that they differ, and writes them all again", async () => {
    const word = await beginOn();
    await word.answer("Nom du partenaire", "Emmaüs Solidarité");
    await eventually(
      () => word.progress.innerText(),
      (said) => expect(said).toBe("13 emplacements remplis sur 29"),
    );
    await word.selectControl(NAME);
    await word.page.keyboard.type("Emmaüs Connect");
    const status = word.pane.locator('[id="editor-partner.name"]');
    await eventually(
      () => status.innerText(),
      (said) => expect(said).toMatch(/12 emplacements disent «.Emmaüs Solidarité.».; ailleurs.: «.Emmaüs Connect.»/),
    );
    await expect(word.field("Nom du partenaire").inputValue()).resolves.toBe("Emmaüs Solidarité");
    await word.pane.getByRole("button", { name: /^Écrire partout «.Emmaüs Connect/ }).click();
    await eventually(
      () => word.controls(NAME).allInnerTexts(),
      (texts) => expect(new Set(texts)).toEqual(new Set(["Emmaüs Connect"])),
    );
    await word.answer("Nom du partenaire", "Emmaüs Alternatives");
    await eventually(
      () => word.controls(NAME).allInnerTexts(),
      (texts) => expect(new Set(texts)).toEqual(new Set(["Emmaüs Alternatives"])),
    );
    expect(word.errors).toEqual([]);
  });

  it("undoes in Word, then in the pane: each takes back what was written, and the form follows", async () => {
    const word = await beginOn();
    await word.answer("Nom du partenaire", "Emmaüs Solidarité");
    await eventually(
      () => word.controls(NAME).first().innerText(),
      (text) => expect(text).toBe("Emmaüs Solidarité"),
    );
    await word.answer("Code APE", "8790B");
    await eventually(
      () => word.progress.innerText(),
      (said) => expect(said).toBe("14 emplacements remplis sur 29"),
    );
    await word.tool("Annuler").click();
    await eventually(
      () => word.valueOf("Code APE"),
      (value) => expect(value).toBe(""),
    );
    expect(await word.valueOf("Nom du partenaire")).toBe("Emmaüs Solidarité");
    // The pane's last write is the one Word took back: it says so, and the one before is next.
    await word.button("Annuler la dernière écriture").click();
    await word.button("Annuler la dernière écriture").click();
    await eventually(
      () => word.controls(NAME).first().innerText(),
      (text) => expect(text).toBe("xxx (Nom du partenaire)"),
    );
    await eventually(
      () => word.valueOf("Nom du partenaire"),
      (value) => expect(value).toBe(""),
    );
    expect(word.errors).toEqual([]);
  });

  it("deletes a control and copies a paragraph: the copy is filled too; what has no control is said, and gets one again", async () => {
    const word = await beginOn();
    await word.controls("trame:partner.ape|plain").click();
    await word.tool("Supprimer le contrôle").click();
    await word.controls("trame:partner.address|plain").click();
    await word.tool("Dupliquer le paragraphe").click();
    await word.answer("Adresse du siège", "32 rue des Bourdonnais 75001 Paris");
    await eventually(
      () => word.controls("trame:partner.address|plain").allInnerTexts(),
      (texts) => expect(texts).toEqual(["32 rue des Bourdonnais 75001 Paris", "32 rue des Bourdonnais 75001 Paris"]),
    );
    await word.answer("Code APE", "8790B");
    await eventually(
      () => word.said(),
      (said) => expect(said).toContain("Code APE"),
    );
    expect(await word.controls("trame:partner.ape|plain").count()).toBe(0);
    await word.button("Retrouver les emplacements").click();
    await eventually(
      () => word.said(),
      (said) => expect(said).toContain("emplacements préparés"),
    );
    await word.button("Tout écrire dans le document").click();
    await eventually(
      () => word.progress.innerText(),
      (said) => expect(said).toBe("2 emplacements remplis sur 29"),
    );
    expect(controlTexts(await saved(word))).toContainEqual(["trame:partner.ape|plain", "8790\u00a0B"]);
    expect(word.errors).toEqual([]);
  });
});
