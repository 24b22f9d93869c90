/** Headers and footers: the model has page numbers there and nothing else, so that any other text is somebody's. */

import { fold } from "../french/fold";
import { finding, placeIn } from "../reading/finding";
import { findPlaceholdersInMargins } from "../reading/placeholders-left";
import { type Observation, outsideBody } from "./review-finding";
import type { ReviewedAgreement } from "./reviewed-agreement";

export function checkMargins({ model, margins }: ReviewedAgreement): Observation[] {
  if (!margins) return [];
  const texts = margins.texts.flatMap((margin) => {
    // A placeholder is told as one.
    const isHole = findPlaceholdersInMargins(model, { texts: [margin], textBoxes: [] }).length > 0;
    return isHole
      ? []
      : [
          {
            part: margin.part,
            text: margin.paragraphs
              .map((line) => line.trim())
              .filter(Boolean)
              .join("\n"),
          },
        ];
  });
  // Its list may say more than a paragraph does.
  const lists = margins.looks.flatMap(({ part, how, detail }) => (how.includes("list-text") ? [{ part, text: detail }] : []));
  const said = [...texts, ...lists].filter(({ text }) => !isPageNumber(text));
  // Every section may have the same.
  const apart = new Map(said.map((one) => [`${one.part} ${fold(one.text)}`, one]));
  return Array.from(apart.values(), ({ part, text }) =>
    outsideBody(finding("margin-text", { part, text }, placeIn(part, 0, text)), part, text),
  );
}

/** "Page 3 sur 7", "3/7", "- 3 -", "%1." */
function isPageNumber(text: string): boolean {
  return !/\p{L}/u.test(
    fold(text)
      .toLowerCase()
      .replace(/(?<!\p{L})(?:page|p|sur|de|of)(?!\p{L})/gu, ""),
  );
}
