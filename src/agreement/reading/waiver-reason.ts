import type { TextRules } from "../fields/clean-text";

/** What the reason for setting a finding aside may be. */
export const WAIVER_REASON: TextRules = { limit: 500, lines: "one" };
