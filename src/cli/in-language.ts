import type { AgreementModel, BilingualText } from "../agreement/model/agreement-model";
import { english } from "../agreement/wording/english";
import { french } from "../agreement/wording/french";
import { withNoBreakSpaces } from "../agreement/wording/no-break-spaces";
import type { Wording } from "../agreement/wording/wording";
import type { Language } from "./unusable-input";

/** A text of a model as it is printed: French has its no-break spaces in a terminal as in the pane. */
export function inLanguage(text: BilingualText, language: Language): string {
  return language === "fr" ? withNoBreakSpaces(text.fr) : text.en;
}

/** The domain's sentences in a language, for agreements of this model. */
export function wordingOf(language: Language, model: AgreementModel): Wording {
  return language === "fr" ? withNoBreakSpaces(french(model)) : english(model);
}
