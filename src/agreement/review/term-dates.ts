/**
 * The days an agreement lives by: when its term ends, when it goes on by itself, and the last day to say that it shall not. They are
 * counted from the day it is signed, by the words it has.
 */

import { type CalendarDay, isoDay, laterDay, parseIsoDay } from "../french/calendar";
import { type Duration, readDuration } from "../french/duration";
import { fold } from "../french/fold";
import { earlierDay, lastDayOf } from "../french/last-day";
import { type NoticeWords, readNotices, readRenewal } from "../french/term-words";
import type { AgreementModel } from "../model/agreement-model";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import type { AgreementSummary } from "./summarise-agreement";

export interface TermDates {
  readonly begins: CalendarDay;
  /** The last day of the term that `today` is in, or of the first where that is yet to come; of the last where nothing goes on. */
  readonly ends: CalendarDay;
  /** How often it has gone on until then. */
  readonly renewals: number;
  /** The day it goes on by itself; undefined where no sentence says that it does. */
  readonly renews: CalendarDay | undefined;
  readonly notice: Notice;
}

export type Notice =
  /** No sentence has one. */
  | { readonly kind: "none" }
  /** `lastDay`: of giving it, whatever is counted how: the eve of the day that lies so long before the new term. */
  | { readonly kind: "known"; readonly lastDay: CalendarDay; readonly lasts: Duration }
  /** One is said that cannot be counted (working days), or several differ: a person is to read. */
  | { readonly kind: "unread"; readonly sentences: readonly string[] };

/** Why there are none. */
export type NoTerm =
  { readonly code: "no-term-in-model" | "no-signing-date" } | { readonly code: "duration-unread"; readonly text: string };

/** As "de" prints it before a duration. */
const BEFORE_DURATION = /^(?:de |d')/u;
/** More terms than any agreement goes on for. */
const LONGEST = 200;

/** What the document says of itself. */
export function termDatesOf(
  model: AgreementModel,
  { fields, content }: Pick<AgreementAsRead, "fields" | "content">,
  summary: Pick<AgreementSummary, "facts"> | undefined,
  today: CalendarDay,
): TermDates | NoTerm {
  const { term } = model;
  if (!term) return { code: "no-term-in-model" };
  const signed = fields.get(term.begins);
  const begins = signed?.state === "read" && typeof signed.answer === "string" ? parseIsoDay(signed.answer) : undefined;
  if (!begins) return { code: "no-signing-date" };
  const lasts = summary?.facts.find(({ fact }) => fact.id === term.lasts)?.text ?? "";
  const duration = readDuration(fold(lasts).trim().replace(BEFORE_DURATION, ""));
  if (!duration || (duration.months === 0 && duration.days === 0)) return { code: "duration-unread", text: lasts };
  return countTerm({ begins, lasts: duration, paragraphs: content.paragraphs.map(({ text }) => text), today });
}

/** Counts from days and words alone. */
export function countTerm({
  begins,
  lasts,
  paragraphs,
  today,
}: {
  readonly begins: CalendarDay;
  readonly lasts: Duration;
  readonly paragraphs: readonly string[];
  readonly today: CalendarDay;
}): TermDates {
  const renewal = readRenewal(paragraphs);
  const every = renewal?.every ?? lasts;
  // Each from the first day: what a short month cuts off does not add up.
  const after = (renewals: number): Duration => {
    return { months: lasts.months + renewals * every.months, days: lasts.days + renewals * every.days };
  };
  let renewals = 0;
  if (renewal) while (renewals < LONGEST && isoDay(lastDayOf(begins, after(renewals))) < isoDay(today)) renewals += 1;
  const ends = lastDayOf(begins, after(renewals));
  const next = laterDay(ends, { months: 0, days: 1 });
  return { begins, ends, renewals, renews: renewal && next, notice: noticeOf(readNotices(paragraphs), next) };
}

function noticeOf(notices: readonly NoticeWords[], next: CalendarDay): Notice {
  const [notice, ...others] = notices;
  if (!notice) return { kind: "none" };
  if (others.length > 0 || !notice.lasts) return { kind: "unread", sentences: notices.map(({ sentence }) => sentence) };
  const lastDay = earlierDay(earlierDay(next, notice.lasts), { months: 0, days: 1 });
  return { kind: "known", lastDay, lasts: notice.lasts };
}
