/**
 * A paragraph as it is found again: it reads as it did then. Of several that do (the two cells of a signature), it is the one with as
 * many of them before it; where their number is not what it was, none is touched.
 */

import type { DocumentContent, DocumentParagraph } from "../../agreement-document";
import type { ParagraphIdentity } from "./change";

export function identityOf({ paragraphs }: DocumentContent, paragraph: DocumentParagraph): ParagraphIdentity {
  const alike = paragraphs.filter(({ text }) => text === paragraph.text);
  return { paragraph: paragraph.text, nth: alike.indexOf(paragraph), alike: alike.length };
}

export function paragraphOf(
  { paragraphs }: DocumentContent,
  { paragraph, nth, alike }: ParagraphIdentity,
): DocumentParagraph | undefined {
  const found = paragraphs.filter(({ text }) => text === paragraph);
  return found.length === alike ? found[nth] : undefined;
}
