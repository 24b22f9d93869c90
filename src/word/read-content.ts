import { type DocumentContent, type DocumentControl, type DocumentParagraph, HostError } from "../agreement/agreement-document";
import { afterAnswer, roundTrip } from "./batch";
import { mayBeInOrder } from "./control-order";
import { lookOf } from "./font-look";
import { HAS_NO_TIME } from "./host-error";
import { type HostTraits, learnSize } from "./host-traits";
import { loadPages, loadWork } from "./load-later";
import type { Listed } from "./read-in-pages";
import { plainText } from "./plain-text";

const PARAGRAPH_PROPERTIES = "text,isListItem,tableNestingLevel";
const LEVEL = "listItemOrNullObject/level";
const CONTROL_PROPERTIES = "id,tag,title,text,cannotEdit,font/highlightColor,font/color,parentContentControlOrNullObject/id";

/** A document as it was read, and Word's object behind each thing of it: what an edit that names the thing acts on. */
export interface ReadContent {
  readonly paragraphs: ReadonlyMap<DocumentParagraph, Word.Paragraph>;
  readonly controls: ReadonlyMap<DocumentControl, Word.ContentControl>;
  readonly content: DocumentContent;
}

/** Word's objects behind what the last reading gave. */
export interface ReadObjects {
  readonly content: DocumentContent;
  readonly paragraph: (paragraph: DocumentParagraph | undefined) => Word.Paragraph;
  readonly control: (control: DocumentControl) => Word.ContentControl;
  /** A control as the reading after this one has it; undefined where it is gone. */
  readonly now: (control: DocumentControl) => DocumentControl | undefined;
  /** Word's object behind a paragraph of the reading after this one. */
  readonly nowParagraph: (paragraph: DocumentParagraph) => Word.Paragraph;
  readonly traits: HostTraits;
}

/**
 * Gives a reading once it has arrived. A host that does not list the controls as they stand is asked where they do: two round trips.
 *
 * @param isDoubted whether something else tells that it does not.
 */
export type Receive<Content> = (isDoubted?: boolean) => Promise<Content>;

/**
 * Queues the reading of the whole body.
 *
 * @param also further properties of each control.
 */
export function queueRead(context: Word.RequestContext, traits: HostTraits, also: readonly string[] = []): Receive<ReadContent> {
  const body = wholeBody(context);
  const properties = [CONTROL_PROPERTIES, ...also].join(",");
  const hasLevels = traits.loadsLevels;
  const ofParagraphs = hasLevels ? `${PARAGRAPH_PROPERTIES},${LEVEL}` : PARAGRAPH_PROPERTIES;
  const paragraphs = traits.answersWhole
    ? body.paragraphs.load(ofParagraphs)
    : queuePages(context, () => wholeBody(context).paragraphs, ofParagraphs, traits);
  const controls = traits.answersWhole
    ? body.contentControls.load(properties)
    : queuePages(context, () => wholeBody(context).contentControls, properties, traits);
  return async (isDoubted = false) => {
    const levelOf = hasLevels ? levelLoaded : await levelsLoadedApart(context, paragraphs.items);
    const readParagraphs = new Map(paragraphs.items.map((one) => [readParagraph(one, levelOf), one]));
    const read = (items: readonly Word.ContentControl[]): ReadContent => {
      const readControls = pairControls(items);
      const content = { paragraphs: [...readParagraphs.keys()], controls: [...readControls.keys()] };
      traits.answers.noteContent(content);
      return { paragraphs: readParagraphs, controls: readControls, content };
    };
    const listed = read(controls.items);
    if (!isDoubted && traits.listsControlsInOrder && mayBeInOrder(listed.content)) return listed;
    const { locateControls } = await loadWork();
    const located = await locateControls(context, paragraphs.items, controls.items, properties);
    if (located.some(({ id }, index) => id !== controls.items[index]?.id)) traits.listsControlsInOrder = false;
    return read(located);
  };
}

/** Asks for a list, page after page, once what else is queued was answered; its items are there when that round trip is over. */
function queuePages<Item extends { readonly text: string }>(
  context: Word.RequestContext,
  list: () => Listed<Item>,
  select: string,
  traits: HostTraits,
): { readonly items: readonly Item[] } {
  const queued = { items: [] as readonly Item[] };
  afterAnswer(context, async () => {
    const { readPages } = await loadPages();
    queued.items = await readPages(context, list, select, traits);
  });
  return queued;
}

/**
 * All of the body, as a range of its own each time it is asked for: a collection of the document or of the body, read again in one
 * `Word.run`, may be the first one still (#3284), and the document's has controls of headers and text boxes too.
 */
function wholeBody(context: Word.RequestContext): Word.Range {
  return context.document.body.getRange("Content");
}

/** What tells whether {@link queueRead} would read something else: one text, where it makes two objects a paragraph. */
export async function glance(context: Word.RequestContext): Promise<string> {
  const body = context.document.body.load("text");
  const controls = wholeBody(context).contentControls.load(CONTROL_PROPERTIES);
  await roundTrip(context);
  return JSON.stringify([body.text, [...pairControls(controls.items).keys()]]);
}

/** A reading that is asked for alone. Where that fails, the levels of bullets may be what does (#5901): they are asked for apart. */
export async function receiveReading<Value>(
  context: Word.RequestContext,
  traits: HostTraits,
  queue: () => () => Promise<Value>,
): Promise<Value> {
  const receive = queue();
  try {
    await roundTrip(context);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (learnSize(traits, error, false)) return receiveReading(context, traits, queue);
    if (HAS_NO_TIME.has(error.code) || !traits.loadsLevels) throw error;
    traits.loadsLevels = false;
    const receiveAgain = queue();
    await roundTrip(context);
    return receiveAgain();
  }
  return receive();
}

type LevelOf = (bullet: Word.Paragraph) => number | null;

function levelLoaded({ listItemOrNullObject: item }: Word.Paragraph): number | null {
  return item.isNullObject ? null : item.level;
}

/** A bullet whose level nobody tells is taken for one of the first. */
async function levelsLoadedApart(context: Word.RequestContext, paragraphs: readonly Word.Paragraph[]): Promise<LevelOf> {
  const { loadLevels } = await loadWork();
  const levels = await loadLevels(
    context,
    paragraphs.filter(({ isListItem }) => isListItem),
  );
  return (bullet) => levels.get(bullet) ?? 0;
}

function readParagraph(paragraph: Word.Paragraph, levelOf: LevelOf): DocumentParagraph {
  return {
    text: plainText(paragraph.text),
    listLevel: paragraph.isListItem ? levelOf(paragraph) : null,
    inTable: paragraph.tableNestingLevel > 0,
  };
}

/** Which control stands in which: ids, which hold for this reading, say so. As a rule one comes after that which it stands in. */
function pairControls(items: readonly Word.ContentControl[]): Map<DocumentControl, Word.ContentControl> {
  const byId = new Map<number, DocumentControl>();
  return new Map(
    items.map((control) => {
      const above = control.parentContentControlOrNullObject;
      const read: DocumentControl = {
        tag: control.tag,
        title: control.title,
        text: plainText(control.text),
        look: lookOf(control.font),
        locked: control.cannotEdit,
        parent: above.isNullObject ? undefined : byId.get(above.id),
      };
      byId.set(control.id, read);
      return [read, control];
    }),
  );
}
