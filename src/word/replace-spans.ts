import type { DocumentContent, Replacement } from "../agreement/agreement-document";
import { sameText } from "../agreement/french/fold";
import { Batch, roundTrip } from "./batch";
import { findStretch, type Hit, isLong, Searches } from "./find-span";
import { shownText } from "./plain-text";
import type { ReadObjects, Receive } from "./read-content";

/** Puts texts in the place of others; see the port. What was written there since it was found is put back, and counts as not done. */
export async function replaceSpans(
  context: Word.RequestContext,
  replacements: readonly Replacement[],
  objects: ReadObjects,
  queueRead: () => Receive<DocumentContent>,
): Promise<{ done: readonly boolean[]; after: DocumentContent }> {
  const searches = new Batch(context);
  const hits: (Hit | undefined)[] = [];
  for (const { paragraph: read, start, end } of replacements) {
    const paragraph = objects.paragraph(read);
    const literal = shownText(paragraph.text).slice(start, end);
    await searches.spend("search", literal, isLong(literal) ? 2 : 1);
    hits.push(literal === "" ? undefined : findStretch(paragraph, start, end, new Searches(objects.traits)).range);
  }
  await searches.send();
  const batch = new Batch(context);
  const written: ({ readonly held: Word.Range; readonly now: Word.Range } | undefined)[] = [];
  for (const [index, { text }] of replacements.entries()) {
    const held = hits[index]?.();
    await batch.spend("write", text, 2);
    written.push(held && { held: held.load("text"), now: held.insertText(text, "Replace") });
  }
  const receive = queueRead();
  await batch.send();
  const after = await receive();
  const isOvertaken = written.map((one, index) => {
    const { paragraph, start, end } = replacements[index] ?? { paragraph: undefined, start: 0, end: 0 };
    return one !== undefined && !sameText(one.held.text, paragraph?.text.slice(start, end) ?? "");
  });
  const done = written.map((one, index) => one !== undefined && !isOvertaken[index]);
  if (!isOvertaken.includes(true)) return { done, after };
  written.forEach((one, index) => isOvertaken[index] && one?.now.insertText(one.held.text, "Replace"));
  const receiveAgain = queueRead();
  await roundTrip(context);
  return { done, after: await receiveAgain() };
}
