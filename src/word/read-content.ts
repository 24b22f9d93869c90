import type { DocumentContent, DocumentControl } from "../agreement/agreement-document";
import type { DocumentParagraph } from "../agreement/alignment/alignment";
import { lookOf } from "./font-look";
import { plainText } from "./plain-text";

const PARAGRAPH_PROPERTIES = "text,isListItem,tableNestingLevel,listItemOrNullObject/level";
const CONTROL_PROPERTIES = "tag,title,text,cannotEdit,font/highlightColor,font/color";

/** A document as it was read, and the objects its indices stand for. */
interface ReadContent {
  readonly paragraphs: Word.Paragraph[];
  readonly controls: Word.ContentControl[];
  readonly content: DocumentContent;
}

/** Queues the reading of the whole body; the function gives it once it has arrived. */
export function queueRead(context: Word.RequestContext): () => ReadContent {
  const paragraphs = context.document.body.paragraphs.load(PARAGRAPH_PROPERTIES);
  const controls = context.document.contentControls.load(CONTROL_PROPERTIES);
  return () => {
    const read = { paragraphs: Array.from(paragraphs.items), controls: Array.from(controls.items) };
    const content = { paragraphs: read.paragraphs.map(readParagraph), controls: read.controls.map(readControl) };
    return { ...read, content };
  };
}

function readParagraph(paragraph: Word.Paragraph): DocumentParagraph {
  const item = paragraph.listItemOrNullObject;
  return {
    text: plainText(paragraph.text),
    listLevel: paragraph.isListItem && !item.isNullObject ? item.level : null,
    inTable: paragraph.tableNestingLevel > 0,
  };
}

function readControl(control: Word.ContentControl): DocumentControl {
  return {
    tag: control.tag,
    title: control.title,
    text: plainText(control.text),
    look: lookOf(control.font),
    locked: control.cannotEdit,
  };
}
