/** Days counted back: the end of a term, and what lies before it. */

import { type CalendarDay, daysInMonth, laterDay } from "./calendar";
import type { Duration } from "./duration";

/** The day so many days before, after so many months were taken off: of a shorter month the last. */
export function earlierDay(day: CalendarDay, { months, days }: Duration): CalendarDay {
  const { year, month, day: date } = laterDay(day, { months: -months, days: 0 });
  let [y, m, d] = [year, month, date - days];
  while (d < 1) {
    [y, m] = m === 1 ? [y - 1, 12] : [y, m - 1];
    d += daysInMonth(y, m);
  }
  return { year: y, month: m, day: d };
}

/**
 * The last day of a term that begins with a day: the eve of the day that bears the same number, "de quantième à quantième"; where the
 * month has no such day, its last (code de procédure civile, art. 641).
 */
export function lastDayOf(begins: CalendarDay, lasts: Duration): CalendarDay {
  const reached = laterDay(begins, { months: lasts.months, days: 0 });
  const hasNumber = reached.day === begins.day || lasts.days > 0;
  return hasNumber ? earlierDay(laterDay(begins, lasts), { months: 0, days: 1 }) : reached;
}
