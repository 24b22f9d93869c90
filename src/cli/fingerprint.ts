import { createHash } from "node:crypto";
import type { Fingerprint } from "../agreement/review/sender-sheet";

export const fingerprint: Fingerprint = (text) => Promise.resolve(createHash("sha256").update(text, "utf8").digest("hex"));
