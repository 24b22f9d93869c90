import type { Answer } from "./field-kinds";

/** Checked answers, by field id. A field without an answer is left as it is. */
export type Answers = ReadonlyMap<string, Answer>;
