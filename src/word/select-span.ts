import type { DocumentControl, DocumentSpan } from "../agreement/agreement-document";
import { Batch, roundTrip } from "./batch";
import { findStretch, Searches } from "./find-span";
import type { HostTraits } from "./host-traits";
import { shownText } from "./plain-text";

/** `Word.LocationRelation` (WordApi 1.3) of what comes after; in another part of the document it is "Unrelated". */
const AFTER: ReadonlySet<string> = new Set(["After", "AdjacentAfter"]);
/** Shows a stretch of text, or its paragraph where Word does not find it. */
export async function selectSpan(
  context: Word.RequestContext,
  { first, start, last, end }: DocumentSpan,
  paragraph: Word.Paragraph,
  traits: HostTraits,
): Promise<void> {
  const isFindable = first === last && shownText(paragraph.text).slice(start, end).trim() !== "";
  const hit = isFindable ? findStretch(paragraph, start, end, new Searches(traits)) : undefined;
  if (hit) await roundTrip(context);
  (hit?.range() ?? paragraph).select("Select");
  await roundTrip(context);
}

/** The first of these controls that begins after the user's selection, else the first. */
export async function firstAfterSelection(
  context: Word.RequestContext,
  controls: readonly DocumentControl[],
  objectOf: (control: DocumentControl) => Word.ContentControl,
): Promise<DocumentControl | undefined> {
  const [first] = controls;
  if (first === undefined) return undefined;
  const batch = new Batch(context);
  const selection = context.document.getSelection();
  const relations: OfficeExtension.ClientResult<Word.LocationRelation>[] = [];
  for (const control of controls) {
    await batch.spend("compare");
    // The point where it begins: not after a selection that is in the control, nor after that of the control itself.
    relations.push(objectOf(control).getRange("Start").compareLocationWith(selection));
  }
  await batch.send();
  return controls[relations.findIndex(({ value }) => AFTER.has(value))] ?? first;
}
