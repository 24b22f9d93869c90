/** What is fetched once somebody looks at the days an agreement lives by. */

export { termDatesOf } from "../../agreement/review/term-dates";
export { sayTerm, termCalendar } from "../../agreement/wording/term-dates";
