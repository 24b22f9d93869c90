/** An agreement as the port reads it, made from the model: no Word needed. */

import type { DocumentContent, DocumentControl, DocumentExtras, DocumentParagraph } from "../../src/agreement/agreement-document";
import { fieldKind } from "../../src/agreement/fields/field-kinds";
import { type AgreementModel, fieldOf, type TextPiece } from "../../src/agreement/model/agreement-model";
import type { Answers } from "../../src/agreement/fields/answers";
import { printTag } from "../../src/agreement/model/tag";
import type { Waiver } from "../../src/agreement/reading/finding";
import { type AgreementAsRead, readIn } from "../../src/agreement/reading/agreement-as-read";
import { readMemory } from "../../src/agreement/reading/memory";
import { type Review, reviewAgreement, type ReviewOptions } from "../../src/agreement/review/review-agreement";
import type { SeenMargins } from "../../src/agreement/review/reviewed-agreement";
import type { CalendarDay } from "../../src/agreement/french/calendar";

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
  return answer === undefined ? text : fieldKind(fieldOf(model, slot.field).kind).print(answer, slot);
}

function controlOf(model: AgreementModel, { slot }: Extract<TextPiece, { kind: "slot" }>, text: string): DocumentControl {
  return { tag: printTag(slot), title: fieldOf(model, slot.field).label.fr, text, look: LOOK, locked: false, parent: undefined };
}

/** What is read of a document, all parts of it. */
export interface SeenDocument {
  readonly content: DocumentContent;
  readonly extras: DocumentExtras | null;
  readonly margins: SeenMargins;
}

/** A document of which nothing is hidden. */
export function seenOf(content: DocumentContent): SeenDocument {
  const marks = content.paragraphs.map(() => ({ marks: [], prompts: [], others: [] }));
  const extras = {
    isTracking: false,
    trackedChanges: [],
    comments: [],
    textBoxes: [],
    notes: [],
    hiddenTexts: [],
    looks: [],
    highlights: [],
    marks,
    controls: [],
    unseen: [],
  };
  return { content, extras, margins: { texts: [], textBoxes: [], looks: [], unseen: [] } };
}

export interface SeenOptions {
  readonly today: CalendarDay;
  readonly waivers?: readonly Waiver[];
  /** Texts of the facts that were changed for this document. */
  readonly facts?: ReadonlyMap<string, string>;
  readonly sitting?: ReviewOptions["sitting"];
}

/** The agreement as a document that nobody opened has it. */
export function readSeen(
  model: AgreementModel,
  seen: SeenDocument,
  { waivers = [], facts = new Map() }: Partial<SeenOptions> = {},
): AgreementAsRead {
  return readIn(model, { ...readMemory(undefined, model), waivers, facts }, seen);
}

/** Its review. */
export function reviewSeen(model: AgreementModel, seen: SeenDocument, options: SeenOptions): Review {
  const { today, sitting } = options;
  return reviewAgreement(readSeen(model, seen, options), { today, margins: seen.margins, sitting });
}

/** The text with every certain correction of the notes made. */
export function corrected(model: AgreementModel): (text: string, paragraph: number) => string {
  return (text, paragraph) =>
    model.notes
      .filter((note) => note.paragraph === paragraph && note.isCertain)
      .reduce((shown, note) => shown.replace(note.text, () => note.accepted[0] ?? ""), text);
}
