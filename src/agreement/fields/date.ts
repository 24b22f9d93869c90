/** A day, as it is asked (`YYYY-MM-DD`) and as the language of the agreement prints it. */

import * as z from "zod/mini";
import { type CalendarDay, isoDay, parseIsoDay, printDay, readDay } from "../french/calendar";
import { fold } from "../french/fold";
import { refused } from "./answer-problem";
import { type FieldKind, textKind } from "./field-kind";
import { kind } from "./kind-entry";

/**
 * `when`: "any" for a day that may be long past or far ahead, which is no reason for a second look; `language`: of the print, French
 * unless it is said.
 */
const parameters = z.strictObject({ when: z.optional(z.literal("any")), language: z.optional(z.literal("en")) });

interface PrintedDays {
  readonly print: (day: CalendarDay) => string;
  readonly read: (text: string) => CalendarDay | undefined;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

const english: PrintedDays = {
  print: ({ year, month, day }) => `${day}\u00a0${MONTHS[month - 1]} ${year}`,
  read: (text) => {
    const [, day = "", name = "", year = ""] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text) ?? [];
    const month = MONTHS.indexOf(name) + 1;
    return parseIsoDay(`${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`);
  },
};

function dayIn({ print, read }: PrintedDays): FieldKind<string> {
  return textKind({
    check: (raw) => {
      if (typeof raw !== "string") return refused({ code: "answer-not-text" });
      if (raw.trim() === "") return refused({ code: "answer-blank" });
      const day = parseIsoDay(raw.trim());
      return day ? { ok: true, value: isoDay(day), remarks: [] } : refused({ code: "date-not-a-day" });
    },
    toText: (value) => {
      const day = parseIsoDay(value);
      return day ? print(day) : value;
    },
    fromText: (text) => {
      const day = read(fold(text).trim());
      return day && isoDay(day);
    },
  });
}

const french = dayIn({ print: printDay, read: readDay });

export const date = kind(parameters, ({ language }) => (language === "en" ? dayIn(english) : french));
