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
import { doneAsRead } from "./done-as-read";
import { identityOf, paragraphOf } from "./paragraph-identity";
import type { RequestingKind } from "./step-kind";

/** A stretch of one paragraph, and what is to stand there. */
interface TextToReplace {
  readonly first: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @returns undefined when Word was not led to the place, or when the paragraph does not read as it was to. */
export async function replaceText(
  transaction: DocumentTransaction,
  content: DocumentContent,
  { first, start, end }: Omit<TextToReplace, "text">,
  text: string,
): Promise<Change | undefined> {
  const [step] = await replaceTexts(transaction, content, [{ first, start, end, text }]);
  return step && { steps: [step] };
}

/** The same of several that do not overlap, in their order. */
export async function replaceTexts(
  transaction: DocumentTransaction,
  content: DocumentContent,
  texts: readonly TextToReplace[],
): Promise<readonly (TextStep | undefined)[]> {
  const found = texts.flatMap((one) => {
    const paragraph = content.paragraphs[one.first];
    return paragraph ? [{ ...one, paragraph }] : [];
  });
  const steps = await doneAsRead(
    transaction,
    () => transaction.replace(found),
    (read) => {
      const { after } = read;
      const written = "done" in read ? found.filter((_, index) => read.done[index]) : writtenIn(content, after, found);
      if (!("done" in read) && written.length === 0) return undefined;
      return texts.map(({ first, start, end, text }): TextStep | undefined => {
        const paragraph = content.paragraphs[first];
        const inIt = inOrder(written.filter((one) => one.first === first));
        if (!paragraph || !inIt.some((one) => one.start === start)) return undefined;
        const now = paragraphNow(content, after, first, textWith(paragraph.text, inIt));
        const before = paragraph.text.slice(start, end);
        return (
          now && { kind: "replaced", ...identityOf(after, now), start: start + shiftBefore(start, inIt), before, after: text }
        );
      });
    },
  );
  return steps ?? [];
}

/** Those that a host which failed wrote: as many of those asked for in a paragraph as it shows, the first ones. */
function writtenIn<One extends TextToReplace>(before: DocumentContent, after: DocumentContent, asked: readonly One[]): One[] {
  return [...new Set(asked.map(({ first }) => first))].flatMap((first) => {
    const [text, now] = [before.paragraphs[first]?.text ?? "", after.paragraphs[first]?.text];
    const inIt = asked.filter((one) => one.first === first);
    const counts = inIt.map((_, index) => inIt.length - index);
    const written = counts.find((count) => textWith(text, inOrder(inIt.slice(0, count))) === now) ?? 0;
    return inIt.slice(0, written);
  });
}

function inOrder<One extends TextToReplace>(texts: readonly One[]): One[] {
  return [...texts].sort((one, other) => one.start - other.start);
}

/** A text with others in the place of stretches of it, in their order. */
function textWith(text: string, replaced: readonly TextToReplace[]): string {
  return replaced.reduceRight((left, one) => left.slice(0, one.start) + one.text + left.slice(one.end), text);
}

/** By how much a place is further on, for what was replaced before it. */
function shiftBefore(start: number, replaced: readonly TextToReplace[]): number {
  return replaced.reduce((sum, one) => (one.start < start ? sum + one.text.length - (one.end - one.start) : sum), 0);
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
  const end = () => transaction.edit([{ kind: "end-paragraph", paragraph, control, from, text }]);
  return doneAsRead(transaction, end, ({ after }): Change | undefined => {
    const now = paragraphNow(content, after, where.paragraph, paragraph.text.slice(0, from) + text);
    const before = paragraph.text.slice(from);
    return now && { steps: [{ kind: "replaced", ...identityOf(after, now), start: from, before, after: text }] };
  });
}

/** Puts the words back where their paragraph still reads as it did then. */
export const replacedText: RequestingKind = {
  undo: async (transaction, { content }, steps) => {
    const findings: OperationFinding[] = [];
    const replacements: Replacement[] = [];
    for (const step of steps.filter((one) => one.kind === "replaced")) {
      const { start, before, after } = step;
      const paragraph = paragraphOf(content, step);
      if (!paragraph) findings.push(finding("text-changed-since", { text: step.paragraph }));
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
