/** Names for the files of an agreement: "Convention - Emmaüs Solidarité - 2026-12-01", in signs that every system takes. */

import { parseIsoDay } from "../french/calendar";
import { capitalised } from "../french/letter-case";
import type { AgreementModel } from "../model/agreement-model";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import { octetsOf } from "./calendar-file";

/** What Windows, macOS or SharePoint refuse in a name. */
const REFUSED = /[\u0000-\u001f\u007f"*:<>?/\\|#%]/gu;
/** In characters: long names of long folders cannot be opened on Windows. */
const LONGEST = 80;
/** In bytes of UTF-8, of 255 that a whole name may have on Linux and macOS. */
const LARGEST = 200;

/** @param day `YYYY-MM-DD`, for an agreement that does not say when it is signed. */
export function agreementFileName(
  model: Pick<AgreementModel, "words" | "term">,
  { fields }: Pick<AgreementAsRead, "fields">,
  party: string,
  day: string,
): string {
  const signed = model.term && fields.get(model.term.begins);
  const answer = signed?.state === "read" ? signed.answer : undefined;
  return nameOfFile(model, party, typeof answer === "string" && parseIsoDay(answer) ? answer : day);
}

/** @param date `YYYY-MM-DD`; "" for none, as of the party. */
export function nameOfFile({ words }: Pick<AgreementModel, "words">, party: string, date: string): string {
  return [capitalised(words.agreement.fr.noun), safeName(party), date].filter(Boolean).join(" - ");
}

/** A text as a file may be called; "" where nothing of it may be in a name. */
export function safeName(text: string): string {
  const words = text.normalize("NFC").replace(REFUSED, " ").replace(/\s+/gu, " ").trim();
  let [kept, bytes] = ["", 0];
  for (const character of Array.from(words).slice(0, LONGEST)) {
    bytes += octetsOf(character.codePointAt(0) ?? 0);
    if (bytes > LARGEST) break;
    kept += character;
  }
  // Windows drops points and spaces at the end.
  return kept.replace(/[. ]+$/u, "");
}
