/** An agreement as the port reads it, made from the model: no Word needed. */

import type { DocumentContent, DocumentControl } from "../../src/agreement/agreement-document";
import type { DocumentParagraph } from "../../src/agreement/alignment/alignment";
import { fieldKind } from "../../src/agreement/fields/field-kinds";
import { type AgreementModel, fieldOf, type TextPiece } from "../../src/agreement/model/agreement-model";
import { type Answers } from "../../src/agreement/operations/answers";
import { printTag } from "../../src/agreement/model/tag";
import type { SeenDocument } from "../../src/agreement/review/reviewed-agreement";

const LOOK = { highlight: null, color: "#000000" } as const;

/** The blank agreement, or the filled one; fixed text may be changed on the way. */
export function contentOf(
  model: AgreementModel,
  answers: Answers = new Map(),
  changeText: (text: string, paragraph: number) => string = (text) => text,
): DocumentContent {
  const paragraphs: DocumentParagraph[] = [];
  const controls: DocumentControl[] = [];
  model.paragraphs.forEach(({ pieces, listLevel, inTable }, index) => {
    const printed = pieces.map((piece) => (piece.kind === "slot" ? print(model, piece, answers) : piece.text));
    if (printed.includes(undefined)) return;
    pieces.forEach((piece, at) => {
      if (piece.kind === "slot") controls.push(controlOf(model, piece, printed[at] ?? ""));
    });
    const text = changeText(printed.join(""), index);
    paragraphs.push(...text.split("\n").map((line) => ({ text: line, listLevel, inTable })));
  });
  return { paragraphs, controls };
}

function print(
  model: AgreementModel,
  { slot, text }: Extract<TextPiece, { kind: "slot" }>,
  answers: Answers,
): string | undefined {
  const answer = answers.get(slot.field);
  return answer === undefined ? text : fieldKind(fieldOf(model, slot.field).kind).print(answer, slot.form);
}

function controlOf(model: AgreementModel, { slot }: Extract<TextPiece, { kind: "slot" }>, text: string): DocumentControl {
  return { tag: printTag(slot), title: fieldOf(model, slot.field).label.fr, text, look: LOOK, locked: false };
}

/** A document of which nothing is hidden. */
export function seenOf(content: DocumentContent): SeenDocument {
  const extras = { trackedChanges: [], comments: [], textBoxes: [], notes: [], hiddenTexts: [], unseen: [] };
  return { content, extras, margins: { texts: [], unseen: [] } };
}

/** The text with every certain correction of the notes made. */
export function corrected(model: AgreementModel): (text: string, paragraph: number) => string {
  return (text, paragraph) =>
    model.notes
      .filter((note) => note.paragraph === paragraph && note.isCertain)
      .reduce((shown, note) => shown.replace(note.text, () => note.accepted[0] ?? ""), text);
}
