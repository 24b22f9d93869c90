/** The body of a .docx as the domain knows one, as Word shows it once its tracked changes are accepted. */

import type { DocumentContent, DocumentControl, DocumentParagraph, TextLook } from "../agreement/agreement-document";
import type { ContentControl } from "../docx/content-control";
import type { DocxDocument } from "../docx/docx-document";
import { colorOf, highlightOf } from "../docx/looks";
import type { Paragraph, TextPiece } from "../docx/paragraph";
import { plainText } from "../word/plain-text";

export function contentOf(document: DocxDocument): DocumentContent {
  const { paragraphs, contentControls } = document.body;
  const read = new Map<ContentControl, DocumentControl>();
  // In the order of their start tags: one comes after that which it stands in.
  for (const control of contentControls) read.set(control, readControl(control, control.parent && read.get(control.parent)));
  return { paragraphs: paragraphs.map((paragraph) => readParagraph(document, paragraph)), controls: [...read.values()] };
}

function readParagraph(document: DocxDocument, { element, pieces, tableDepth }: Paragraph): DocumentParagraph {
  return {
    text: plainText(standing(pieces)),
    listLevel: document.numbering.placeOf(element)?.level ?? null,
    inTable: tableDepth > 0,
  };
}

function readControl(control: ContentControl, parent: DocumentControl | undefined): DocumentControl {
  const range = control.range();
  const held = range.stretches.map(({ paragraph, start, end }) => ({ paragraph, pieces: cut(paragraph, start, end) }));
  range.release();
  const text = held.map(({ pieces }) => standing(pieces)).join("\n");
  const { tag, title, lock } = control;
  return { tag, title, text: plainText(text), look: lookOf(held), locked: /contentLocked$/i.test(lock), parent };
}

/** Pieces of a stretch, each cut to what stands in it. */
function cut(paragraph: Paragraph, start: number, end: number): TextPiece[] {
  return paragraph
    .piecesBetween(start, end)
    .map((piece) => ({ ...piece, text: piece.text.slice(Math.max(0, start - piece.start), end - piece.start) }));
}

function standing(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text, deleted }) => (deleted ? "" : text)).join("");
}

function lookOf(held: readonly { readonly paragraph: Paragraph; readonly pieces: readonly TextPiece[] }[]): TextLook {
  const highlights = new Set(held.map(({ paragraph, pieces }) => highlightOf(paragraph, pieces)));
  const colors = new Set(held.map(({ paragraph, pieces }) => colorOf(paragraph, pieces)));
  const [[highlight = null], [color = ""]] = [highlights, colors];
  return {
    highlight: highlights.size > 1 || highlight === "" ? "mixed" : highlight,
    color: colors.size > 1 || color === "" ? "mixed" : color,
  };
}
