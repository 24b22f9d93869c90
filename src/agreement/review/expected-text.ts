/**
 * The fixed text as the review expects it: the model's, with what its notes accept in place of what they are about, and
 * with facts as places of their own, so that what a fact became is told from an altered sentence.
 */

import type { PlacedParagraph } from "../alignment/alignment";
import { matchingOf } from "../alignment/pattern";
import { joinParagraphs } from "../alignment/rejoin-paragraphs";
import { findFolded } from "../french/fold";
import type { AgreementModel, ModelParagraph, ReviewNote, TextPiece } from "../model/agreement-model";
import type { DocumentContent } from "../agreement-document";
import type { ShownAlteration, ShownFact } from "./reviewed-agreement";

export interface ShownText {
  readonly facts: readonly ShownFact[];
  readonly alterations: readonly ShownAlteration[];
}

/** What one paragraph of the model shows of its facts, and where its fixed text was altered. */
export function readShownText(
  model: AgreementModel,
  paragraph: number,
  placed: PlacedParagraph | undefined,
  content: DocumentContent,
): ShownText {
  const pattern = model.paragraphs[paragraph];
  const [at, ...others] = placed?.document ?? [];
  const hasFact = pattern?.pieces.some(({ kind }) => kind === "fact");
  if (!pattern || at === undefined) return NOTHING;
  if (!hasFact && placed?.alterations.length === 0) return NOTHING;
  const other = model.paragraphs[placed?.joinedWith ?? -1];
  if (others.length > 0 || other) {
    const isFirst = (placed?.joinedWith ?? paragraph) >= paragraph;
    return { ...NOTHING, facts: factsAcross({ pattern, other, isFirst }, paragraph, placed?.document ?? [], content) };
  }
  const text = content.paragraphs[at]?.text ?? "";
  const match = bestMatch(pattern, notesOf(model, paragraph), text);
  const facts = match.slots.flatMap(({ slot, span }): ShownFact[] => {
    if (!span || !slot.id.startsWith(FACT)) return [];
    return [
      {
        fact: slot.field,
        paragraph,
        expected: slot.placeholder,
        text: text.slice(span.start, span.end),
        span: { first: at, start: span.start, last: at, end: span.end },
      },
    ];
  });
  const alterations = match.alterations.map(({ start, end, expected }) => ({
    paragraph,
    span: { first: at, start, last: at, end },
    found: text.slice(start, end),
    expected,
  }));
  return { facts, alterations };
}

/** Whether a text is a paragraph of the model, or what its notes accept, when what was cut from its end goes back there. */
export function showsParagraph(model: AgreementModel, paragraph: number, text: string, end: string): boolean {
  const pattern = model.paragraphs[paragraph];
  if (!pattern) return false;
  const { slots, alterations } = bestMatch(pattern, notesOf(model, paragraph), `${text} ${end}`);
  return alterations.length === 0 && slots.every(({ span }) => span && (span.end <= text.length || text.length < span.start));
}

/**
 * The facts of a paragraph that is cut in two, or stands in one with another of the model: it was paired because every word of
 * it is there, so that nothing in it is altered.
 */
function factsAcross(
  { pattern, other, isFirst }: { pattern: ModelParagraph; other: ModelParagraph | undefined; isFirst: boolean },
  paragraph: number,
  document: readonly number[],
  content: DocumentContent,
): ShownFact[] {
  const texts = document.map((index) => content.paragraphs[index]?.text ?? "");
  const whole = other ? joinParagraphs(isFirst ? pattern : other, isFirst ? other : pattern) : pattern;
  const { slots } = matchingOf(expectedParagraph(whole, [], "", true), texts.join("\n"));
  const facts = slots.flatMap(({ slot, span }): ShownFact[] => {
    if (!span || !slot.id.startsWith(FACT)) return [];
    const nth = texts.findIndex((_, at) => span.start <= texts.slice(0, at + 1).join("\n").length);
    const before = texts.slice(0, nth).reduce((length, text) => length + text.length + 1, 0);
    const [start, end] = [span.start - before, span.end - before];
    const at = document[nth] ?? 0;
    const over = end - (texts[nth]?.length ?? 0) - 1;
    const last = over > 0 ? { last: document[nth + 1] ?? at, end: over } : { last: at, end };
    const text = texts.join("\n").slice(span.start, span.end);
    return [{ fact: slot.field, paragraph, expected: slot.placeholder, text, span: { first: at, start, ...last } }];
  });
  const own = pattern.pieces.filter(({ kind }) => kind === "fact").length;
  return isFirst ? facts.slice(0, own) : facts.slice(facts.length - own);
}

const NOTHING: ShownText = { facts: [], alterations: [] };
/** Begins the id of a fact's place, which is no slot's. */
const FACT = "=";

/**
 * With facts as places; as fixed text where that leaves less altered (a fact that runs into the word after it is no place of
 * its own once anything else is altered).
 */
function bestMatch(paragraph: ModelParagraph, notes: readonly ReviewNote[], text: string): ReturnType<typeof matchingOf> {
  const open = matchingOf(expectedParagraph(paragraph, notes, text, true), text);
  if (open.alterations.length < 2) return open;
  const fixed = matchingOf(expectedParagraph(paragraph, notes, text, false), text);
  return fixed.alterations.length < open.alterations.length ? fixed : open;
}

function expectedParagraph(
  paragraph: ModelParagraph,
  notes: readonly ReviewNote[],
  shown: string,
  opensFacts: boolean,
): ModelParagraph {
  const pieces = paragraph.pieces.map((piece): TextPiece => {
    if (piece.kind === "fixed")
      return { ...piece, text: notes.reduce((text, note) => acceptedText(text, note, shown), piece.text) };
    return piece.kind === "fact" && opensFacts ? factAsSlot(piece) : piece;
  });
  return { ...paragraph, pieces };
}

/** The text with what the document shows in place of what a note is about, when the note accepts it. */
function acceptedText(text: string, note: ReviewNote, shown: string): string {
  if (!text.includes(note.text) || findFolded(shown, note.text)) return text;
  const accepted = note.accepted.find((one) => findFolded(shown, one));
  return accepted === undefined ? text : text.replace(note.text, () => accepted);
}

function factAsSlot({ fact, text }: Extract<TextPiece, { kind: "fact" }>): TextPiece {
  return {
    kind: "slot",
    text,
    slot: {
      id: `${FACT}${fact}`,
      field: fact,
      form: "plain",
      paragraph: -1,
      placeholder: text,
      lead: "",
      wholeParagraph: false,
      lines: "one",
    },
  };
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
