import type { ContractChecks } from "../contract-check";
import { bullet, p, STRUCK } from "../fixture";
import { given } from "../opened-document";

const LIST = p("un", bullet(0)) + p("deux", bullet(1)) + p("fin");

/** https://learn.microsoft.com/javascript/api/word/word.listitem */
export const listChecks: ContractChecks = {
  "list.items": {
    fr: "un paragraphe dit s’il est une puce",
    en: "a paragraph says whether it is a bullet",
    source: "documented",
    does: "lists of engagements are read so",
    begins: LIST,
    ask: async (word) => (await word.paragraphs("isListItem")).map(({ isListItem }) => isListItem),
    expects: [true, true, false],
  },
  "list.level": {
    fr: "et de quel niveau, en une seule lecture",
    en: "and of which level, in one reading",
    source: "documented",
    does: "new bullets take the level of their neighbours",
    begins: LIST,
    ask: async (word) =>
      (await word.paragraphs("isListItem,listItemOrNullObject/level")).map(({ isListItem, listItemOrNullObject }) =>
        isListItem && !listItemOrNullObject.isNullObject ? listItemOrNullObject.level : null,
      ),
    expects: [0, 1, null],
  },
  "list.level.struck": {
    fr: "une puce barrée par le suivi des modifications n’empêche pas cette lecture",
    en: "a bullet that tracked changes strike out does not stop that reading",
    source: "#5901, #5335",
    does: "levels are read by themselves, and done without where they cannot be",
    begins: p("un", bullet(0)) + p("deux", bullet(0, STRUCK)) + p("fin"),
    ask: async (word) => (await word.paragraphs("text,isListItem,listItemOrNullObject/level")).length,
    expects: 3,
    survives: ["refused: GeneralException"],
  },
  "list.id": {
    fr: "une liste a un numéro, et un paragraphe qui n’y est pas n’en a pas",
    en: "a list has a number; a paragraph that is in none has none",
    source: "documented",
    does: "a list that was emptied is filled again by it",
    begins: LIST,
    ask: async (word) =>
      (await word.paragraphs("listOrNullObject/id")).map(({ listOrNullObject }) =>
        listOrNullObject.isNullObject ? null : typeof listOrNullObject.id,
      ),
    expects: ["number", "number", null],
  },
  "list.insert": {
    fr: "un paragraphe ajouté après une puce est une puce du même niveau",
    en: "a paragraph added after a bullet is a bullet of its level",
    source: "assumed",
    does: "engagements are added so; one that is no bullet is put in the list, else told",
    begins: LIST,
    ask: async (word) => {
      const added = (await word.paragraph(1)).insertParagraph("x", "After");
      const { isListItem, listItemOrNullObject } = await word.loaded(added.load("isListItem,listItemOrNullObject/level"));
      return [isListItem, isListItem && !listItemOrNullObject.isNullObject ? listItemOrNullObject.level : null];
    },
    expects: [true, 1],
    survives: [[false, null]],
  },
  "list.set-level": {
    fr: "son niveau se change dans la même requête",
    en: "its level is changed in the same request",
    source: "documented",
    does: "an engagement goes to its own level; where it is refused the list is left as it was, and said",
    begins: LIST,
    ask: async (word) => {
      const added = (await word.paragraph(1)).insertParagraph("x", "After");
      added.listItem.level = 0;
      return (await word.loaded(added.load("listItemOrNullObject/level"))).listItemOrNullObject.level;
    },
    expects: 0,
    survives: ["refused: GeneralException", "refused: ItemNotFound"],
  },
  "list.detach": {
    fr: "un paragraphe se retire de sa liste",
    en: "a paragraph is taken out of its list",
    source: "documented",
    does: "a line that is no bullet is added beside one so",
    begins: LIST,
    ask: async (word) => {
      const added = (await word.paragraph()).insertParagraph("x", "After");
      added.detachFromList();
      added.styleBuiltIn = "Normal";
      return (await word.loaded(added.load("isListItem"))).isListItem;
    },
    expects: false,
    survives: ["refused: ItemNotFound", "refused: InvalidArgument", "refused: GeneralException"],
  },
  "list.attach": {
    fr: "un paragraphe entre dans une liste par le numéro de celle-ci",
    en: "a paragraph is put in a list by the list’s number",
    source: "documented; #6525",
    does: "a list whose last bullet is gone is filled again; where it is refused nothing is left behind, and said",
    begins: LIST,
    ask: async (word) => {
      const [first, , last] = await word.paragraphs("listOrNullObject/id");
      const added = given(last, "last").insertParagraph("x", "Before");
      added.attachToList(given(first, "first").listOrNullObject.id, 0);
      return (await word.loaded(added.load("isListItem"))).isListItem;
    },
    expects: true,
    survives: ["refused: ItemNotFound", "refused: InvalidArgument", "refused: GeneralException"],
  },
  "list.attach-item": {
    fr: "une puce ne se met pas dans une liste une seconde fois",
    en: "a bullet is not put in a list a second time",
    source: "documented",
    does: "it is asked of paragraphs that are no bullets only",
    begins: LIST,
    ask: async (word) => {
      const [first, second] = await word.paragraphs("listOrNullObject/id");
      given(second, "second").attachToList(given(first, "first").listOrNullObject.id, 0);
      await word.sync();
      return "accepted";
    },
    expects: "refused: InvalidArgument",
    survives: "any",
  },
};
