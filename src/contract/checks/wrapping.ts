import type { ContractChecks } from "../contract-check";
import { bullet, p, r, sdt, table } from "../fixture";
import { bare } from "../opened-document";

/** Putting controls round text: https://learn.microsoft.com/javascript/api/word/word.range#word-word-range-insertcontentcontrol-member(1) */
export const wrappingChecks: ContractChecks = {
  "range.wrap": {
    fr: "un contrôle se met autour de quelques mots, et d’eux seuls",
    en: "a control is put round some words, and no others",
    source: "documented; #1771",
    does: "slots are held so; what each control then holds is read, and one that is narrower is told",
    ask: async (word) => {
      await word.wrap("le monde", "trame");
      return [await word.shown(), (await word.texts())[0]];
    },
    expects: [[["trame", "le monde"]], "Bonjour le monde"],
    survives: [[[["trame", "le"]], "Bonjour le monde"]],
  },
  "range.wrap.whole": {
    fr: "autour de tout le texte d’un paragraphe, il en a le texte",
    en: "round all the text of a paragraph, it has its text",
    source: "#1996",
    does: "what each control then holds is read, and one that is narrower is told",
    ask: async (word) => {
      await word.wrap("Bonjour le monde", "trame");
      return word.shown();
    },
    expects: [["trame", "Bonjour le monde"]],
    survives: [[["trame", "Bonjour"]]],
  },
  "range.wrap.shape": {
    fr: "autour de ce texte, et non autour du paragraphe",
    en: "round that text, not round the paragraph",
    source: "#1996",
    does: "both shapes are known",
    ask: async (word) => {
      await word.wrap("Bonjour le monde", "trame");
      return (await word.control("trame", "tag,subtype")).subtype;
    },
    expects: "RichTextInline",
    survives: "any",
  },
  "range.wrap.several": {
    fr: "autour de plusieurs paragraphes, il les a tous",
    en: "round several paragraphs, it has them all",
    source: "documented",
    does: "a presentation of several paragraphs is held so",
    begins: p("a") + p("b") + p("c"),
    ask: async (word) => {
      const [one, two] = await word.paragraphs();
      if (one && two) one.getRange("Whole").expandTo(two.getRange("Whole")).insertContentControl().tag = "trame";
      await word.sync();
      return bare((await word.control()).text);
    },
    expects: "a\nb",
    survives: ["a\rb", "a", "refused: ItemNotFound", "refused: GeneralException"],
  },
  "range.wrap.cell": {
    fr: "dans une cellule aussi",
    en: "in a cell too",
    source: "#3367",
    does: "a slot that is refused is named, and the others are wrapped",
    begins: p("a") + table("Pour xxx") + p("c"),
    ask: async (word) => {
      await word.wrap("xxx", "trame");
      return word.shown();
    },
    expects: [["trame", "xxx"]],
    survives: ["refused: GeneralException", []],
  },
  "range.wrap.bullet": {
    fr: "dans une puce aussi, qui reste une puce",
    en: "in a bullet too, which stays one",
    source: "assumed",
    does: "a slot that is refused is named, and the others are wrapped",
    begins: p("un xxx", bullet(0)) + p("fin"),
    ask: async (word) => {
      await word.wrap("xxx", "trame");
      return [await word.shown(), (await word.paragraph(0, "isListItem")).isListItem];
    },
    expects: [[["trame", "xxx"]], true],
    survives: ["refused: GeneralException"],
  },
  "range.wrap.tab": {
    fr: "après une tabulation aussi",
    en: "after a tab too",
    source: "#6054",
    does: "a slot that is refused is named, and the others are wrapped",
    begins: p("\tun xxx"),
    ask: async (word) => {
      await word.wrap("xxx", "trame");
      return word.shown();
    },
    expects: [["trame", "xxx"]],
    survives: ["refused: GeneralException"],
  },
  "range.wrap.nested": {
    fr: "et dans un autre contrôle",
    en: "and in another control",
    source: "documented",
    does: "a slot stands in its clause so",
    begins: p(sdt("clause", r("a xxx b"))),
    ask: async (word) => {
      await word.wrap("xxx", "trame");
      return word.shown();
    },
    expects: [
      ["clause", "a xxx b"],
      ["trame", "xxx"],
    ],
    survives: [
      [
        ["trame", "xxx"],
        ["clause", "a xxx b"],
      ],
    ],
  },
  "range.wrap.edge": {
    fr: "et autour d’un autre par lequel la plage finit",
    en: "and round another that the range ends with",
    source: "#6103",
    does: "a slot that is refused is named, and the others are wrapped",
    begins: p(r("a ") + sdt("trame", r("b")) + r(" c")),
    ask: async (word) => {
      await word.wrap("a b", "clause");
      return word.shown();
    },
    expects: [
      ["clause", "a b"],
      ["trame", "b"],
    ],
    survives: [
      [
        ["trame", "b"],
        ["clause", "a b"],
      ],
      [
        ["clause", "a"],
        ["trame", "b"],
      ],
      "refused: GeneralException",
    ],
  },
  "range.wrap.crossing": {
    fr: "mais pas autour d’une partie d’un autre",
    en: "but not round a part of another",
    source: "#1169",
    does: "a slot that is refused is named, and the others are wrapped",
    begins: p(r("un ") + sdt("trame", r("deux trois"))),
    ask: async (word) => {
      await word.wrap("un deux", "clause");
      return "accepted";
    },
    expects: "refused: GeneralException",
    survives: "any",
  },
};
