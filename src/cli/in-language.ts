import type { BilingualText } from "../agreement/model/agreement-model";
import { withNoBreakSpaces } from "../agreement/wording/no-break-spaces";
import type { Language } from "./unusable-input";

/** A text of a model as it is printed: French has its no-break spaces in a terminal as in the pane. */
export function inLanguage(text: BilingualText, language: Language): string {
  return language === "fr" ? withNoBreakSpaces(text.fr) : text.en;
}
