/** Word that keeps no custom XML: a waiver must not be told as kept. Fails until it is put right: then `failing` goes. */

import { reviewDocument } from "../../src/agreement/operations/review-document";
import { waiveFinding } from "../../src/agreement/operations/waive-finding";
import { openAgreement, prepareAndFill } from "../builders/agreement";
import { failAtMessage } from "../builders/host-faults";
import { ftda } from "../builders/models";

const request = { today: { year: 2026, month: 11, day: 23 } };

describe("setting a finding aside", () => {
  it.failing("says so when Word did not keep it", async () => {
    const opened = await openAgreement();
    await prepareAndFill(opened);
    const { findings } = await reviewDocument(opened.document, ftda, request);
    const { mend } = failAtMessage(opened, 1, { every: true });
    const said = await waiveFinding(opened.document, ftda, { key: findings[0]?.key ?? "", reason: "Vu", date: "2026-11-23" });
    mend();
    const after = await reviewDocument(opened.document, ftda, request);
    expect(after.findings[0]?.waiver).toBeNull();
    expect(said).toBeDefined();
  });
});
