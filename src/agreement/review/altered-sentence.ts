/**
 * A sentence that was rewritten is told once, from its first altered word to its last:
 *
 *     the model      30 (trente) jours après l’envoi
 *     the document   60 (soixante) jours après l’envoi      "60 (soixante)" in place of "30 (trente)"
 */

import type { DocumentSpan } from "../agreement-document";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import type { ShownAlteration } from "../reading/expected-text";
import { textOf } from "./reviewed-agreement";

export interface AlteredSentence {
  /** Index of its paragraph in the model. */
  readonly paragraph: number;
  readonly span: DocumentSpan;
  readonly found: string;
  /** What the model has there, with the answers of its slots in it. */
  readonly expected: string;
  /** Whether the text above is the model's to the sign: what stands there may be replaced by it. */
  readonly isExact: boolean;
  readonly runs: readonly [ShownAlteration, ...ShownAlteration[]];
}

/** Alterations, in the order of the document, by the sentence they stand in. */
export function sentencesOf(
  seen: Pick<AgreementAsRead, "content">,
  alterations: readonly ShownAlteration[],
): readonly AlteredSentence[] {
  const groups: [ShownAlteration, ...ShownAlteration[]][] = [];
  for (const alteration of alterations) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && isSameSentence(seen, before, alteration)) group.push(alteration);
    else groups.push([alteration]);
  }
  return groups.map((runs) => sentenceOf(seen, runs));
}

function isSameSentence(seen: Pick<AgreementAsRead, "content">, one: ShownAlteration, other: ShownAlteration): boolean {
  const { first, last, end } = one.span;
  const isBeside = one.paragraph === other.paragraph && first === last && first === other.span.first && first === other.span.last;
  if (!isBeside || !one.model || !other.model) return false;
  const text = textOf(seen, first);
  // What stands between them, and the word after: a capital there begins a sentence.
  return !endsSentence(
    `${text.slice(Math.max(0, end - 1), other.span.start)}${/^\s*\S?/u.exec(text.slice(other.span.start))?.[0] ?? ""}`,
  );
}

/** Whether a sentence ends in a text and another begins: "Mme A. Durand" and "art. 26" end none. */
function endsSentence(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.some((word, at) => {
    const next = words[at + 1];
    return next !== undefined && /[.!?…][»”")]*$/u.test(word) && !ABBREVIATED.test(word) && /^[\p{Lu}«“]/u.test(next);
  });
}

const ABBREVIATED = /^(?:\p{Lu}|MM|Mme|Mmes|Mlle|Dr|Me|art|al|cf)\.$/u;

function sentenceOf(
  seen: Pick<AgreementAsRead, "content">,
  runs: readonly [ShownAlteration, ...ShownAlteration[]],
): AlteredSentence {
  const [one] = runs;
  const last = runs.at(-1) ?? one;
  const { paragraph, found, expected } = one;
  if (runs.length === 1) return { paragraph, span: one.span, found, expected, isExact: true, runs };
  const span = { ...one.span, last: last.span.last, end: last.span.end };
  const text = textOf(seen, span.first);
  const exact = one.model?.of === last.model?.of ? one.model?.of.textOf(one.model.from, last.model?.to ?? 0) : undefined;
  return {
    paragraph,
    span,
    found: text.slice(span.start, span.end).trim(),
    expected: exact ?? spliced(text, runs),
    isExact: exact !== undefined,
    runs,
  };
}

/** The words of the model in place of each altered stretch, what stands between as the document has it. */
function spliced(text: string, runs: readonly ShownAlteration[]): string {
  return runs
    .map(({ expected, span }, nth) => `${expected} ${text.slice(span.end, runs[nth + 1]?.span.start ?? span.end).trim()}`)
    .join(" ")
    .replaceAll("  ", " ")
    .trim();
}
