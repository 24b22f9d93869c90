import type { AgreementModel } from "../agreement/model/agreement-model";
import { readAndReview, reviewAgain, type ReviewedDocument } from "../agreement/operations/review-document";
import { parseSheet } from "../agreement/operations/sheet-file";
import { takeUpAll, takeUpOfHouse } from "../agreement/operations/take-up-decisions";
import { type HouseDecisions, readHouse } from "../agreement/reading/house-decisions";
import { compareCopy } from "../agreement/review/compare-copy";
import type { Review } from "../agreement/review/review-agreement";
import { refuseOtherModel, type SenderSheet, SheetError } from "../agreement/review/sender-sheet";
import { reviewByHouse } from "../agreement/review/settlements";
import { type CalendarDay, isoDay } from "../agreement/french/calendar";
import { withNoBreakSpaces } from "../agreement/wording/no-break-spaces";
import { sayCopy } from "../agreement/wording/copy-report";
import { partyOf, reviewReport } from "../agreement/wording/review-report";
import { englishReview } from "../agreement/wording/english-review";
import { frenchReview } from "../agreement/wording/french-review";
import { type ReviewSayings, sayDecision, sayReviewFinding } from "../agreement/wording/review-wording";
import type { CommandResult } from "./fill-command";
import { readBytes, readJson } from "./files";
import { fingerprint } from "./fingerprint";
import { loadModels } from "./load-model";
import { todayHere } from "./today-here";
import { askedProfile, type KeptOffice, openDocument } from "./open-document";
import { copyPage, reportPage } from "./markdown";
import { wordingOf } from "./in-language";
import { asInputProblem, type Language, UnusableInput } from "./unusable-input";

export interface ReviewOptions {
  readonly document: string;
  /** What its sender kept: the document is compared with it, and not reviewed. */
  readonly sheet?: string | undefined;
  /** Where the models are; the product's own without it. */
  readonly models?: string | undefined;
  readonly profile: string;
  readonly language: Language;
  /** A page of Markdown, JSON, or the verdict in a line. */
  readonly form: "page" | "json" | "line";
  /** Counts what was decided before: set aside, changed, chosen. Told, and in the way of signing, without it. */
  readonly acceptsDecisions?: boolean;
  /** A file of what the house decided. */
  readonly house?: string | undefined;
}

/**
 * `trame review`: exit code 0 when nothing blocks the signature, 1 when something does. Markdown, or JSON. With a sheet, 0 when the
 * document has its text, and 1 when something differs, or could not be read.
 */
export async function reviewCommand(options: ReviewOptions, office?: KeptOffice): Promise<CommandResult> {
  const models = loadModels(options.models);
  const bytes = readBytes(options.document);
  const { document, close } = await openDocument(bytes, options.document, askedProfile(options.profile), office);
  try {
    const today = todayHere();
    for (const model of models) {
      if (options.acceptsDecisions) await takeUpAll(document, model);
      const request = { today, margins: true };
      const reviewed = await readAndReview(document, model, request);
      let { review } = reviewed;
      if (review.isTwice) throw new UnusableInput({ code: "agreement-twice", file: options.document, model });
      if (!review.recognised) continue;
      const { sheet, house } = options;
      if (sheet !== undefined) return compared(reviewed, await readSheet(sheet, model), model, options);
      if (house !== undefined) {
        const decisions = readDecisions(house, model);
        if (takeUpOfHouse(document, reviewed, decisions)) ({ review } = await reviewAgain(reviewed, request, document.sitting));
        review = reviewByHouse(review, decisions);
      }
      return result(model, review, today, options);
    }
    throw new UnusableInput({ code: "not-the-agreement", file: options.document, models });
  } catch (error) {
    throw asInputProblem(error, options.document);
  } finally {
    close();
  }
}

/** @throws UnusableInput for a file with anything in it that cannot be used. */
function readDecisions(file: string, model: AgreementModel): HouseDecisions {
  const { house, problems } = readHouse(readJson(file), model);
  if (!house || problems.length > 0) throw new UnusableInput({ code: "bad-house", file, model, problems });
  return house;
}

function result(model: AgreementModel, review: Review, today: CalendarDay, { form, language }: ReviewOptions): CommandResult {
  const exitCode = review.verdict.state === "blocked" ? 1 : 0;
  const say = sayingsOf(language, model);
  if (form !== "json") {
    const report = reviewReport(model, review, isoDay(today), say);
    return {
      exitCode,
      output: form === "page" ? reportPage(report) : [report.verdict, partyOf(model, review)].filter(Boolean).join(" – "),
    };
  }
  const findings = review.findings.map((one) => ({
    code: one.code,
    level: one.level,
    place: one.place,
    message: sayReviewFinding(one, say),
    repair: one.repair?.kind ?? null,
    waivable: one.waivable,
    waived: one.waiver?.reason ?? null,
    ...(one.code === "decided-elsewhere" && { decisions: one.details.decisions.map((decision) => sayDecision(decision, say)) }),
  }));
  return { exitCode, output: { model: model.id, verdict: review.verdict, checks: review.checks, findings } };
}

function sayingsOf(language: Language, model: AgreementModel): ReviewSayings {
  return {
    wording: wordingOf(language, model),
    review: language === "fr" ? withNoBreakSpaces(frenchReview(model)) : englishReview(model),
  };
}

async function readSheet(file: string, model: AgreementModel): Promise<SenderSheet> {
  const json = new TextDecoder().decode(readBytes(file));
  try {
    const sheet = await parseSheet(json, fingerprint);
    refuseOtherModel(sheet, model);
    return sheet;
  } catch (error) {
    if (error instanceof SheetError) throw new UnusableInput({ code: "bad-sheet", file, model, reason: error.code });
    throw error;
  }
}

function compared(
  { read, margins }: ReviewedDocument,
  sheet: SenderSheet,
  model: AgreementModel,
  { form, language }: ReviewOptions,
): CommandResult {
  const report = compareCopy(sheet, read, margins);
  const said = sayCopy(report, sheet, sayingsOf(language, model));
  const exitCode = said.state === "same" ? 0 : 1;
  return { exitCode, output: form === "json" ? { model: model.id, state: said.state, ...report } : copyPage(said) };
}
