/** An engagement that had lost its bullet, and was given that of another of its list. */

import type { DocumentTransaction } from "../../agreement-document";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import { finding } from "../../reading/finding";
import type { Repair } from "../../review/review-finding";
import type { Change } from "./change";
import { doneAsRead } from "./done-as-read";
import { identityOf, paragraphOf } from "./paragraph-identity";
import type { PlannedKind } from "./step-kind";

/** @returns undefined where it has none afterwards. */
export async function giveBullet(
  transaction: DocumentTransaction,
  { content }: AgreementAsRead,
  repair: Extract<Repair, { kind: "give-bullet" }>,
): Promise<Change | undefined> {
  const [paragraph, bullet] = [content.paragraphs[repair.paragraph], content.paragraphs[repair.bullet]];
  if (!paragraph || !bullet) return undefined;
  const give = () => transaction.edit([{ kind: "set-bullet", paragraph, bullet, level: repair.level }]);
  return doneAsRead(transaction, give, ({ after }): Change | undefined => {
    const now = after.paragraphs[repair.paragraph];
    if (now?.text !== paragraph.text || now.listLevel === null) return undefined;
    return { steps: [{ kind: "bulleted", ...identityOf(after, now) }] };
  });
}

/** It loses its bullet again, where it still reads as it did. */
export const givenBullet: PlannedKind = {
  plan: ({ content }, steps) => {
    const given = steps.filter((step) => step.kind === "bulleted").map((step) => ({ step, found: paragraphOf(content, step) }));
    return {
      edits: given.flatMap(({ found: paragraph }) =>
        paragraph && paragraph.listLevel !== null
          ? [{ kind: "set-bullet" as const, paragraph, bullet: undefined, level: 0 }]
          : [],
      ),
      findings: given.flatMap(({ step, found }) => (found ? [] : [finding("text-changed-since", { text: step.paragraph })])),
    };
  },
};
