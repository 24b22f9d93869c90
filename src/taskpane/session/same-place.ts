import type { Place } from "../../agreement/reading/memory";

/** Whether the pane is where it was: its part, how far down that is looked at, its field. */
export function isSamePlace(one: Place, other: Place | undefined): boolean {
  return one.panel === other?.panel && one.scroll === other?.scroll && one.field === other?.field;
}
