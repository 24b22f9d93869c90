/**
 * Which paragraph of the Office Open XML each paragraph of a reading is. As a rule there are as many of both; a host may add one
 * at the end, or leave out what it does not list.
 */

import { comparable } from "./fit-marks";
import type { ParagraphDraft } from "./paragraph-draft";

interface Pair {
  readonly paragraph: number;
  readonly draft: number;
}

/** In the order of the texts; undefined for one that is none of the drafts for certain. */
export function pairDrafts(drafts: readonly ParagraphDraft[], texts: readonly string[]): (ParagraphDraft | undefined)[] {
  if (drafts.length === texts.length) return [...drafts];
  const shown = texts.map(comparable);
  const sides = drafts.map(({ kept, full }) => [comparable(kept), comparable(full)]);
  const isSame = (paragraph: number, draft: number): boolean => sides[draft]?.includes(shown[paragraph] ?? "") ?? false;
  const shorter = Math.min(drafts.length, texts.length);
  let head = 0;
  while (head < shorter && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(texts.length - 1 - tail, drafts.length - 1 - tail)) tail += 1;
  const found = new Map<number, number>();
  for (let at = 0; at < head; at += 1) found.set(at, at);
  for (let at = 1; at <= tail; at += 1) found.set(texts.length - at, drafts.length - at);
  const [restOfTexts, restOfSides] = [shown.slice(head, texts.length - tail), sides.slice(head, drafts.length - tail)];
  let last = -1;
  for (const { paragraph, draft } of pairsOf(restOfTexts, restOfSides)) {
    if (draft <= last) continue;
    last = draft;
    found.set(head + paragraph, head + draft);
  }
  return texts.map((_, index) => drafts[found.get(index) ?? -1]);
}

/** Texts that are there as often on both sides, one after the other; in the order of the paragraphs. */
function pairsOf(texts: readonly string[], sides: readonly (readonly string[])[]): Pair[] {
  const paragraphs = placesOf(texts.map((text) => [text]));
  const drafts = placesOf(sides);
  return Array.from(paragraphs)
    .flatMap(([text, here]): Pair[] => {
      const there = drafts.get(text) ?? [];
      return here.length === there.length ? here.map((paragraph, nth) => ({ paragraph, draft: there[nth] ?? -1 })) : [];
    })
    .sort((one, other) => one.paragraph - other.paragraph);
}

function placesOf(texts: readonly (readonly string[])[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, same] of texts.entries()) {
    for (const text of new Set(same)) {
      const found = places.get(text);
      if (found) found.push(index);
      else places.set(text, [index]);
    }
  }
  return places;
}
