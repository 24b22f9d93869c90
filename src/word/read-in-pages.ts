/**
 * Lists of a document whose answer is larger than Word takes (5 MB on the web: some 22,000 paragraphs): page after page. Each page
 * begins with what the one before ended with; where that is something else the document changed, and is read from its beginning.
 */

import { HostError } from "../agreement/agreement-document";
import type { HostTraits } from "./host-traits";
import { toHostError } from "./host-error";

/** How many items a page shares with the one before. */
const SHARED = 10;
/** How many times a document that changes while it is read is begun anew. */
const ATTEMPTS = 3;

/** A list of the document: `load` takes properties, and which of its items (`CollectionLoadOptions`, WordApi 1.3). */
export interface Listed<Item> extends OfficeExtension.ClientObject {
  readonly items: Item[];
  load(options: { readonly select: string; readonly top: number; readonly skip: number }): unknown;
}

/** @param list names it, anew each time. */
export async function readPages<Item extends { readonly text: string }>(
  context: Word.RequestContext,
  list: () => Listed<Item>,
  select: string,
  traits: HostTraits,
): Promise<Item[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const items: Item[] = [];
    for (;;) {
      const skip = Math.max(0, items.length - SHARED);
      const page = list();
      const size = traits.itemsAPage;
      page.load({ select, top: size, skip });
      const isTaken = await isAnswered(context);
      if (!isTaken && size > 2 * SHARED) {
        traits.itemsAPage = Math.ceil(size / 2);
        continue;
      }
      const shared = page.items.slice(0, items.length - skip);
      if (shared.some(({ text }, nth) => text !== items[skip + nth]?.text) || shared.length < items.length - skip) break;
      items.push(...page.items.slice(shared.length));
      if (page.items.length < size) return items;
    }
  }
  throw new HostError("busy", "Timeout", "pages");
}

/** False where the answer would have been too large. */
async function isAnswered(context: Word.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (thrown) {
    const error = toHostError(thrown);
    if (error instanceof HostError && error.code === "too-large") return false;
    throw error;
  }
}
