import type { ContractChecks } from "../contract-check";
import { p, r } from "../fixture";

const YELLOW = p(r("a") + r("b", '<w:highlight w:val="yellow"/>'));

/** https://learn.microsoft.com/javascript/api/word/word.font */
export const fontChecks: ContractChecks = {
  "font.highlight": {
    fr: "un surlignage se lit par sa couleur",
    en: "a highlight is read as its colour",
    source: "documented",
    does: "it is kept as it was read, and put back so",
    begins: YELLOW,
    ask: async (word) => (await word.find("b", "text,font/highlightColor")).font.highlightColor,
    expects: "#FFFF00",
    survives: ["#ffff00", "Yellow", "yellow"],
  },
  "font.highlight.none": {
    fr: "l’absence de surlignage se lit « rien »",
    en: "no highlight is read as nothing",
    source: "documented",
    does: "an empty text and white are none too",
    begins: YELLOW,
    ask: async (word) => (await word.find("a", "text,font/highlightColor")).font.highlightColor,
    expects: null,
    survives: ["", "#FFFFFF", "#ffffff"],
  },
  "font.highlight.mixed": {
    fr: "un surlignage qui change en route se lit « divers »",
    en: "a highlight that changes on the way is read as mixed",
    source: "documented: an empty text",
    does: "such a look is not put back",
    begins: YELLOW,
    ask: async (word) => (await word.find("ab", "text,font/highlightColor")).font.highlightColor,
    expects: "",
    survives: [null],
  },
  "font.highlight.remove": {
    fr: "un surlignage s’ôte",
    en: "a highlight is taken away",
    source: "documented; #809",
    does: "it is taken away so; where it is refused, by white",
    begins: YELLOW,
    ask: async (word) => {
      const hit = await word.find("b");
      (hit.font as { highlightColor: string | null }).highlightColor = null;
      await word.sync();
      const { font } = await word.loaded(hit.load("font/highlightColor"));
      return ["", null, "#FFFFFF"].includes(font.highlightColor);
    },
    expects: true,
    survives: ["refused: InvalidArgument"],
  },
  "font.highlight.set": {
    fr: "et se met",
    en: "and put",
    source: "documented",
    does: "a placeholder that is put back has its highlight again",
    begins: YELLOW,
    ask: async (word) => {
      const hit = await word.find("a");
      hit.font.highlightColor = "#FFFF00";
      return /^(#ffff00|yellow)$/iu.test((await word.loaded(hit.load("font/highlightColor"))).font.highlightColor);
    },
    expects: true,
  },
  "font.color": {
    fr: "une couleur se lit en chiffres",
    en: "a colour is read in figures",
    source: "documented",
    does: "it is kept as it was read; a grey placeholder has a black answer",
    begins: p(r("a", '<w:color w:val="7F7F7F"/>') + r("b")),
    ask: async (word) => (await word.find("a", "text,font/color")).font.color,
    expects: "#7F7F7F",
    survives: ["#7f7f7f"],
  },
  "font.color.automatic": {
    fr: "la couleur automatique se lit noire",
    en: "the automatic colour is read as black",
    source: "assumed",
    does: "it is no colour that marks a placeholder",
    begins: p(r("a")),
    ask: async (word) => (await word.find("a", "text,font/color")).font.color,
    expects: "#000000",
    survives: "any",
  },
  "font.color.mixed": {
    fr: "une couleur qui change en route se lit « diverse »",
    en: "a colour that changes on the way is read as mixed",
    source: "documented: an empty text; word-add-ins-troubleshooting: null",
    does: "such a look is not put back",
    begins: p(r("a", '<w:color w:val="FF0000"/>') + r("b")),
    ask: async (word) => (await word.find("ab", "text,font/color")).font.color,
    expects: "",
    survives: [null],
  },
  "font.color.set": {
    fr: "une couleur se met",
    en: "a colour is put",
    source: "documented",
    does: "the answer of a grey placeholder is made black so",
    begins: p(r("a", '<w:color w:val="7F7F7F"/>')),
    ask: async (word) => {
      const hit = await word.find("a");
      hit.font.color = "#000000";
      return (await word.loaded(hit.load("font/color"))).font.color;
    },
    expects: "#000000",
  },
  "font.toggles": {
    fr: "le gras et l’italique se mettent",
    en: "bold and italic are put",
    source: "documented",
    does: "an answer in bold text is bold",
    begins: p(r("a")),
    ask: async (word) => {
      Object.assign((await word.find("a")).font, { bold: true, italic: true });
      const markup = await word.ooxml();
      return [/<w:b[ /]/u.test(markup), /<w:i[ /]/u.test(markup)];
    },
    expects: [true, true],
    survives: ["refused: GeneralException"],
  },
};
