import type { DocumentContent } from "../../../src/agreement/agreement-document";
import type { AgreementModel } from "../../../src/agreement/model/agreement-model";
import { readSeen, seenOf } from "../../builders/agreement-content";
import { modelOf } from "../../builders/models";

const model: AgreementModel = modelOf(
  [
    "Convention de partenariat conclue entre les deux parties ci-dessous",
    "Entre {{name:xxx}}, ci-après le Partenaire, et France terre d’asile",
    "Les équipes {{name|de:de xxx}} apporteront leur aide à toutes et à tous",
    "Une demande peut être faite {{name|a:à xxx}} à tout moment de l’année",
    "Le numéro du partenaire est {{siret:xxx}} au répertoire national",
    "Le siège est situé {{place:xxx}} depuis la création du partenaire",
    "Fait à Paris en deux exemplaires originaux par les parties",
  ],
  { name: "name", siret: "siret" },
);

/** The agreement filled by hand, one of its lines typed otherwise: no control says where an answer ends. */
function byHand(found: string, typed: string): DocumentContent {
  const lines = [
    "Convention de partenariat conclue entre les deux parties ci-dessous",
    "Entre Emmaüs, ci-après le Partenaire, et France terre d’asile",
    "Les équipes d’Emmaüs apporteront leur aide à toutes et à tous",
    "Une demande peut être faite à Emmaüs à tout moment de l’année",
    "Le numéro du partenaire est 732 829 320 00074 au répertoire national",
    "Le siège est situé 12 rue X depuis la création du partenaire",
    "Fait à Paris en deux exemplaires originaux par les parties",
  ];
  const paragraphs = lines.map((line) => ({ text: line.replace(found, () => typed), listLevel: null, inTable: false }));
  return { paragraphs, controls: [] };
}

function read(found: string, typed: string) {
  const { fields, alignment } = readSeen(model, seenOf(byHand(found, typed)));
  return {
    name: fields.get("name"),
    texts: alignment.slots.flatMap((placed) => (placed.state !== "lost" && placed.slot.field === "name" ? [placed.text] : [])),
    beside: alignment.paragraphs.flatMap(({ alterations }) => alterations.map((one) => one.found)),
  };
}

describe("an answer by hand ends where the others say", () => {
  it.each<[string, string, string, string[]]>([
    ["nothing beside", "Emmaüs,", "Emmaüs,", []],
    ["words after", "faite à Emmaüs", "faite à Emmaüs (siège)", ["(siège)"]],
    ["words before", "Entre Emmaüs", "Entre l’association Emmaüs", ["l’association"]],
    ["words on both sides", "Entre Emmaüs", "Entre l’association Emmaüs et ses antennes", ["l’association", "et ses antennes"]],
    ["words between it and a comma", "d’Emmaüs", "d’Emmaüs, de ses antennes et", [", de ses antennes et"]],
  ])("%s", (_, found, typed, beside) => {
    const shown = read(found, typed);
    expect(shown.texts).toEqual(["Emmaüs", "d’Emmaüs", "à Emmaüs"]);
    expect(shown.name).toMatchObject({ state: "read", answer: "Emmaüs", filled: 3 });
    expect(shown.beside).toEqual(beside);
  });

  it.each<[string, string, string, string]>([
    ["another name", "faite à Emmaüs", "faite au Refuge", "au Refuge"],
    ["a name that only begins like it", "faite à Emmaüs", "faite à Emmaüssine", "à Emmaüssine"],
    ["a name that holds it with a digit", "faite à Emmaüs", "faite à Emmaüs75", "à Emmaüs75"],
    ["the same in another form", "faite à Emmaüs", "faite auprès d’Emmaüs", "auprès d’Emmaüs"],
  ])("but not of %s, which differs", (_, found, typed, text) => {
    const shown = read(found, typed);
    expect(shown.name).toMatchObject({ state: "differs", answer: "Emmaüs", isTied: false, differing: [{ text }] });
    expect(shown.beside).toEqual([]);
  });

  it("where as many say something else, nobody is right, and each is all that was typed", () => {
    const content = byHand("Entre Emmaüs", "Entre Emmaüs (siège)");
    const paragraphs = content.paragraphs.map((one) => ({ ...one, text: one.text.replace("d’Emmaüs", "de xxx") }));
    const { fields } = readSeen(model, seenOf({ ...content, paragraphs }));
    expect(fields.get("name")).toMatchObject({ state: "differs", isTied: true, filled: 2, slots: 3 });
    expect(fields.get("name")?.shown.map(({ text }) => text)).toEqual(["Emmaüs (siège)", "à Emmaüs"]);
  });

  it("an answer that stands once is all that was typed", () => {
    const { fields } = readSeen(model, seenOf(byHand("12 rue X", "12 rue X (antenne de Lyon)")));
    expect(fields.get("place")).toMatchObject({ state: "read", answer: "12 rue X (antenne de Lyon)" });
  });
});

describe("an answer by hand that was taken for the next one's", () => {
  const pair = modelOf(
    [
      "Convention de partenariat conclue entre les deux parties ci-dessous",
      "Entre {{name:xxx}}, ci-après le Partenaire, et France terre d’asile",
      "Les équipes {{name|de:de xxx}} apporteront leur aide à toutes et à tous",
      "Pour {{name:xxx}} : {{person:Prénom Nom}}, responsable du partenariat ;",
    ],
    { name: "name", person: "person" },
  );
  const shown = (last: string) => {
    const lines = [
      "Convention de partenariat conclue entre les deux parties ci-dessous",
      "Entre Emmaüs, ci-après le Partenaire, et France terre d’asile",
      "Les équipes d’Emmaüs apporteront leur aide à toutes et à tous",
      last,
    ];
    const paragraphs = lines.map((text) => ({ text, listLevel: null, inTable: false }));
    const { alignment, fields } = readSeen(pair, seenOf({ paragraphs, controls: [] }));
    const texts = alignment.slots.slice(2).map((placed) => (placed.state === "lost" ? placed.state : placed.text));
    return { texts, name: fields.get("name"), person: fields.get("person") };
  };

  it.each([
    ["as the model has it", "Pour Emmaüs : Jean PETIT, responsable du partenariat ;"],
    ["after a label", "Pour Raison sociale : Emmaüs : Jean PETIT, responsable du partenariat ;"],
    ["after a label and a break that is not shown", "Pour Raison sociale :Emmaüs : Jean PETIT, responsable du partenariat ;"],
  ])("%s", (_, last) => {
    const { texts, name, person } = shown(last);
    expect(texts).toEqual(["Emmaüs", "Jean PETIT"]);
    expect(name).toMatchObject({ state: "read", answer: "Emmaüs" });
    expect(person).toMatchObject({ state: "read", answer: { firstName: "Jean", familyName: "PETIT" } });
  });
});
