/**
 * What became of a write, told by the very controls it named: the host says what each is now (`DocumentTransaction.now`), however
 * many others came or went.
 */

import type { DocumentControl } from "../../agreement-document";
import { sameText } from "../../french/fold";
import { printTag } from "../../model/tag";
import type { ChangeStep } from "../changes/change";
import type { ControlWrite, FieldWrite } from "./plan-filling";

/** A control of an earlier reading as it is now; undefined where it is gone. */
export type Now = (control: DocumentControl) => DocumentControl | undefined;

type Places = Pick<FieldWrite, "writes" | "removals">;

/** Whether every place of a field shows what was written, and what was to go is gone. */
export function isDone({ writes, removals }: Places, now: Now): boolean {
  return writes.every((write) => shows(write, now)) && removals.every(({ control }) => !now(control));
}

/** Whether nothing of it is left. */
export function isUndone({ writes, removals }: Places, now: Now): boolean {
  return (
    writes.every((write) => !shows(write, now) && !looksTracked(write, now)) && removals.every(({ control }) => now(control))
  );
}

/** Whether each place still shows what it was planned from. */
export function showsBefore({ writes, removals }: Places, now: Now): boolean {
  return (
    writes.every(({ control, before }) => sameText(now(control)?.text ?? "", before.text)) &&
    removals.every(({ control }) => now(control))
  );
}

/** Whether a place shows what was written there, if only beside what was struck out for it. */
export function isOurs(write: ControlWrite, now: Now): boolean {
  return shows(write, now) || looksTracked(write, now);
}

/** With tracked changes a replaced text still reads, struck through, beside the new one. */
export function looksTracked({ control, text, before }: ControlWrite, now: Now): boolean {
  const found = now(control)?.text ?? "";
  return !sameText(found, text) && found.includes(text) && found.length >= text.length + before.text.length;
}

function shows({ control, text }: ControlWrite, now: Now): boolean {
  return sameText(now(control)?.text ?? "", text);
}

/** How to take back what of a field was done. */
export function stepsOf({ writes, removals }: Places, now: Now): ChangeStep[] {
  return [
    ...writes
      .filter((write) => isOurs(write, now))
      .map(({ slot, isCopy, before, text }): ChangeStep => ({
        kind: "written",
        tag: printTag(slot),
        slot: isCopy ? undefined : slot.id,
        before: before.text,
        look: before.look,
        after: text,
      })),
    ...removals
      .filter(({ control }) => !now(control))
      .map(({ slot, control: { text, look } }): ChangeStep => {
        return { kind: "removed", slot: slot.id, before: text, look: { kind: "placeholder", lead: 0, look } };
      }),
  ];
}
