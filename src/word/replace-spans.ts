import type { DocumentContent, Replacement } from "../agreement/agreement-document";
import { Batch } from "./batch";
import { findStretch, type Hit, isLong } from "./find-span";

/** Puts texts in the place of others; see the port. */
export async function replaceSpans(
  context: Word.RequestContext,
  replacements: readonly Replacement[],
  paragraphAt: (index: number) => Word.Paragraph,
  queueRead: () => () => DocumentContent,
): Promise<{ done: readonly boolean[]; after: DocumentContent }> {
  const searches = new Batch(context);
  const hits: (Hit | undefined)[] = [];
  for (const { span } of replacements) {
    const paragraph = paragraphAt(span.first);
    const literal = paragraph.text.slice(span.start, span.end);
    const isFindable = span.first === span.last && literal !== "";
    await searches.spend("search", literal, isLong(literal) ? 2 : 1);
    hits.push(isFindable ? findStretch(paragraph, span.start, span.end) : undefined);
  }
  await searches.send();
  const batch = new Batch(context);
  const done: boolean[] = [];
  for (const [index, { text }] of replacements.entries()) {
    const range = hits[index]?.();
    done.push(range !== undefined);
    await batch.spend("write", text);
    range?.insertText(text, "Replace");
  }
  const receive = queueRead();
  await batch.send();
  return { done, after: receive() };
}
