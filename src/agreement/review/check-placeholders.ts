/** Placeholders that are no slot's, wherever text stands. */

import type { DocumentSpan } from "../agreement-document";
import type { PlacedSlot } from "../alignment/alignment";
import type { Steps } from "../alignment/steps";
import {
  findPlaceholdersBeside,
  findPlaceholdersInSteps,
  findPlaceholdersInMargins,
  isDoubtfulPlaceholder,
} from "../reading/placeholders-left";
import { type Observation, outsideBody } from "./review-finding";
import { type ReviewedAgreement, textOf } from "./reviewed-agreement";

const NO_MARGINS = { texts: [], textBoxes: [] };

export function* checkPlaceholders(seen: ReviewedAgreement): Steps<Observation[]> {
  const { model, content, alignment, extras, margins } = seen;
  const asked = new Set<string>();
  const found = yield* findPlaceholdersInSteps(model, content, alignment);
  const inBody = found.flatMap(({ finding: one, span }): Observation[] => {
    const shown = textOf(seen, span.first);
    const isDoubtful = isDoubtfulPlaceholder(shown.slice(span.start, span.end), shown.slice(0, span.start));
    const field = isDoubtful ? fieldAt(seen, span) : undefined;
    // An answer that holds it holds it everywhere: asked once.
    if (field !== undefined && asked.has(field)) return [];
    if (field !== undefined) asked.add(field);
    return [{ finding: one, about: field ?? "placeholder", text: shown, span, isDoubtful }];
  });
  const elsewhere = [...findPlaceholdersInMargins(model, margins ?? NO_MARGINS), ...findPlaceholdersBeside(model, extras)];
  return [...inBody, ...elsewhere.map((one) => outsideBody(one, one.place?.part ?? "", one.place?.extract ?? ""))];
}

/** The field whose answer holds a stretch. */
function fieldAt({ alignment }: ReviewedAgreement, { first, start, end }: DocumentSpan): string | undefined {
  const holds = (placed: PlacedSlot): boolean =>
    placed.state === "filled" && placed.span.first === first && placed.span.start <= start && end <= placed.span.end;
  return alignment.slots.find(holds)?.slot.field;
}
