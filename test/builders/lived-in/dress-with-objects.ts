/** What text does not tell: notes, comments, pictures, hidden words, bookmarks, revisions. Nothing written may take it away. */

import type { Slot } from "../../../src/agreement/model/agreement-model";
import type { XmlElement } from "../../../src/docx/xml";
import { cutSlot, putAfter, putBefore } from "./around";
import { besideTruth, insideTruth, pick, type SlotDressing, onSlot } from "./dressing";
import type { Draft } from "./draft";
import { bookmark, revision, run } from "./nodes";
import { comment, drawing, footnote, picture } from "./parts";

/** A place in the midst of a slot's text: after its first word, past its preposition. */
export function middleOf(draft: Draft, slot: Slot): XmlElement | undefined {
  const text = draft.textOf(slot.id);
  const from = draft.base === "blank" || draft.base === "prepared" ? slot.lead.length : 0;
  const space = text.indexOf(" ", from + 1);
  return cutSlot(draft, slot.id, space > 0 ? space : from + 1);
}

type Make = (draft: Draft, choice: number) => XmlElement;

const hiddenWords: Make = (_, choice) => run(pick([" (note : voir le dossier)", " à rappeler en mars"], choice), "w:vanish");
const insertion: Make = (draft, choice) =>
  revision("w:ins", draft.next(), pick([" et ses antennes", " (Rhône)", " dûment habilité"], choice));
const deletion: Make = (draft, choice) =>
  revision("w:del", draft.next(), pick([" de l’Ouest", " et cie", " ancien texte"], choice));
const note: Make = (draft) => footnote(draft, "Note d’une personne.");

function after(kind: string, make: Make): SlotDressing {
  return onSlot(`${kind} after`, (draft, slot, choice) =>
    putAfter(draft, slot.id, make(draft, choice)) ? besideTruth(draft, slot) : undefined,
  );
}

function before(kind: string, make: Make): SlotDressing {
  return onSlot(`${kind} before`, (draft, slot, choice) =>
    putBefore(draft, slot.id, make(draft, choice)) ? besideTruth(draft, slot) : undefined,
  );
}

function inside(kind: string, make: Make): SlotDressing {
  return onSlot(`${kind} inside`, (draft, slot, choice) => {
    const middle = middleOf(draft, slot);
    if (!middle) return undefined;
    middle.parent?.insertBefore(middle, make(draft, choice));
    return insideTruth(draft, slot);
  });
}

/** Something that begins before the slot and ends after it, and holds nothing else. */
function round(kind: string, make: (draft: Draft) => readonly [readonly XmlElement[], readonly XmlElement[]]): SlotDressing {
  return onSlot(`${kind} round`, (draft, slot) => {
    const [start, end] = make(draft);
    return putBefore(draft, slot.id, ...start) && putAfter(draft, slot.id, ...end) ? draft.truths.get(slot.id) : undefined;
  });
}

export const OBJECTS: readonly SlotDressing[] = [
  after("a footnote", note),
  inside("a footnote", note),
  after("a picture", picture),
  before("a picture", picture),
  after("hidden words", hiddenWords),
  after("a tracked insertion", insertion),
  before("a tracked insertion", insertion),
  after("a tracked deletion", deletion),
  before("a tracked deletion", deletion),
  round("a comment", (draft) => comment(draft, "À relire.")),
  round("a bookmark", (draft) => {
    const [start, end] = bookmark(draft.next());
    return [[start], [end]];
  }),
  onSlot("a comment inside", (draft, slot) => {
    const middle = middleOf(draft, slot);
    if (!middle) return undefined;
    const [start, end] = comment(draft, "Et ici ?");
    middle.parent?.insertBefore(middle, ...start, ...end);
    return insideTruth(draft, slot);
  }),
  onSlot("a picture in its run", (draft, slot) => {
    draft.runsOf(slot.id).at(-1)?.append(drawing(draft));
    return insideTruth(draft, slot);
  }),
  onSlot("runs cut anywhere", (draft, slot, choice) => {
    const { length } = draft.textOf(slot.id);
    for (let at = 1 + (choice % 2); at < length; at += 1 + (choice % 3)) cutSlot(draft, slot.id, at);
    return draft.truths.get(slot.id);
  }),
];
