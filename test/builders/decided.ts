/** Agreements that only wait for their signature, for tests that begin there. */

import { reviewDocument } from "../../src/agreement/operations/review-document";
import { waiveFinding } from "../../src/agreement/operations/waive-finding";
import { filledFile } from "../kept/filled-files";
import { openFilled } from "./agreement";
import { emmausWith } from "./answers";
import { ftda } from "./models";
import type { OpenedWord } from "./word";

function dayIn(days: number): string {
  return new Date(Date.now() + days * 24 * 3600 * 1000).toISOString().slice(0, 10);
}

/** Filled for Emmaüs, with a signing date that has not passed. */
export function openFilledInTime(): Promise<OpenedWord> {
  return openFilled({}, emmausWith({ "signing.date": dayIn(30) }));
}

/** The same as a file, nothing left in it that blocks but what is to be taken up again. */
export function decided(): Promise<Uint8Array> {
  return filledFile("decided", async () => {
    const { document, word } = await openFilledInTime();
    const now = new Date();
    const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    const { findings } = await reviewDocument(document, ftda, { today, margins: true });
    for (const { key } of findings.filter(({ level }) => level === "blocking")) {
      await waiveFinding(document, ftda, { key, reason: "Vu avec la direction", date: dayIn(0) });
    }
    return word.save();
  });
}
