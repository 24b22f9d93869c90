import type { ContractChecks } from "../contract-check";
import { p, r, sdt, table } from "../fixture";
import { bare } from "../opened-document";

/** What paragraphs are, and what can be done with them: https://learn.microsoft.com/javascript/api/word/word.paragraph */
export const paragraphChecks: ContractChecks = {
  "paragraph.table-level": {
    fr: "un paragraphe dit s’il est dans un tableau",
    en: "a paragraph says whether it is in a table",
    source: "documented",
    does: "signatures and addresses are looked for in tables too",
    begins: p("a") + table("b") + p("c"),
    ask: async (word) => (await word.paragraphs("tableNestingLevel")).map(({ tableNestingLevel }) => tableNestingLevel > 0),
    expects: [false, true, false],
  },
  "paragraph.style": {
    fr: "il dit son style par un nom qui ne dépend pas de la langue",
    en: "it says its style by a name that is the same in every language",
    source: "documented",
    does: "new bullets take the style of the others",
    ask: async (word) => (await word.paragraph(0, "styleBuiltIn")).styleBuiltIn,
    expects: "Normal",
    survives: ["Other"],
  },
  "paragraph.range": {
    fr: "sa plage a le texte du paragraphe",
    en: "its range has the paragraph’s text",
    source: "documented",
    does: "a whole paragraph is wrapped by it",
    ask: async (word) => bare((await word.loaded((await word.paragraph()).getRange("Content").load("text"))).text),
    expects: "Bonjour le monde",
  },
  "paragraph.insert-after": {
    fr: "un paragraphe ajouté après un autre vient juste après",
    en: "a paragraph added after another comes right after it",
    source: "documented",
    does: "clauses and bullets are put back so; where they then stand is read",
    begins: p("a") + p("c"),
    ask: async (word) => {
      (await word.paragraph()).insertParagraph("b", "After");
      await word.sync();
      return word.texts();
    },
    expects: ["a", "b", "c"],
  },
  "paragraph.insert-before": {
    fr: "un paragraphe ajouté avant un autre vient juste avant",
    en: "a paragraph added before another comes right before it",
    source: "documented",
    does: "clauses and bullets are put back so; where they then stand is read",
    begins: p("a") + p("c"),
    ask: async (word) => {
      (await word.paragraph(1)).insertParagraph("b", "Before");
      await word.sync();
      return word.texts();
    },
    expects: ["a", "b", "c"],
  },
  "paragraph.insert-after.control": {
    fr: "après celui qui finit un contrôle, il est dehors",
    en: "after one that ends a control, it is outside",
    source: "#3176",
    does: "where a new clause stands is read again; one that landed in another’s control is told",
    begins: sdt("trame", p("a")) + p("c"),
    ask: async (word) => {
      (await word.paragraph()).insertParagraph("b", "After");
      await word.sync();
      return bare((await word.control("trame")).text);
    },
    expects: "a",
    survives: ["a\nb", "a\rb"],
  },
  "paragraph.insert-text": {
    fr: "un texte ajouté à la fin d’un paragraphe vient après ce qui y est",
    en: "a text added at the end of a paragraph comes after what is there",
    source: "documented",
    does: "new lines are written piece by piece",
    begins: p("a") + p("c"),
    ask: async (word) => {
      const added = (await word.paragraph()).insertParagraph("", "After");
      added.insertText("x", "End");
      added.insertText("y", "End");
      await word.sync();
      return (await word.texts())[1];
    },
    expects: "xy",
  },
  "paragraph.insert-text.control": {
    fr: "il est hors du contrôle par lequel le paragraphe finit",
    en: "it is outside of the control that the paragraph ends with",
    source: "assumed",
    does: "where the end of a line changed it is read again, and told where it went into the answer",
    begins: p(r("a ") + sdt("trame", r("b"))) + p("c"),
    ask: async (word) => {
      (await word.paragraph()).insertText(" ;", "End");
      await word.sync();
      return (await word.control("trame")).text;
    },
    expects: "b",
    survives: ["b ;"],
  },
  "paragraph.delete": {
    fr: "un paragraphe supprimé ne laisse pas de paragraphe vide",
    en: "a paragraph that is deleted leaves no empty one",
    source: "documented",
    does: "an empty bullet that is left is told before signing",
    begins: p("a") + p("b") + p("c"),
    ask: async (word) => {
      (await word.paragraph(1)).delete();
      await word.sync();
      return word.texts();
    },
    expects: ["a", "c"],
    survives: [["a", "", "c"]],
  },
  "paragraph.delete.control": {
    fr: "il emporte le contrôle qui n’avait que lui",
    en: "it takes along the control that held nothing else",
    source: "#4975",
    does: "a control that is left without its text is told, and taken off in Vérifier",
    begins: p("a") + sdt("trame", p("b")) + p("c"),
    ask: async (word) => {
      (await word.paragraph(1)).delete();
      await word.sync();
      return (await word.controls()).length;
    },
    expects: 0,
    survives: [1],
  },
  "paragraph.wrap": {
    fr: "un contrôle se met autour d’un paragraphe entier",
    en: "a control is put round a whole paragraph",
    source: "documented",
    does: "the presentation is held so; where it is refused, its slot is named and the others are wrapped",
    begins: p("a") + p("b"),
    ask: async (word) => {
      (await word.paragraph()).insertContentControl().tag = "trame";
      await word.sync();
      const { text, subtype } = await word.control("trame", "tag,text,subtype");
      return [bare(text), subtype];
    },
    expects: ["a", "RichTextParagraphs"],
    survives: [
      ["a", "RichTextInline"],
      ["a", "RichText"],
    ],
  },
  "paragraph.after-wrap": {
    fr: "un paragraphe lu avant qu’un contrôle l’entoure reste celui qu’on a lu",
    en: "a paragraph read before a control was put round it stays the one that was read",
    source: "#6832",
    does: "paragraphs are read again after controls were put; one that is lost is a new reading",
    begins: p("a") + p("b"),
    ask: async (word) => {
      const paragraph = await word.paragraph();
      paragraph.insertContentControl().tag = "trame";
      await word.sync();
      return bare((await word.loaded(paragraph.load("text"))).text);
    },
    expects: "a",
    survives: ["refused: ItemNotFound", "refused: InvalidObjectPath"],
  },
  "paragraph.listed": {
    fr: "un paragraphe d’une liste reste celui qu’on a lu quand un autre est ajouté avant lui",
    en: "a paragraph of a list stays the one that was read when another is added before it",
    source: "#6832",
    does: "the edits of one request name what was read just before it; a control is asked for by its id",
    begins: p("a") + p("b"),
    ask: async (word) => {
      const listed = await word.paragraph(1);
      word.document.body.paragraphs.getFirst().insertParagraph("c", "After");
      await word.sync();
      return bare((await word.loaded(listed.load("text"))).text);
    },
    expects: "b",
    survives: ["c", "refused: ItemNotFound"],
  },
  "paragraph.search": {
    fr: "chercher dans un paragraphe ne trouve rien dans les autres",
    en: "a search in a paragraph finds nothing in the others",
    source: "documented",
    does: "slots are found so: hits are as many as the text has, or the slot is named and not wrapped",
    begins: p("xxx, xxx") + p("xxx"),
    ask: async (word) =>
      (await word.loaded((await word.paragraph()).search("xxx", { matchCase: true }).load("text"))).items.length,
    expects: 2,
  },
  "paragraph.select": {
    fr: "un paragraphe se sélectionne",
    en: "a paragraph can be selected",
    source: "documented",
    does: "Aller shows it; where it is refused that is said",
    begins: p("a") + p("b"),
    ask: async (word) => {
      (await word.paragraph(1)).select("Select");
      await word.sync();
      return (await word.loaded(word.document.getSelection().load("text"))).text;
    },
    expects: "b",
    survives: "any",
  },
};
