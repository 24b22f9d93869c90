import type {
  ControlState,
  DocumentContent,
  DocumentExtras,
  DocumentTransaction,
  Edit,
  Replacement,
  SpanToWrap,
} from "../agreement/agreement-document";
import type { DocumentSpan } from "../agreement/alignment/alignment";
import { roundTrip } from "./batch";
import { queueRead } from "./read-content";

/** One `Word.run`: its proxies stay valid from one round trip to the next. What writes is loaded when something is written. */
export class WordTransaction implements DocumentTransaction {
  #paragraphs: Word.Paragraph[] = [];
  #controls: Word.ContentControl[] = [];

  constructor(private readonly context: Word.RequestContext) {}

  async read(): Promise<DocumentContent> {
    const receive = this.#queueRead();
    await roundTrip(this.context);
    return receive();
  }

  async readExtras(pause?: () => Promise<void>): Promise<DocumentExtras> {
    const ooxml = this.context.document.body.getOoxml();
    const [{ readExtras }] = await Promise.all([
      import(/* webpackChunkName: "review" */ "./read-extras"),
      roundTrip(this.context),
    ]);
    return readExtras(ooxml.value, pause);
  }

  async wrap(spans: readonly SpanToWrap[]): ReturnType<DocumentTransaction["wrap"]> {
    const { wrapSpans } = await import(/* webpackChunkName: "work" */ "./wrap-spans");
    return wrapSpans(this.context, spans, this.#paragraphs, () => this.#queueRead());
  }

  async replace(replacements: readonly Replacement[]): ReturnType<DocumentTransaction["replace"]> {
    const { replaceSpans } = await import(/* webpackChunkName: "work" */ "./replace-spans");
    return replaceSpans(
      this.context,
      replacements,
      (index) => this.#paragraph(index),
      () => this.#queueRead(),
    );
  }

  async readStates(): Promise<readonly ControlState[]> {
    const { readStates } = await import(/* webpackChunkName: "work" */ "./read-states");
    const { controls, states } = await readStates(this.context);
    this.#controls = controls;
    return states;
  }

  async edit(edits: readonly Edit[]): Promise<DocumentContent> {
    const { editDocument } = await import(/* webpackChunkName: "work" */ "./edit-document");
    const objects = { paragraph: (at: number) => this.#paragraph(at), control: (at: number) => this.#control(at) };
    return editDocument(this.context, edits, objects, () => this.#queueRead());
  }

  async selectSpan(span: DocumentSpan): Promise<void> {
    const { selectSpan } = await import(/* webpackChunkName: "work" */ "./select-span");
    await selectSpan(this.context, span, this.#paragraph(span.first));
  }

  async select(control: number): Promise<void> {
    this.#control(control).select("Select");
    await roundTrip(this.context);
  }

  async selectNext(controls: readonly number[]): Promise<number | undefined> {
    const { firstAfterSelection } = await import(/* webpackChunkName: "work" */ "./select-span");
    const next = await firstAfterSelection(this.context, controls, (index) => this.#control(index));
    if (next !== undefined) await this.select(next);
    return next;
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
