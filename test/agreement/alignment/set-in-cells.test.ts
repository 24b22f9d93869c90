import { alignDocument } from "../../../src/agreement/alignment/align-document";
import { modelOf } from "../../builders/models";

const model = modelOf(
  [
    "Convention de partenariat conclue entre les deux parties ci-dessous",
    "N° SIRET : {{siret:xxx}}",
    "Les équipes {{name|de:de xxx}} apporteront leur aide à toutes et à tous",
    "Association dont le siège social est situé {{address:xxx (adresse)}}, représentée par {{signer:xxx (NOM)}}, en qualité {{of|de:de xxx}}.",
    "Pour {{name:xxx}} : {{person:prénom NOM}}, {{role:Fonction}} ;",
    "Fait à Paris en deux exemplaires originaux par les parties",
  ],
  { name: "name", person: "person", signer: "person", siret: "siret" },
);

const [head = "", siret = "", teams = "", identity = "", contact = "", foot = ""] = model.paragraphs.map(({ text }) => text);

/** @param lines those that begin with "| " are cells. */
function placed(...lines: readonly string[]): { slots: string[]; missing: number[]; told: string[] } {
  const paragraphs = lines.map((text) => ({ text: text.replace(/^\| /u, ""), listLevel: null, inTable: text.startsWith("| ") }));
  const { slots, paragraphs: found } = alignDocument(model, paragraphs);
  return {
    slots: slots.map((one) => {
      if (one.state === "lost") return `${one.slot.field} lost`;
      const { first, start, last, end } = one.span;
      return `${one.slot.field}=${first === last ? paragraphs[first]?.text.slice(start, end) : "in two paragraphs"}`;
    }),
    missing: found.flatMap(({ document }, at) => (document.length === 0 ? [at] : [])),
    told: found.flatMap(({ alterations }) => alterations.map((one) => `${one.found} for ${one.expected}`)),
  };
}

const SIGNER = ["address=xxx (adresse)", "signer=xxx (NOM)", "of=de xxx"];
const BLANK = ["siret=xxx", "name=de xxx", ...SIGNER, "name=xxx", "person=prénom NOM", "role=Fonction"];
const FILLED = ["siret=732 829 320 00074", "name=d’Emmaüs", ...SIGNER, "name=Emmaüs", "person=Jean LE GOFF", "role=directeur"];
const ofEmmaus = teams.replace("de xxx", "d’Emmaüs");

describe("a paragraph that was set in cells", () => {
  it.each<[string, string[], string[]]>([
    ["a cell each", [siret, teams, identity, "| Pour xxx", "| prénom NOM", "| Fonction"], BLANK],
    ["signs left at the ends", [siret, teams, identity, "| Pour xxx :", "| prénom NOM,", "| Fonction ;"], BLANK],
    ["two in one cell", [siret, teams, identity, "| Pour xxx", "| prénom NOM, Fonction"], BLANK],
    ["a label and its number", ["| N° SIRET", "| xxx", teams, identity, contact], BLANK],
    ["a blank line between", ["| N° SIRET :", "| ", "| xxx", teams, identity, contact], BLANK],
    [
      "answered",
      [
        "| N° SIRET",
        "| 732 829 320 00074",
        ofEmmaus,
        identity,
        "| Pour Emmaüs",
        "| Jean LE GOFF",
        "| directeur",
        "| Pour Autre",
        "| Ana",
        "| juriste",
      ],
      FILLED,
    ],
  ])("shows its slots there: %s", (_, lines, slots) => {
    const { slots: found, missing } = placed(head, ...lines, foot);
    expect({ found, missing }).toEqual({ found: slots, missing: [] });
  });

  it("shows its slots under labels that say part of it, which is told", () => {
    const cells = ["| Siège social :", "| 12 rue X", "| Représentée par", "| Ana", "| En qualité", "| de directrice"];
    const { slots, missing, told } = placed(head, siret, teams, ...cells, contact, foot);
    expect(slots.slice(2, 5)).toEqual(["address=12 rue X", "signer=Ana", "of=de directrice"]);
    expect(missing).toEqual([]);
    expect(told).toEqual(["Siège social for Association dont le siège social est situé"]);
  });

  it("is none where no cell surely is of it, or one is left over", () => {
    expect(placed(head, siret, ofEmmaus, identity, "| Pour Autre", "| Ana", "| juriste", foot).slots.slice(5)).toEqual([
      "name lost",
      "person lost",
      "role lost",
    ]);
    expect(placed(head, "| N° SIRET", teams, identity, contact, foot).slots[0]).toBe("siret lost");
  });
});
