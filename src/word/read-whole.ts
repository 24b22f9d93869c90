/** A document and what its paragraphs do not show, asked for in one request: all is of the same moment. */

import type { AllContent, DocumentContent, DocumentExtras, DocumentMargins, WholeContent } from "../agreement/agreement-document";
import { askWithMarkup } from "./ask-with-markup";
import { readExtras } from "./read-extras";
import { queueSections, readMarginsOf } from "./read-margins";

type QueueRead = () => () => DocumentContent;

/**
 * One round trip; two where the host does not give the body's Office Open XML.
 *
 * @param queueRead queues the reading of the content; what it returns gives it once it has arrived.
 * @param pause called between two steps of the work.
 */
export async function readWhole(
  context: Word.RequestContext,
  queueRead: QueueRead,
  pause?: () => Promise<void>,
): Promise<WholeContent> {
  const { value: content, markup } = await askWithMarkup(context, queueRead);
  return { content, extras: await extrasOf(content, markup, pause) };
}

/** The same, and its headers and footers: a round trip more, as the markup tells which of them there are. */
export async function readAll(
  context: Word.RequestContext,
  queueRead: QueueRead,
  pause?: () => Promise<void>,
): Promise<Omit<AllContent, "states">> {
  const { value, markup } = await askWithMarkup(context, () => {
    const [receive, receiveSections] = [queueRead(), queueSections(context)];
    return () => ({ content: receive(), sections: receiveSections() });
  });
  const margins = await readMarginsOf(context, value.sections, markup);
  return { content: value.content, extras: await extrasOf(value.content, markup, pause), margins };
}

/** Headers and footers alone. */
export async function readMargins(context: Word.RequestContext): Promise<DocumentMargins> {
  const { value: sections, markup } = await askWithMarkup(context, () => queueSections(context));
  return readMarginsOf(context, sections, markup);
}

async function extrasOf(
  { paragraphs }: DocumentContent,
  markup: string | undefined,
  pause?: () => Promise<void>,
): Promise<DocumentExtras | null> {
  return markup === undefined ? null : readExtras(markup, paragraphs, pause);
}
