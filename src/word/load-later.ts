/** What the adapter fetches once it is wanted. */

import type * as Pages from "./read-in-pages";
import type * as Whole from "./read-whole";
import type * as Work from "./work";

/** With the first reading of a whole document. */
export function loadWhole(): Promise<typeof Whole> {
  return import(/* webpackChunkName: "whole" */ "./read-whole");
}

/** With the first action. */
export function loadWork(): Promise<typeof Work> {
  return import(/* webpackChunkName: "work" */ "./work");
}

/** With a document larger than one answer. */
export function loadPages(): Promise<typeof Pages> {
  return import(/* webpackChunkName: "pages" */ "./read-in-pages");
}
