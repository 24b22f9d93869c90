/** What lists put before their paragraphs: words in a bullet are words of the sentence; a number may make an article of a line. */

import { Pattern } from "../alignment/pattern";
import { fold } from "../french/fold";
import type { ModelParagraph } from "../model/agreement-model";
import { type DoubtfulLook, finding } from "../reading/finding";
import { isClause } from "./clause-lines";
import { passagesOf } from "./passages";
import type { Observation } from "./review-finding";
import { placeOf, type ReviewedAgreement, textOf } from "./reviewed-agreement";

interface Listed {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** As Word shows it; "%1" is a number. */
  readonly kind: string;
}

const WORD = /\p{L}{2,}/gu;

export function checkListTexts(seen: ReviewedAgreement): Observation[] {
  const listed = listedIn(seen).filter(({ kind }) => kind.match(WORD));
  return passagesOf(seen.content.paragraphs, listed, (one, other) => one === other).map(({ kind, span, texts }) => {
    const words = kind.replace(/%\d/gu, "1").trim();
    const details = { words, text: texts[0] ?? "", count: texts.length };
    const one = finding("list-words", details, placeOf(seen, span));
    return { finding: one, about: "list-words", text: [words, ...texts].join("\n"), span };
  });
}

/** Paragraphs that Word numbers, and the model neither numbers nor has in a list. */
export function numbersIn(seen: ReviewedAgreement): (DoubtfulLook & { readonly paragraph: number })[] {
  const models = modelsOf(seen);
  return listedIn(seen).flatMap(({ paragraph, kind }) => {
    const model = seen.model.paragraphs[models.get(paragraph) ?? -1];
    if (model?.listLevel !== null || kind.match(WORD) || isClause(seen, paragraph)) return [];
    return [{ doubt: "number" as const, text: textOf(seen, paragraph).trim(), detail: kind, paragraph }];
  });
}

/** Titles that Word numbers as the model does by hand left out. */
function listedIn(seen: ReviewedAgreement): Listed[] {
  const models = modelsOf(seen);
  return (seen.extras?.looks ?? []).flatMap(({ how, paragraph, detail }) => {
    if (paragraph === null || !how.includes("list-text")) return [];
    const source = seen.model.paragraphs[models.get(paragraph) ?? -1];
    const text = textOf(seen, paragraph);
    if (isItsNumber(source, text, detail)) return [];
    return [{ paragraph, start: 0, end: text.length, kind: detail }];
  });
}

/** Whether a title is the model's without its number, and a list puts that before it: "ARTICLE %1 –". */
function isItsNumber(title: ModelParagraph | undefined, text: string, listText: string): boolean {
  if (!title?.style.startsWith("heading")) return false;
  const beginning = fold(title.text).trim().toLowerCase();
  const words = listText.toLowerCase().match(WORD) ?? [];
  const isSaid = words.length < 2 && words.every((word) => beginning.startsWith(word));
  return isSaid && new Pattern(title).numberless?.match(text).alterations.length === 0;
}

/** The paragraph of the model that each of the document is. */
function modelsOf({ alignment }: ReviewedAgreement): ReadonlyMap<number, number> {
  return new Map(alignment.paragraphs.flatMap(({ document }, model) => document.map((at) => [at, model] as const)));
}
