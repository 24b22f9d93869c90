/** What the session fetches once it is wanted: its first code only shows that the document is being opened. */

import type * as Dates from "./dates";
import type * as Drafts from "./keep-drafts";
import type * as Reading from "./reading";
import type * as Work from "./work";

/** With the first reading: nothing before needs the alignment. */
export function loadReading(): Promise<typeof Reading> {
  return import(/* webpackChunkName: "read" */ "./reading");
}

/** With the first action. */
export function loadWork(): Promise<typeof Work> {
  return import(/* webpackChunkName: "work" */ "./work");
}

/** That is on its way; whether it comes is said where it is needed, which asks for it again. */
export function fetchWork(): void {
  loadWork().catch(() => undefined);
}

/** With the first draft that rests. */
export function loadDraftWork(): Promise<typeof Drafts> {
  return import(/* webpackChunkName: "work" */ "./keep-drafts");
}

/** With the first look at the days an agreement lives by. */
export function loadDates(): Promise<typeof Dates> {
  return import(/* webpackChunkName: "dates" */ "./dates");
}
