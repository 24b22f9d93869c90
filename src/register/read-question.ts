import { hasRightKey } from "../agreement/fields/siret";
import type { Asked } from "./register";

/** Why nothing would be sent. */
export type QuestionProblem = "too-short" | "too-long" | "digits" | "key";

const FEWEST_LETTERS = 3;
/** In UTF-16 units: no name of the register is longer. */
const LONGEST = 200;
/** What people copy along with the number. */
const LABEL = /^\s*(?:n°|numéro|no)?\s*(?:siret|siren)?\s*:?\s*(?=\d)/iu;

/** What a text asks of the register: a number where it is one, else a name. */
export function readQuestion(text: string): Asked | QuestionProblem {
  const number = text.replace(LABEL, "").replace(/[\s\u00a0\u202f.\-‑]/gu, "");
  if (/^\d+$/.test(number)) {
    if (number.length === 9) return { by: "siren", text: number };
    if (number.length !== 14) return "digits";
    return hasRightKey(number) ? { by: "siret", text: number } : "key";
  }
  const name = text.replace(/[\s\u00a0]+/gu, " ").trim();
  if ((name.match(/\p{L}/gu) ?? []).length < FEWEST_LETTERS) return "too-short";
  return name.length > LONGEST ? "too-long" : { by: "name", text: name };
}
