/** What there is to say after filling. */

import type { DocumentContent } from "../agreement-document";
import type { Alignment, PlacedSlot } from "../alignment/alignment";
import { itemIndex } from "../fields/printed-form";
import { fold } from "../french/fold";
import type { AgreementModel } from "../model/agreement-model";
import { type Finding, finding, placeIn } from "../review/finding";
import { findPlaceholdersInBody } from "../review/placeholders-left";
import { aboutField } from "./describe-slot";
import type { FieldOutcome } from "./write-fields";

/** An item of a list that went with its bullet: neither filled nor missing. */
export function isUnusedItem(placed: PlacedSlot): boolean {
  return itemIndex(placed.slot.form) !== undefined && placed.state === "lost" && placed.reason === "paragraph-missing";
}

/** @param before the alignment of the document before it was filled; `after`, since. */
export function fillFindings(
  model: AgreementModel,
  before: Alignment,
  after: Alignment,
  content: DocumentContent,
  outcomes: readonly FieldOutcome[],
): Finding[] {
  const leftRevisions = outcomes.some((outcome) => outcome.state === "refused" && outcome.reason === "tracked-changes");
  return [
    ...outcomes.flatMap((outcome) => refusalFinding(model, outcome)),
    ...newAlterations(before, after, content),
    ...openLists(after, content),
    // Revisions left behind read like placeholders everywhere: there is one thing to say then.
    ...(leftRevisions ? [] : findPlaceholdersInBody(model, content, after).map((one) => one.finding)),
  ];
}

function refusalFinding(model: AgreementModel, outcome: FieldOutcome): Finding[] {
  if (outcome.state === "written") return [];
  const about = aboutField(model, outcome.field);
  if (outcome.reason === "tracked-changes") return [finding("tracked-changes", about)];
  return [
    outcome.clean ? finding("field-not-written", { ...about, reason: outcome.reason }) : finding("field-half-written", about),
  ];
}

/** Filling changes nothing outside slots: says where the fixed text is not what it was. */
function newAlterations(before: Alignment, after: Alignment, content: DocumentContent): Finding[] {
  return after.paragraphs.flatMap(({ alterations }, index) => {
    const known = before.paragraphs[index]?.alterations ?? [];
    return alterations
      .filter((one) => !known.some((other) => other.found === one.found && other.expected === one.expected))
      .map(({ span, expected }) => {
        const text = content.paragraphs[span.first]?.text ?? "";
        return finding("fixed-text-changed", { expected }, placeIn("body", span.first, text, span.start, span.end));
      });
  });
}

/** A list whose last bullets went: what is now its last still ends as if something followed. */
function openLists(alignment: Alignment, content: DocumentContent): Finding[] {
  return alignment.slots.flatMap((placed) => {
    if (itemIndex(placed.slot.form) !== 0 || !isUnusedItem(placed)) return [];
    const at = alignment.paragraphs[placed.slot.paragraph - 1]?.document.at(-1);
    const text = at === undefined ? "" : (content.paragraphs[at]?.text ?? "");
    const isOpen = at !== undefined && /;\s*$/u.test(fold(text));
    return isOpen ? [finding("list-left-open", {}, placeIn("body", at, text, text.length))] : [];
  });
}
