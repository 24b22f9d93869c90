import type { ContractChecks } from "../contract-check";
import { commented, deleted, field, p, r, sdt, table } from "../fixture";
import { bare, type OpenedDocument } from "../opened-document";

const textOfFirst = async (word: OpenedDocument): Promise<string | undefined> => (await word.texts())[0];

/** What `text` of a paragraph shows: https://learn.microsoft.com/javascript/api/word/word.paragraph */
export const paragraphTextChecks: ContractChecks = {
  "paragraph.text": {
    fr: "le texte d’un paragraphe vient sans sa marque de fin",
    en: "the text of a paragraph comes without the mark it ends with",
    source: "assumed",
    does: "a mark at the end is taken off",
    begins: p("a"),
    ask: async (word) => (await word.paragraph()).text,
    expects: "a",
    survives: ["a\r"],
  },
  "paragraph.text.cell": {
    fr: "celui du dernier d’une cellule aussi",
    en: "so does that of the last one of a cell",
    source: "assumed",
    does: "a mark at the end is taken off",
    begins: p("a") + table("b") + p("c"),
    ask: async (word) => (await word.paragraph(1)).text,
    expects: "b",
    survives: ["b\r\u0007", "b\u0007", "b\r"],
  },
  "paragraph.text.no-break-space": {
    fr: "une espace insécable se lit telle quelle",
    en: "a no-break space reads as itself",
    source: "#67",
    does: "texts are compared with spaces folded",
    begins: p("a\u00a0b"),
    ask: textOfFirst,
    expects: "a\u00a0b",
    survives: ["a b", "a\u202fb"],
  },
  "paragraph.text.narrow-space": {
    fr: "une espace fine insécable aussi",
    en: "so does a narrow one",
    source: "assumed",
    does: "texts are compared with spaces folded",
    begins: p("a\u202fb"),
    ask: textOfFirst,
    expects: "a\u202fb",
    survives: ["a b", "a\u00a0b"],
  },
  "paragraph.text.apostrophe": {
    fr: "une apostrophe courbe reste courbe",
    en: "a curly apostrophe stays curly",
    source: "assumed",
    does: "texts are compared with apostrophes folded",
    begins: p("l’asile"),
    ask: textOfFirst,
    expects: "l’asile",
    survives: ["l'asile"],
  },
  "paragraph.text.hyphen": {
    fr: "un trait d’union insécable se lit tel quel",
    en: "a no-break hyphen reads as itself",
    source: "assumed",
    does: "texts are compared with hyphens folded",
    begins: p("a\u2011b"),
    ask: textOfFirst,
    expects: "a\u2011b",
    survives: ["a-b", "a\u001eb"],
  },
  "paragraph.text.hyphen.element": {
    fr: "celui que Word tape (Ctrl+Maj+_) se lit par son signe de contrôle",
    en: "the one that Word types (Ctrl+Shift+_) reads as its control sign",
    source: "Range.Text",
    does: "texts are compared with hyphens folded",
    begins: p("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>"),
    ask: textOfFirst,
    expects: "a\u001eb",
    survives: ["a-b", "a\u2011b"],
  },
  "paragraph.text.tab": {
    fr: "une tabulation se lit comme telle",
    en: "a tab reads as one",
    source: "assumed",
    does: "texts are compared with spaces folded",
    begins: p("a\tb"),
    ask: textOfFirst,
    expects: "a\tb",
    survives: ["a b"],
  },
  "paragraph.text.break": {
    fr: "un saut de ligne se lit comme un caractère",
    en: "a line break reads as one character",
    source: "assumed: \\n on the web, \\v on the desktop",
    does: "each of \\r, \\v and \\n is a break",
    begins: p("a\vb"),
    ask: textOfFirst,
    expects: "a\nb",
    survives: ["a\vb", "a\rb"],
  },
  "paragraph.text.comment": {
    fr: "un commentaire ne laisse pas de trace dans le texte",
    en: "a comment leaves nothing in the text",
    source: "#2258",
    does: "U+0005 is taken off",
    begins: p(commented("ab")),
    ask: textOfFirst,
    expects: "ab",
    survives: ["ab\u0005"],
  },
  "paragraph.text.deleted": {
    fr: "ce que le suivi des modifications a barré n’est pas dans le texte",
    en: "what tracked changes have struck out is not in the text",
    source: "assumed: it is on the desktop (Range.Text)",
    does: "both are known: the markup tells what is struck out",
    begins: p(r("a") + deleted("b") + r("c")),
    ask: textOfFirst,
    expects: "ac",
    survives: ["abc"],
  },
  "paragraph.text.field": {
    fr: "un champ y montre son résultat",
    en: "a field shows its result in it",
    source: "assumed",
    does: "a slot that holds a field is named and not written",
    begins: p(r("a ") + field("b") + r(" c")),
    ask: textOfFirst,
    expects: "a b c",
    survives: "any",
  },
  "paragraph.text.control": {
    fr: "un contrôle y montre son texte, et rien de plus",
    en: "a control shows its text in it, and nothing more",
    source: "documented",
    does: "the agreement is aligned on it",
    begins: p(r("a ") + sdt("trame", r("b")) + r(" c")),
    ask: textOfFirst,
    expects: "a b c",
  },
  "paragraph.text.moment": {
    fr: "un texte lu avant une écriture et un autre lu après, dans une requête, sont chacun de son moment",
    en: "a text read before a write and one read after it, in one request, are each of its own moment",
    source: "assumed",
    does: "what is written over is read the moment before; where the two are one, what was overtaken is not noticed",
    ask: async (word) => {
      const [hit, paragraph] = [await word.find("le"), await word.paragraph()];
      const before = paragraph.getRange("Content").load("text");
      hit.insertText("tout le", "Replace");
      const after = paragraph.getRange("Content").load("text");
      await word.sync();
      return [bare(before.text), bare(after.text)];
    },
    expects: ["Bonjour le monde", "Bonjour tout le monde"],
  },
};
