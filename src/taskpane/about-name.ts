/** What the session opens by it, whatever the document is. */
export const ABOUT = "about";
