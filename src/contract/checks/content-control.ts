import type { ContractChecks } from "../contract-check";
import { p, r, sdt, table } from "../fixture";
import { bare } from "../opened-document";

const ONE = p(r("a ") + sdt("trame", r("b")) + r(" c"));
const NESTED = p(r("a ") + sdt("outer", r("b ") + sdt("inner", r("c"))) + r(" d"));
const BLOCK = p("a") + sdt("trame", p("b")) + p("c");

/** What controls are, and how they are told apart: https://learn.microsoft.com/javascript/api/word/word.contentcontrol */
export const contentControlChecks: ContractChecks = {
  "control.text": {
    fr: "le texte d’un contrôle est le sien, sans marque de fin",
    en: "the text of a control is its own, without a mark at its end",
    source: "assumed",
    does: "marks are taken off; spaces at its ends are compared folded",
    begins: BLOCK,
    ask: async (word) => (await word.control()).text,
    expects: "b",
    survives: ["b\r"],
  },
  "control.text.spaces": {
    fr: "avec les espaces qui sont à ses bouts",
    en: "with the spaces at its ends",
    source: "assumed",
    does: "spaces at the ends of an answer are none of it",
    begins: p(r("a") + sdt("trame", r(" b ")) + r("c")),
    ask: async (word) => (await word.control()).text,
    expects: " b ",
    survives: ["b"],
  },
  "control.order": {
    fr: "les contrôles viennent dans l’ordre du document, quel que soit celui où on les a mis",
    en: "controls come in the order of the document, whatever order they were put in",
    source: "assumed",
    does: "which one comes first is told by where it stands",
    ask: async (word) => {
      await word.wrap("monde", "second");
      await word.wrap("Bonjour", "first");
      return (await word.controls()).map(({ tag }) => tag);
    },
    expects: ["first", "second"],
    survives: [["second", "first"]],
  },
  "control.order.nested": {
    fr: "celui qui en contient un autre vient avant",
    en: "one that holds another comes before it",
    source: "assumed",
    does: "which stands in which is told by their ids, in either order",
    begins: NESTED,
    ask: async (word) => (await word.controls()).map(({ tag }) => tag),
    expects: ["outer", "inner"],
    survives: [["inner", "outer"]],
  },
  "control.parent": {
    fr: "un contrôle dit dans lequel il est, par son numéro",
    en: "a control says which one it is in, by its id",
    source: "documented",
    does: "a slot in another slot is told before it is written",
    begins: NESTED,
    ask: async (word) => {
      const controls = await word.controls("id,tag,parentContentControlOrNullObject/id");
      const outer = controls.find(({ tag }) => tag === "outer");
      return controls.map(({ parentContentControlOrNullObject: above }) => (above.isNullObject ? null : above.id === outer?.id));
    },
    expects: [null, true],
    survives: [[true, null]],
  },
  "control.inner": {
    fr: "et lesquels sont dans lui",
    en: "and which are in it",
    source: "documented",
    does: "a control that came into the one that is written is put back",
    begins: NESTED,
    ask: async (word) => {
      const { contentControls } = await word.control("outer");
      return (await word.loaded(contentControls.load("tag"))).items.map(({ tag }) => tag);
    },
    expects: ["inner"],
    survives: [["outer", "inner"]],
  },
  "control.id": {
    fr: "son numéro est à lui seul, et reste le même quand le document change",
    en: "its id is its own, and stays the same when the document changes",
    source: "#2315, #2501: as long as the document is open",
    does: "a control is found again by it after a write; one that is not found is a new reading",
    begins: p(sdt("one", r("a")) + r(" ") + sdt("two", r("b"))),
    ask: async (word) => {
      const [one, two] = await word.controls("id,tag,text");
      two?.insertText("x", "Replace");
      one?.delete(true);
      await word.sync();
      return [one?.id !== two?.id, (await word.control("two", "id,tag")).id === two?.id];
    },
    expects: [true, true],
  },
  "control.listed-again": {
    fr: "un contrôle qu’on vient d’ôter n’est plus dans la liste relue",
    en: "a control that has just been taken off is not in the list that is read again",
    source: "#3284, its like",
    does: "they are read from a new range of the body each time",
    begins: ONE,
    ask: async (word) => {
      const before = await word.loaded(word.document.contentControls.load("tag"));
      before.items[0]?.delete(true);
      await word.sync();
      return (await word.loaded(word.document.contentControls.load("tag"))).items.length;
    },
    expects: 0,
    survives: [1, "refused: ItemNotFound"],
  },
  "control.in-table": {
    fr: "ceux des tableaux sont dans la liste du document",
    en: "those of tables are in the document’s list",
    source: "#2040",
    does: "they are read from a range of the body",
    begins: p("a") + table(sdt("trame", r("b"))) + p("c"),
    ask: async (word) => (await word.loaded(word.document.contentControls.load("tag"))).items.map(({ tag }) => tag),
    expects: ["trame"],
    survives: [[]],
  },
  "control.plain-text": {
    fr: "ceux d’une autre sorte que le texte enrichi n’y sont pas",
    en: "those of another kind than rich text are not in it",
    source: "#3968",
    does: "what kind a control is of is read in the markup; one that takes no text is named and not written",
    begins: p(r("a ") + sdt("trame", r("b"), "<w:text/>")),
    ask: async (word) => (await word.controls()).length,
    expects: 0,
    survives: [1],
  },
  "control.tag": {
    fr: "un nom et un titre de 64 caractères sont gardés",
    en: "a tag and a title of 64 characters are kept",
    source: "documented for titles",
    does: "none is longer",
    begins: ONE,
    ask: async (word) => {
      Object.assign(await word.control(), { tag: "t".repeat(64), title: "u".repeat(64) });
      await word.sync();
      const { tag, title } = await word.control(undefined, "tag,title");
      return [tag.length, title.length];
    },
    expects: [64, 64],
  },
  "control.range": {
    fr: "sa plage a son texte",
    en: "its range has its text",
    source: "documented",
    does: "what is written over is read by it the moment before",
    begins: ONE,
    ask: async (word) => bare((await word.loaded((await word.control()).getRange("Content").load("text"))).text),
    expects: "b",
  },
  "control.select": {
    fr: "un contrôle se sélectionne",
    en: "a control can be selected",
    source: "documented",
    does: "Aller shows it; where it is refused that is said",
    begins: ONE,
    ask: async (word) => {
      (await word.control()).select("Select");
      await word.sync();
      return (await word.loaded(word.document.getSelection().load("text"))).text;
    },
    expects: "b",
    survives: "any",
  },
  "control.unwrap": {
    fr: "un contrôle s’ôte sans emporter son texte",
    en: "a control is taken off without its text",
    source: "documented; #310",
    does: "Annuler takes the frames off so; those that stay are counted from the document, and said",
    begins: ONE,
    ask: async (word) => {
      (await word.control()).delete(true);
      await word.sync();
      return [(await word.controls()).length, (await word.texts())[0]];
    },
    expects: [0, "a b c"],
    survives: [[1, "a b c"]],
  },
};
