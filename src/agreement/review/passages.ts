/** Stretches that read alike, from one paragraph to the next: an article that is struck out is told once. */

import type { DocumentParagraph, DocumentSpan } from "../agreement-document";

/** A stretch of one paragraph. */
export interface Stretched {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface Passage<Kind> {
  readonly kind: Kind;
  readonly span: DocumentSpan;
  /** Of each of its paragraphs, blank ones left out. */
  readonly texts: readonly string[];
}

/** @param stretches in the order of the body, each with its kind. @param isSame whether two kinds are one. */
export function passagesOf<Kind>(
  paragraphs: readonly DocumentParagraph[],
  stretches: readonly (Stretched & { readonly kind: Kind })[],
  isSame: (one: Kind, other: Kind) => boolean,
): Passage<Kind>[] {
  const found: { kind: Kind; span: DocumentSpan; texts: string[] }[] = [];
  const textOf = (index: number): string => paragraphs[index]?.text ?? "";
  const isBlank = (from: number, to: number): boolean => paragraphs.slice(from, to).every(({ text }) => text.trim() === "");
  for (const { paragraph, start, end, kind } of stretches) {
    const last = found.at(-1);
    const text = textOf(paragraph).slice(start, end).trim();
    const isNext =
      last !== undefined &&
      isSame(last.kind, kind) &&
      last.span.last < paragraph &&
      isBlank(last.span.last + 1, paragraph) &&
      textOf(last.span.last).slice(last.span.end).trim() + textOf(paragraph).slice(0, start).trim() === "";
    if (isNext) {
      last.span = { ...last.span, last: paragraph, end };
      last.texts.push(text);
    } else found.push({ kind, span: { first: paragraph, start, last: paragraph, end }, texts: [text] });
  }
  return found;
}
