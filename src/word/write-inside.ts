/**
 * Writing in somebody else's control that stands in one of ours. Its text is replaced in it, so that it stays: a text that took the
 * place of all that ours holds would take it away. That a range which is all a control holds is replaced inside of it is what
 * `ContentControl.Range.Text` does in Word's own model; that it does for an add-in is assumed.
 */

import { type DocumentControl, type Edit, HostError, type HeldStretch } from "../agreement/agreement-document";
import { prepositionEnd } from "../agreement/french/preposition-end";
import { isOurTag } from "../agreement/model/tag";
import { lookOf } from "./font-look";
import { matchCase } from "./match-case";
import type { ReadObjects } from "./read-content";
import { escapeSearch } from "./search-text";
import { replaceAll, setAnswerLook, setPlaceholderLook, whileOpen, writeControl } from "./write-control";

type Write = Extract<Edit, { readonly kind: "write" }>;

/** Queues what an edit writes. */
export function writeText(edit: Write, objects: ReadObjects): void {
  const control = objects.control(edit.control);
  const { text, look, inside } = edit;
  if (!inside) {
    writeControl(control, text, look, objects.traits);
    return;
  }
  const was = lookOf(control.font);
  whileOpen(control, () => {
    const written = replaceInside(edit.control, { from: edit.control.text, to: text }, inside, objects);
    if (look.kind === "answer") setAnswerLook(written, was, look, objects.traits);
    else setPlaceholderLook(written, was, look);
  });
}

/** @throws HostError where the place of the text is not certain; nothing is queued then. */
export function replaceInside(
  control: DocumentControl,
  { from, to }: { readonly from: string; readonly to: string },
  held: HeldStretch,
  objects: ReadObjects,
): Word.Range {
  const [was, is] = [from, to].map((text) => (held === "whole" ? 0 : prepositionEnd(text)));
  const [before, after] = [from.slice(was), to.slice(is)];
  const inner = objects.content.controls.find(({ parent, tag }) => parent === control && !isOurTag(tag));
  if (!inner && from.indexOf(before) !== was) throw new HostError("failed", "InvalidArgument", "inside", { isUntouched: true });
  const outer = objects.control(control);
  const find = (text: string): Word.Range => outer.search(escapeSearch(text, objects.traits), matchCase(outer)).getFirst();
  const written = inner ? replaceAll(objects.control(inner), after, objects.traits) : find(before).insertText(after, "Replace");
  const [lead, newLead] = [from.slice(0, was), to.slice(0, is)];
  if (lead !== newLead) find(lead).insertText(newLead, "Replace");
  return written;
}
