import { BESIDE_THE_BODY, type DocumentExtras, type UnseenPart } from "../agreement-document";

/** What of a body nobody has looked at; all that its paragraphs do not show, where the host gave none of it. */
export function unseenParts(extras: DocumentExtras | null): readonly UnseenPart[] {
  return extras ? extras.unseen : BESIDE_THE_BODY;
}
