import {
  type DocumentContent,
  type DocumentParagraph,
  type Edit,
  type Edited,
  HostError,
  type HostErrorCode,
} from "../agreement/agreement-document";
import { sameText } from "../agreement/french/fold";
import { addedAsRead } from "./added-as-read";
import { Batch, roundTrip } from "./batch";
import { causeOf } from "./busy-caret";
import { type AddedLine, endParagraph, insertLines, type NewList, setBullet, standing } from "./edit-lines";
import { type Guards, type Held, queueGuards, queueHeld, wasAnswered } from "./guard-edits";
import { type HostTraits, learn } from "./host-traits";
import { keepPlaces, type PlaceOf } from "./kept-places";
import { escapeSearch } from "./search-text";
import type { ReadObjects, Receive } from "./read-content";
import { deleteByRange, deleteParagraph, settleEdits } from "./settle-edits";
import { actionsToReplace, replaceAll, setState } from "./write-control";
import { replaceInside, writeText } from "./write-inside";

/** What Word says where something it is asked for is not there. */
const NOT_THERE: ReadonlySet<HostErrorCode> = new Set(["gone", "failed", "not-editable", "locked"]);

/** Does all the edits, and reads the document again; see the port. */
export async function editDocument(
  context: Word.RequestContext,
  edits: readonly Edit[],
  objects: ReadObjects,
  queueRead: () => Receive<DocumentContent>,
): Promise<Edited> {
  const lists = await loadLists(context, edits, objects);
  const batch = new Batch(context);
  const added: AddedLine[] = [];
  const placeOf = await keepPlaces(batch, edits, objects);
  let guards: Guards = { areFound: () => false, isAnyFound: () => false };
  try {
    guards = await queueGuards(batch, edits, objects);
    return await perform({ context, edits, lists, objects, placeOf, queueRead }, batch, added);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const learnt = learn(objects.traits, error, guards.areFound() && edits.some(seeksSpace));
    if (learnt.isLearnt) await removeAdded(context, added, edits, { objects, placeOf }, queueRead);
    if (learnt.isLearnt || !NOT_THERE.has(error.code) || guards.areFound()) throw await causeOf(context, learnt, edits, objects);
    // Something that was relied on was not found: nothing was done. Where all is as it was read, Word's search only does not see it
    // (a field, a hidden run), and what was read is what is there.
    const receive = queueRead();
    await roundTrip(context);
    const isAsRead = JSON.stringify(await receive()) === JSON.stringify(objects.content);
    if (!isAsRead && mayBeBegun(error, guards)) throw await causeOf(context, learnt, edits, objects);
    if (!isAsRead) throw new HostError("gone", "ItemNotFound", "guard", { isUntouched: true });
  }
  return perform({ context, edits, lists, objects, placeOf, queueRead }, new Batch(context), []).catch((error: unknown) => {
    throw error instanceof HostError ? learn(objects.traits, error, edits.some(seeksSpace)) : error;
  });
}

/** Whether a failure may be of an edit, though no guard is known to have been found: some Word may tell nothing of what came before. */
function mayBeBegun({ code, location }: HostError, { isAnyFound }: Guards): boolean {
  return !isAnyFound() && (code !== "gone" || location.endsWith("expandTo"));
}

/** Whether what an edit changes is searched for: a space in it may be another than the one that was read. */
function seeksSpace({ kind }: Edit): boolean {
  return kind === "end-paragraph";
}

/** What edits are done with. */
interface Places {
  readonly objects: ReadObjects;
  readonly placeOf: PlaceOf;
}

interface Work extends Places {
  readonly context: Word.RequestContext;
  readonly edits: readonly Edit[];
  readonly lists: ReadonlyMap<DocumentParagraph, NewList>;
  readonly queueRead: () => Receive<DocumentContent>;
}

/** @param added is given what was added as it goes, so that it is known whatever fails. */
async function perform(work: Work, batch: Batch, added: AddedLine[]): Promise<Edited> {
  const { context, edits, lists, objects, placeOf, queueRead } = work;
  const receiveHeld = await queueHeld(batch, edits, objects);
  for (const edit of edits) {
    await batch.spend(...costOf(edit, objects.traits));
    added.push(...queueEdit(edit, lists, work));
  }
  const receive = queueRead();
  await batch.send();
  const held = receiveHeld();
  const read = await receive();
  const after =
    held.size === 0
      ? await settleEdits(context, { edits, added, after: read, placeOf }, objects, queueRead)
      : await putBack(work, held);
  const left = edits.flatMap((edit) => (edit.kind === "unwrap" ? (objects.now(edit.control) ?? []) : []));
  return { after, overtaken: new Set(held.keys()), left };
}

/** What is to be asked again in another way is not to be there twice; the controls that were taken off for it are put back. */
async function removeAdded(
  context: Word.RequestContext,
  added: readonly AddedLine[],
  edits: readonly Edit[],
  places: Places,
  queueRead: () => Receive<DocumentContent>,
): Promise<void> {
  const told = added.filter(({ paragraph }) => wasAnswered(paragraph)).map(standing);
  const there = told.length > 0 || added.length === 0 ? told : await addedAsRead(context, edits, places.objects, queueRead);
  if (there.length === 0) return;
  const wraps = edits.filter((edit) => edit.kind === "wrap-paragraph");
  const round = wraps.map(({ paragraph }) =>
    places.placeOf(paragraph).getRange("Content").parentContentControlOrNullObject.load("tag"),
  );
  for (const paragraph of there) deleteByRange(paragraph);
  await roundTrip(context);
  // One that Word did not take off is there.
  const missing = wraps.filter(({ control: { tag } }, nth) => round[nth]?.isNullObject !== false || round[nth].tag !== tag);
  for (const edit of missing) queueEdit(edit, new Map(), places);
  if (missing.length > 0) await roundTrip(context);
}

/** What somebody wrote between the reading and the edit is put where it stood; the edit counts as not done. */
async function putBack(
  { context, edits, objects, placeOf, queueRead }: Work,
  held: ReadonlyMap<Edit, Held>,
): Promise<DocumentContent> {
  const deleted = new Set(edits.flatMap((edit) => (edit.kind === "delete-paragraph" ? [edit.paragraph] : [])));
  for (const [edit, { text, inner }] of held) {
    if (edit.kind === "write") {
      const control = objects.control(edit.control);
      if (edit.inside) {
        replaceInside(edit.control, { from: edit.text, to: text }, edit.inside, objects);
        continue;
      }
      replaceAll(control, text, objects.traits);
      for (const { tag, title, text: own } of inner) {
        const place = sameText(own, text) ? control.getRange("Content") : control.search(escapeSearch(own)).getFirst();
        Object.assign(place.insertContentControl(), { tag, title });
      }
    }
    if (edit.kind !== "delete-paragraph") continue;
    const { paragraphs } = objects.content;
    const above = paragraphs
      .slice(0, paragraphs.indexOf(edit.paragraph))
      .filter((one) => !deleted.has(one))
      .at(-1);
    const below = paragraphs.slice(paragraphs.indexOf(edit.paragraph)).find((one) => !deleted.has(one));
    const beside = above ?? below;
    if (beside) placeOf(beside).insertParagraph(text, above ? "After" : "Before");
  }
  const receive = queueRead();
  await roundTrip(context);
  return receive();
}

/** The lists that bullets are to join where there is none beside them; a round trip only when there are such bullets. */
async function loadLists(
  context: Word.RequestContext,
  edits: readonly Edit[],
  objects: ReadObjects,
): Promise<ReadonlyMap<DocumentParagraph, NewList>> {
  const bullets = edits.flatMap((edit) => {
    if (edit.kind === "set-bullet") return edit.bullet ?? [];
    const joins = edit.kind === "insert-lines" && !objects.paragraph(edit.beside).isListItem;
    return (joins ? edit.bullet : undefined) ?? [];
  });
  if (bullets.length === 0) return new Map();
  const loaded = [...new Set(bullets)].map((bullet) => {
    const paragraph = objects.paragraph(bullet);
    return { bullet, list: paragraph.listOrNullObject.load("id"), paragraph: paragraph.load("styleBuiltIn") };
  });
  await roundTrip(context);
  return new Map(
    loaded.flatMap(({ bullet, list, paragraph }): [DocumentParagraph, NewList][] =>
      list.isNullObject ? [] : [[bullet, { id: list.id, style: paragraph.styleBuiltIn }]],
    ),
  );
}

/** @returns the paragraphs it adds to lists. */
function queueEdit(edit: Edit, lists: ReadonlyMap<DocumentParagraph, NewList>, { objects, placeOf }: Places): AddedLine[] {
  switch (edit.kind) {
    case "write":
      writeText(edit, objects);
      break;
    case "unwrap":
      objects.control(edit.control).delete(true);
      break;
    case "set-state":
      setState(objects.control(edit.control), edit.state, objects.traits);
      break;
    case "insert-paragraph":
      placeOf(edit.after).insertParagraph(edit.text, "After");
      break;
    case "insert-lines":
      return insertLines(placeOf(edit.beside), edit, edit.bullet && lists.get(edit.bullet), objects.traits);
    case "delete-paragraph":
      deleteParagraph(placeOf(edit.paragraph), objects.traits);
      break;
    case "set-bullet":
      setBullet(placeOf(edit.paragraph), edit.bullet && lists.get(edit.bullet), edit.level, objects.traits);
      break;
    case "wrap-paragraph":
      Object.assign(placeOf(edit.paragraph).getRange("Content").insertContentControl(), edit.control);
      break;
    case "end-paragraph": {
      const control = edit.control && objects.control(edit.control);
      endParagraph(placeOf(edit.paragraph), objects.paragraph(edit.paragraph).text, edit, control, objects.traits);
      break;
    }
  }
  return [];
}

/** What an edit adds to a request: its costliest kind of action, the text, and how many such actions it takes. */
function costOf(edit: Edit, traits: HostTraits): [action: "write" | "move", text: string, times: number] {
  switch (edit.kind) {
    case "write":
      return ["write", edit.text, actionsToReplace(traits)];
    case "insert-paragraph":
      return ["move", edit.text, 1];
    case "insert-lines": {
      const pieces = edit.lines.flatMap((line) => line.pieces);
      const longest = pieces.reduce((text, piece) => (piece.text.length > text.length ? piece.text : text), "");
      return ["write", longest, 3 * (edit.lines.length + pieces.length)];
    }
    case "end-paragraph":
      return ["write", edit.text, 2];
    default:
      return ["move", "", 1];
  }
}
