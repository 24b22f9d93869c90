/**
 * Dates as French prints them, from the parts of a `YYYY-MM-DD` string: never through a time zone.
 * (`Intl` prints "1 décembre" where French wants "1er décembre".)
 */

const MONTHS = [
  "janvier", "février", "mars", "avril", "mai", "juin",
  "juillet", "août", "septembre", "octobre", "novembre", "décembre",
] as const; // prettier-ignore

const NO_BREAK_SPACE = "\u00a0";

/** A day of the calendar; `month` from 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function existingDay(year: number, month: number, day: number): CalendarDay | undefined {
  const exists = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : undefined;
}

/** The day an ISO `YYYY-MM-DD` string names, if there is such a day. */
export function parseIsoDay(text: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? existingDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The same day so many months later, or the last of a shorter month; and so many days after that. */
export function laterDay(
  { year, month, day }: CalendarDay,
  { months, days }: { readonly months: number; readonly days: number },
): CalendarDay {
  const count = month - 1 + months;
  let [y, m] = [year + Math.floor(count / 12), count - 12 * Math.floor(count / 12) + 1];
  let d = Math.min(day, daysInMonth(y, m)) + days;
  while (d > daysInMonth(y, m)) {
    d -= daysInMonth(y, m);
    [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1];
  }
  return { year: y, month: m, day: d };
}

/** `YYYY-MM-DD`. */
export function isoDay({ year, month, day }: CalendarDay): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** "1er décembre 2026"; the day and its month stay on one line. */
export function printDay({ year, month, day }: CalendarDay): string {
  return `${day === 1 ? "1er" : day}${NO_BREAK_SPACE}${MONTHS[month - 1]} ${year}`;
}

/** The same of a `YYYY-MM-DD` string; what names no day stays as it is. */
export function printIsoDay(text: string): string {
  const day = parseIsoDay(text);
  return day ? printDay(day) : text;
}

/** The day a text such as "1er décembre 2026" names, if there is such a day. */
export function readDay(text: string): CalendarDay | undefined {
  const match = /^(\d{1,2})(?:er)?\s+(\p{L}+)\s+(\d{4})$/u.exec(text);
  const month = MONTHS.findIndex((name) => name === match?.[2]?.toLocaleLowerCase("fr")) + 1;
  return match ? existingDay(Number(match[3]), month, Number(match[1])) : undefined;
}
