/** How a window of the simulated Word behaves: what its switches say. */

import { type Profile, usualProfile } from "../word-api/profile";

export interface WindowSettings {
  readonly profile: Profile;
  /** The language Word is displayed in. */
  readonly language: "fr-FR" | "en-US";
  readonly theme: "light" | "dark";
  readonly isReadOnly: boolean;
  /** How high the pane is: on a screen of 1366 × 768 pixels, as small as they are in offices, or as high as the window. */
  readonly paneHeight: "small" | "whole";
  /** How long each message of the add-in waits before it is answered. Milliseconds. */
  readonly delay: number;
}

/** The usual Word, displayed in French, in the system's theme. */
export function firstSettings(): WindowSettings {
  const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  return { profile: usualProfile, language: "fr-FR", theme, isReadOnly: false, paneHeight: "small", delay: 0 };
}
