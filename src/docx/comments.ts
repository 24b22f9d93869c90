/** Comments of a document (ECMA-376 17.13.4): what each says and who said it, apart from the marks of it in the text. */

import type { DocxDocument } from "./docx-document";
import type { XmlElement } from "./xml";

/** What marks in the text where a comment stands. */
export const COMMENT_MARKS: ReadonlySet<string> = new Set(["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]);

export class Comment {
  constructor(
    private readonly document: DocxDocument,
    private readonly element: XmlElement,
  ) {}

  get id(): string {
    return this.element.attribute("w:id") ?? "";
  }

  get author(): string {
    return this.element.attribute("w:author") ?? "";
  }

  /** Its paragraphs on lines of their own. */
  get text(): string {
    const textOf = (paragraph: XmlElement): string => [...paragraph.descendants("w:t")].map(({ text }) => text).join("");
    return [...this.element.descendants("w:p")].map(textOf).join("\n");
  }

  get isThere(): boolean {
    return this.element.parent !== null;
  }

  /** Takes it away, and its marks. */
  delete(): void {
    const { id } = this;
    const marks = [...COMMENT_MARKS].flatMap((name) => [...this.document.body.root.descendants(name)]);
    for (const mark of marks) if (mark.attribute("w:id") === id) mark.remove();
    this.element.remove();
  }
}

/** In the order of their part. A reply is a comment like another here: that Word tells them apart is not simulated. */
export function commentsOf(document: DocxDocument): Comment[] {
  return (document.part("comments")?.childrenNamed("w:comment") ?? []).map((element) => new Comment(document, element));
}
