/**
 * Numbers that something is registered under, however they are spaced. They take nothing from a model, and are apart from the kinds that
 * do: the page that a partner fills has these alone.
 */

import { refused } from "./answer-problem";
import { cleanText } from "./clean-text";
import { type FieldKind, textKind } from "./field-kind";
import { groupSiret, hasRightKey } from "./siret";

/** An identifier without the signs that group it, nor a label that was pasted with it: "SIRET : 732-829-320-00074". */
function bareIdentifier(text: string): string {
  return text.replace(/^[\s\u00a0]*(?:n[°o][\s\u00a0]*)?(?:siret|rna)[\s\u00a0]*:?/iu, "").replace(/[\s\u00a0\u202f.‐‑–-]/gu, "");
}

const siret: FieldKind<string> = textKind({
  check: (raw) => {
    const cleaned = cleanText(raw, { limit: 60, lines: "one" });
    if (!cleaned.ok) return cleaned;
    const digits = bareIdentifier(cleaned.value);
    if (!/^\d{14}$/.test(digits)) return refused({ code: "siret-not-14-digits" });
    if (/^0+$/.test(digits)) return refused({ code: "siret-only-zeros" });
    return hasRightKey(digits) ? { ...cleaned, value: digits } : refused({ code: "siret-wrong-key" });
  },
  toText: groupSiret,
  fromText: (text) => /^\d{14}$/.exec(text.replace(/[\s\u00a0\u202f.‐‑–-]/gu, ""))?.[0],
});

/** W, and nine characters: the department of the office that registered it (two digits, 2A, 2B, 9R…), and seven digits. */
const RNA = /^W\d[\dA-Z]\d{7}$/;

/** The number an association has in the national register (répertoire national des associations). */
const rna: FieldKind<string> = textKind({
  check: (raw) => {
    const cleaned = cleanText(raw, { limit: 60, lines: "one" });
    if (!cleaned.ok) return cleaned;
    const number = bareIdentifier(cleaned.value).toUpperCase();
    return RNA.test(number) ? { ...cleaned, value: number } : refused({ code: "rna-not-w-and-9" });
  },
  toText: (number) => number,
  fromText: (text) => RNA.exec(text.replace(/[\s\u00a0\u202f.‐‑–-]/gu, "").toUpperCase())?.[0],
});

/** What is printed for an organisation that has no activity code: a small association without a SIRET. */
const NO_CODE = "sans objet";

const ape: FieldKind<string> = textKind({
  check: (raw) => {
    const cleaned = cleanText(raw, { limit: 40, lines: "one" });
    if (!cleaned.ok) return cleaned;
    // As it is pasted: "Code APE : 87.90B".
    const code = apeIn(cleaned.value.replace(/^(?:code[\s\u00a0]+)?(?:APE|NAF)[\s\u00a0]*:?[\s\u00a0]*/iu, ""));
    return code === undefined ? refused({ code: "ape-not-4-digits-and-letter" }) : { ...cleaned, value: code };
  },
  toText: (code) => (code === NO_CODE ? code : `${code.slice(0, 4)}\u00a0${code.slice(4)}`),
  fromText: apeIn,
});

function apeIn(text: string): string | undefined {
  if (/^(?:sans[\s\u00a0]+objet|aucun|néant)$/iu.test(text.trim())) return NO_CODE;
  return /^\d{4}[A-Z]$/.exec(text.replace(/[\s\u00a0.]/gu, "").toUpperCase())?.[0];
}

export const identifiers = { siret, rna, ape };
