/**
 * What a Word did otherwise than it was asked, and said nothing of, is seen in the reading after the edits, and done in another way. It
 * costs nothing where all is as it was asked; where something is not, two round trips.
 */

import {
  type DocumentContent,
  type DocumentControl,
  type DocumentParagraph,
  type Edit,
  HostError,
} from "../agreement/agreement-document";
import { sameText } from "../agreement/french/fold";
import { Batch, roundTrip } from "./batch";
import { type AddedLine, standing } from "./edit-lines";
import { HAS_NO_TIME } from "./host-error";
import type { HostTraits } from "./host-traits";
import type { PlaceOf } from "./kept-places";
import type { ReadObjects, Receive } from "./read-content";
import { readExtras } from "./read-extras";
import { actionsToReplace } from "./write-control";
import { writeText } from "./write-inside";

interface Done {
  readonly edits: readonly Edit[];
  readonly added: readonly AddedLine[];
  /** As it was read then. */
  readonly after: DocumentContent;
  readonly placeOf: PlaceOf;
}

type Write = Extract<Edit, { readonly kind: "write" }>;
type Deletion = Extract<Edit, { readonly kind: "delete-paragraph" }>;

/** @returns the document as it is then. */
export async function settleEdits(
  context: Word.RequestContext,
  done: Done,
  objects: ReadObjects,
  queueRead: () => Receive<DocumentContent>,
): Promise<DocumentContent> {
  const { traits } = objects;
  const batch = new Batch(context);
  const unwritten = traits.replacesInControls ? await writesNotDone(context, done, objects) : [];
  const deletions = traits.deletesParagraphs ? deletionsNotDone(done, objects.content) : [];
  const kept = deletions.length > 0 ? [] : deletionsKept(done, objects);
  const bullets = traits.findsLists ? await bulletsMissing(context, done, objects) : [];
  const stray = strayLines(done, objects);
  if (unwritten.length + deletions.length + kept.length + bullets.length + stray.length === 0) return done.after;
  if (unwritten.length > 0) {
    traits.replacesInControls = false;
    traits.reachesFurther = await reachesFurther(context, unwritten, objects);
  }
  for (const edit of unwritten) {
    await batch.spend("write", edit.text, actionsToReplace(traits));
    writeText(edit, objects);
  }
  for (const { paragraph, level, list } of bullets) {
    await batch.spend("move");
    paragraph.attachToList(list, level);
  }
  for (const paragraph of stray) {
    await batch.spend("move");
    deleteByRange(paragraph);
  }
  const places: Word.Range[] = [];
  for (const { paragraph } of [...deletions, ...kept]) {
    await batch.spend("move");
    places.push(done.placeOf(paragraph).getRange("Whole"));
  }
  for (const { control } of kept) {
    await batch.spend("move");
    objects.control(control).delete(true);
  }
  for (const place of places) {
    await batch.spend("move");
    place.delete();
  }
  const receive = queueRead();
  try {
    await batch.send();
  } catch (error) {
    // A line that cannot be made a bullet stands there all the same: what else there is to settle is settled without it.
    if (!(error instanceof HostError && error.location.endsWith("attachToList") && traits.findsLists)) throw error;
    traits.findsLists = false;
    return settleEdits(context, done, objects, queueRead);
  }
  const after = await receive();
  if (deletions.length > 0 && after.paragraphs.length < done.after.paragraphs.length) traits.deletesParagraphs = false;
  return after;
}

/** Asked by itself, of a control that is to be written: nothing is half written where it does not. */
async function reachesFurther(context: Word.RequestContext, [edit]: readonly Write[], objects: ReadObjects): Promise<boolean> {
  if (!edit) return true;
  const content = objects.control(edit.control).getRange("Content");
  content.getRange("Start").expandTo(content.getRange("End")).load("text");
  try {
    await roundTrip(context);
  } catch (error) {
    if (!(error instanceof HostError) || HAS_NO_TIME.has(error.code)) throw error;
    return false;
  }
  return true;
}

/** Queues the deletion of a paragraph with its mark. */
export function deleteParagraph(paragraph: Word.Paragraph, { deletesParagraphs }: Pick<HostTraits, "deletesParagraphs">): void {
  if (deletesParagraphs) paragraph.delete();
  else deleteByRange(paragraph);
}

/** The same where nothing looks at what is left: a Word may leave an empty paragraph in the place of one that is asked to go itself. */
export function deleteByRange(paragraph: Word.Paragraph): void {
  paragraph.getRange("Whole").delete();
}

/** Texts that were put before what stood there (#1516), or nowhere (#2183, #1094). What is only struck out reads so too. */
async function writesNotDone(context: Word.RequestContext, { edits }: Done, { now }: ReadObjects): Promise<Write[]> {
  const shown = edits.flatMap((edit) => (edit.kind === "write" ? [{ edit, text: now(edit.control)?.text ?? edit.text }] : []));
  const reads = ({ edit, text }: (typeof shown)[number], lead: string, end: string): boolean =>
    isOther(edit) && sameText(text, lead + edit.control.text + end);
  const asBefore = shown.filter((one) => reads(one, "", "") || reads(one, "", partsOf(one.edit).end));
  const before = shown.filter(
    (one) => reads(one, one.edit.text, "") || reads(one, partsOf(one.edit).lead, partsOf(one.edit).end),
  );
  if (asBefore.length + before.length === 0) return [];
  const isTracked = before.length > 0 && (await holdsDeletions(context));
  return [...asBefore, ...(isTracked ? [] : before)].map(({ edit }) => edit);
}

/** What is put in the place of a text, and what is then added to it. */
function partsOf({ text, look }: Write): { readonly lead: string; readonly end: string } {
  const length = look.kind === "placeholder" && look.lead > 0 ? look.lead : text.length;
  return { lead: text.slice(0, length), end: text.slice(length) };
}

/** Whether an edit changes a text, and there is one; what stands in another's control is not written in another way. */
function isOther({ control, text, inside }: Write): boolean {
  return !inside && control.text.trim() !== "" && !sameText(control.text, text);
}

/**
 * Whether anything is struck out in the document. Where nobody can tell, what is written again costs no word: a revision more at most;
 * what is not would stand beside what it was to replace, in a document that is signed.
 */
async function holdsDeletions(context: Word.RequestContext): Promise<boolean> {
  const markup = context.document.body.getOoxml();
  try {
    await roundTrip(context);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return false;
  }
  const { trackedChanges } = await readExtras(markup.value, []);
  return trackedChanges.some(({ change }) => change === "deletion");
}

/**
 * Lines of a text that were to be in a control, and stand after it: the edit is not done, and they are not to stay. The last has the
 * text along that they were to take the place of, where a Word puts one before the other (#1516); a blank paragraph may follow.
 */
function strayLines({ edits, after }: Done, { content, now, nowParagraph }: ReadObjects): Word.Paragraph[] {
  const expected = edits.reduce((count, edit) => count + paragraphsMore(edit), content.paragraphs.length);
  let tooMany = after.paragraphs.length - expected;
  return edits.flatMap((edit) => {
    if (edit.kind !== "write") return [];
    const shown = now(edit.control)?.text;
    for (const text of [edit.text, edit.text + edit.control.text]) {
      const [first = "", ...others] = text.split("\n");
      if (others.length === 0 || shown === undefined || !sameText(shown, first)) continue;
      const at = after.paragraphs.findIndex(
        (paragraph, index) =>
          paragraph.text === first && others.every((line, nth) => after.paragraphs[index + 1 + nth]?.text === line),
      );
      if (at < 0) continue;
      const end = at + 1 + others.length;
      const isBlankAfter = tooMany > 0 && after.paragraphs[end]?.text === "";
      if (isBlankAfter) tooMany -= 1;
      return after.paragraphs.slice(at + 1, isBlankAfter ? end + 1 : end).map(nowParagraph);
    }
    return [];
  });
}

/** Deletions, where every one of them left its paragraph. */
function deletionsNotDone({ edits, after }: Done, before: DocumentContent): Deletion[] {
  const deletions = edits.filter((edit) => edit.kind === "delete-paragraph");
  const expected = edits.reduce((count, edit) => count + paragraphsMore(edit), before.paragraphs.length);
  return after.paragraphs.length === expected + deletions.length ? deletions : [];
}

/** Deletions that left an empty paragraph in the control that was round it (#4975, the other side), and that control. */
function deletionsKept(
  { edits }: Done,
  { content, now }: ReadObjects,
): { paragraph: DocumentParagraph; control: DocumentControl }[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== "delete-paragraph") return [];
    const { paragraph } = edit;
    const control = content.controls.find(({ parent, text }) => parent === undefined && sameText(text, paragraph.text));
    const isKept = control !== undefined && paragraph.text.trim() !== "" && now(control)?.text.trim() === "";
    return isKept ? [{ paragraph, control }] : [];
  });
}

function paragraphsMore(edit: Edit): number {
  switch (edit.kind) {
    case "insert-paragraph":
      return 1;
    case "insert-lines":
      return edit.lines.length;
    case "delete-paragraph":
      return -1;
    case "write":
      return edit.text.split("\n").length - edit.control.text.split("\n").length;
    default:
      return 0;
  }
}

interface MissingBullet {
  readonly paragraph: Word.Paragraph;
  readonly level: number;
  readonly list: number;
}

/** Paragraphs that were added beside a bullet to be one, and are none. */
async function bulletsMissing(
  context: Word.RequestContext,
  { edits, added, after, placeOf }: Done,
  { content }: ReadObjects,
): Promise<MissingBullet[]> {
  const deleted = new Set(edits.flatMap((edit) => (edit.kind === "delete-paragraph" ? [edit.paragraph] : [])));
  const lines = added.filter((line): line is AddedLine & { level: number } => line.level !== null);
  const kept = content.paragraphs.filter((one) => isBullet(one) && !deleted.has(one));
  if (lines.length === 0 || after.paragraphs.filter(isBullet).length >= kept.length + lines.length) return [];
  const beside = edits.find((edit) => edit.kind === "insert-lines")?.beside;
  const place = beside ? content.paragraphs.indexOf(beside) : 0;
  const distance = (one: DocumentParagraph): number => Math.abs(content.paragraphs.indexOf(one) - place);
  const nearest = kept.reduce<DocumentParagraph | undefined>(
    (best, one) => (best === undefined || distance(one) < distance(best) ? one : best),
    undefined,
  );
  if (!nearest) return [];
  const list = placeOf(nearest).listOrNullObject.load("id");
  const loaded = lines.map((line) => ({ level: line.level, paragraph: standing(line).load("isListItem") }));
  await roundTrip(context);
  if (list.isNullObject) return [];
  return loaded.filter(({ paragraph }) => !paragraph.isListItem).map((line) => ({ ...line, list: list.id }));
}

/** With a text: a Word may leave an empty one in the place of one that is deleted. */
function isBullet({ listLevel, text }: DocumentParagraph): boolean {
  return listLevel !== null && text.trim() !== "";
}
