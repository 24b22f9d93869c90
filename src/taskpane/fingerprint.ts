import type { Fingerprint } from "../agreement/review/sender-sheet";

/** The browser's own SHA-256: there wherever a page came over https. */
export const fingerprint: Fingerprint = async (text) => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
};
