/** What the session opens it by, while the document is none that is being filled. */
export const ANALYSIS = "analysis";
