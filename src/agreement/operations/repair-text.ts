/** Repairs of the words of one paragraph. */

import type { DocumentContent, DocumentTransaction } from "../agreement-document";
import type { Fix } from "../review/review-finding";
import { type Change, NO_CHANGE, type TextStep } from "./change";

export interface RepairOutcome {
  /** `gone`: the document no longer shows the finding; `refused`: Word would not be led to the place. */
  readonly state: "repaired" | "gone" | "refused";
  readonly change: Change;
}

export const REFUSED: RepairOutcome = { state: "refused", change: NO_CHANGE };

export async function replaceText(
  transaction: DocumentTransaction,
  content: DocumentContent,
  { span: { first, start, end }, text }: Extract<Fix, { kind: "replace-text" }>,
): Promise<RepairOutcome> {
  const paragraph = content.paragraphs[first];
  if (!paragraph) return REFUSED;
  const { done, after } = await transaction.replace([{ paragraph, start, end, text }]);
  const wanted = paragraph.text.slice(0, start) + text + paragraph.text.slice(end);
  const now = paragraphNow(content, after, first, wanted);
  if (!done[0] || !now) return REFUSED;
  return { state: "repaired", change: { steps: [textStep(after, now, start, paragraph.text.slice(start, end), text)] } };
}

export async function endParagraph(
  transaction: DocumentTransaction,
  content: DocumentContent,
  { paragraph: index, control, from, text }: Extract<Fix, { kind: "end-paragraph" }>,
): Promise<RepairOutcome> {
  const paragraph = content.paragraphs[index];
  if (!paragraph) return REFUSED;
  const { after } = await transaction.edit([{ kind: "end-paragraph", paragraph, control, from, text }]);
  const now = paragraphNow(content, after, index, paragraph.text.slice(0, from) + text);
  if (!now) return REFUSED;
  return { state: "repaired", change: { steps: [textStep(after, now, from, paragraph.text.slice(from), text)] } };
}

/** The paragraph that now reads as wanted: where it stood, else the only one there is. */
function paragraphNow(before: DocumentContent, after: DocumentContent, index: number, wanted: string) {
  const alike = after.paragraphs.filter(({ text }) => text === wanted);
  if (before.paragraphs.length === after.paragraphs.length && after.paragraphs[index]?.text === wanted)
    return after.paragraphs[index];
  return alike.length === 1 ? alike[0] : undefined;
}

function textStep(
  { paragraphs }: DocumentContent,
  paragraph: DocumentContent["paragraphs"][number],
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
