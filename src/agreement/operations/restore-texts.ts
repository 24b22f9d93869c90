import type { DocumentContent, DocumentTransaction, Replacement } from "../agreement-document";
import { type Finding, finding } from "../reading/finding";
import type { TextStep } from "./change";

/**
 * Puts back words that were replaced, where their paragraph still reads as it did then. Of several that do (the two cells of
 * a signature), it is the one with as many of them before it; where their number is not what it was, none is touched.
 */
export async function restoreTexts(
  transaction: DocumentTransaction,
  content: DocumentContent,
  steps: readonly TextStep[],
): Promise<{ readonly restored: number; readonly after: DocumentContent; readonly findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const replacements: Replacement[] = [];
  for (const { paragraph: text, nth, alike, start, before, after } of steps) {
    const found = content.paragraphs.filter((one) => one.text === text);
    const paragraph = found.length === alike ? found[nth] : undefined;
    if (!paragraph) findings.push(finding("fixed-text-changed", { expected: text }));
    else replacements.push({ paragraph, start, end: start + after.length, text: before });
  }
  if (replacements.length === 0) return { restored: 0, after: content, findings };
  const { done, after } = await transaction.replace(replacements);
  replacements.forEach(({ paragraph }, index) => {
    if (!done[index]) findings.push(finding("fixed-text-changed", { expected: paragraph.text }));
  });
  return { restored: done.filter(Boolean).length, after, findings };
}
