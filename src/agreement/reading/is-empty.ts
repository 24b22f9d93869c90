import type { WholeContent } from "../agreement-document";

/**
 * Whether nothing at all is in a document: no text, no table, no control, no picture, nothing that is pending or hidden. What could
 * not be looked at may be something.
 */
export function isEmpty({ content, extras }: WholeContent): boolean {
  if (!extras || content.controls.length > 0) return false;
  const { trackedChanges, comments, textBoxes, notes, hiddenTexts, marks, unseen } = extras;
  return (
    content.paragraphs.every(({ text, inTable }) => text.trim() === "" && !inTable) &&
    [trackedChanges, comments, textBoxes, notes, hiddenTexts, unseen].every(({ length }) => length === 0) &&
    marks.every((one) => one?.marks.length === 0)
  );
}
