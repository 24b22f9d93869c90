import type { DocumentContent, DocumentTransaction, Replacement } from "../agreement-document";
import { type Finding, finding } from "../review/finding";
import type { TextStep } from "./change";

/**
 * Puts back words that were replaced, where their paragraph still reads as it did then. Of several that do (the two cells of
 * a signature), it is the one that stands where it stood.
 */
export async function restoreTexts(
  transaction: DocumentTransaction,
  content: DocumentContent,
  steps: readonly TextStep[],
): Promise<{ readonly restored: number; readonly after: DocumentContent; readonly findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const replacements: Replacement[] = [];
  for (const { paragraph, index: then, start, before, after } of steps) {
    const alike = content.paragraphs.flatMap(({ text }, at) => (text === paragraph ? [at] : []));
    const index = alike.length > 1 ? alike.find((at) => at === then) : alike[0];
    if (index === undefined) findings.push(finding("fixed-text-changed", { expected: paragraph }));
    else replacements.push({ span: { first: index, start, last: index, end: start + after.length }, text: before });
  }
  if (replacements.length === 0) return { restored: 0, after: content, findings };
  const { done, after } = await transaction.replace(replacements);
  replacements.forEach(({ span }, index) => {
    if (!done[index]) findings.push(finding("fixed-text-changed", { expected: content.paragraphs[span.first]?.text ?? "" }));
  });
  return { restored: done.filter(Boolean).length, after, findings };
}
