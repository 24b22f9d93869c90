import type { ContractChecks } from "../contract-check";
import { bullet, docxOf, p, r, sdt, table } from "../fixture";
import { bare } from "../opened-document";

/** https://learn.microsoft.com/javascript/api/word/word.body */
export const bodyChecks: ContractChecks = {
  "body.paragraphs": {
    fr: "les paragraphes du corps viennent dans l’ordre, ceux des tableaux aussi",
    en: "the paragraphs of the body come in order, those of tables too",
    source: "documented",
    does: "the agreement is aligned on them; a paragraph that is not listed is a slot that is missing, and said",
    begins: p("a") + table("b", "c") + p("d"),
    ask: (word) => word.texts(),
    expects: ["a", "b", "c", "d"],
  },
  "body.paragraphs.again": {
    fr: "les paragraphes relus dans la même séance montrent ce qui vient d’être ajouté",
    en: "paragraphs read again in one run show what has just been added",
    source: "#3284",
    does: "they are read from a new range of the body each time",
    ask: async (word) => {
      const { items } = await word.loaded(word.document.body.paragraphs.load("text"));
      items[0]?.insertParagraph("x", "After");
      await word.sync();
      return (await word.loaded(word.document.body.paragraphs.load("text"))).items.length - items.length;
    },
    expects: 1,
    survives: [0],
  },
  "body.range.paragraphs.again": {
    fr: "ceux d’une nouvelle plage du corps le montrent toujours",
    en: "those of a new range of the body always show it",
    source: "assumed",
    does: "all that is said after a write is read so: Trame has no other way",
    ask: async (word) => {
      const before = await word.paragraphs();
      before[0]?.insertParagraph("x", "After");
      await word.sync();
      return (await word.paragraphs()).length - before.length;
    },
    expects: 1,
  },
  "body.range.controls": {
    fr: "une plage du corps donne tous ses contrôles, ceux des tableaux et ceux qui sont dans un autre aussi",
    en: "a range of the body gives all its controls, in tables and in one another too",
    source: "assumed",
    does: "they are read so, at each reading; one that is not listed is a slot without a control, and said",
    begins: p(r("a ") + sdt("one", r("b") + sdt("two", r("c")))) + table(sdt("three", r("d"))) + p("e"),
    ask: async (word) => (await word.controls()).map(({ tag }) => tag),
    expects: ["one", "two", "three"],
    survives: [
      ["two", "one", "three"],
      ["one", "two"],
    ],
  },
  "body.text": {
    fr: "le texte du corps change avec lui",
    en: "the text of the body changes with it",
    source: "documented",
    does: "a glance at it tells whether the document is to be read again",
    ask: async (word) => {
      const { body } = word.document;
      const before = (await word.loaded(body.load("text"))).text;
      (await word.find("le")).insertText("la", "Replace");
      await word.sync();
      return before !== (await word.loaded(body.load("text"))).text;
    },
    expects: true,
  },
  "body.insert-file": {
    fr: "un fichier mis à la place du corps en prend la place, sans paragraphe de plus",
    en: "a file put in the place of the body takes it, without one more paragraph",
    source: "documented",
    does: "the blank model is opened so in an empty document; an empty paragraph more is no text, and changes nothing",
    ask: async (word) => {
      word.document.body.insertFileFromBase64(docxOf(p("a") + p("b")), "Replace");
      const { items } = await word.loaded(word.document.body.getRange("Content").paragraphs.load("text"));
      return items.map(({ text }) => bare(text));
    },
    expects: ["a", "b"],
    survives: [
      ["a", "b", ""],
      ["", "a", "b"],
    ],
  },
  "body.insert-file.controls": {
    fr: "ses contrôles viennent avec lui, avec leur nom",
    en: "its controls come along, with their tags",
    source: "documented",
    does: "last year’s agreement keeps its slots; without them they are found again by their text",
    begins: p(r("a ") + sdt("trame", r("b"))),
    ask: (word) => word.shown(),
    expects: [["trame", "b"]],
    survives: [[]],
  },
  "body.insert-file.bullets": {
    fr: "ses puces aussi, la dernière comprise",
    en: "so do its bullets, the last one included",
    source: "#1042, #3222",
    does: "a model ends with a paragraph that is no bullet",
    begins: p("a", bullet(0)) + p("b", bullet(0)),
    ask: async (word) => (await word.paragraphs("isListItem")).map(({ isListItem }) => isListItem),
    expects: [true, true],
    survives: [
      [true, false],
      [true, true, false],
      [false, true, true],
      [true, true, true],
    ],
  },
  "body.search.no-break": {
    fr: "la recherche dans le corps ne passe pas d’un paragraphe à l’autre",
    en: "a search in the body goes from no paragraph to the next",
    source: "documented",
    does: "slots are searched in their own paragraph",
    begins: p("un") + p("deux"),
    ask: async (word) => (await word.hits("undeux")).length,
    expects: 0,
    survives: "any",
  },
};
