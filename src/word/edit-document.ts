import type { DocumentContent, Edit } from "../agreement/agreement-document";
import { Batch, roundTrip } from "./batch";
import { endParagraph, insertLines, type NewList } from "./edit-lines";
import { setState, writeControl } from "./write-control";

/** What the indices of edits stand for. */
interface ReadObjects {
  readonly paragraph: (index: number) => Word.Paragraph;
  readonly control: (index: number) => Word.ContentControl;
}

/** Does all the edits, and reads the document again; see the port. */
export async function editDocument(
  context: Word.RequestContext,
  edits: readonly Edit[],
  objects: ReadObjects,
  queueRead: () => () => DocumentContent,
): Promise<DocumentContent> {
  const lists = await loadLists(context, edits, objects);
  const batch = new Batch(context);
  for (const edit of edits) {
    const [action, text, times] = costOf(edit);
    await batch.spend(action, text, times);
    queueEdit(edit, lists, objects);
  }
  const receive = queueRead();
  await batch.send();
  return receive();
}

/** The lists that bullets are to join where there is none beside them; a round trip only when there are such bullets. */
async function loadLists(
  context: Word.RequestContext,
  edits: readonly Edit[],
  objects: ReadObjects,
): Promise<ReadonlyMap<number, NewList>> {
  const bullets = edits.flatMap((edit) =>
    edit.kind === "insert-lines" && edit.bullet !== undefined && !objects.paragraph(edit.beside).isListItem ? [edit.bullet] : [],
  );
  if (bullets.length === 0) return new Map();
  const loaded = [...new Set(bullets)].map((at) => {
    const paragraph = objects.paragraph(at);
    return { at, list: paragraph.listOrNullObject.load("id"), paragraph: paragraph.load("styleBuiltIn") };
  });
  await roundTrip(context);
  return new Map(
    loaded.flatMap(({ at, list, paragraph }): [number, NewList][] =>
      list.isNullObject ? [] : [[at, { id: list.id, style: paragraph.styleBuiltIn }]],
    ),
  );
}

function queueEdit(edit: Edit, lists: ReadonlyMap<number, NewList>, objects: ReadObjects): void {
  switch (edit.kind) {
    case "write":
      writeControl(objects.control(edit.control), edit.text, edit.look);
      break;
    case "unwrap":
      objects.control(edit.control).delete(true);
      break;
    case "remove-paragraph":
      objects.control(edit.control).paragraphs.getFirst().delete();
      break;
    case "set-state":
      setState(objects.control(edit.control), edit.state);
      break;
    case "insert-paragraph":
      objects.paragraph(edit.after).insertParagraph(edit.text, "After");
      break;
    case "insert-lines":
      insertLines(objects.paragraph(edit.beside), edit, lists.get(edit.bullet ?? -1));
      break;
    case "delete-paragraph":
      objects.paragraph(edit.paragraph).delete();
      break;
    case "wrap-paragraph":
      Object.assign(objects.paragraph(edit.paragraph).getRange("Content").insertContentControl(), edit.control);
      break;
    case "end-paragraph": {
      const control = edit.control === undefined ? undefined : objects.control(edit.control);
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
