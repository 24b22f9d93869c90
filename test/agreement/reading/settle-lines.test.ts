import { readSeen, seenOf } from "../../builders/agreement-content";
import { modelOf } from "../../builders/models";

const model = modelOf(
  [
    "Convention de partenariat conclue entre les deux parties ci-dessous",
    "Le Partenaire est représenté par {{name:xxx (NOM et Prénom)}}, en sa qualité {{role|de:de xxx}} à ce jour",
    "Fait à Paris en deux exemplaires originaux par les parties",
    "{{name:Prénom Nom}}",
    "{{role|capital:Fonction}}",
    "Signature précédée de la mention lue et approuvée par les deux parties",
  ],
  { name: "person", role: "role" },
);

/** The agreement filled by hand, with these lines where it is signed. */
function signed(...lines: readonly string[]) {
  const texts = [
    "Convention de partenariat conclue entre les deux parties ci-dessous",
    "Le Partenaire est représenté par Claire DURAND, en sa qualité de présidente à ce jour",
    "Fait à Paris en deux exemplaires originaux par les parties",
    ...lines,
    "Signature précédée de la mention lue et approuvée par les deux parties",
  ];
  const paragraphs = texts.map((text) => ({ text, listLevel: null, inTable: false }));
  const { alignment } = readSeen(model, seenOf({ paragraphs, controls: [] }));
  return {
    shown: alignment.slots.flatMap((one) => (one.slot.wholeParagraph && one.state !== "lost" ? [one.text] : [])),
    held: alignment.slots.flatMap((one) => (one.state !== "lost" && one.obstacle ? [`${one.slot.field}: ${one.obstacle}`] : [])),
    added: alignment.added.map((at) => texts[at]),
  };
}

describe("of lines that stand together, those are answers that show what the agreement says elsewhere", () => {
  it.each<[string, string[], string[]]>([
    ["none is a person's", ["Claire DURAND", "Présidente"], []],
    ["one between", ["Claire DURAND", "Code APE : néant.", "Présidente"], ["Code APE : néant."]],
    ["one above", ["Tampon :", "Claire DURAND", "Présidente"], ["Tampon :"]],
    ["one above, one under", ["Tampon :", "Claire DURAND", "Présidente", "Visa :"], ["Tampon :", "Visa :"]],
    ["blank ones beside", ["Tampon :", "", "Claire DURAND", "", "Présidente"], ["Tampon :"]],
    ["the other way round", ["Présidente", "Claire DURAND", "Tampon :"], ["Tampon :"]],
  ])("%s", (_, lines, added) => {
    expect(signed(...lines)).toEqual({ shown: ["Claire DURAND", "Présidente"], held: [], added });
  });

  it("a name with its words in another order is that name", () => {
    expect(signed("Tampon :", "Durand Claire", "Présidente")).toMatchObject({ shown: ["Durand Claire", "Présidente"], held: [] });
  });

  it("a line that holds it beside other words is that line", () => {
    expect(signed("Tampon :", "Mme Claire DURAND, pour la fondation", "Présidente")).toEqual({
      shown: ["Mme Claire DURAND, pour la fondation", "Présidente"],
      held: [],
      added: ["Tampon :"],
    });
  });
});

describe("where no line does, the slot is held", () => {
  it.each<[string, string[], string[]]>([
    ["one of two", ["Claire DURAND", "Tampon :", "Le bureau"], ["role: line-break"]],
    ["both", ["Jean Petit", "Tampon :", "Trésorier"], ["name: line-break", "role: line-break"]],
  ])("%s", (_, lines, held) => {
    expect(signed(...lines).held).toEqual(held);
  });

  it("but not where there is no other line", () => {
    expect(signed("Jean Petit", "Trésorier")).toMatchObject({ shown: ["Jean Petit", "Trésorier"], held: [], added: [] });
  });
});
