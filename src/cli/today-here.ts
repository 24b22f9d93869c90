import type { CalendarDay } from "../agreement/french/calendar";

/** The day it is where the command is run. */
export function todayHere(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
