import type { AgreementModel } from "../agreement/model/agreement-model";
import { reviewDocument } from "../agreement/operations/review-document";
import type { Review } from "../agreement/review/review-agreement";
import { type CalendarDay, isoDay, printDay } from "../agreement/french/calendar";
import { withNoBreakSpaces } from "../agreement/wording/no-break-spaces";
import { type ReviewReport, reviewReport } from "../agreement/wording/review-report";
import { englishReview } from "../agreement/wording/english-review";
import { frenchReview } from "../agreement/wording/french-review";
import { type ReviewSayings, sayReviewFinding } from "../agreement/wording/review-wording";
import type { CommandResult } from "./fill-command";
import { readBytes } from "./files";
import { loadModels } from "./load-model";
import { askedProfile, openDocument } from "./open-document";
import { asInputProblem, type Language, UnusableInput, wordingOf } from "./unusable-input";

export interface ReviewOptions {
  readonly document: string;
  /** Where the models are; the product's own without it. */
  readonly models?: string | undefined;
  readonly profile: string;
  readonly language: Language;
  readonly json: boolean;
}

/** `trame review`: exit code 0 when nothing blocks the signature, 1 when something does. Markdown, or JSON. */
export async function reviewCommand(options: ReviewOptions): Promise<CommandResult> {
  const models = loadModels(options.models);
  const { document, close } = await openDocument(readBytes(options.document), options.document, askedProfile(options.profile));
  try {
    const today = todayHere();
    for (const model of models) {
      const review = await reviewDocument(document, model, { today, margins: true });
      if (review.isTwice) throw new UnusableInput({ code: "agreement-twice", file: options.document, model });
      if (review.recognised) return result(model, review, today, options);
    }
    throw new UnusableInput({ code: "not-the-agreement", file: options.document, models });
  } catch (error) {
    throw asInputProblem(error, options.document);
  } finally {
    close();
  }
}

function todayHere(): CalendarDay {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

function result(model: AgreementModel, review: Review, today: CalendarDay, { json, language }: ReviewOptions): CommandResult {
  const exitCode = review.isBlocked ? 1 : 0;
  const say: ReviewSayings = {
    wording: wordingOf(language, model),
    review: language === "fr" ? withNoBreakSpaces(frenchReview(model)) : englishReview(model),
  };
  if (!json) {
    const date = language === "fr" ? printDay(today) : isoDay(today);
    return { exitCode, output: markdown(reviewReport(model.name, review, date, say)) };
  }
  const findings = review.findings.map((one) => ({
    code: one.code,
    level: one.level,
    place: one.place,
    message: sayReviewFinding(one, say),
    repair: one.repair?.kind ?? null,
    waivable: one.waivable,
    waived: one.waiver?.reason ?? null,
  }));
  return { exitCode, output: { model: model.id, blocked: review.isBlocked, checks: review.checks, findings } };
}

function markdown({ title, verdict, sections }: ReviewReport): string {
  const parts = sections.map(({ heading, lines }) => {
    const items = lines.map(({ place, sentence, extract }) =>
      [`- ${place && `**${place}** `}${escaped(sentence)}`, ...(extract ? [`  > ${escaped(extract)}`] : [])].join("\n"),
    );
    return `## ${heading}\n\n${items.join("\n")}`;
  });
  return [`# ${escaped(title)}`, `**${verdict}**`, ...parts].join("\n\n");
}

/** Text that Markdown leaves as it is, on one line; no-break spaces are no ends of line. */
function escaped(text: string): string {
  return text
    .replace(/[^\S\u00a0\u202f]+/g, " ")
    .replace(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replace(/^(\d*)([-+.)])/, (_, digits: string, sign: string) => `${digits}\\${sign}`);
}
