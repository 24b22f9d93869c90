/** What every file of answers says of itself. */
export const ANSWERS_FILE = { trame: "answers", version: 1 } as const;

/** What a file says that another party filled: only what it is asked for is taken from it. */
export const FROM_PARTY = "party";
