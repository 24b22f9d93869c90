/** Whether controls are listed in the order of the document: assumed of every Word, promised by none. */

import type { DocumentContent, DocumentControl } from "../agreement/agreement-document";

/** Where a control stands in the text of the document, as far as its own text tells. */
interface Place {
  readonly control: DocumentControl;
  readonly start: number;
  readonly end: number;
}

/**
 * False where the texts of the controls cannot stand in the document's in the order they are listed in, each after the one before or
 * inside the one it stands in. Each is taken for the first stretch that reads so: where those do not fit, none do.
 */
export function mayBeInOrder({ paragraphs, controls }: DocumentContent): boolean {
  if (controls.length === 0) return true;
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  const open: Place[] = [];
  let floor = 0;
  for (const control of controls) {
    while (open.length > 0 && open.at(-1)?.control !== control.parent) floor = Math.max(floor, open.pop()?.end ?? 0);
    if (control.parent !== undefined && open.length === 0) return false;
    const from = Math.max(floor, open.at(-1)?.start ?? 0);
    const at = text.indexOf(control.text, from);
    if (at < 0 && text.includes(control.text)) return false;
    // One whose text the paragraphs do not show so (a table's) tells nothing.
    open.push({ control, start: Math.max(at, from), end: at < 0 ? from : at + control.text.length });
  }
  return true;
}

/** Whether these are the tags that the markup has, in its order. */
export function haveTags({ controls }: DocumentContent, tags: readonly string[]): boolean {
  return controls.length === tags.length && controls.every(({ tag }, index) => tag === tags[index]);
}
