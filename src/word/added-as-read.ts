/** Lines that edits added before they failed, where Word does not tell which: by a reading. */

import type { DocumentContent, Edit } from "../agreement/agreement-document";
import { roundTrip } from "./batch";
import type { ReadObjects, Receive } from "./read-content";

/**
 * Paragraphs that were not there and read as a line that was being added, or as the beginning of one. Those that came before a change,
 * and those that come after it, are as they were: of two that read the same, the one where the document differs is the new one.
 *
 * @throws HostError where the reading fails.
 */
export async function addedAsRead(
  context: Word.RequestContext,
  edits: readonly Edit[],
  { content, nowParagraph }: ReadObjects,
  queueRead: () => Receive<DocumentContent>,
): Promise<Word.Paragraph[]> {
  const receive = queueRead();
  await roundTrip(context);
  const { paragraphs } = await receive();
  const texts = edits.flatMap((edit) => (edit.kind === "insert-lines" ? edit.lines.map(textOf) : []));
  const [before, now] = [content.paragraphs, paragraphs].map((all) => all.map(({ text }) => text)) as [string[], string[]];
  let first = 0;
  while (first < now.length && now[first] === before[first]) first += 1;
  let alike = 0;
  while (alike < now.length - first && alike < before.length - first && now.at(-1 - alike) === before.at(-1 - alike)) alike += 1;
  const left = before.slice(first, before.length - alike);
  return paragraphs.slice(first, paragraphs.length - alike).flatMap((paragraph) => {
    const known = left.indexOf(paragraph.text);
    if (known >= 0) left.splice(known, 1);
    return known < 0 && texts.some((text) => text.startsWith(paragraph.text)) ? [nowParagraph(paragraph)] : [];
  });
}

function textOf({ pieces }: Extract<Edit, { readonly kind: "insert-lines" }>["lines"][number]): string {
  return pieces.map(({ text }) => text).join("");
}
