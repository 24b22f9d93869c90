import {
  type DocumentContent,
  type DocumentControl,
  type DocumentTransaction,
  type Edit,
  HostError,
  type HostErrorCode,
  type SpanToWrap,
  type WrapOutcome,
  type WrittenLook,
} from "../agreement/agreement-document";
import type { DocumentParagraph } from "../agreement/alignment/alignment";
import { Batch, roundTrip } from "./batch";
import { findSpan, type FoundSpan, searchesFor } from "./find-span";
import { answerColor, lookOf } from "./font-look";
import { plainText } from "./plain-text";

const PARAGRAPH_PROPERTIES = "text,isListItem,tableNestingLevel,listItemOrNullObject/level";
const CONTROL_PROPERTIES = "tag,title,text,cannotEdit,font/highlightColor,font/color";
/** `Word.LocationRelation` (WordApi 1.3) of what comes after; in another part of the document it is "Unrelated". */
const AFTER: ReadonlySet<string> = new Set(["After", "AdjacentAfter"]);
/** What Word says when it will not do one of the things asked. */
const STOPS_AT_AN_ACTION: ReadonlySet<HostErrorCode> = new Set(["not-editable", "gone", "failed"]);

/** One `Word.run`: its proxies stay valid from one round trip to the next. */
export class WordTransaction implements DocumentTransaction {
  #paragraphs: Word.Paragraph[] = [];
  #controls: Word.ContentControl[] = [];

  constructor(private readonly context: Word.RequestContext) {}

  async read(): Promise<DocumentContent> {
    const receive = this.#queueRead();
    await roundTrip(this.context);
    return receive();
  }

  async wrap(spans: readonly SpanToWrap[]): Promise<{ outcomes: readonly WrapOutcome[]; after: DocumentContent }> {
    const searches = new Batch(this.context);
    const found: FoundSpan[] = [];
    for (const span of spans) {
      await searches.spend("search", span.text, searchesFor(span));
      found.push(findSpan(span, this.#paragraphs));
    }
    await searches.send();

    const outcomes = found.map((hit) => hit.outcome());
    // Last first: wrapping moves what follows it in its paragraph (#1215, #3913).
    let pending = outcomes.flatMap(({ state }, index) => (state === "wrapped" ? [index] : [])).reverse();
    let stuck = false;
    for (;;) {
      const { done, failure, receive } = await this.#wrapAll(pending, spans, found);
      if (!failure) return { outcomes, after: receive() };
      // Word stopped at the first that was not done (a control that crosses it, #1169): the others go on without it.
      // Where nothing at all can be done, twice over, it is not that slot's fault.
      // An answer that did not come says nothing of what was done: wrapping again might wrap twice.
      if ((stuck && done === 0) || !STOPS_AT_AN_ACTION.has(failure.code)) throw failure;
      stuck = done === 0;
      const culprit = pending[done];
      if (culprit === undefined) throw failure;
      outcomes[culprit] = { state: "refused", reason: "not-wrappable" };
      pending = pending.slice(done + 1);
    }
  }

  /** Wraps these spans and reads the document again; how many were wrapped, if Word failed on the way. */
  async #wrapAll(
    indices: readonly number[],
    spans: readonly SpanToWrap[],
    found: readonly FoundSpan[],
  ): Promise<{ done: number; failure: HostError | undefined; receive: () => DocumentContent }> {
    const batch = new Batch(this.context);
    const controls: Word.ContentControl[] = [];
    let receive = (): DocumentContent => ({ paragraphs: [], controls: [] });
    try {
      for (const index of indices) {
        const span = spans[index];
        const range = found[index]?.range();
        if (!span || !range) continue;
        await batch.spend("wrap", span.tag + span.title);
        const control = range.insertContentControl();
        control.tag = span.tag;
        control.title = span.title;
        controls.push(control);
      }
      receive = this.#queueRead();
      await batch.send();
      return { done: controls.length, failure: undefined, receive };
    } catch (failure) {
      if (!(failure instanceof HostError)) throw failure;
      return { done: controls.filter(wasAnswered).length, failure, receive };
    }
  }

  async edit(edits: readonly Edit[]): Promise<DocumentContent> {
    const batch = new Batch(this.context);
    for (const edit of edits) {
      await batch.spend(edit.kind === "write" ? "write" : "move", "text" in edit ? edit.text : "");
      this.#queueEdit(edit);
    }
    const receive = this.#queueRead();
    await batch.send();
    return receive();
  }

  async select(control: number): Promise<void> {
    this.#control(control).select("Select");
    await roundTrip(this.context);
  }

  async selectNext(controls: readonly number[]): Promise<number | undefined> {
    const [first] = controls;
    if (first === undefined) return undefined;
    const batch = new Batch(this.context);
    const selection = this.context.document.getSelection();
    const relations: OfficeExtension.ClientResult<Word.LocationRelation>[] = [];
    for (const control of controls) {
      await batch.spend("compare");
      // The point where it begins: not after a selection that is in the control, nor after that of the control itself.
      relations.push(this.#control(control).getRange("Start").compareLocationWith(selection));
    }
    await batch.send();
    const next = controls[relations.findIndex(({ value }) => AFTER.has(value))] ?? first;
    await this.select(next);
    return next;
  }

  #queueEdit(edit: Edit): void {
    switch (edit.kind) {
      case "write":
        write(this.#control(edit.control), edit.text, edit.look);
        break;
      case "unwrap":
        this.#control(edit.control).delete(true);
        break;
      case "remove-paragraph":
        this.#control(edit.control).paragraphs.getFirst().delete();
        break;
      case "insert-paragraph":
        this.#paragraph(edit.after).insertParagraph(edit.text, "After");
        break;
    }
  }

  /** Queues the reading of the whole body; the function gives it once it has arrived. */
  #queueRead(): () => DocumentContent {
    const paragraphs = this.context.document.body.paragraphs.load(PARAGRAPH_PROPERTIES);
    const controls = this.context.document.contentControls.load(CONTROL_PROPERTIES);
    return () => {
      this.#paragraphs = Array.from(paragraphs.items);
      this.#controls = Array.from(controls.items);
      return { paragraphs: this.#paragraphs.map(readParagraph), controls: this.#controls.map(readControl) };
    };
  }

  #control(index: number): Word.ContentControl {
    const control = this.#controls[index];
    if (!control) throw new RangeError(`no content control ${index}`);
    return control;
  }

  #paragraph(index: number): Word.Paragraph {
    const paragraph = this.#paragraphs[index];
    if (!paragraph) throw new RangeError(`no paragraph ${index}`);
    return paragraph;
  }
}

/** Whether the host has answered for an object: until then its properties throw. */
function wasAnswered(object: OfficeExtension.ClientObject): boolean {
  try {
    return !object.isNullObject;
  } catch {
    return false;
  }
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

/** `cannotEdit` may stop the add-in too (#2759): unlock, write, lock. */
function write(control: Word.ContentControl, text: string, look: WrittenLook): void {
  const wasLocked = control.cannotEdit;
  const was = lookOf(control.font);
  if (wasLocked) control.cannotEdit = false;
  if (look.kind === "answer") {
    const written = control.insertText(text, "Replace");
    // The new text has the look of the first run it replaces: what marked the placeholder must not mark the answer.
    if (was.highlight !== null) clearHighlight(written.font);
    const color = answerColor(was.color);
    if (color) written.font.color = color;
  } else {
    const lead = text.slice(0, look.lead);
    const placeholder = text.slice(look.lead);
    if (lead) control.insertText(lead, "Replace");
    const written = control.insertText(placeholder, lead ? "End" : "Replace");
    if (look.look.highlight !== null) written.font.highlightColor = look.look.highlight;
    if (look.look.color !== was.color) written.font.color = look.look.color;
  }
  if (wasLocked) control.cannotEdit = true;
}

/** `null` takes a highlight away (documented; the types say string). */
function clearHighlight(font: Word.Font): void {
  (font as { highlightColor: string | null }).highlightColor = null;
}
