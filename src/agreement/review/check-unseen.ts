/** What could not be looked at. */

import { finding } from "../reading/finding";
import { unseenParts } from "../reading/unseen-parts";
import { type Observation, outsideBody } from "./review-finding";
import type { ReviewedAgreement } from "./reviewed-agreement";

export function checkUnseen({ extras, margins }: ReviewedAgreement): Observation[] {
  const parts = new Set([...unseenParts(extras), ...(margins?.unseen ?? [])]);
  // Where it stands is told: see `check-looks.ts`.
  const isFieldTold = extras?.looks.some(({ how }) => how.includes("field")) && !margins?.unseen.includes("changing-field");
  if (isFieldTold) parts.delete("changing-field");
  const unread = margins ? [] : [outsideBody(finding("margins-not-read", {}), "margins", "")];
  return [...Array.from(parts, (part) => outsideBody(finding("part-not-seen", { part }), part, "")), ...unread];
}
