import type { DocumentExtras, UnseenPart } from "../agreement-document";

const EVERYTHING: readonly UnseenPart[] = ["text-box", "note", "comment", "revision"];

/** What of a body nobody has looked at; all that its paragraphs do not show, where the host gave none of it. */
export function unseenParts(extras: DocumentExtras | null): readonly UnseenPart[] {
  return extras ? extras.unseen : EVERYTHING;
}
