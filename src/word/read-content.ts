import type { DocumentContent, DocumentControl, DocumentParagraph } from "../agreement/agreement-document";
import { roundTrip } from "./batch";
import { type HostTraits, lookOf } from "./font-look";
import { plainText } from "./plain-text";

const PARAGRAPH_PROPERTIES = "text,isListItem,tableNestingLevel,listItemOrNullObject/level";
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
  readonly traits: HostTraits;
}

/**
 * Queues the reading of the whole body; the function gives it once it has arrived.
 *
 * @param also further properties of each control.
 */
export function queueRead(context: Word.RequestContext, also: readonly string[] = []): () => ReadContent {
  const body = wholeBody(context);
  const paragraphs = body.paragraphs.load(PARAGRAPH_PROPERTIES);
  const controls = body.contentControls.load([CONTROL_PROPERTIES, ...also].join(","));
  return () => {
    const readParagraphs = new Map(paragraphs.items.map((one) => [readParagraph(one), one]));
    const readControls = pairControls(controls.items);
    const content = { paragraphs: [...readParagraphs.keys()], controls: [...readControls.keys()] };
    return { paragraphs: readParagraphs, controls: readControls, content };
  };
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

function readParagraph(paragraph: Word.Paragraph): DocumentParagraph {
  const item = paragraph.listItemOrNullObject;
  return {
    text: plainText(paragraph.text),
    listLevel: paragraph.isListItem && !item.isNullObject ? item.level : null,
    inTable: paragraph.tableNestingLevel > 0,
  };
}

/** A control comes after the one it stands in: ids, which hold for this reading, say which that is. */
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
