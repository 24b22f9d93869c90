import type { ControlState, DocumentControl } from "../agreement/agreement-document";
import { lookOf } from "./font-look";

/** Beside what every reading loads. */
export const STATE_PROPERTIES = ["cannotDelete", "appearance"];

/** What controls that were read with {@link STATE_PROPERTIES} let be done, and how they show themselves. */
export function statesOf(
  controls: ReadonlyMap<DocumentControl, Word.ContentControl>,
): ReadonlyMap<DocumentControl, ControlState> {
  return new Map(
    Array.from(controls, ([read, { cannotEdit, cannotDelete, appearance, font }]) => [
      read,
      { cannotEdit, cannotDelete, frame: appearance, highlight: lookOf(font).highlight },
    ]),
  );
}
