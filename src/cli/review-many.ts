import type { CommandResult } from "./fill-command";
import { askedProfile } from "./open-document";
import { Progress } from "./progress";
import type { ReviewOptions } from "./review-command";
import { withNoBreakSpaces } from "../agreement/wording/no-break-spaces";
import { printableJson, printableLine } from "./terminal";
import type { JobOutcome, ReviewJob, ThreadOptions } from "./thread-jobs";
import { inThreads } from "./threads";

interface ReviewManyOptions extends Omit<ReviewOptions, "document" | "form" | "sheet" | "models">, ThreadOptions {
  readonly json: boolean;
  readonly stdout: Pick<NodeJS.WriteStream, "write">;
  readonly stderr: Pick<NodeJS.WriteStream, "write" | "isTTY">;
}

/**
 * `trame review` of several documents, on all cores: a line each, with its verdict (a JSON value a line with `json`); one that cannot be
 * read is told and the others are reviewed. The exit code is the worst of theirs.
 */
export async function reviewMany(documents: readonly string[], options: ReviewManyOptions): Promise<CommandResult> {
  const { json, stdout, stderr, ...shared } = options;
  askedProfile(shared.profile);
  const jobs = documents.map((document): ReviewJob => {
    return { kind: "review", options: { ...shared, document, form: json ? "json" : "line" } };
  });
  const progress = new Progress(stderr, documents.length, shared.language);
  const codes: CommandResult["exitCode"][] = [];
  for await (const { job, outcome } of inThreads(jobs, documents.length, shared)) {
    const { document } = job.options;
    const isReviewed = outcome.kind === "reviewed";
    const said = isReviewed
      ? outcome.output
      : outcome.kind === "unusable"
        ? outcome.sentence
        : stopped(document, outcome, options);
    codes.push(isReviewed ? outcome.exitCode : 2);
    progress.clear();
    if (json) stdout.write(`${printableJson({ document, ...(isReviewed ? { review: said } : { problem: said }) })}\n`);
    else stdout.write(`${printableLine(isReviewed ? named(document, String(said), options) : String(said))}\n`);
    progress.step();
  }
  progress.clear();
  return { exitCode: Math.max(...codes) as CommandResult["exitCode"], output: undefined };
}

function named(document: string, said: string, { language }: Pick<ReviewOptions, "language">): string {
  return language === "fr" ? withNoBreakSpaces(`${document} : ${said}`) : `${document}: ${said}`;
}

function stopped(document: string, outcome: JobOutcome, options: Pick<ReviewOptions, "language">): string {
  const reason = outcome.kind === "crashed" ? outcome.reason : outcome.kind;
  const said =
    options.language === "fr"
      ? `la vérification s’est arrêtée (${reason}) ; recommencez pour ce document.`
      : `the review stopped (${reason}); start again for this document.`;
  return named(document, said, options);
}
