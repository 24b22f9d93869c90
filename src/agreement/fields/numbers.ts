/** Kinds of numbers and codes, by the names models use. However they are spaced, they are the same. */

import * as z from "zod/mini";
import { refused } from "./answer-problem";
import { type FieldKind, textKind } from "./field-kind";
import { identifiers } from "./identifiers";
import { alwaysEach, kind } from "./kind-entry";

/** `min` and `max`: what it may be at the least and at the most. */
const bounds = z.strictObject({ min: z.optional(z.int()), max: z.optional(z.int()) });

/** More digits than any number of an agreement has, and no more than a number holds exactly. */
const DIGITS = /^\d{1,15}$/;

/** A whole number, in digits; thousands are set apart when it is printed. */
function whole({ min = 0, max }: z.infer<typeof bounds>): FieldKind<string> {
  return textKind({
    check: (raw) => {
      if (typeof raw !== "string" && typeof raw !== "number") return refused({ code: "answer-not-text" });
      if (String(raw).trim() === "") return refused({ code: "answer-blank" });
      const value = digitsOf(String(raw));
      if (value === undefined) return refused({ code: "number-not-whole" });
      if (Number(value) < min) return refused({ code: "number-too-small", min });
      if (max !== undefined && Number(value) > max) return refused({ code: "number-too-large", max });
      return { ok: true, value, remarks: [] };
    },
    toText: (value) => value.replace(/\B(?=(?:\d{3})+$)/gu, "\u00a0"),
    fromText: digitsOf,
  });
}

/** Its digits without spaces, nor zeros before it. */
function digitsOf(text: string): string | undefined {
  const digits = text.replace(/[\s\u00a0\u202f]/gu, "");
  return DIGITS.test(digits) ? String(Number(digits)) : undefined;
}

export const numbers = {
  ...alwaysEach(identifiers),
  number: kind(bounds, whole),
};
