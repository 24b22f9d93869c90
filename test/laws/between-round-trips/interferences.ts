/**
 * What happens between two round trips: a colleague's hands in the same document, or a second pane on it. Where what an
 * interference needs is not there (yet, or any more) it does nothing, and the run counts for none.
 */

import { defaultSelection } from "../../../src/agreement/clauses/arrangement";
import { tickClause } from "../../../src/agreement/clauses/edit-selection";
import { ftda } from "../../builders/models";
import { listOf } from "./agreement";
import * as hands from "./hands";
import * as operations from "./operations";
import type { TwoPanes } from "./panes";

export interface Interference {
  /** What the issue calls it. */
  readonly group: string;
  readonly what: string;
  /** Whether words of another control come with their control: such a slot is nobody's to write before it is detached. */
  readonly isPaste: boolean;
  /** Whether another pane wrote a field, in all its places: a line that shows it is the line it was. */
  readonly isFieldWritten: boolean;
  readonly happens: (opened: TwoPanes) => Promise<unknown>;
}

function byHand(group: string, what: string, act: (word: TwoPanes["word"]) => void): Interference {
  const happens = ({ word }: TwoPanes): Promise<void> => {
    act(word);
    return Promise.resolve();
  };
  return { group, what, isPaste: group.startsWith("paste"), isFieldWritten: false, happens };
}

function byAnotherPane(group: string, what: string, happens: Interference["happens"]): Interference {
  return { group, what, isPaste: false, isFieldWritten: group === "pane writes", happens };
}

const { controlIn, paragraphWith } = hands;
const NAME_DE = "trame:partner.name|de";
const NAME_A = "trame:partner.name|a";
const ROLE = "trame:contact.role|plain";
const CONTACT = "trame:contact.name|plain";

/** The paragraph of the partner's own nth engagement. */
const itemIn = (word: TwoPanes["word"]): ReturnType<typeof paragraphWith> =>
  controlIn(word, "trame:engagements|item-1")?.paragraphs[0];

const HANDS: readonly Interference[] = [
  byHand("delete control+text", "the address", (word) => {
    hands.removeControl(controlIn(word, "trame:partner.address|plain"), "with its text");
  }),
  byHand("delete control+text", "a name", (word) => hands.removeControl(controlIn(word, NAME_A), "with its text")),
  byHand("delete control", "the SIRET's", (word) => {
    hands.removeControl(controlIn(word, "trame:partner.siret|plain"), "keeping its text");
  }),
  byHand("delete control", "a name's", (word) => hands.removeControl(controlIn(word, NAME_DE), "keeping its text")),
  byHand("delete control", "a clause's", (word) => {
    hands.removeControl(controlIn(word, "trame:clause:co-construction"), "keeping its text");
  }),
  byHand("delete bullet", "the first clause", (word) => hands.removeParagraph(paragraphWith(word, "Communiquer sur les"))),
  byHand("delete bullet", "an own engagement", (word) => hands.removeParagraph(itemIn(word))),
  byHand("delete bullet", "a clause with a name", (word) => hands.removeParagraph(paragraphWith(word, "Ouvrir ses permanences"))),
  byHand("delete bullet", "the last clause", (word) => hands.removeParagraph(paragraphWith(word, "Utiliser les logos"))),
  byHand("type in slot", "after a name", (word) => hands.typeAtEnd(controlIn(word, NAME_DE, 1), " TAPÉ")),
  byHand("type in slot", "over a name", (word) => hands.typeOver(controlIn(word, NAME_A), "à la structure TAPÉE")),
  byHand("type in slot", "after a role", (word) => hands.typeAtEnd(controlIn(word, ROLE), " TAPÉ")),
  byHand("type in slot", "over a SIRET", (word) => hands.typeOver(controlIn(word, "trame:partner.siret|plain"), "NUMÉRO TAPÉ")),
  byHand("type in sentence", "of the preamble", (word) => hands.typeAfter(word, "Une autre forme", " (TAPÉ)")),
  byHand("type in sentence", "beside a name", (word) => hands.typeAfter(word, "France terre d’asile fait", " (TAPÉ)")),
  byHand("type in sentence", "of an engagement", (word) => hands.typeAfter(word, "Ouvrir ses permanences", " (TAPÉ)")),
  byHand("type in sentence", "of article 7", (word) => hands.typeAfter(word, "accusé de réception", " (TAPÉ)")),
  byHand("type in sentence", "beside a fact", (word) => hands.typeAfter(word, "Code APE", " (TAPÉ)")),
  byHand("add bullet", "by the partner", (word) => {
    hands.addBullet(paragraphWith(word, "Communiquer sur les"), "Prêter une salle AJOUTÉE ;");
  }),
  byHand("add bullet", "by both", (word) => {
    hands.addBullet(paragraphWith(word, "Utiliser les logos"), "Tenir un stand commun AJOUTÉ.");
  }),
  byHand("copy paragraph", "of the contact", (word) => hands.copyParagraph(controlIn(word, CONTACT)?.paragraphs[0])),
  byHand("copy paragraph", "of an own engagement", (word) => hands.copyParagraph(itemIn(word))),
  byHand("copy paragraph", "of a clause", (word) => hands.copyParagraph(paragraphWith(word, "Proposer les services d’appui"))),
  byHand("paste in slot", "a name in the contact", (word) => {
    hands.pasteInside(controlIn(word, NAME_A), controlIn(word, CONTACT));
  }),
  byHand("paste in slot", "the role in a name", (word) => hands.pasteInside(controlIn(word, ROLE), controlIn(word, NAME_DE))),
  byHand("nest", "a name", (word) => hands.nestInItself(controlIn(word, NAME_DE, 1))),
  byHand("nest", "the first slot", (word) => hands.nestInItself(word.document.body.contentControls[0])),
  byHand("delete article", "3 (all lists)", (word) => hands.removeArticle(word, "ARTICLE 3", "ARTICLE 4")),
  byHand("delete article", "4 (slots)", (word) => hands.removeArticle(word, "ARTICLE 4", "ARTICLE 5")),
  byHand("delete article", "7", (word) => hands.removeArticle(word, "ARTICLE 7", "ARTICLE 8")),
];

/** The reason a second pane gives. */
const WAIVED_ELSEWHERE = "Vu ailleurs par une collègue";

function ticked(list: string, clause: string): Interference["happens"] {
  const chosen = tickClause(listOf(list), defaultSelection(ftda).get(list) ?? [], clause);
  return ({ another }) => operations.apply(another(), new Map([[list, chosen]]));
}

const PANES: readonly Interference[] = [
  byAnotherPane("pane writes", "the role", ({ another }) =>
    operations.fill(another(), new Map([["contact.role", "directrice AILLEURS"]])),
  ),
  byAnotherPane("pane writes", "the name", ({ another }) =>
    operations.fill(another(), new Map([["partner.name", "Aurore AILLEURS"]])),
  ),
  byAnotherPane("pane ticks", "for the partner", ticked("partner", "internship")),
  byAnotherPane("pane ticks", "for both", ticked("both", "yearly-review")),
  byAnotherPane("pane waives", "a note", async ({ another }) => {
    const document = another();
    await operations.waive(document, await operations.keyOf(document, "fixed-text-note", 1), WAIVED_ELSEWHERE);
  }),
];

/** To tell what an interference is guilty of from what goes wrong without any. */
export const NOTHING: Interference = byHand("nothing", "at all", () => undefined);

export const INTERFERENCES: readonly Interference[] = [...HANDS, ...PANES];
