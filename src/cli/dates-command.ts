import { type CalendarDay, isoDay } from "../agreement/french/calendar";
import { readAndReview } from "../agreement/operations/review-document";
import { type Notice, type TermDates, termDatesOf } from "../agreement/review/term-dates";
import { partyOf } from "../agreement/wording/review-report";
import { sayTerm, termCalendar } from "../agreement/wording/term-dates";
import type { CommandResult } from "./fill-command";
import { isSameFile, readBytes, replacedBy, writeWhole } from "./files";
import { fingerprint } from "./fingerprint";
import { loadModels } from "./load-model";
import { askedProfile, openDocument } from "./open-document";
import { todayHere } from "./today-here";
import { asInputProblem, type Language, UnusableInput } from "./unusable-input";

export interface DatesOptions {
  readonly document: string;
  /** Where a calendar of these days is written. */
  readonly ics: string | undefined;
  readonly models: string | undefined;
  readonly profile: string;
  readonly language: Language;
}

/** `trame dates`: exit code 1 where the document does not tell when its term begins and how long it lasts; no calendar then. */
export async function datesCommand(options: DatesOptions): Promise<CommandResult> {
  const { document: file, ics, language } = options;
  const models = loadModels(options.models);
  if (ics !== undefined && isSameFile(file, ics)) throw new UnusableInput({ code: "output-is-input", file: ics });
  if (ics !== undefined) replacedBy(ics);
  const { document, close } = await openDocument(readBytes(file), file, askedProfile(options.profile));
  try {
    const today = todayHere();
    for (const model of models) {
      const { review, read } = await readAndReview(document, model, { today });
      if (review.isTwice) throw new UnusableInput({ code: "agreement-twice", file, model });
      if (!review.recognised) continue;
      const term = termDatesOf(model, read, review.summary, today);
      const said = sayTerm(term, model, language);
      if ("code" in term) return { exitCode: 1, output: { model: model.id, dates: null, said } };
      if (ics !== undefined) {
        const calendar = await termCalendar(
          term,
          { model, party: partyOf(model, review), language, stamp: stampOf(new Date()) },
          fingerprint,
        );
        writeWhole(ics, new TextEncoder().encode(calendar));
      }
      return { exitCode: 0, output: { model: model.id, dates: printTerm(term), said } };
    }
    throw new UnusableInput({ code: "not-the-agreement", file, models });
  } catch (error) {
    throw asInputProblem(error, file);
  } finally {
    close();
  }
}

/** Days as `YYYY-MM-DD`; null for what there is not. */
function printTerm({ begins, ends, renewals, renews, notice }: TermDates): object {
  const iso = (day: CalendarDay | undefined): string | null => (day ? isoDay(day) : null);
  return { begins: isoDay(begins), ends: isoDay(ends), renewals, renews: iso(renews), notice: printNotice(notice) };
}

function printNotice(notice: Notice): object | null {
  switch (notice.kind) {
    case "none":
      return null;
    case "known":
      return { lastDay: isoDay(notice.lastDay), ...notice.lasts };
    case "unread":
      return { lastDay: null, sentences: notice.sentences };
  }
}

/** RFC 5545, 3.3.5: "20261201T083000Z". */
function stampOf(now: Date): string {
  return now.toISOString().replace(/[-:]|\.\d+/gu, "");
}
