/** Text boxes, those of headers and footers too, and notes: the model has none, whatever stands in one was added. */

import { finding, placeIn } from "../reading/finding";
import { type Observation, outsideBody } from "./review-finding";
import type { ReviewedAgreement } from "./reviewed-agreement";

export function checkBeside({ extras, margins }: ReviewedAgreement): Observation[] {
  const parts = [
    ["text-box", [...(extras?.textBoxes ?? []), ...(margins?.textBoxes ?? [])]],
    ["note", extras?.notes ?? []],
  ] as const;
  return parts.flatMap(([part, texts]) =>
    texts.flatMap((text, index) =>
      text.trim() === "" ? [] : [outsideBody(finding("text-beside", { part, text }, placeIn(part, index, text)), part, text)],
    ),
  );
}
