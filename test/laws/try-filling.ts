/** Laws (a) to (d) of preparing and filling, and of taking both back. */

import { isToFill } from "../../src/agreement/model/agreement-model";
import { sameText } from "../../src/agreement/french/fold";
import { missingFrom, objectsIn } from "../builders/lived-in/objects-in";
import { nextAnswers, printIn } from "../builders/lived-in/partners";
import { textOfPattern } from "../builders/lived-in/pattern";
import type { FillReport, Operations, PrepareReport, ReadReport } from "./operations";
import type { Matched } from "./match-texts";
import { type OpenedDocument, textsOf } from "./open-word";
import { checkForm, checkReadings, checkReview, isAbout, type Shown, truthBefore } from "./try-reading";
import { type DocumentTrial, marksOf } from "./trial";

/** @returns the file once filled. */
export async function tryFilling(trial: DocumentTrial, opened: OpenedDocument, operations: Operations): Promise<Uint8Array> {
  const { word } = opened;
  await checkBefore(trial, operations);
  const start = marksOf(opened);
  const prepared = await operations.prepare();
  trial.checkForeign("prepare", opened);
  if (textsOf(opened).join("\n") !== trial.lived.pattern.map(textOfPattern).join("\n")) {
    trial.note("foreign", "wrong", trial.everyKind, "prepare: the text is not what it was");
  }
  const answers = nextAnswers(trial.model);
  const filled = await operations.fill(answers);
  const matched = trial.checkForeign("fill", opened);
  trial.isFilled = true;
  const shown = noteSlots(trial, matched, prepared, filled);
  const read = await checkAfter(trial, opened, operations, shown);

  const once = word.save();
  await operations.fill(answers);
  if (!Buffer.from(once).equals(Buffer.from(word.save()))) {
    trial.note("idempotent", "wrong", trial.everyKind, "filling twice is not filling once");
  }
  if (read) await checkReadBack(trial, opened, operations, "after filling", read);

  const reports = [await operations.takeBack(filled.change), await operations.takeBack(prepared.change)];
  const isSaid = reports.some(({ findings }) => findings.length > 0);
  const differing = start.findIndex((text, index) => text !== marksOf(opened)[index]);
  if (differing >= 0 || marksOf(opened).length !== start.length) {
    const what = `was "${start[differing] ?? ""}", is "${marksOf(opened)[differing] ?? ""}"`;
    trial.note("take back", isSaid ? "wrong" : "silent", trial.everyKind, `taking back: ${what.slice(0, 240)}`);
  }
  const gone = missingFrom(trial.lived.objects, objectsIn(word.document.body.root));
  for (const one of gone) {
    trial.note("take back", "lost", trial.lived.kinds.get(one) ?? trial.everyKind, `taking back: lost ${one}`);
  }
  return once;
}

/** What is read of a document, written again, is that document: of fields that show their answer in every place. */
export async function checkReadBack(
  trial: DocumentTrial,
  opened: OpenedDocument,
  operations: Operations,
  when: string,
  { fields }: Pick<ReadReport, "fields">,
): Promise<void> {
  const before = textsOf(opened);
  const whole = fields.flatMap((one) =>
    one.state === "read" && one.filled === one.slots ? [[one.field, one.answer] as const] : [],
  );
  await operations.fill(new Map(whole));
  const after = textsOf(opened);
  const at = before.findIndex((text, index) => text !== after[index]);
  if (at < 0 && after.length === before.length) return;
  const what = `was "${(before[at] ?? "").slice(0, 100)}", is "${(after[at] ?? "").slice(0, 100)}"`;
  trial.note("idempotent", "silent", trial.everyKind, `${when}, filling with what was read: ${what}`);
}

async function checkBefore(trial: DocumentTrial, operations: Operations): Promise<void> {
  const truth = truthBefore(trial);
  const { recognised, fields } = await operations.read();
  if (!recognised) return;
  checkReadings(trial, "before", fields, truth);
  checkForm(trial, "before", await operations.form(), fields);
  checkReview(trial, "before", await operations.review(), truth, placesBefore(trial));
}

function placesBefore({ lived }: DocumentTrial): Map<string, number> {
  return new Map(lived.pattern.flatMap(({ pieces, index }) => pieces.flatMap(({ slot }) => (slot ? [[slot, index]] : []))));
}

/** What became of each slot; what it shows now, as far as that is certain. */
function noteSlots(trial: DocumentTrial, { shown, added }: Matched, prepared: PrepareReport, filled: FillReport): Shown {
  const answers = nextAnswers(trial.model);
  const places = placesBefore(trial);
  const before = new Map(
    trial.lived.pattern.flatMap(({ pieces }) => pieces.flatMap(({ slot, text }) => (slot ? [[slot, text]] : []))),
  );
  const findings = [...prepared.findings, ...filled.findings];
  return new Map(
    trial.model.slots.filter(isToFill).map((slot): [string, string | undefined | null] => {
      const { id, field } = slot;
      const isSaid =
        !filled.recognised ||
        filled.missing.includes(id) ||
        filled.unwritten.includes(field) ||
        findings.some((one) => isAbout(one, slot, places.get(id)));
      const mayBeRefused = trial.mayBeRefused(field);
      const text = shown.get(id);
      const kind = trial.kindOfSlot(id);
      const now = text === undefined ? "a paragraph that is gone" : `"${text.slice(0, 80)}"`;
      const printed = printIn(trial.model, answers, slot);
      // In a paragraph that lost other words, it may still be right.
      const isWritten = text === undefined ? added.some((one) => one.includes(printed)) : sameText(text, printed);
      if (isWritten) {
        trial.noteSlot(id, "right");
        if (filled.missing.includes(id)) trial.note("one reading", "wrong", kind, `fill: ${id} is right, and said to be missing`);
        return [id, trial.lived.truths.get(id)?.state === "refuse" ? null : printed];
      }
      const outcome = isSaid ? (text === before.get(id) ? (mayBeRefused ? "excused" : "refused") : "wrong") : "silent";
      trial.noteSlot(id, outcome);
      if (outcome !== "excused") trial.note("one reading", outcome, kind, `fill: ${id} shows ${now}`);
      return [id, trial.lived.truths.get(id)?.state === "placeable" && text === before.get(id) ? undefined : null];
    }),
  );
}

async function checkAfter(
  trial: DocumentTrial,
  opened: OpenedDocument,
  operations: Operations,
  shown: Shown,
): Promise<ReadReport | undefined> {
  const report = await operations.read();
  const { recognised, fields } = report;
  if (!recognised) {
    trial.note("one reading", "wrong", trial.everyKind, "after filling: not recognised any more");
    return undefined;
  }
  checkReadings(trial, "after filling", fields, shown);
  checkForm(trial, "after filling", await operations.form(), fields);
  // An answer of two paragraphs moves what comes after it.
  const more = textsOf(opened).length - trial.lived.pattern.length;
  const several =
    placesBefore(trial).get(trial.model.slots.filter(isToFill).find(({ lines }) => lines === "several")?.id ?? "") ?? 0;
  const order = [...trial.lived.pattern].map(({ pieces, index }, at) => ({ pieces, at: index > several ? at + more : at }));
  const places = new Map(order.flatMap(({ pieces, at }) => pieces.flatMap(({ slot }) => (slot ? [[slot, at]] : []))));
  checkReview(trial, "after filling", await operations.review(), shown, places);
  return report;
}
