import type { CalendarDay } from "../agreement/french/calendar";

/** Where the user is. */
export function today(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
