/** Slots that were wrapped, and controls that were written in: told apart by what they are, never by how many stood before them. */

import type { DocumentControl, Edit } from "../../agreement-document";
import { sameText } from "../../french/fold";
import { grouped } from "../../model/grouped";
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
    const edits = left.map(({ step, control }) => editOf(read, step, control));
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

function editOf({ inside }: AgreementAsRead, step: ControlStep, control: DocumentControl): Edit {
  if (step.kind === "wrapped") return { kind: "unwrap", control };
  const held = step.slot === undefined ? undefined : inside.get(step.slot)?.stretch;
  return { kind: "write", control, text: step.before, look: step.look, inside: held };
}

/** What became of each step. No control is given to two. */
function findChanged(read: AgreementAsRead, steps: readonly ControlStep[]): Map<ControlStep, ChangedControl> {
  const taken = new Set<DocumentControl>();
  const changed = new Map<ControlStep, ChangedControl>();
  const controlsOf = controlsByStep(read);
  for (const step of steps) {
    const free = controlsOf(step).filter((control) => !taken.has(control));
    const found = stateOf(step, free, read.prompts);
    if (found.state === "as-left") taken.add(found.control);
    changed.set(step, found);
  }
  const stepsByTag = grouped(steps, tagOf);
  const controlsByTag = grouped(
    read.controls.filter((control) => control !== undefined),
    tagOf,
  );
  for (const [step, { state }] of changed) {
    if (step.kind !== "written" || state === "as-left") continue;
    // Which of several places that read alike lost its control is not to be known: where all go back to the same, any is right.
    const isSame = stepsByTag
      .get(step.tag)
      ?.every((other) => other.kind !== "written" || (other.before === step.before && other.after === step.after));
    const control = controlsByTag.get(step.tag)?.find((one) => !one.locked && !taken.has(one) && sameText(one.text, step.after));
    if (!isSame || !control) continue;
    taken.add(control);
    changed.set(step, { state: "as-left", control });
  }
  return changed;
}

/** For a step, the slot's own control; for a copy, a clause, a fact, those of its tag. */
function controlsByStep({
  model,
  controls,
  copies,
  content,
}: AgreementAsRead): (step: ControlStep) => readonly DocumentControl[] {
  const bySlot = new Map(model.slots.map(({ id }, index) => [id, controls[index]]));
  const [copiesByTag, allByTag] = [grouped(copies, tagOf), grouped(content.controls, tagOf)];
  return ({ tag, slot }) => {
    if (slot === undefined) return (parseTag(tag) ? copiesByTag : allByTag).get(tag) ?? [];
    const own = bySlot.get(slot);
    return own?.tag === tag ? [own] : [];
  };
}

function tagOf({ tag }: { readonly tag: string }): string {
  return tag;
}

/** @param prompts what Word itself shows in a control that holds nothing. */
function stateOf(step: ControlStep, controls: readonly DocumentControl[], prompts: ReadonlySet<string>): ChangedControl {
  const [first] = controls;
  if (step.kind === "wrapped") return first ? { state: "as-left", control: first } : { state: "undone" };
  const control = controls.find(({ text }) => sameText(text, step.after));
  if (control && !control.locked) return { state: "as-left", control };
  const isBack = controls.some(({ text }) => sameText(prompts.has(text) ? "" : text, step.before));
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
