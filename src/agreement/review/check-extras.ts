/** What the paragraphs do not show: revisions, comments, text boxes, notes, hidden text; and what could not be looked at. */

import type { DocumentSpan, UnseenPart } from "../agreement-document";
import type { PlacedSlot } from "../alignment/alignment";
import { finding, placeIn } from "../reading/finding";
import {
  findPlaceholdersIn,
  findPlaceholdersInBody,
  findPlaceholdersInMargins,
  isDoubtfulPlaceholder,
} from "../reading/placeholders-left";
import type { Observation } from "./review-finding";
import { placeOf, type ReviewedAgreement, textOf, wholeParagraph } from "./reviewed-agreement";

export function checkPlaceholders(seen: ReviewedAgreement): Observation[] {
  const { model, content, alignment, extras, margins } = seen;
  const asked = new Set<string>();
  const inBody = findPlaceholdersInBody(model, content, alignment).flatMap(({ finding: one, span }): Observation[] => {
    const shown = textOf(seen, span.first);
    const isDoubtful = isDoubtfulPlaceholder(shown.slice(span.start, span.end), shown.slice(0, span.start));
    const field = isDoubtful ? fieldAt(seen, span) : undefined;
    // An answer that holds it holds it everywhere: asked once.
    if (field !== undefined && asked.has(field)) return [];
    if (field !== undefined) asked.add(field);
    return [{ finding: one, about: field ?? "placeholder", text: shown, span, isDoubtful }];
  });
  const elsewhere = [
    ...findPlaceholdersInMargins(model, margins?.texts ?? []),
    ...findPlaceholdersIn(model, "text-box", extras?.textBoxes ?? []),
    ...findPlaceholdersIn(model, "note", extras?.notes ?? []),
  ];
  return [...inBody, ...elsewhere.map((one) => beside(one, one.place?.part ?? "", one.place?.extract ?? ""))];
}

/** The field whose answer holds a stretch. */
function fieldAt({ alignment }: ReviewedAgreement, { first, start, end }: DocumentSpan): string | undefined {
  const holds = (placed: PlacedSlot): boolean =>
    placed.state === "filled" && placed.span.first === first && placed.span.start <= start && end <= placed.span.end;
  return alignment.slots.find(holds)?.slot.field;
}

/** The model has no text box and no note: whatever stands in one was added. */
export function checkBeside({ extras }: ReviewedAgreement): Observation[] {
  const parts = [
    ["text-box", extras?.textBoxes ?? []],
    ["note", extras?.notes ?? []],
  ] as const;
  return parts.flatMap(([part, texts]) =>
    texts.flatMap((text, index) =>
      text.trim() === "" ? [] : [beside(finding("text-beside", { part, text }, placeIn(part, index, text)), part, text)],
    ),
  );
}

export function checkUnseen({ extras, margins }: ReviewedAgreement): Observation[] {
  const sides: readonly UnseenPart[] = extras ? extras.unseen : ["text-box", "note", "comment", "revision"];
  const parts = [...sides, ...(margins?.unseen ?? [])];
  const unread = margins ? [] : [beside(finding("margins-not-read", {}), "margins", "")];
  return [...parts.map((part) => beside(finding("part-not-seen", { part }), part, "")), ...unread];
}

export function checkRevisions(seen: ReviewedAgreement): Observation[] {
  const { trackedChanges, comments, hiddenTexts } = seen.extras ?? { trackedChanges: [], comments: [], hiddenTexts: [] };
  const inBody = (paragraph: number | null) => (paragraph === null ? null : wholeParagraph(seen, paragraph));
  return [
    ...trackedChanges.map(({ change, paragraph, text }): Observation => {
      const span = inBody(paragraph);
      const one = finding("tracked-change-pending", { change, text }, span && placeOf(seen, span));
      return { finding: one, about: change, text, span };
    }),
    ...comments.map((text, index) =>
      beside(finding("comment-pending", { text }, placeIn("comment", index, text)), "comment", text),
    ),
    ...hiddenTexts.map(({ paragraph, text }): Observation => {
      const span = inBody(paragraph);
      return { finding: finding("hidden-text", { text }, span && placeOf(seen, span)), about: "hidden", text, span };
    }),
  ];
}

function beside(one: Observation["finding"], about: string, text: string): Observation {
  return { finding: one, about, text, span: null };
}
