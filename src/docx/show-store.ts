/**
 * On opening a document Word shows in each bound control what its XML says (17.5.2.6). Where that is nothing it shows its prompt,
 * which is left as the file has it; what is locked, or would be tracked, stays as it is: all three assumed.
 */

import { isRichText } from "./content-control";
import { RefusedEdit } from "./edit-guard";
import { replaceControlText } from "./edit-paragraphs";
import type { Story } from "./story";
import { storedText, textInStore } from "./update-store";
import type { XmlElement } from "./xml";

export function showStore(story: Story): void {
  if (story.document.tracksChanges) return;
  const bound = [...story.root.descendants("w:dataBinding")].flatMap(({ parent }) => parent?.parent ?? []);
  for (const element of bound) {
    const control = story.controlOf(element);
    const text = isRichText(element) || control.paragraphs.length === 0 ? "" : (textInStore(control) ?? "");
    if (text === "" || text === storedText(control)) continue;
    try {
      replaceControlText(control, shownText(element, text));
    } catch (error) {
      if (!(error instanceof RefusedEdit)) throw error;
    }
  }
}

/** On one line; of an entry of the control's list (17.5.2.5), what stands for it. */
function shownText(element: XmlElement, text: string): string {
  const entries = element.child("w:sdtPr")?.child("w:comboBox")?.childrenNamed("w:listItem") ?? [];
  const shown = entries.find((entry) => entry.attribute("w:value") === text)?.attribute("w:displayText") ?? text;
  return shown.replace(/[\r\n]+/gu, " ");
}
