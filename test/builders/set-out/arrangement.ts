/** An arrangement: one way people set an agreement out otherwise, with all its words and all its slots. */

import type { Draft } from "../lived-in/draft";

export interface Arrangement {
  readonly kind: string;
  /** What it is done to: of two arrangements of the same, only one can be. */
  readonly of: "signature" | "identity" | "contacts" | "words" | "paragraphs" | "articles" | "titles" | "bullets" | "around";
  /**
   * @returns the slots, by their id, that a person who reads the document could not place for certain; undefined, with nothing done,
   * where this cannot be.
   */
  readonly arrange: (draft: Draft) => readonly string[] | undefined;
}

/** Several of one kind of thing; each returns whether it could be done, and leaves every slot where a person sees it. */
export function arrangements(
  of: Arrangement["of"],
  kinds: Readonly<Record<string, (draft: Draft) => boolean>>,
): readonly Arrangement[] {
  return Object.entries(kinds).map(([kind, arrange]) => ({
    kind: `${of}: ${kind}`,
    of,
    arrange: (draft) => (arrange(draft) ? [] : undefined),
  }));
}
