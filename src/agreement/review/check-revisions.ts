/** What the paragraphs do not show: revisions, comments, text that is hidden outside of them (`check-looks.ts` tells it in them). */

import { finding, placeIn } from "../reading/finding";
import { type Observation, outsideBody } from "./review-finding";
import { placeOf, type ReviewedAgreement, wholeParagraph } from "./reviewed-agreement";

export function checkRevisions(seen: ReviewedAgreement): Observation[] {
  const { trackedChanges, comments, hiddenTexts } = seen.extras ?? { trackedChanges: [], comments: [], hiddenTexts: [] };
  const hidden = hiddenTexts.filter(({ paragraph }) => paragraph === null);
  const inBody = (paragraph: number | null) => (paragraph === null ? null : wholeParagraph(seen, paragraph));
  return [
    ...trackedChanges.map(({ change, paragraph, text }): Observation => {
      const span = inBody(paragraph);
      const one = finding("tracked-change-pending", { change, text }, span && placeOf(seen, span));
      return { finding: one, about: change, text, span };
    }),
    ...comments.map((text, index) =>
      outsideBody(finding("comment-pending", { text }, placeIn("comment", index, text)), "comment", text),
    ),
    ...hidden.map(({ text }) => outsideBody(finding("hidden-text", { text }), "hidden", text)),
  ];
}
