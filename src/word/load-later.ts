/** What the adapter fetches once it is wanted. */

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
