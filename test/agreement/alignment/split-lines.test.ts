import type { DocumentParagraph } from "../../../src/agreement/agreement-document";
import { alignDocument } from "../../../src/agreement/alignment/align-document";
import type { PlacedSlot } from "../../../src/agreement/alignment/alignment";
import { modelOf } from "../../builders/models";

const model = modelOf(
  [
    "Convention de partenariat conclue entre les deux parties ci-dessous",
    "N° SIRET : {{siret:xxx}}",
    "Code APE : {{ape:xxx}}",
    "Les équipes {{name|de:de xxx}} apporteront leur aide à toutes et à tous",
    "Pour {{name:xxx}}",
    "",
    "{{person:Prénom Nom}}",
    "{{role:Fonction}}",
    "Fait à Paris en deux exemplaires originaux par les parties",
  ],
  { name: "name", person: "person", siret: "siret", ape: "ape" },
);

const [head = "", , , , , , , , foot = ""] = model.paragraphs.map(({ text }) => text);
const teams = "Les équipes de xxx apporteront leur aide à toutes et à tous";

function paragraphsOf(lines: readonly string[]): DocumentParagraph[] {
  return lines.map((text) => ({ text, listLevel: null, inTable: false }));
}

/** "field=text", with the state of one that is not blank. */
function drawn(placed: PlacedSlot, paragraphs: readonly DocumentParagraph[]): string {
  if (placed.state === "lost") return `${placed.slot.field} lost`;
  const { first, start, last, end } = placed.span;
  const text = first === last ? paragraphs[first]?.text.slice(start, end) : "in two paragraphs";
  const held = placed.obstacle ? ` (${placed.obstacle})` : "";
  return `${placed.slot.field}=${text}${placed.state === "blank" ? "" : ` ${placed.state}`}${held}`;
}

function placed(lines: readonly string[]): { slots: string[]; beside: string[]; added: readonly number[] } {
  const paragraphs = paragraphsOf(lines);
  const { slots, paragraphs: found, added } = alignDocument(model, paragraphs);
  return {
    slots: slots.map((one) => drawn(one, paragraphs)),
    beside: found.flatMap(({ alterations }) => alterations.map((one) => `${one.found} for ${one.expected}`)),
    added,
  };
}

const NUMBERS = ["siret=xxx", "ape=xxx", "name=de xxx"];
const SIGNED = ["name=xxx", "person=Prénom Nom", "role=Fonction"];

describe("paragraphs that were made lines of one", () => {
  it.each<[string, string[]]>([
    ["none", [head, "N° SIRET : xxx", "Code APE : xxx", teams, "Pour xxx", "", "Prénom Nom", "Fonction", foot]],
    ["two numbers", [head, "N° SIRET : xxx\nCode APE : xxx", teams, "Pour xxx", "", "Prénom Nom", "Fonction", foot]],
    ["a signature", [head, "N° SIRET : xxx", "Code APE : xxx", teams, "Pour xxx\nPrénom Nom\nFonction", foot]],
    ["with a blank line", [head, "N° SIRET : xxx", "Code APE : xxx", teams, "Pour xxx\n\nPrénom Nom\nFonction", foot]],
    ["with breaks at the ends", [head, "\nN° SIRET : xxx\nCode APE : xxx\n", teams, "Pour xxx\nPrénom Nom\nFonction\n", foot]],
  ])("each slot stands on its own line: %s", (_, lines) => {
    expect(placed(lines)).toEqual({ slots: [...NUMBERS, ...SIGNED], beside: [], added: [] });
  });

  it("no answer reaches into the next line", () => {
    const lines = [
      head,
      "N° SIRET : 732 829 320 00074\nCode APE : 8790 B",
      "Les équipes d’Emmaüs apporteront leur aide à toutes et à tous",
      "Pour Emmaüs\nClaire DURAND\nPrésidente",
      foot,
    ];
    expect(placed(lines).slots).toEqual([
      "siret=732 829 320 00074 filled",
      "ape=8790 B filled",
      "name=d’Emmaüs filled",
      "name=Emmaüs filled",
      "person=Claire DURAND filled",
      "role=Présidente filled",
    ]);
  });

  it("a line of a person’s own stays beside", () => {
    const lines = [head, "N° SIRET : xxx\nCode APE : xxx\nRNA : W751000000", teams, "Pour xxx", "Prénom Nom", "Fonction", foot];
    const { slots } = placed(lines);
    expect(slots).toEqual([...NUMBERS, ...SIGNED]);
  });

  it.each<[string, string]>([
    ["a tab", "Prénom Nom\tFonction"],
    ["a comma", "Prénom Nom, Fonction"],
    ["a dash", "Prénom Nom – Fonction"],
  ])("two that %s joins", (_, joined) => {
    const lines = [head, "N° SIRET : xxx", "Code APE : xxx", teams, "Pour xxx", joined, foot];
    expect(placed(lines)).toEqual({ slots: [...NUMBERS, ...SIGNED], beside: [], added: [] });
  });

  it.each<[string, string]>([
    ["a space", "N° SIRET : xxx Code APE : xxx"],
    ["a full stop", "N° SIRET : xxx. Code APE : xxx."],
    ["a break, then a dash", "N° SIRET : xxx –\nCode APE : xxx"],
  ])("two that begin with words of their own, after %s", (_, joined) => {
    const lines = [head, joined, teams, "Pour xxx", "", "Prénom Nom", "Fonction", foot];
    expect(placed(lines).slots).toEqual([...NUMBERS, ...SIGNED]);
  });

  it("two answers that a dash joins, after a line", () => {
    const ofEmmaus = "Les équipes d’Emmaüs apporteront leur aide à toutes et à tous";
    const lines = [head, `${ofEmmaus}\nN° SIRET : 732 829 320 00074 – Code APE : 8790 B`, "Pour Emmaüs", foot];
    expect(placed(lines).slots.slice(0, 3)).toEqual([
      "siret=732 829 320 00074 filled",
      "ape=8790 B filled",
      "name=d’Emmaüs filled",
    ]);
  });

  it("the line of a slot that is blank below", () => {
    const lines = [head, "N° SIRET : xxx", "Code APE : xxx", teams, "Pour xxx", "Prénom Nom, Fonction, ", "", foot];
    expect(placed(lines).slots).toEqual([...NUMBERS, ...SIGNED]);
  });

  it("two answers that a comma joins are told by what is answered elsewhere, else they stay one", () => {
    const numbers = ["N° SIRET : 732 829 320 00074", "Code APE : 8790 B"];
    const lines = [
      head,
      ...numbers,
      "Les équipes d’Emmaüs apporteront leur aide à toutes et à tous",
      "Emmaüs, Claire DURAND",
      foot,
    ];
    expect(placed(lines).slots.slice(3)).toEqual(["name lost", "person=Emmaüs, Claire DURAND filled", "role lost"]);
  });

  it("two that hold a slot and nothing else", () => {
    const lines = [head, "N° SIRET : xxx", "Code APE : xxx", teams, "Pour xxx", "Prénom Nom\nFonction", foot];
    const slots = [...NUMBERS, "name=xxx", "person=Prénom Nom", "role=Fonction"];
    expect(placed(lines)).toEqual({ slots, beside: [], added: [] });
  });

  it("a paragraph that only breaks its line is one", () => {
    const cut = teams.replace("aide à", "aide\nà");
    const lines = [head, "N° SIRET : xxx", "Code APE : xxx", cut, "Pour xxx", "", "Prénom Nom", "Fonction", foot];
    expect(placed(lines)).toEqual({ slots: [...NUMBERS, ...SIGNED], beside: [], added: [] });
  });

  it("a placeholder before a line of a person’s own is the slot, alone", () => {
    const lines = [
      head,
      "N° SIRET : xxx",
      "Code APE : xxx",
      teams,
      "Pour xxx\net ses antennes",
      "",
      "Prénom Nom",
      "Fonction",
      foot,
    ];
    expect(placed(lines)).toEqual({ slots: [...NUMBERS, ...SIGNED], beside: ["et ses antennes for "], added: [] });
  });
});
