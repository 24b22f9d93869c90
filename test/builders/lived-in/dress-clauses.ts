/** What people do to an engagement: it is moved, taken away and brought back whole, or not at all. */

import { XmlElement } from "../../../src/docx/xml";
import { cutRun, cutWords } from "./around";
import { putUnder } from "./dress-with-breaks";
import { type ClauseDressing, pick, onClause } from "./dressing";
import type { Draft } from "./draft";
import { bookmark, foreignControl, pageBreak, run } from "./nodes";
import { comment, footnote, picture } from "./parts";

function inWords(kind: string, make: (draft: Draft, choice: number) => XmlElement[]): ClauseDressing {
  return onClause(`engagement: ${kind}`, (draft, paragraph, choice) => {
    const next = cutWords(draft, paragraph);
    next?.parent?.insertBefore(next, ...make(draft, choice));
    return next !== undefined;
  });
}

/** Does something to one word of the fixed text. */
function onWord(kind: string, change: (draft: Draft, word: XmlElement) => void): ClauseDressing {
  return onClause(`engagement: ${kind}`, (draft, paragraph) => {
    const word = cutWords(draft, paragraph);
    if (!word) return false;
    const end = word.text.indexOf(" ", 1);
    if (end > 0) cutRun(draft, word, end);
    change(draft, word);
    return true;
  });
}

function putIn(word: XmlElement, holder: (content: XmlElement) => XmlElement): void {
  const { parent } = word;
  const next = parent?.children[parent.indexOf(word) + 1];
  word.remove();
  parent?.insertBefore(next, holder(word));
}

export const CLAUSE_DRESSINGS: readonly ClauseDressing[] = [
  inWords("a footnote", (draft) => [footnote(draft, "Sous réserve.")]),
  inWords("a bookmark", (draft) => bookmark(draft.next())),
  inWords("a comment", (draft) => comment(draft, "Sûr ?").flat()),
  inWords("a picture", (draft) => [picture(draft)]),
  inWords("a page break", () => [pageBreak()]),
  inWords("words", (_, choice) => [run(pick([", en lien avec le siège,", " (hors vacances)"], choice))]),
  inWords("a soft break", () => [run("\v")]),
  inWords("hidden words", () => [run(" à confirmer", "w:vanish")]),
  onWord("a bold word", (_, word) => {
    const look = word.child("w:rPr") ?? XmlElement.make("w:rPr");
    if (!look.parent) word.insertAt(0, look);
    look.insertAt(0, XmlElement.make("w:b"));
  }),
  onWord("a link", (draft, word) =>
    putIn(word, (content) => XmlElement.make("w:hyperlink", { "w:anchor": `vie_${draft.next()}` }, [content])),
  ),
  onWord("a foreign control", (draft, word) => putIn(word, (content) => foreignControl(draft.next(), [content]))),
  onClause("engagement: one added under it", (_, paragraph, choice) => {
    putUnder(paragraph, pick(["Assurer un suivi trimestriel ;", "Se réunir deux fois par an ;"], choice));
    return true;
  }),
  onClause("engagement: runs cut anywhere", (draft, paragraph, choice) => {
    for (const one of [...paragraph.descendants("w:r")]) {
      for (let rest: XmlElement | undefined = one; rest;) rest = cutRun(draft, rest, 2 + (choice % 7));
    }
    return true;
  }),
];
