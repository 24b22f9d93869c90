import type { ContractChecks } from "../contract-check";
import { bullet, commented, deleted, p, r, sdt, table } from "../fixture";

/** What the body’s Office Open XML tells: https://learn.microsoft.com/javascript/api/word/word.body#word-word-body-getooxml-member(1) */
export const bodyMarkupChecks: ContractChecks = {
  "body.ooxml": {
    fr: "le corps se donne en Office Open XML, en un paquet d’un seul tenant",
    en: "the body is given in Office Open XML, as a flat package",
    source: "documented; #998, #5394, #6059",
    does: "what text does not show is read in it; where it is refused, what could not be looked at is said",
    ask: async (word) => (await word.ooxml()).includes("<pkg:package"),
    expects: true,
    survives: ["refused: GeneralException"],
  },
  "body.ooxml.paragraphs": {
    fr: "ses paragraphes sont ceux que Word liste",
    en: "its paragraphs are those that Word lists",
    source: "assumed",
    does: "marks are placed by text; a paragraph that is not found in it counts as not seen",
    begins: p("a") + table("b") + p("c"),
    ask: async (word) => {
      const body = /<w:body>(.*)<\/w:body>/su.exec(await word.ooxml())?.[1] ?? "";
      const { items } = await word.loaded(word.document.body.getRange("Content").paragraphs.load("text"));
      return [(body.match(/<w:p[ >]/gu) ?? []).length, items.length];
    },
    expects: [3, 3],
    survives: "any",
  },
  "body.ooxml.parts": {
    fr: "les autres parties du document viennent avec lui",
    en: "the other parts of the document come along",
    source: "assumed; #834",
    does: "notes and comments are read in theirs; what is not in it counts as not seen, and is said",
    begins: p("un", bullet(0)) + p("fin"),
    ask: async (word) => (await word.ooxml()).includes("/word/numbering.xml"),
    expects: true,
    survives: [false, "refused: GeneralException"],
  },
  "body.ooxml.looks": {
    fr: "les styles, le thème et les adresses des liens viennent avec lui",
    en: "styles, the theme and the addresses of links come along",
    source: "documented (create-better-add-ins-for-word-with-office-open-xml)",
    does: "text that a style hides or strikes out is told; where they do not come, that is said",
    ask: async (word) => {
      const ooxml = await word.ooxml();
      return ["/word/styles.xml", "/word/_rels/document.xml.rels"].every((part) => ooxml.includes(part));
    },
    expects: true,
    survives: [false, "refused: GeneralException"],
  },
  "body.ooxml.moment": {
    fr: "il est du moment où il est demandé, dans la requête qui écrit aussi",
    en: "it is of the moment it is asked for, in a request that writes too",
    source: "assumed",
    does: "it is asked for together with the text, and placed by it",
    ask: async (word) => {
      (await word.find("le")).insertText("tout", "Replace");
      return (await word.ooxml()).includes("tout");
    },
    expects: true,
    survives: ["refused: GeneralException"],
  },
  "body.ooxml.comments": {
    fr: "il dit où sont les commentaires",
    en: "it tells where comments are",
    source: "#834",
    does: "a clause with a comment stays where it is; unseen, it is moved without it: what was not seen is said",
    begins: p(commented("ab")),
    ask: async (word) => (await word.ooxml()).includes("<w:commentReference"),
    expects: true,
    survives: [false, "refused: GeneralException"],
  },
  "body.ooxml.revisions": {
    fr: "il dit ce que le suivi des modifications a barré",
    en: "it tells what tracked changes have struck out",
    source: "documented",
    does: "a slot with a pending revision is named and not written",
    begins: p(r("a") + deleted("b") + r("c")),
    ask: async (word) => (await word.ooxml()).includes("<w:del "),
    expects: true,
    survives: ["refused: GeneralException"],
  },
  "body.ooxml.prompt": {
    fr: "il dit qu’un contrôle montre l’invite de Word",
    en: "it tells that a control shows Word’s own prompt",
    source: "17.5.2.39",
    does: "such a slot is empty; so is one whose text is one of the prompts that are known",
    begins: p(r("a ") + sdt("trame", r("Cliquez ici"), "<w:showingPlcHdr/>")),
    ask: async (word) => (await word.ooxml()).includes("<w:showingPlcHdr"),
    expects: true,
    survives: ["refused: GeneralException"],
  },
  "body.ooxml.hidden": {
    fr: "il dit quel texte est masqué",
    en: "it tells which text is hidden",
    source: "documented",
    does: "hidden text is told before signing",
    begins: p(r("a") + r("b", "<w:vanish/>")),
    ask: async (word) => (await word.ooxml()).includes("<w:vanish"),
    expects: true,
    survives: ["refused: GeneralException"],
  },
};
