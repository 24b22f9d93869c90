/** A paragraph that was added for a slot whose own is gone. */

import type { DocumentParagraph, DocumentTransaction, Edit } from "../../agreement-document";
import { sameText } from "../../french/fold";
import type { Slot } from "../../model/agreement-model";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import type { Change, ChangeStep } from "./change";
import { doneAsRead } from "./done-as-read";
import type { PlannedKind } from "./step-kind";

/** Adds it, with the placeholder of the slot. @returns undefined when it is not there afterwards. */
export async function insertParagraph(
  transaction: DocumentTransaction,
  above: DocumentParagraph,
  { id, placeholder: text }: Slot,
): Promise<Change | undefined> {
  const insert = () => transaction.edit([{ kind: "insert-paragraph", after: above, text }]);
  return doneAsRead(transaction, insert, ({ after: { paragraphs } }): Change | undefined => {
    const isThere = paragraphs.some((one, at) => one.text === text && sameText(paragraphs[at - 1]?.text ?? "", above.text));
    return isThere ? { steps: [{ kind: "inserted", slot: id, text }] } : undefined;
  });
}

/** It goes where it still holds its placeholder and nothing else. */
export const insertedParagraph: PlannedKind = {
  plan: (read, steps) => ({
    edits: steps.filter((step) => step.kind === "inserted").flatMap((step) => removal(read, step)),
    findings: [],
  }),
};

function removal({ alignment, content }: AgreementAsRead, step: Extract<ChangeStep, { kind: "inserted" }>): Edit[] {
  const placed = alignment.slots.find(({ slot }) => slot.id === step.slot);
  const paragraph = placed && placed.state !== "lost" ? content.paragraphs[placed.span.first] : undefined;
  return paragraph && sameText(paragraph.text, step.text) ? [{ kind: "delete-paragraph", paragraph }] : [];
}
