/** One of the texts that the model offers. */

import * as z from "zod/mini";
import { sameText } from "../french/fold";
import { refused } from "./answer-problem";
import type { FieldKind } from "./field-kind";
import { kind } from "./kind-entry";
import { inForm } from "./printed-form";

const option = z.string().check(z.regex(/^\S(?:.*\S)?$/, "an option is text on one line"));

/** `options`: as they are printed. */
const choices = z.strictObject({ options: z.array(option).check(z.minLength(2)) });

function oneOf({ options }: z.infer<typeof choices>): FieldKind<string> {
  return {
    lines: "one",
    choices: options,
    check: (raw) => {
      if (typeof raw !== "string") return refused({ code: "answer-not-text" });
      if (raw.trim() === "") return refused({ code: "answer-blank" });
      const value = options.find((one) => sameText(one, raw));
      return value === undefined ? refused({ code: "choice-not-offered", options }) : { ok: true, value, remarks: [] };
    },
    print: (value, { form }) => inForm(value, form),
    candidates: (occurrences) => options.filter((one) => occurrences.some(({ form, text }) => sameText(inForm(one, form), text))),
  };
}

export const choice = kind(choices, oneOf);
