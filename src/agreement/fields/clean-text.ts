import { withProperSigns } from "../french/proper-signs";
import { type AnswerRemark, type CheckedAnswer, refused } from "./answer-problem";

/** What a text answer may be; `limit` in UTF-16 units. */
export interface TextRules {
  readonly limit: number;
  readonly lines: "one" | "several";
  /** The sentence goes on after the slot: the answer brings no full stop of its own. */
  readonly finalStop?: "removed";
}

/** Not allowed in XML 1.0, so not in a .docx: control characters, lone surrogates, non-characters. */
const FORBIDDEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** Direction marks, zero-width spaces, soft hyphens: pasted unseen, and able to reorder what a reader sees. */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const UNUSUAL = /[<>]|\p{Extended_Pictographic}/gu;

/** A text as it is seen: composed letters, and no sign without a width. */
export function visibleText(text: string): string {
  return text.normalize("NFC").replace(INVISIBLE, "");
}

/**
 * An answer as it will be written: proper signs (U+00A0, ’), one space between words, composed letters.
 * What changes more than that comes with a remark.
 */
export function cleanText(raw: unknown, rules: TextRules): CheckedAnswer<string> {
  if (typeof raw !== "string") return refused({ code: "answer-not-text" });
  if (raw.length > rules.limit) return refused({ code: "answer-too-long", length: raw.length, limit: rules.limit });
  if (FORBIDDEN.test(raw.replace(/[\u000b\u000c\u0085]/g, "\n"))) return refused({ code: "answer-control-characters" });

  const remarks: AnswerRemark[] = [];
  let text = visibleText(raw)
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/\u202f/g, "\u00a0")
    .replace(/(?<=\p{L})'/gu, "’");
  if (raw.search(INVISIBLE) >= 0) remarks.push({ code: "invisible-characters-removed" });

  if (rules.lines === "one" && /[\n\t]/.test(text.trim())) remarks.push({ code: "line-breaks-became-spaces" });
  text = rules.lines === "one" ? oneLine(text) : text.split("\n").map(oneLine).filter(Boolean).join("\n");
  if (text === "") return refused({ code: "answer-blank" });

  if (rules.finalStop === "removed" && /[^.…]\.$/u.test(text)) {
    text = text.slice(0, -1).trimEnd();
    remarks.push({ code: "final-stop-removed" });
  }
  const unusual = text.match(UNUSUAL);
  if (unusual) remarks.push({ code: "unusual-signs", signs: [...new Set(unusual)].join(" ") });
  return { ok: true, value: text, remarks };
}

function oneLine(text: string): string {
  return text
    .replace(/[\n\t]/g, " ")
    .replace(/[ \u00a0]{2,}/g, (spaces) => (spaces.includes("\u00a0") ? "\u00a0" : " "))
    .trim();
}

/** The same for what somebody types; what the document shows is read as it is. */
export function cleanTyped(raw: unknown, rules: TextRules): CheckedAnswer<string> {
  const cleaned = cleanText(raw, rules);
  return cleaned.ok ? { ...cleaned, value: withProperSigns(cleaned.value) } : cleaned;
}
