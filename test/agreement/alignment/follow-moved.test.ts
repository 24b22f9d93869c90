import type { DocumentParagraph } from "../../../src/agreement/agreement-document";
import { alignDocument } from "../../../src/agreement/alignment/align-document";
import { modelOf } from "../../builders/models";

const model = modelOf(
  [
    "Convention de partenariat conclue entre les deux parties ci-dessous",
    "Association dont le siège social est situé {{address:xxx (adresse)}}, représentée par {{person:xxx (NOM)}}",
    "ARTICLE 1 – OBJET DE LA CONVENTION",
    "Les équipes {{name|de:de xxx}} apporteront leur aide à toutes et à tous",
    "ARTICLE 2 – OBJECTIFS DES DEUX PARTIES",
    "Ce parcours vers l’autonomie peut être facilité grâce {{means|a:à xxx}}",
    "Fait à Paris en deux exemplaires originaux par les parties",
    "Pour {{name:xxx}}",
    "{{person:Prénom Nom}}",
    "Pour la fondation",
    "{{=chair:Vincent Beaugrand}}",
  ],
  { name: "name", person: "person" },
);

const BLANK = model.paragraphs.map(({ text }) => text);
const FILLED = [
  BLANK[0],
  "Association dont le siège social est situé à Lyon, représentée par Claire DURAND",
  BLANK[2],
  "Les équipes d’Emmaüs apporteront leur aide à toutes et à tous",
  BLANK[4],
  "Ce parcours vers l’autonomie peut être facilité grâce aux ateliers",
  BLANK[6],
  "Pour Emmaüs",
  "Claire DURAND",
  BLANK[9],
  BLANK[10],
];

function paragraphsOf(lines: readonly (string | undefined)[]): DocumentParagraph[] {
  return lines.map((text = "") => ({ text, listLevel: null, inTable: false }));
}

/** What each slot shows, and the paragraphs of the model that are told to be moved. */
function followed(lines: readonly (string | undefined)[]): { slots: string[]; moved: number[] } {
  const { slots, paragraphs } = alignDocument(model, paragraphsOf(lines));
  return {
    slots: slots.map((placed) =>
      placed.state === "lost" ? `${placed.slot.field} lost` : `${placed.span.first}: ${placed.text}`,
    ),
    moved: paragraphs.flatMap(({ isMoved }, at) => (isMoved ? [at] : [])),
  };
}

/** The lines of a document in another order, with lines of nobody's where there is no number. */
function inOrder(lines: readonly (string | undefined)[], ...order: readonly (number | string)[]): (string | undefined)[] {
  return order.map((one) => (typeof one === "number" ? lines[one] : one));
}

const ORDERS: [what: string, order: (number | string)[]][] = [
  ["a paragraph", [0, 1, 2, 4, 5, 3, 6, 7, 8, 9, 10]],
  ["an article", [0, 1, 4, 5, 2, 3, 6, 7, 8, 9, 10]],
  ["an article, two times", [4, 5, 0, 1, 6, 7, 8, 9, 10, 2, 3]],
  ["the party that signs", [0, 1, 2, 3, 4, 5, 6, 9, 10, 7, 8]],
  ["lines that take turns", [0, 1, 2, 3, 4, 5, 6, 7, 9, 8, 10]],
  ["the identity to the end, under words of a person’s own", [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, "ANNEXE", 1]],
];

describe("paragraphs that stand elsewhere", () => {
  it.each(ORDERS)("have their slots with them: %s", (_, order) => {
    for (const [lines, texts] of [
      [BLANK, ["xxx (adresse)", "xxx (NOM)", "de xxx", "à xxx", "xxx", "Prénom Nom"]],
      [FILLED, ["à Lyon", "Claire DURAND", "d’Emmaüs", "aux ateliers", "Emmaüs", "Claire DURAND"]],
    ] as const) {
      const { slots, moved } = followed(inOrder(lines, ...order));
      const places = model.slots.map(({ paragraph }) => order.indexOf(paragraph));
      expect(slots).toEqual(texts.map((text, at) => `${places[at]}: ${text}`));
      expect(moved.length).toBeGreaterThan(0);
    }
  });

  it("are not moved where they stand in order", () => {
    expect(followed(BLANK).moved).toEqual([]);
    expect(followed(inOrder(FILLED, 0, 1, "Une ligne de plus", 2, 3, 4, 5, 6, 7, 8, 9, 10)).moved).toEqual([]);
  });

  it("are not taken for what only begins like them", () => {
    const lines = inOrder(FILLED, 0, 1, 2, 3, 4, 5, 6, 9, 10, "ANNEXE", "Pour le Comité", "Jean PETIT");
    expect(followed(lines).slots.slice(4)).toEqual(["name lost", "person lost"]);
  });
});

describe("a paragraph that was cut in several", () => {
  const [head, , ...rest] = BLANK;
  const cuts: [where: string, pieces: string[]][] = [
    ["two", ["Association dont le siège social est situé xxx (adresse),", "représentée par xxx (NOM)"]],
    ["three", ["Association dont le siège social est situé", "xxx (adresse), représentée", "par xxx (NOM)"]],
    [
      "four, with a blank one",
      ["Association dont", "le siège social est situé", "", "xxx (adresse), représentée", "par xxx (NOM)"],
    ],
  ];

  it.each(cuts)("has its slots: %s", (_, pieces) => {
    expect(followed([head, ...pieces, ...rest]).slots.slice(0, 2)).toEqual([
      `${1 + pieces.findIndex((one) => one.includes("xxx (adresse)"))}: xxx (adresse)`,
      `${pieces.length}: xxx (NOM)`,
    ]);
  });

  it("is missing where a slot is cut", () => {
    const pieces = ["Association dont le siège social est situé 3 rue", "Haute à Lyon, représentée", "par Claire DURAND"];
    expect(followed([head, ...pieces, ...rest]).slots[0]).toBe("address lost");
  });
});

describe("a slot whose neighbouring words were changed", () => {
  it.each(["Pour la personne morale xxx", "Pour : xxx", "Pour l’association xxx, partenaire"])(
    "is found by its crosses, where there are no others: %s",
    (line) => {
      const lines = BLANK.map((text, at) => (at === 7 ? line : text));
      expect(followed(lines).slots[4]).toBe("7: xxx");
    },
  );
});
