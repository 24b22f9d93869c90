/** Where what an operation did stands now. Steps are told apart by what they are, never by how many controls stood before them. */

import type { DocumentControl } from "../agreement-document";
import { sameText } from "../french/fold";
import { parseTag } from "../model/tag";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import type { ChangeStep } from "./change";

export type ControlStep = Extract<ChangeStep, { kind: "wrapped" | "written" }>;

/** What became of the control of a step. */
export type ChangedControl =
  /** As it was left: it can go back. */
  | { readonly state: "as-left"; readonly control: DocumentControl }
  /** It is what it was before already, or gone with its text untouched. */
  | { readonly state: "undone" }
  /** Somebody changed it since; `text`: what it shows, "" where it is gone. */
  | { readonly state: "changed"; readonly text: string };

/** What became of each step. No control is given to two. */
export function findChanged(steps: readonly ControlStep[], read: AgreementAsRead): Map<ControlStep, ChangedControl> {
  const taken = new Set<DocumentControl>();
  const changed = new Map<ControlStep, ChangedControl>();
  for (const step of steps) {
    const free = controlsOf(step, read).filter((control) => !taken.has(control));
    const found = stateOf(step, free);
    if (found.state === "as-left") taken.add(found.control);
    changed.set(step, found);
  }
  for (const [step, { state }] of changed) {
    if (step.kind !== "written" || state === "as-left") continue;
    // Which of several places that read alike lost its control is not to be known: where all go back to the same, any is right.
    const isSame = steps.every(
      (other) =>
        other.kind !== "written" || other.tag !== step.tag || (other.before === step.before && other.after === step.after),
    );
    const control = read.controls.find(
      (one) => one?.tag === step.tag && !one.locked && !taken.has(one) && sameText(one.text, step.after),
    );
    if (!isSame || !control) continue;
    taken.add(control);
    changed.set(step, { state: "as-left", control });
  }
  return changed;
}

/** The slot's own control; for a copy, a clause, a fact, those of its tag. */
function controlsOf({ tag, slot }: ControlStep, { model, controls, copies, content }: AgreementAsRead): DocumentControl[] {
  if (slot !== undefined) {
    const own = controls[model.slots.findIndex(({ id }) => id === slot)];
    return own?.tag === tag ? [own] : [];
  }
  return (parseTag(tag) ? copies : content.controls).filter((control) => control.tag === tag);
}

function stateOf(step: ControlStep, controls: readonly DocumentControl[]): ChangedControl {
  const [first] = controls;
  if (step.kind === "wrapped") return first ? { state: "as-left", control: first } : { state: "undone" };
  const control = controls.find(({ text }) => sameText(text, step.after));
  if (control && !control.locked) return { state: "as-left", control };
  const isBack = controls.some(({ text }) => sameText(text, step.before));
  return isBack ? { state: "undone" } : { state: "changed", text: first?.text ?? "" };
}
