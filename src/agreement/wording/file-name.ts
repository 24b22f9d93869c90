/** Names for the files of an agreement: "Convention - Emmaüs Solidarité - 2026-12-01", in signs that every system takes. */

import { parseIsoDay } from "../french/calendar";
import { capitalised } from "../french/letter-case";
import type { AgreementModel } from "../model/agreement-model";
import type { AgreementAsRead } from "../reading/agreement-as-read";

/** What Windows, macOS or SharePoint refuse in a name. */

const REFUSED = /[\u0000-\u001f\u007f"*:<>?/\\|#%]/gu;
/** In characters: long names of long folders cannot be opened on Windows. */
const LONGEST = 80;

/** @param day `YYYY-MM-DD`, for an agreement that does not say when it is signed. */
export function agreementFileName(
  { words, term }: Pick<AgreementModel, "words" | "term">,
  { fields }: Pick<AgreementAsRead, "fields">,
  party: string,
  day: string,
): string {
  const signed = term && fields.get(term.begins);
  const answer = signed?.state === "read" ? signed.answer : undefined;
  const date = typeof answer === "string" && parseIsoDay(answer) ? answer : day;
  return [capitalised(words.agreement.fr.noun), safe(party), date].filter(Boolean).join(" - ");
}

function safe(text: string): string {
  const words = text.replace(REFUSED, " ").replace(/\s+/gu, " ").trim().slice(0, LONGEST);
  // Windows drops points and spaces at the end.
  return words.replace(/[. ]+$/u, "");
}
