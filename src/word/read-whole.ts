/** A document and what its paragraphs do not show, asked for in one request: all is of the same moment. */

import type { AllContent, DocumentContent, DocumentMargins, WholeContent } from "../agreement/agreement-document";
import { askWithMarkup } from "./ask-with-markup";
import { haveTags } from "./control-order";
import type { HostTraits } from "./host-traits";
import type { Receive } from "./read-content";
import { readMarginReferences } from "./margin-references";
import { Markup } from "./read-extras";
import { queueSections, readMarginsOf } from "./read-margins";

const NO_BREAK_SPACE = "\u00a0";

type QueueRead = () => Receive<DocumentContent>;

/**
 * One round trip; two where the host does not give the body's Office Open XML, two more the first time if there are tables; more where
 * the document is larger than one answer.
 *
 * @param queueRead queues the reading of the content; what it returns gives it once it has arrived.
 * @param pause called between two steps of the work.
 */
export async function readWhole(
  context: Word.RequestContext,
  queueRead: QueueRead,
  traits: HostTraits,
  pause?: () => Promise<void>,
): Promise<WholeContent> {
  const { value: receive, markup } = await askWithMarkup(context, traits, () => {
    const receive = queueRead();
    return () => receive;
  });
  return readBeside(receive, await read(markup, pause), traits, pause);
}

/** The same, and its headers and footers: a round trip more, as the markup tells which of them there are. */
export async function readAll(
  context: Word.RequestContext,
  queueRead: QueueRead,
  traits: HostTraits,
  pause?: () => Promise<void>,
): Promise<Omit<AllContent, "states">> {
  const { value, markup: ooxml } = await askWithMarkup(context, traits, () => {
    const [receive, receiveSections] = [queueRead(), queueSections(context)];
    return () => ({ receive, sections: receiveSections() });
  });
  const markup = await read(ooxml, pause);
  const margins = await readMarginsOf(context, value.sections, markup?.markup.references, pause);
  return { ...(await readBeside(value.receive, markup, traits, pause)), margins };
}

/** Headers and footers alone. */
export async function readMargins(context: Word.RequestContext, traits: HostTraits): Promise<DocumentMargins> {
  const { value: sections, markup } = await askWithMarkup(context, traits, () => queueSections(context));
  return readMarginsOf(context, sections, markup === undefined ? undefined : await readMarginReferences(markup));
}

interface ReadMarkup {
  readonly markup: Markup;
  readonly hasNoBreakSpaces: boolean;
}

async function read(ooxml: string | undefined, pause?: () => Promise<void>): Promise<ReadMarkup | undefined> {
  await pause?.();
  if (ooxml === undefined) return undefined;
  return { markup: await Markup.read(ooxml, pause), hasNoBreakSpaces: ooxml.includes(NO_BREAK_SPACE) };
}

/** What came, and what its markup tells: that the host does not list the controls as they stand, or shows no-break spaces as others. */
async function readBeside(
  receive: Receive<DocumentContent>,
  read: ReadMarkup | undefined,
  traits: HostTraits,
  pause?: () => Promise<void>,
): Promise<WholeContent> {
  const content = await receive();
  await pause?.();
  if (!read) return { content: mayHideTables(content, traits) ? await receive(true) : content, extras: null };
  const areShown = !read.hasNoBreakSpaces || content.paragraphs.some(({ text }) => text.includes(NO_BREAK_SPACE));
  if (!areShown) traits.showsNoBreakSpaces = false;
  const extras = await read.markup.extras(content.paragraphs, pause);
  const tags = extras.controls.map(({ tag }) => tag);
  const isAsMarked = tags.length === 0 || haveTags(content, tags);
  return { content: isAsMarked ? content : await receive(true), extras };
}

/** Where no markup tells, a Word may leave out the controls of tables (#2040): asked once where there are both. */
function mayHideTables({ paragraphs, controls }: DocumentContent, traits: HostTraits): boolean {
  if (traits.areTablesLookedAt || controls.length === 0 || !paragraphs.some(({ inTable }) => inTable)) return false;
  traits.areTablesLookedAt = true;
  return true;
}
