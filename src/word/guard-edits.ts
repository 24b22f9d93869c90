/**
 * What an edit relies on is looked at in the very request that edits (law 3 of the house): a search for the text that was read
 * fails where that text is gone, before anything is changed; and what each place holds the moment before it is written over is
 * read along, as a text that was added to what was read does not make the search fail.
 */

import type { DocumentControl, DocumentParagraph, Edit } from "../agreement/agreement-document";
import { sameText } from "../agreement/french/fold";
import type { Batch } from "./batch";
import { notKept } from "./let-go";
import { matchCase } from "./match-case";
import { plainText } from "./plain-text";
import { SEARCH_LIMIT } from "./search-text";
import type { ReadObjects } from "./read-content";

/** The control or the paragraph whose text an edit relies on; undefined for one that leaves every text as it is. */
function reliedOn(edit: Edit): DocumentControl | DocumentParagraph | undefined {
  switch (edit.kind) {
    case "write":
      return edit.control;
    case "insert-paragraph":
      return edit.after;
    case "insert-lines":
      return edit.beside;
    case "delete-paragraph":
    case "wrap-paragraph":
    case "set-bullet":
    case "end-paragraph":
      return edit.paragraph;
    case "unwrap":
    case "set-state":
      return undefined;
  }
}

/** What a request that failed tells of what it searched for before it edited. */
export interface Guards {
  readonly areFound: () => boolean;
  /** Whether any was found, so that this Word tells what came before a failure. */
  readonly isAnyFound: () => boolean;
}

/** Queues a search for each text the edits rely on. */
export async function queueGuards(batch: Batch, edits: readonly Edit[], objects: ReadObjects): Promise<Guards> {
  const hits: Word.Range[] = [];
  for (const target of new Set(edits.map(reliedOn))) {
    const literal = target && literalOf(target.text);
    if (!target || literal === undefined) continue;
    await batch.spend("search", literal);
    const object = "tag" in target ? objects.control(target) : objects.paragraph(target);
    hits.push(notKept(notKept(object.search(literal, matchCase(object))).getFirst()));
  }
  return { areFound: () => hits.every(wasAnswered), isAnyFound: () => hits.some(wasAnswered) };
}

/**
 * The longest part of a text that every Word finds as it is: no break, no space but the ordinary one, no special code, at most
 * what a search takes (#2331, #5403: tabs and line breaks are not found everywhere; U+00A0 is `^s` for some).
 */
function literalOf(text: string): string | undefined {
  const parts = text.split(/[^\p{L}\p{N}\p{P} ]|[\^'’]/u).map((part) => part.trim().slice(0, SEARCH_LIMIT));
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), "");
  return longest === "" ? undefined : longest;
}

/** Whether the host has answered for an object: until then its properties throw. */
export function wasAnswered(object: OfficeExtension.ClientObject): boolean {
  try {
    return !object.isNullObject;
  } catch {
    return false;
  }
}

/** Edits that write over what stands there. */
type Overwriting = Extract<Edit, { kind: "write" | "delete-paragraph" }>;

/** What an edit found that nobody had read: another text, or a control that stands in the one it writes. */
export interface Held {
  readonly text: string;
  readonly inner: readonly Word.ContentControl[];
}

/** Queues the reading of what is about to be written over; the function says what each edit found there that nobody had read. */
export async function queueHeld(
  batch: Batch,
  edits: readonly Edit[],
  objects: ReadObjects,
): Promise<() => ReadonlyMap<Overwriting, Held>> {
  const looks: {
    readonly edit: Overwriting;
    readonly read: string;
    readonly shown: { readonly text: string };
    readonly inner: Word.ContentControlCollection | undefined;
  }[] = [];
  for (const edit of edits) {
    if (edit.kind !== "write" && edit.kind !== "delete-paragraph") continue;
    await batch.spend("look");
    if (edit.kind === "write") {
      const control = objects.control(edit.control);
      const inner = notKept(control.contentControls).load("tag,title,text");
      looks.push({ edit, read: edit.control.text, shown: control.load("text"), inner });
    } else {
      // What a paragraph shows may end with the mark that is none of its text.
      const range = notKept(objects.paragraph(edit.paragraph).getRange("Content")).load("text");
      looks.push({ edit, read: edit.paragraph.text, shown: range, inner: undefined });
    }
  }
  return () =>
    new Map(
      looks.flatMap(({ edit, read, shown, inner }): [Overwriting, Held][] => {
        const known = edit.kind === "write" && edit.inside ? 1 : 0;
        const isRead = sameText(read, shown.text) && (inner?.items.length ?? 0) <= known;
        return isRead ? [] : [[edit, { text: plainText(shown.text), inner: inner?.items ?? [] }]];
      }),
    );
}
