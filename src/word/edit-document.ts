import {
  type DocumentContent,
  type DocumentParagraph,
  type Edit,
  type Edited,
  HostError,
  type HostErrorCode,
} from "../agreement/agreement-document";
import { sameText } from "../agreement/french/fold";
import { Batch, roundTrip } from "./batch";
import { endParagraph, insertLines, type NewList } from "./edit-lines";
import { learn } from "./font-look";
import { type Held, queueGuards, queueHeld } from "./guard-edits";
import { escapeSearch } from "./search-text";
import type { ReadObjects } from "./read-content";
import { setState, writeControl } from "./write-control";

/** What Word says where something it is asked for is not there. */
const NOT_THERE: ReadonlySet<HostErrorCode> = new Set(["gone", "failed", "not-editable"]);

/** Does all the edits, and reads the document again; see the port. */
export async function editDocument(
  context: Word.RequestContext,
  edits: readonly Edit[],
  objects: ReadObjects,
  queueRead: () => () => DocumentContent,
): Promise<Edited> {
  const lists = await loadLists(context, edits, objects);
  const batch = new Batch(context);
  let areFound = (): boolean => false;
  try {
    areFound = await queueGuards(batch, edits, objects);
    return await perform(context, batch, edits, lists, objects, queueRead);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    learn(objects.traits, error);
    if (!NOT_THERE.has(error.code) || areFound()) throw error;
  }
  // Something that was relied on was not found: nothing was done. Where all is as it was read, Word's search only does not see it
  // (a field, a hidden run), and what was read is what is there.
  const receive = queueRead();
  await roundTrip(context);
  const isAsRead = JSON.stringify(receive()) === JSON.stringify(objects.content);
  if (!isAsRead) throw new HostError("gone", "ItemNotFound", "guard", { isUntouched: true });
  return perform(context, new Batch(context), edits, lists, objects, queueRead);
}

async function perform(
  context: Word.RequestContext,
  batch: Batch,
  edits: readonly Edit[],
  lists: ReadonlyMap<DocumentParagraph, NewList>,
  objects: ReadObjects,
  queueRead: () => () => DocumentContent,
): Promise<Edited> {
  const receiveHeld = await queueHeld(batch, edits, objects);
  for (const edit of edits) {
    const [action, text, times] = costOf(edit);
    await batch.spend(action, text, times);
    queueEdit(edit, lists, objects);
  }
  const receive = queueRead();
  await batch.send();
  const held = receiveHeld();
  const after = receive();
  if (held.size === 0) return { after, overtaken: new Set() };
  return { after: await putBack(context, held, edits, objects, queueRead), overtaken: new Set(held.keys()) };
}

/** What somebody wrote between the reading and the edit is put where it stood; the edit counts as not done. */
async function putBack(
  context: Word.RequestContext,
  held: ReadonlyMap<Edit, Held>,
  edits: readonly Edit[],
  objects: ReadObjects,
  queueRead: () => () => DocumentContent,
): Promise<DocumentContent> {
  const deleted = new Set(edits.flatMap((edit) => (edit.kind === "delete-paragraph" ? [edit.paragraph] : [])));
  for (const [edit, { text, inner }] of held) {
    if (edit.kind === "write") {
      const control = objects.control(edit.control);
      control.insertText(text, "Replace");
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
    objects.paragraph(above ?? below).insertParagraph(text, above ? "After" : "Before");
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
  const bullets = edits.flatMap((edit) =>
    edit.kind === "insert-lines" && edit.bullet !== undefined && !objects.paragraph(edit.beside).isListItem ? [edit.bullet] : [],
  );
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

function queueEdit(edit: Edit, lists: ReadonlyMap<DocumentParagraph, NewList>, objects: ReadObjects): void {
  switch (edit.kind) {
    case "write":
      writeControl(objects.control(edit.control), edit.text, edit.look, objects.traits);
      break;
    case "unwrap":
      objects.control(edit.control).delete(true);
      break;
    case "set-state":
      setState(objects.control(edit.control), edit.state, objects.traits);
      break;
    case "insert-paragraph":
      objects.paragraph(edit.after).insertParagraph(edit.text, "After");
      break;
    case "insert-lines":
      insertLines(objects.paragraph(edit.beside), edit, edit.bullet && lists.get(edit.bullet), objects.traits);
      break;
    case "delete-paragraph":
      objects.paragraph(edit.paragraph).delete();
      break;
    case "wrap-paragraph":
      Object.assign(objects.paragraph(edit.paragraph).getRange("Content").insertContentControl(), edit.control);
      break;
    case "end-paragraph": {
      const control = edit.control && objects.control(edit.control);
      endParagraph(objects.paragraph(edit.paragraph), control, edit.from, edit.text);
      break;
    }
  }
}

/** What an edit adds to a request: its costliest kind of action, the text, and how many such actions it takes. */
function costOf(edit: Edit): [action: "write" | "move", text: string, times: number] {
  switch (edit.kind) {
    case "write":
      return ["write", edit.text, 1];
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
