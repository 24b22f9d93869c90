/** What begins and ends with elements of its own: comments (ECMA-376 17.13.4), fields (17.16.18); and bookmarks (17.13.6). */

import { type Attributes, valueOf } from "./ooxml-names";
import type { OpenSpan, OpenSpans } from "./open-spans";
import { BEGINNING, type ParagraphDraft } from "./paragraph-draft";

export class SpanMarks {
  /** By id; undefined once it has ended. */
  readonly #comments = new Map<string, OpenSpan | undefined>();
  readonly #fields: OpenSpan[] = [];
  /** Bookmarks that begin between two paragraphs. */
  #bookmarks = 0;

  constructor(private readonly spans: OpenSpans) {}

  beginParagraph(draft: ParagraphDraft): void {
    for (; this.#bookmarks > 0; this.#bookmarks -= 1) draft.mark("bookmark", BEGINNING);
  }

  /** Whether an element is one of these. */
  note(name: string, attributes: Attributes, draft: ParagraphDraft | undefined): boolean {
    switch (name) {
      case "w:commentRangeStart": {
        const id = valueOf(attributes, "id");
        if (!this.#comments.has(id)) this.#comments.set(id, this.spans.begin("comment"));
        return true;
      }
      case "w:commentRangeEnd":
        this.#endComment(valueOf(attributes, "id"));
        return true;
      case "w:commentReference": {
        const id = valueOf(attributes, "id");
        // Without a range it is about the place where it stands.
        if (!this.#comments.has(id)) draft?.mark("comment", draft.position);
        this.#endComment(id);
        return true;
      }
      case "w:fldChar":
        this.#noteField(valueOf(attributes, "fldCharType"));
        return true;
      case "w:bookmarkStart":
        // Those that begin with "_" are Word's own.
        if (!valueOf(attributes, "name").startsWith("_")) this.#noteBookmark(draft);
        return true;
      default:
        return false;
    }
  }

  #endComment(id: string): void {
    const span = this.#comments.get(id);
    if (!span) return;
    this.spans.end(span);
    this.#comments.set(id, undefined);
  }

  /** A field may stand in another's code or result. */
  #noteField(type: string): void {
    if (type === "begin") this.#fields.push(this.spans.begin("field"));
    const last = type === "end" ? this.#fields.pop() : undefined;
    if (last) this.spans.end(last);
  }

  #noteBookmark(draft: ParagraphDraft | undefined): void {
    if (draft) draft.mark("bookmark", draft.position);
    else this.#bookmarks += 1;
  }
}
