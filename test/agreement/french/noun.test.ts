import { type FrenchNoun, inSentence } from "../../../src/agreement/french/noun";

const m = (noun: string): FrenchNoun => ({ noun, gender: "m" });
const f = (noun: string): FrenchNoun => ({ noun, gender: "f" });

describe("a noun in a French sentence", () => {
  it.each<[FrenchNoun, string, string, string]>([
    [f("convention"), "la convention", "une convention", "cette convention"],
    [m("contrat"), "le contrat", "un contrat", "ce contrat"],
    [m("engagement"), "l’engagement", "un engagement", "cet engagement"],
    [f("annexe"), "l’annexe", "une annexe", "cette annexe"],
    [f("habilitation"), "l’habilitation", "une habilitation", "cette habilitation"],
    [m("hameau"), "le hameau", "un hameau", "ce hameau"],
  ])("%j: its articles", (noun, le, un, ce) => {
    expect(inSentence(noun)).toMatchObject({ le, un, ce });
  });

  it("makes what is said of it agree", () => {
    const said = (noun: FrenchNoun): string => {
      const { aucun, e, agreeing } = inSentence(noun);
      return `${aucun} n’est choisi${e} : ${agreeing("il", "elle")} manque`;
    };
    expect(said(m("engagement"))).toBe("aucun engagement n’est choisi : il manque");
    expect(said(f("fourniture"))).toBe("aucune fourniture n’est choisie : elle manque");
  });
});
