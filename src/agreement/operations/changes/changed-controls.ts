/** Slots that were wrapped, and controls that were written in: told apart by what they are, never by how many stood before them. */

import type { DocumentControl, Edit } from "../../agreement-document";
import { sameText } from "../../french/fold";
import { parseClauseTag, parseTag } from "../../model/tag";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import { aboutField } from "../../reading/describe-slot";
import { type OperationFinding, finding } from "../../reading/finding";
import type { ChangeStep } from "./change";
import type { PlannedKind } from "./step-kind";

type ControlStep = Extract<ChangeStep, { kind: "wrapped" | "written" }>;

/** What became of the control of a step. */
type ChangedControl =
  /** As it was left: it can go back. */
  | { readonly state: "as-left"; readonly control: DocumentControl }
  /** It is what it was before already, or gone with its text untouched. */
  | { readonly state: "undone" }
  /** Somebody changed it since; `text`: what it shows, "" where it is gone. */
  | { readonly state: "changed"; readonly text: string };

/** Texts go back to what they were, controls go; a passage that was copied meanwhile still shows what was taken back. */
export const changedControls: PlannedKind = {
  plan: (read, steps) => {
    const changed = findChanged(
      read,
      steps.filter((step) => step.kind === "wrapped" || step.kind === "written"),
    );
    const left = Array.from(changed).flatMap(([step, found]) => (found.state === "as-left" ? [{ step, ...found }] : []));
    const edits = left.map(({ step, control }) => editOf(step, control));
    return {
      edits,
      findings: Array.from(changed).flatMap(([{ tag }, found]) =>
        found.state === "changed" ? changedMeanwhile(read, tag, found.text) : [],
      ),
      // What somebody typed there meanwhile is theirs.
      afterwards: (now, overtaken) => [
        ...edits.flatMap((edit) =>
          edit.kind === "write" && overtaken.has(edit) ? changedMeanwhile(read, edit.control.tag, edit.control.text) : [],
        ),
        ...copiesLeft(
          now,
          left.map(({ step }) => step),
        ),
      ],
    };
  },
};

function editOf(step: ControlStep, control: DocumentControl): Edit {
  return step.kind === "wrapped" ? { kind: "unwrap", control } : { kind: "write", control, text: step.before, look: step.look };
}

/** What became of each step. No control is given to two. */
function findChanged(read: AgreementAsRead, steps: readonly ControlStep[]): Map<ControlStep, ChangedControl> {
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

function changedMeanwhile({ model }: AgreementAsRead, tag: string, text: string): OperationFinding[] {
  // The control of a clause that is gone is gone: its text was never changed.
  if (parseClauseTag(tag)) return [];
  const field = parseTag(tag)?.field;
  if (field === undefined || !model.fieldsById.has(field)) return [finding("text-changed-since", { text })];
  return [finding("not-ours-any-more", { ...aboutField(model, field), text })];
}

function copiesLeft({ model, copies }: AgreementAsRead, steps: readonly ControlStep[]): OperationFinding[] {
  const left = copies.filter(({ tag, text }) =>
    steps.some((step) => step.kind === "written" && step.tag === tag && sameText(step.after, text)),
  );
  const fields = new Set(left.map(({ tag }) => parseTag(tag)?.field ?? ""));
  return Array.from(fields)
    .filter((field) => model.fieldsById.has(field))
    .map((field) => finding("slot-copied", { ...aboutField(model, field), copies: left.length }));
}
