/** Words of one paragraph put in the place of others. */

import type {
  DocumentContent,
  DocumentControl,
  DocumentParagraph,
  DocumentTransaction,
  Replacement,
} from "../../agreement-document";
import { type OperationFinding, finding } from "../../reading/finding";
import type { Change, TextStep } from "./change";
import type { RequestingKind } from "./step-kind";

/** @returns undefined when Word was not led to the place, or when the paragraph does not read as it was to. */
export async function replaceText(
  transaction: DocumentTransaction,
  content: DocumentContent,
  { first, start, end }: { readonly first: number; readonly start: number; readonly end: number },
  text: string,
): Promise<Change | undefined> {
  const paragraph = content.paragraphs[first];
  if (!paragraph) return undefined;
  const { done, after } = await transaction.replace([{ paragraph, start, end, text }]);
  const wanted = paragraph.text.slice(0, start) + text + paragraph.text.slice(end);
  const now = paragraphNow(content, after, first, wanted);
  if (!done[0] || !now) return undefined;
  return { steps: [textStep(after, now, start, paragraph.text.slice(start, end), text)] };
}

/** Another end for a paragraph, inside its control. @returns undefined when it does not end so afterwards. */
export async function endParagraph(
  transaction: DocumentTransaction,
  content: DocumentContent,
  where: { readonly paragraph: number; readonly control: DocumentControl | undefined; readonly from: number },
  text: string,
): Promise<Change | undefined> {
  const paragraph = content.paragraphs[where.paragraph];
  if (!paragraph) return undefined;
  const { control, from } = where;
  const { after } = await transaction.edit([{ kind: "end-paragraph", paragraph, control, from, text }]);
  const now = paragraphNow(content, after, where.paragraph, paragraph.text.slice(0, from) + text);
  return now && { steps: [textStep(after, now, from, paragraph.text.slice(from), text)] };
}

/**
 * Puts the words back where their paragraph still reads as it did then. Of several that do (the two cells of a signature), it is
 * the one with as many of them before it; where their number is not what it was, none is touched.
 */
export const replacedText: RequestingKind = {
  undo: async (transaction, { content }, steps) => {
    const findings: OperationFinding[] = [];
    const replacements: Replacement[] = [];
    for (const { paragraph: text, nth, alike, start, before, after } of steps.filter((step) => step.kind === "replaced")) {
      const found = content.paragraphs.filter((one) => one.text === text);
      const paragraph = found.length === alike ? found[nth] : undefined;
      if (!paragraph) findings.push(finding("text-changed-since", { text }));
      else replacements.push({ paragraph, start, end: start + after.length, text: before });
    }
    if (replacements.length === 0) return { undone: 0, after: content, findings };
    const { done, after } = await transaction.replace(replacements);
    replacements.forEach(({ paragraph }, index) => {
      if (!done[index]) findings.push(finding("text-changed-since", { text: paragraph.text }));
    });
    return { undone: done.filter(Boolean).length, after, findings };
  },
};

/** The paragraph that now reads as wanted: where it stood, else the only one there is. */
function paragraphNow(
  before: DocumentContent,
  after: DocumentContent,
  index: number,
  wanted: string,
): DocumentParagraph | undefined {
  const alike = after.paragraphs.filter(({ text }) => text === wanted);
  if (before.paragraphs.length === after.paragraphs.length && after.paragraphs[index]?.text === wanted)
    return after.paragraphs[index];
  return alike.length === 1 ? alike[0] : undefined;
}

function textStep(
  { paragraphs }: DocumentContent,
  paragraph: DocumentParagraph,
  start: number,
  before: string,
  after: string,
): TextStep {
  const alike = paragraphs.filter(({ text }) => text === paragraph.text);
  return {
    kind: "replaced",
    paragraph: paragraph.text,
    nth: alike.indexOf(paragraph),
    alike: alike.length,
    start,
    before,
    after,
  };
}
