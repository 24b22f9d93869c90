import {
  type DocumentContent,
  type DocumentTransaction,
  type Edit,
  HostError,
  type HostErrorCode,
  type SpanToWrap,
  type WrapOutcome,
} from "../agreement/agreement-document";
import { Batch, roundTrip } from "./batch";
import { findSpan, type FoundSpan, searchesFor } from "./find-span";
import { endParagraph, insertLines, type NewList } from "./edit-lines";
import { queueRead } from "./read-content";
import { writeControl } from "./write-control";

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
    const lists = await this.#loadLists(edits);
    const batch = new Batch(this.context);
    for (const edit of edits) {
      const [action, text, times] = costOf(edit);
      await batch.spend(action, text, times);
      this.#queueEdit(edit, lists);
    }
    const receive = this.#queueRead();
    await batch.send();
    return receive();
  }

  /** The lists that bullets are to join where there is none beside them; a round trip only when there are such bullets. */
  async #loadLists(edits: readonly Edit[]): Promise<ReadonlyMap<number, NewList>> {
    const bullets = edits.flatMap((edit) =>
      edit.kind === "insert-lines" && edit.bullet !== undefined && !this.#paragraph(edit.beside).isListItem ? [edit.bullet] : [],
    );
    if (bullets.length === 0) return new Map();
    const loaded = [...new Set(bullets)].map((at) => {
      const paragraph = this.#paragraph(at);
      return { at, list: paragraph.listOrNullObject.load("id"), paragraph: paragraph.load("styleBuiltIn") };
    });
    await roundTrip(this.context);
    return new Map(
      loaded.flatMap(({ at, list, paragraph }): [number, NewList][] =>
        list.isNullObject ? [] : [[at, { id: list.id, style: paragraph.styleBuiltIn }]],
      ),
    );
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

  #queueEdit(edit: Edit, lists: ReadonlyMap<number, NewList>): void {
    switch (edit.kind) {
      case "write":
        writeControl(this.#control(edit.control), edit.text, edit.look);
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
      case "insert-lines":
        insertLines(this.#paragraph(edit.beside), edit, lists.get(edit.bullet ?? -1));
        break;
      case "delete-paragraph":
        this.#paragraph(edit.paragraph).delete();
        break;
      case "wrap-paragraph":
        Object.assign(this.#paragraph(edit.paragraph).getRange("Content").insertContentControl(), edit.control);
        break;
      case "end-paragraph": {
        const control = edit.control === undefined ? undefined : this.#control(edit.control);
        endParagraph(this.#paragraph(edit.paragraph), control, edit.from, edit.text);
        break;
      }
    }
  }

  #queueRead(): () => DocumentContent {
    const receive = queueRead(this.context);
    return () => {
      const { paragraphs, controls, content } = receive();
      this.#paragraphs = paragraphs;
      this.#controls = controls;
      return content;
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

/** What an edit adds to a request: its costliest kind of action, the text, and how many such actions it takes. */
function costOf(edit: Edit): [action: "write" | "move", text: string, times: number] {
  switch (edit.kind) {
    case "write":
      return ["write", edit.text, 1];
    case "insert-paragraph":
      return ["move", edit.text, 1];
    case "insert-lines": {
      const pieces = edit.lines.flatMap((line) => line.pieces);
      const longest = pieces.reduce((text, piece) => (piece.text.length > text.length ? piece.text : text), "");
      return ["write", longest, 3 * (edit.lines.length + pieces.length)];
    }
    case "end-paragraph":
      return ["write", edit.text, 2];
    default:
      return ["move", "", 1];
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
