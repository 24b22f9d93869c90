/** What becomes of one agreement that was set out otherwise: prepared, filled, reviewed. */

import { sameText } from "../../src/agreement/french/fold";
import { isToFill, type AgreementModel } from "../../src/agreement/model/agreement-model";
import type { Profile } from "../../src/simulator/word-api/profile";
import { nextAnswers, printIn } from "../builders/lived-in/partners";
import { textOfPattern } from "../builders/lived-in/pattern";
import type { SetOutDocument } from "../builders/set-out/set-out-document";
import { matchTexts } from "./match-texts";
import { Operations } from "./operations";
import { type OpenWord, textsOf } from "./open-word";
import { isAbout } from "./try-reading";

export const SET_OUT_OUTCOMES = [
  "right",
  "reported",
  "doubtful",
  "silent",
  "lost",
  "refused",
  "crash",
  "false",
  "invalid",
] as const;

/**
 * Of a slot: `right`; `reported`, and it shows what it did; `doubtful`, the same where nobody could place it; `silent`, wrong without
 * a word. Of a document: paragraphs whose other words were `lost`, the whole job `refused`, a `crash`, engagements and paragraphs
 * said to be missing that are there (`false`), a file that Word would not open (`invalid`).
 */
export type SetOutOutcome = (typeof SET_OUT_OUTCOMES)[number];

export interface SetOutFault {
  readonly outcome: SetOutOutcome;
  readonly what: string;
}

export interface SetOutTrial {
  readonly counts: ReadonlyMap<SetOutOutcome, number>;
  readonly faults: readonly SetOutFault[];
  readonly filled: Uint8Array | undefined;
}

/** Said of what is not there: every word of the model is, in these documents. */
const MISSING = new Set(["clause-absent", "paragraph-missing", "list-empty"]);
/** Said of a text that is another than the model's: none is where the words were only set out otherwise. */
const CHANGED = new Set([
  "text-altered",
  "paragraph-moved",
  "paragraph-added",
  "paragraph-cut",
  "paragraphs-joined",
  "bullet-empty",
  "text-distorted",
  "list-words",
  "margin-text",
  "looks-to-check",
]);

/** What the review says falsely. */
export async function alarmsIn(setOut: SetOutDocument, operations: Operations): Promise<string[]> {
  const { findings } = await operations.review();
  return findings.flatMap(({ code, details }) =>
    MISSING.has(code) || (setOut.isOnlyLayout && CHANGED.has(code)) ? `${code} ${JSON.stringify(details).slice(0, 160)}` : [],
  );
}

export async function trySetOut(
  setOut: SetOutDocument,
  profile: Profile,
  { open, model }: { readonly open: OpenWord; readonly model: AgreementModel },
): Promise<SetOutTrial> {
  const counts = new Map<SetOutOutcome, number>();
  const faults: SetOutFault[] = [];
  const note = (outcome: SetOutOutcome, what: string): void => {
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (outcome !== "right" && outcome !== "doubtful") faults.push({ outcome, what });
  };
  try {
    const opened = await open(setOut.bytes, profile);
    const operations = new Operations(opened, model);
    for (const alarm of await alarmsIn(setOut, operations)) note("false", alarm);
    const prepared = await operations.prepare();
    // Which of two agreements a slot is of nobody can tell: all of it is refused, and said.
    if (prepared.isTwice) {
      for (const { id } of model.slots.filter(isToFill)) note("doubtful", id);
      return { counts, faults, filled: undefined };
    }
    const answers = nextAnswers(model);
    const report = await operations.fill(answers);
    if (!report.recognised) note("refused", "not recognised");
    const said = [...prepared.findings, ...report.findings];
    const several = new Set(
      model.slots
        .filter(isToFill)
        .filter(({ lines }) => lines === "several")
        .map(({ id }) => id),
    );
    const { shown, lost, added } = matchTexts(setOut.pattern, textsOf(opened), several);
    const before = new Map(setOut.pattern.flatMap(({ pieces }) => pieces.map(({ slot, text }) => [slot, text] as const)));
    const places = new Map(setOut.pattern.flatMap(({ pieces, index }) => pieces.map(({ slot }) => [slot, index] as const)));
    for (const slot of model.slots.filter(isToFill)) {
      const { id, field } = slot;
      const printed = printIn(model, answers, slot);
      const text = shown.get(id);
      const isWritten = text === undefined ? added.some((one) => one.includes(printed)) : sameText(text, printed);
      const isSaid =
        report.missing.includes(id) ||
        report.unwritten.includes(field) ||
        said.some((one) => isAbout(one, slot, places.get(id)) || ("field" in one.details && one.details.field === field));
      const isUntouched = text !== undefined && sameText(text, before.get(id) ?? "");
      if (isWritten) note("right", id);
      else if (setOut.doubtful.has(id) && isSaid) note("doubtful", id);
      else
        note(
          isSaid && isUntouched ? "reported" : "silent",
          `${id} shows ${text === undefined ? "nothing" : `"${text.slice(0, 80)}"`}`,
        );
    }
    for (const paragraph of lost)
      note("lost", `"${textOfPattern(paragraph).slice(0, 120)}", now ${added.join(" | ").slice(0, 200)}`);
    return { counts, faults, filled: opened.word.save() };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 3).join(" ") : String(error);
    note("crash", told);
    return { counts, faults, filled: undefined };
  }
}
