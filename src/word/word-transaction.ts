import {
  type AllContent,
  type ControlStates,
  type DocumentContent,
  type DocumentControl,
  type DocumentSpan,
  type DocumentTransaction,
  type Edit,
  type Edited,
  type HighlightChange,
  type Replacement,
  type SpanToWrap,
  type WholeContent,
} from "../agreement/agreement-document";
import { roundTrip } from "./batch";
import type { HostTraits } from "./host-traits";
import { loadWhole, loadWork } from "./load-later";
import { pairById } from "./pair-by-id";
import { queueRead, type ReadContent, type ReadObjects, type Receive, receiveReading } from "./read-content";

/** One `Word.run`: its proxies stay valid from one round trip to the next. What writes is loaded when something is written. */
export class WordTransaction implements DocumentTransaction {
  #read: ReadContent = { paragraphs: new Map(), controls: new Map(), content: { paragraphs: [], controls: [] } };
  /** Readings before the last, each with what its controls are in the last one. */
  readonly #earlier: { readonly read: ReadContent; now: ReadonlyMap<DocumentControl, DocumentControl> | undefined }[] = [];

  constructor(
    private readonly context: Word.RequestContext,
    private readonly traits: HostTraits,
  ) {}

  read(): Promise<DocumentContent> {
    return receiveReading(this.context, this.traits, () => this.#queueRead());
  }

  async readWhole(pause?: () => Promise<void>): Promise<WholeContent> {
    const { readWhole } = await loadWhole();
    return readWhole(this.context, () => this.#queueRead(), this.traits, pause);
  }

  async readAll(pause?: () => Promise<void>): Promise<AllContent> {
    const [{ readAll }, { STATE_PROPERTIES, statesOf }] = await Promise.all([loadWhole(), loadWork()]);
    const read = await readAll(this.context, () => this.#queueRead(STATE_PROPERTIES), this.traits, pause);
    return { ...read, states: statesOf(this.#read.controls) };
  }

  async wrap(spans: readonly SpanToWrap[]): ReturnType<DocumentTransaction["wrap"]> {
    const { wrapSpans } = await loadWork();
    return wrapSpans(this.context, spans, this.#objects, () => this.#queueRead());
  }

  async replace(replacements: readonly Replacement[]): ReturnType<DocumentTransaction["replace"]> {
    const { replaceSpans } = await loadWork();
    return replaceSpans(this.context, replacements, this.#objects, () => this.#queueRead());
  }

  async highlight(changes: readonly HighlightChange[]): ReturnType<DocumentTransaction["highlight"]> {
    const { highlightSpans } = await loadWork();
    return highlightSpans(this.context, changes, this.#objects, () => this.#queueRead());
  }

  async readStates(): Promise<ControlStates> {
    const { STATE_PROPERTIES, statesOf } = await loadWork();
    const content = await receiveReading(this.context, this.traits, () => this.#queueRead(STATE_PROPERTIES));
    return { content, states: statesOf(this.#read.controls) };
  }

  now(control: DocumentControl): DocumentControl | undefined {
    if (this.#read.controls.has(control)) return control;
    const reading = this.#earlier.find(({ read }) => read.controls.has(control));
    if (!reading) return undefined;
    reading.now ??= this.#sameControls(reading.read);
    return reading.now.get(control);
  }

  async edit(edits: readonly Edit[]): Promise<Edited> {
    const { editDocument } = await loadWork();
    return editDocument(this.context, edits, this.#objects, () => this.#queueRead());
  }

  async selectSpan(span: DocumentSpan): Promise<void> {
    const { selectSpan } = await loadWork();
    await selectSpan(this.context, span, this.#objects.paragraph(this.#read.content.paragraphs[span.first]), this.traits);
  }

  async select(control: DocumentControl): Promise<void> {
    this.#objects.control(control).select("Select");
    await roundTrip(this.context);
  }

  async selectNext(controls: readonly DocumentControl[]): Promise<DocumentControl | undefined> {
    const { firstAfterSelection } = await loadWork();
    const next = await firstAfterSelection(this.context, controls, this.#objects.control);
    if (next !== undefined) await this.select(next);
    return next;
  }

  #queueRead(also?: readonly string[]): Receive<DocumentContent> {
    const receive = queueRead(this.context, this.traits, also);
    return async (isDoubted) => {
      const read = await receive(isDoubted);
      this.#earlier.push({ read: this.#read, now: undefined });
      for (const reading of this.#earlier) reading.now = undefined;
      this.#read = read;
      return read.content;
    };
  }

  #sameControls(before: ReadContent): ReadonlyMap<DocumentControl, DocumentControl> {
    const paired = pairById([...before.controls.values()], [...this.#read.controls.values()]);
    const readOf = new Map(Array.from(this.#read.controls, ([read, control]) => [control, read]));
    return new Map(
      Array.from(before.controls).flatMap(([read, control]): [DocumentControl, DocumentControl][] => {
        const same = readOf.get(paired.get(control) ?? control);
        return same ? [[read, same]] : [];
      }),
    );
  }

  /** Of the reading there is now: whoever names something of an earlier one is at fault. */
  get #objects(): ReadObjects {
    const { content, paragraphs, controls } = this.#read;
    return {
      content,
      traits: this.traits,
      paragraph: (one) => found(one && paragraphs.get(one), "paragraph"),
      control: (one) => found(controls.get(one), "content control"),
      now: (one) => this.now(one),
      nowParagraph: (one) => found(this.#read.paragraphs.get(one), "paragraph"),
    };
  }
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new RangeError(`no such ${what} in the last reading`);
  return value;
}
