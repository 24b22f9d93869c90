/** A highlight that was taken away. */

import type {
  DocumentContent,
  DocumentTransaction,
  HighlightChange,
  HighlightedStretch,
  HighlightOutcome,
} from "../../agreement-document";
import { finding, type OperationFinding } from "../../reading/finding";
import type { ChangeStep } from "./change";
import { identityOf, paragraphOf } from "./paragraph-identity";
import type { RequestingKind } from "./step-kind";

/** @returns what became of each; and the steps of those that went, or were whitened. */
export async function takeHighlights(
  transaction: DocumentTransaction,
  content: DocumentContent,
  highlights: readonly HighlightedStretch[],
): Promise<{ readonly outcomes: readonly HighlightOutcome[]; readonly steps: readonly ChangeStep[] }> {
  const placed = highlights.map((one) => ({ ...one, paragraph: content.paragraphs[one.paragraph ?? -1] }));
  const changes = placed.flatMap(({ paragraph, start, end }) => (paragraph ? [{ paragraph, start, end, color: null }] : []));
  const { outcomes: found } = await transaction.highlight(changes);
  const left = [...found];
  const outcomes = placed.map(({ paragraph }): HighlightOutcome => (paragraph && left.shift()) ?? "refused");
  const taken = highlights.filter((_, index) => outcomes[index] !== "refused");
  return { outcomes, steps: stepsOf(content, taken) };
}

/** The steps of highlights that went, as they were read. */
export function stepsOf(content: DocumentContent, taken: readonly HighlightedStretch[]): readonly ChangeStep[] {
  return taken.flatMap(({ paragraph: index, start, end, color }): ChangeStep[] => {
    const paragraph = content.paragraphs[index ?? -1];
    return paragraph ? [{ kind: "highlight-removed", ...identityOf(content, paragraph), start, end, color }] : [];
  });
}

/** It comes back where its paragraph still reads as it did, and nobody highlighted it otherwise. */
export const removedHighlight: RequestingKind = {
  undo: async (transaction, { content, extras }, steps) => {
    const changes: HighlightChange[] = [];
    const findings: OperationFinding[] = [];
    for (const step of steps.filter((one) => one.kind === "highlight-removed")) {
      const { start, end, color } = step;
      const paragraph = paragraphOf(content, step);
      const index = paragraph ? content.paragraphs.indexOf(paragraph) : -1;
      const isLit = extras?.highlights.some((one) => one.paragraph === index && one.start < end && start < one.end);
      if (paragraph && !isLit) changes.push({ paragraph, start, end, color });
      else findings.push(finding("text-changed-since", { text: step.paragraph }));
    }
    if (changes.length === 0) return { undone: 0, after: content, findings };
    const { outcomes, after } = await transaction.highlight(changes);
    changes.forEach(({ paragraph }, index) => {
      if (outcomes[index] === "refused") findings.push(finding("text-changed-since", { text: paragraph.text }));
    });
    return { undone: outcomes.filter((one) => one !== "refused").length, after, findings };
  },
};
