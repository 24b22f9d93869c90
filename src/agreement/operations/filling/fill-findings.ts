/** What there is to say after filling. */

import type { Alteration, PlacedSlot } from "../../alignment/alignment";
import { bareText } from "../../clauses/punctuation";
import { itemIndex } from "../../fields/printed-form";
import { fold } from "../../french/fold";
import { type AgreementModel, slotsOf } from "../../model/agreement-model";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import { aboutField } from "../../reading/describe-slot";
import { type OperationFinding, finding, placeIn } from "../../reading/finding";
import { findPlaceholdersInBody } from "../../reading/placeholders-left";
import type { FieldOutcome } from "./write-fields";

/** An item of a list that went with its bullet: neither filled nor missing. */
export function isUnusedItem(placed: PlacedSlot): boolean {
  return itemIndex(placed.slot.form) !== undefined && placed.state === "lost" && placed.reason === "paragraph-missing";
}

/** @param before the agreement before it was filled; `after`, since: both read by the same rules. */
export function fillFindings(
  before: AgreementAsRead,
  after: AgreementAsRead,
  outcomes: readonly FieldOutcome[],
): OperationFinding[] {
  const leftRevisions = outcomes.some((outcome) => outcome.state === "refused" && outcome.reason === "tracked-changes");
  const { model, content, alignment } = after;
  return [
    ...outcomes.flatMap((outcome) => refusalFinding(model, outcome)),
    ...boundControls(after, outcomes),
    ...openLists(before, after),
    // Revisions left behind read like altered text and placeholders everywhere: there is one thing to say then.
    ...(leftRevisions ? [] : newAlterations(before, after)),
    ...(leftRevisions ? [] : findPlaceholdersInBody(model, content, alignment).map((one) => one.finding)),
  ];
}

function refusalFinding(model: AgreementModel, outcome: FieldOutcome): OperationFinding[] {
  if (outcome.state === "written") return [];
  const about = aboutField(model, outcome.field);
  if (outcome.reason === "tracked-changes") return [finding("field-tracked", about)];
  if (!outcome.clean) return [finding("field-half-written", about)];
  if (outcome.reason === "changed-in-document") return [finding("changed-in-document", about)];
  return [finding("field-not-written", { ...about, reason: outcome.reason })];
}

/** What was written in a bound control, Word shows wherever that is repeated: nobody here sees all of these places. */
function boundControls({ model, inside }: AgreementAsRead, outcomes: readonly FieldOutcome[]): OperationFinding[] {
  return outcomes.flatMap(({ state, field }) => {
    const isBound = slotsOf(model, field).some(({ id }) => inside.get(id)?.isBound);
    return state === "written" && isBound ? [finding("bound-control-written", aboutField(model, field))] : [];
  });
}

/** Filling changes nothing outside slots: says where the fixed text is not what it was. */
function newAlterations(before: AgreementAsRead, after: AgreementAsRead): OperationFinding[] {
  const known = new Map<string, number>();
  const nameOf = ({ found, expected }: Alteration): string => `${found} ${expected}`;
  for (const name of alterationsIn(before).map(nameOf)) known.set(name, (known.get(name) ?? 0) + 1);
  return alterationsIn(after).flatMap((alteration) => {
    const { span, found, expected } = alteration;
    const left = known.get(nameOf(alteration)) ?? 0;
    if (left > 0) known.set(nameOf(alteration), left - 1);
    if (left > 0 || isEnding(after, span.first, found, expected)) return [];
    const text = after.content.paragraphs[span.first]?.text ?? "";
    return [finding("text-disturbed", { expected }, placeIn("body", span.first, text, span.start, span.end))];
  });
}

function alterationsIn({ alignment }: AgreementAsRead): Alteration[] {
  return alignment.paragraphs.flatMap(({ alterations }) => alterations);
}

/** Whether it is how a line of a list ends: another line of it went. */
function isEnding({ lists }: AgreementAsRead, paragraph: number, found: string, expected: string): boolean {
  return (
    bareText(found) + bareText(expected) === "" && lists.some(({ lines }) => lines.some((one) => one.paragraph === paragraph))
  );
}

/** A list whose last bullets went: what is now its last still ends as if something followed. */
function openLists(before: AgreementAsRead, { lists }: AgreementAsRead): OperationFinding[] {
  return lists.flatMap(({ list, lines }) => {
    const last = lines.at(-1);
    const had = before.lists.find((one) => one.list.id === list.id)?.lines.length ?? 0;
    if (!last || had <= lines.length || !fold(last.text).trim().endsWith(";")) return [];
    return [finding("list-left-open", {}, placeIn("body", last.paragraph, last.text, last.text.length))];
  });
}
