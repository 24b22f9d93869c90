/**
 * The fixed text as the review expects it: the model's, with what its notes accept in place of what they are about, and
 * what its facts and answers are known to show, so that what a fact became is told from an altered sentence.
 */

import type { DocumentContent, DocumentSpan } from "../agreement-document";
import type { Alignment, Alteration } from "../alignment/alignment";
import { matchShown } from "../alignment/match-shown";
import { JoinedText } from "../alignment/joined-text";
import { findFolded } from "../french/fold";
import { withFixedWords } from "../model/with-agreeing";
import type { AgreementModel, ModelParagraph, ReviewNote, Slot, TextPiece } from "../model/agreement-model";
import { type AmongWords, placeAmong, UNPLACED } from "./place-in-notes";
import { shownParagraph } from "./shown-paragraph";

/** A fact as the document states it. */
export interface ShownFact {
  readonly fact: string;
  /** Index of its paragraph in the model. */
  readonly paragraph: number;
  readonly expected: string;
  readonly text: string;
  readonly span: DocumentSpan;
}

/** Fixed text that is not the model's, nor what a note accepts. */
export interface ShownAlteration extends Alteration, AmongWords {
  /** Index of its paragraph in the model. */
  readonly paragraph: number;
}

export interface ShownText {
  readonly facts: readonly ShownFact[];
  readonly alterations: readonly ShownAlteration[];
}

/** What one paragraph of the model shows of its facts, and where its fixed text was altered. */
export function readShownText(
  model: AgreementModel,
  paragraph: number,
  alignment: Alignment,
  content: DocumentContent,
): ShownText {
  const pattern = model.paragraphs[paragraph];
  const placed = alignment.paragraphs[paragraph];
  const hasFact = pattern?.pieces.some(({ kind }) => kind === "fact");
  if (!pattern || !placed || (!hasFact && placed.alterations.length === 0)) return NOTHING;
  // Beside a slot that is all its paragraph the model has nothing; what cells say less of is told of each.
  if (placed.isInCells || (pattern.pieces.length === 1 && pattern.pieces[0]?.kind === "slot")) {
    return { facts: [], alterations: placed.alterations.map((one) => ({ paragraph, ...one, ...UNPLACED })) };
  }
  const found = shownParagraph(model, paragraph, alignment, content);
  if (!found) return NOTHING;
  const { whole, shown, answerOf } = found;
  const notes = notesOf(model, paragraph);
  const { pieces, alterations, expected } = matchShown(expectedParagraph(whole, notes, shown.text), answerOf, shown.text);
  const own = new Set(pattern.pieces);
  const facts = pieces.flatMap(({ piece, span }): ShownFact[] =>
    piece.kind === "fact" && span && own.has(piece)
      ? [
          {
            fact: piece.fact,
            paragraph,
            expected: piece.text,
            text: shown.textOf(span),
            span: shown.spanOf(span),
          },
        ]
      : [],
  );
  // Of two paragraphs in one, or of one in two, nothing is altered: that is how they were told.
  if (placed.joinedWith !== undefined || placed.document.length > 1) return { facts, alterations: [] };
  return {
    facts,
    alterations: shown.alterationsOf(alterations).map((one, nth) => ({
      paragraph,
      ...one,
      ...placeAmong(expected, notes, alterations[nth]?.words, one.found),
    })),
  };
}

/** Where a paragraph that stands in another's place differs from it, word by word. */
export function readRewritten(
  model: AgreementModel,
  paragraph: number,
  index: number,
  content: DocumentContent,
  answerOf: (slot: Slot) => string | undefined,
): readonly ShownAlteration[] {
  const pattern = model.paragraphs[paragraph];
  if (!pattern) return [];
  const shown = new JoinedText([index], content.paragraphs);
  const notes = notesOf(model, paragraph);
  const { alterations, expected } = matchShown(expectedParagraph(pattern, notes, shown.text), answerOf, shown.text);
  return shown.alterationsOf(alterations).map((one, nth) => ({
    paragraph,
    ...one,
    ...placeAmong(expected, notes, alterations[nth]?.words, one.found),
  }));
}

/** Whether a text is a paragraph of the model, or what its notes accept, when what was cut from its end goes back there. */
export function showsParagraph(
  model: AgreementModel,
  paragraph: number,
  [text, end]: readonly [string, string],
  answerOf: (slot: Slot) => string | undefined,
): boolean {
  const pattern = model.paragraphs[paragraph];
  if (!pattern) return false;
  const whole = `${text} ${end}`;
  const { pieces, alterations } = matchShown(expectedParagraph(pattern, notesOf(model, paragraph), whole), answerOf, whole);
  return alterations.length === 0 && pieces.every(({ span }) => span && (span.end <= text.length || text.length < span.start));
}

const NOTHING: ShownText = { facts: [], alterations: [] };

/** A paragraph of the model with what its notes accept in place of what they are about, where the document shows that. */
function expectedParagraph(source: ModelParagraph, notes: readonly ReviewNote[], shown: string): ModelParagraph {
  const paragraph = withFixedWords(source);
  if (notes.every(({ accepted }) => accepted.length === 0)) return paragraph;
  const pieces = paragraph.pieces.map((piece): TextPiece =>
    piece.kind === "fixed"
      ? { ...piece, text: notes.reduce((text, note) => acceptedText(text, note, shown), piece.text) }
      : piece,
  );
  return { ...paragraph, pieces };
}

/** The text with what the document shows in place of what a note is about, when the note accepts it. */
function acceptedText(text: string, note: ReviewNote, shown: string): string {
  if (!text.includes(note.text) || findFolded(shown, note.text)) return text;
  const accepted = note.accepted.find((one) => findFolded(shown, one));
  return accepted === undefined ? text : text.replace(note.text, () => accepted);
}

const notesByParagraph = new WeakMap<AgreementModel, Map<number, ReviewNote[]>>();

function notesOf(model: AgreementModel, paragraph: number): readonly ReviewNote[] {
  let known = notesByParagraph.get(model);
  if (!known) {
    known = new Map();
    for (const note of model.notes) known.set(note.paragraph, [...(known.get(note.paragraph) ?? []), note]);
    notesByParagraph.set(model, known);
  }
  return known.get(paragraph) ?? [];
}
