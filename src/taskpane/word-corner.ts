/** Word draws its own button over the top right 34 × 32 pixels of the pane. */
export const WORD_CORNER = "34px";

/** What stays clear of it, with some air. */
export const BESIDE_WORD_CORNER = "40px";
