/** What hosts make of a text that takes the place of all a control holds. */

import { COMMENT_MARKS } from "../../docx/comments";
import type { ContentControl } from "../../docx/content-control";
import { LinesError, replaceControlText } from "../../docx/edit-paragraphs";
import type { TextRange } from "../../docx/text-range";
import type { XmlElement } from "../../docx/xml";
import { ApiError } from "./api-error";
import type { Profile } from "./profile";

/** Word's own words in a control that holds nothing. */
const PROMPT = "Cliquez ou appuyez ici pour entrer du texte.";

/** What this host makes of a new text. */
export function written(control: ContentControl, text: string, { divergences }: Profile): string {
  if (text === "" && divergences.has("empty-control-prompt")) return PROMPT;
  if (!text.includes("\n")) return text;
  if (divergences.has("lines-become-breaks")) return text.replace(/\n/g, "\v");
  return !control.isInline && divergences.has("lines-extra-paragraph") ? `${text}\n` : text;
}

function commentMarks({ content }: ContentControl): XmlElement[] {
  return [...COMMENT_MARKS].flatMap((name) => [...content.descendants(name)]);
}

function holdsComments(control: ContentControl): boolean {
  return commentMarks(control).length > 0;
}

function dropComments(control: ContentControl): void {
  for (const mark of commentMarks(control)) mark.remove();
}

/** Puts the paragraphs of a block control after the first behind it. */
function letOut({ element, content, story }: ContentControl): void {
  for (const paragraph of content.elements.slice(1).reverse()) {
    paragraph.remove();
    element.parent?.insertAfter(element, paragraph);
  }
  story.forgetParagraphs();
}

/** Replaces all that a control holds, as this host does; the range of the new text. */
export function replaceHeld(control: ContentControl, text: string, { divergences }: Profile): TextRange {
  try {
    const range = replaceControlText(control, text);
    if (text.includes("\n") && !control.isInline && divergences.has("lines-fall-out")) letOut(control);
    if (holdsComments(control) && divergences.has("replace-drops-comments")) dropComments(control);
    if (text === PROMPT) control.setProperty("w:showingPlcHdr", "1");
    return range;
  } catch (error) {
    if (error instanceof LinesError) throw new ApiError("GeneralException");
    throw error;
  }
}
