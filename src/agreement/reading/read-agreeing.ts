/**
 * Words that agree with an answer ("apporteront", "représenté", "N° RNA"). To the alignment they are fixed text; which of those that
 * the model knows stand in a document is read first, by their controls, else by the words round them:
 *
 *     the model      qui lui [apportera] les informations
 *     the document   qui lui  apporteront  les informations     known for a plural partner: the model of this document says so
 *     the document   qui lui  prêtera      les informations     nobody's words: an alteration, as anywhere in the text
 */

import type { DocumentContent } from "../agreement-document";
import type { Alignment, PlacedSlot } from "../alignment/alignment";
import { matchShown } from "../alignment/match-shown";
import { Pattern } from "../alignment/pattern";
import { bareText, piecesEnding } from "../clauses/punctuation";
import { fieldKind } from "../fields/field-kinds";
import { sameText } from "../french/fold";
import { type AgreementModel, fieldOf, isToFill, type ModelParagraph, type Slot, type TextPiece } from "../model/agreement-model";
import { printTag } from "../model/tag";
import { type AgreeingTexts, saying } from "../model/with-agreeing";
import { shownParagraph } from "./shown-paragraph";

/** Those that are not as the model has them. @param alignment with the model as it is. */
export function readAgreeing(model: AgreementModel, alignment: Alignment, content: DocumentContent): AgreeingTexts {
  const texts = new Map<string, string>();
  const note = (slot: Slot, text: string): void => {
    if (isSaid(model, slot, text)) texts.set(slot.id, text.trim());
  };
  for (const [slot, text] of inControls(model, content)) note(slot, text);
  // The text is what people read: where it tells, it is right.
  for (const at of model.paragraphs.keys()) {
    const isLost = alignment.paragraphs[at]?.document.length === 0;
    const shown = isLost ? inStray(model, at, alignment, content) : shownIn(model, at, alignment, content);
    for (const { slot, text } of shown) note(slot, text);
  }
  for (const { id, placeholder } of model.slots)
    if (texts.has(id) && sameText(texts.get(id) ?? "", placeholder)) texts.delete(id);
  for (const { clauses } of model.clauseLists) {
    for (const { paragraph } of clauses) for (const [id, text] of clauseWords(model, paragraph, content)) texts.set(id, text);
  }
  return texts;
}

/** The alignment with the place of each word that agrees, among its slots as the model has them. */
export function placeAgreeing(model: AgreementModel, alignment: Alignment, content: DocumentContent): Alignment {
  const placed = new Map<string, PlacedSlot>(alignment.slots.map((one) => [one.slot.id, one]));
  for (const [at, paragraph] of model.paragraphs.entries()) {
    const shown = new Map(shownIn(model, at, alignment, content).map((one) => [one.slot.id, one]));
    const isThere = alignment.paragraphs[at]?.document.length;
    for (const slot of wordsOf(paragraph)) {
      const found = shown.get(slot.id);
      const expected = paragraph.pieces.find((piece) => piece.kind === "slot" && piece.slot.id === slot.id)?.text ?? "";
      placed.set(
        slot.id,
        found && sameText(found.text, expected)
          ? { slot, state: "filled", span: found.span, text: found.text, obstacle: undefined }
          : { slot, state: "lost", reason: isThere ? "surroundings-altered" : "paragraph-missing" },
      );
    }
  }
  return { ...alignment, slots: model.slots.flatMap(({ id }) => placed.get(id) ?? []) };
}

function wordsOf({ pieces }: ModelParagraph): Slot[] {
  return pieces.flatMap((piece) => (piece.kind === "slot" && !isToFill(piece.slot) ? [piece.slot] : []));
}

/** Whether the model knows these words for such a slot. */
function isSaid(model: AgreementModel, { field, form }: Slot, text: string): boolean {
  return fieldKind(fieldOf(model, field).kind).says?.(form, text) ?? false;
}

/** What the controls of such words show: where there are as many as the model has places for them. */
function inControls({ slots, paragraphs }: AgreementModel, { controls }: DocumentContent): [Slot, string][] {
  const words = slots.filter((slot) => !isToFill(slot) && paragraphs[slot.paragraph]?.clause === undefined);
  const tags = new Set(words.map(printTag));
  return Array.from(tags).flatMap((tag) => {
    const own = words.filter((slot) => printTag(slot) === tag);
    const shown = controls.filter((control) => control.tag === tag);
    return own.length === shown.length ? own.map((slot, at): [Slot, string] => [slot, shown[at]?.text ?? ""]) : [];
  });
}

/** What stands where the words of one paragraph do. */
function shownIn(model: AgreementModel, at: number, alignment: Alignment, content: DocumentContent) {
  const paragraph = model.paragraphs[at];
  if (!paragraph || wordsOf(paragraph).length === 0) return [];
  const found = shownParagraph(model, at, alignment, content);
  if (!found) return [];
  const { whole, shown, answerOf } = found;
  const own = new Set(paragraph.pieces);
  return matchShown(whole, answerOf, shown.text).pieces.flatMap(({ piece, span }) =>
    piece.kind === "slot" && !isToFill(piece.slot) && own.has(piece) && span
      ? [{ slot: piece.slot, text: shown.textOf(span), span: shown.spanOf(span) }]
      : [],
  );
}

/** The same of a paragraph that the alignment did not find: words that it does not know may be most of it ("N° RNA : …"). */
function inStray(model: AgreementModel, at: number, { added }: Alignment, { paragraphs }: DocumentContent) {
  const paragraph = model.paragraphs[at];
  if (!paragraph || wordsOf(paragraph).length === 0) return [];
  const pieces = paragraph.pieces.map((piece): TextPiece =>
    piece.kind === "slot" ? { ...piece, slot: { ...piece.slot, form: "plain" } } : piece,
  );
  const open = new Pattern({ ...paragraph, pieces });
  const words = wordsOf(paragraph).map(({ id }) => id);
  for (const index of added) {
    const text = paragraphs[index]?.text ?? "";
    const found = open.matchExactly(text)?.slots.flatMap((span, nth) => {
      const slot = wordsOf(paragraph)[words.indexOf(open.slots[nth]?.id ?? "")];
      return slot && span ? [{ slot, text: text.slice(span.start, span.end) }] : [];
    });
    if (found?.every(({ slot, text: shown }) => isSaid(model, slot, shown))) return found;
  }
  return [];
}

/** The words of a clause as some paragraph of the document has them all: none where it is as the model has it, or nowhere. */
function clauseWords(model: AgreementModel, paragraph: ModelParagraph, { paragraphs }: DocumentContent): AgreeingTexts {
  const words = wordsOf(paragraph);
  const [first] = words;
  if (!first) return new Map();
  const options = fieldKind(fieldOf(model, first.field).kind).variants ?? [];
  const said = options.map(
    ({ texts }) => new Map(words.flatMap(({ id, form }) => texts[form]?.slice(0, 1).map((text) => [id, text] as const) ?? [])),
  );
  const isThere = (texts: AgreeingTexts): boolean => {
    const one = saying(paragraph, texts);
    const pattern = new Pattern({ ...one, pieces: piecesEnding(one) });
    const [head = ""] = pattern.fixed;
    return paragraphs.some(({ text }) => text.includes(head.slice(0, 8)) && pattern.matchExactly(bareText(text)) !== undefined);
  };
  const isAsInModel = (texts: AgreeingTexts): boolean => words.every(({ id, placeholder }) => texts.get(id) === placeholder);
  return said.find((texts) => !isAsInModel(texts) && isThere(texts)) ?? new Map();
}
