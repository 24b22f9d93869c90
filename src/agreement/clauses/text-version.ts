import { fold } from "../french/fold";

/**
 * A short name for a text, the same for texts that read the same: 8 hexadecimal digits (FNV-1a, 32 bits). Tells an edited
 * text from an untouched one; not a secret, and not unique beyond a list.
 */
export function textVersion(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of fold(text).trim()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
