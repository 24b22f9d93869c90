/** What could not be looked at. */

import type { UnseenPart } from "../agreement-document";
import { finding } from "../reading/finding";
import { type Observation, outsideBody } from "./review-finding";
import type { ReviewedAgreement } from "./reviewed-agreement";

export function checkUnseen({ extras, margins }: ReviewedAgreement): Observation[] {
  const sides: readonly UnseenPart[] = extras ? extras.unseen : ["text-box", "note", "comment", "revision"];
  const parts = [...sides, ...(margins?.unseen ?? [])];
  const unread = margins ? [] : [outsideBody(finding("margins-not-read", {}), "margins", "")];
  return [...parts.map((part) => outsideBody(finding("part-not-seen", { part }), part, "")), ...unread];
}
