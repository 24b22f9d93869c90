import type { ContractChecks } from "../contract-check";
import { p, r, sdt } from "../fixture";

/** https://learn.microsoft.com/javascript/api/word/word.range */
export const rangeChecks: ContractChecks = {
  "range.kept": {
    fr: "une plage trouvée reste à sa place quand le texte d’avant change",
    en: "a range that was found stays in its place when the text before it changes",
    source: "documented",
    does: "slots are wrapped last first, so that it matters least",
    ask: async (word) => {
      const [first, last] = [await word.find("Bonjour"), await word.find("monde")];
      first.insertText("Au revoir", "Replace");
      await word.sync();
      return (await word.loaded(last.load("text"))).text;
    },
    expects: "monde",
  },
  "range.replace": {
    fr: "un texte mis à la place d’une plage ne change qu’elle",
    en: "a text put in the place of a range changes nothing else",
    source: "documented",
    does: "words of the text are corrected so; what stood there is put back where it was not what was read",
    ask: async (word) => {
      (await word.find("le")).insertText("la", "Replace");
      await word.sync();
      return (await word.texts())[0];
    },
    expects: "Bonjour la monde",
  },
  "range.replace.gives": {
    fr: "il donne la plage du nouveau texte",
    en: "it gives the range of the new text",
    source: "documented",
    does: "its look is set by it",
    ask: async (word) => (await word.loaded((await word.find("le")).insertText("la", "Replace").load("text"))).text,
    expects: "la",
  },
  "range.replace.control": {
    fr: "le contrôle dont c’est tout le texte reste",
    en: "the control whose whole text it is stays",
    source: "assumed",
    does: "a control is written by itself, not by its range; one that is gone is told, and put back in Vérifier",
    begins: p(r("a ") + sdt("trame", r("b")) + r(" c")),
    ask: async (word) => {
      (await word.find("b")).insertText("x", "Replace");
      await word.sync();
      return word.shown();
    },
    expects: [["trame", "x"]],
    survives: [[]],
  },
  "range.expand": {
    fr: "deux textes qui viennent d’être ajoutés font une plage",
    en: "two texts that have just been added make one range",
    source: "documented",
    does: "a slot with words before its placeholder is wrapped so; where it is refused the list is as it was, and said",
    ask: async (word) => {
      const added = (await word.paragraph()).insertParagraph("", "After");
      const [one, two] = [added.insertText("a", "End"), added.insertText("b", "End")];
      return (await word.loaded(one.expandTo(two).load("text"))).text;
    },
    expects: "ab",
    survives: ["refused: ItemNotFound"],
  },
  "range.expand.hits": {
    fr: "deux résultats de recherche aussi, avec ce qui les sépare",
    en: "so do two hits, with what stands between",
    source: "documented",
    does: "texts over 255 characters are found so; where it is refused the slot is named and not wrapped",
    ask: async (word) => {
      const [one, two] = [await word.find("Bonjour"), await word.find("monde")];
      return (await word.loaded(one.expandTo(two).load("text"))).text;
    },
    expects: "Bonjour le monde",
    survives: ["refused: ItemNotFound"],
  },
  "range.parent": {
    fr: "une plage dit dans quel contrôle elle est, et qu’elle n’est dans aucun",
    en: "a range says which control it is in, and that it is in none",
    source: "documented",
    does: "a slot in another slot’s control is named and not wrapped",
    begins: p(r("a ") + sdt("trame", r("b"))),
    ask: async (word) => {
      const properties = "text,parentContentControlOrNullObject/tag";
      const parents = [await word.find("a", properties), await word.find("b", properties)].map(
        (one) => one.parentContentControlOrNullObject,
      );
      return parents.map((one) => (one.isNullObject ? null : one.tag));
    },
    expects: [null, "trame"],
  },
  "range.compare": {
    fr: "une plage dit où elle est par rapport à une autre",
    en: "a range says where it is beside another",
    source: "documented; #2527, #495",
    does: "the next slot is found so; otherwise the first one is shown",
    ask: async (word) => {
      const [one, two] = [await word.find("Bonjour"), await word.find("monde")];
      const relations = [one.compareLocationWith(two), two.compareLocationWith(one), one.compareLocationWith(one)];
      await word.sync();
      return relations.map(({ value }) => value);
    },
    expects: ["Before", "After", "Equal"],
    survives: "any",
  },
  "range.compare.adjacent": {
    fr: "une plage qui en touche une autre en est la voisine, et n’est pas dedans",
    en: "a range that touches another is beside it, not inside",
    source: "documented; #2527, #495",
    does: "the next slot is found so; otherwise the first one is shown",
    begins: p("ab"),
    ask: async (word) => {
      const relation = (await word.find("b")).compareLocationWith(await word.find("a"));
      await word.sync();
      return relation.value;
    },
    expects: "AdjacentAfter",
    survives: "any",
  },
  "range.compare.control": {
    fr: "le début d’un contrôle vient après un curseur placé avant lui, pas après un curseur qui est dedans",
    en: "the start of a control comes after a caret before it, not after one in it",
    source: "documented",
    does: "the next slot is found so; otherwise the first one is shown",
    begins: p(r("a ") + sdt("trame", r("b"))),
    ask: async (word) => {
      const control = await word.control();
      const isAfterSelection = async (): Promise<boolean> => {
        const relation = control.getRange("Start").compareLocationWith(word.document.getSelection());
        await word.sync();
        return relation.value.endsWith("After");
      };
      (await word.find("a")).select("Select");
      const isAfterCaret = await isAfterSelection();
      control.select("Select");
      return [isAfterCaret, await isAfterSelection()];
    },
    expects: [true, false],
    survives: "any",
  },
};
