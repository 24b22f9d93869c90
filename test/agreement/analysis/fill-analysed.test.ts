/** What an analysis makes of any document works in Word as a model does: filled, each place reads back, and nothing else changed. */

import { analyseDocument } from "../../../src/agreement/analysis/analyse-document";
import type { DocumentAnalysis } from "../../../src/agreement/analysis/document-analysis";
import { modelOfAnalysis } from "../../../src/agreement/analysis/model-of-analysis";
import { fieldKind, kindName } from "../../../src/agreement/fields/field-kinds";
import { sameText } from "../../../src/agreement/french/fold";
import type { AgreementModel, FieldDefinition } from "../../../src/agreement/model/agreement-model";
import { parseModel } from "../../../src/agreement/model/parse-model";
import { checkAnswers } from "../../../src/agreement/operations/answers";
import { fillAgreement } from "../../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../../src/agreement/operations/prepare-agreement";
import { readAgreement } from "../../../src/agreement/operations/read-agreement";
import { reviewDocument } from "../../../src/agreement/operations/review-document";
import { documentsOfAnyKind } from "../../builders/documents-of-any-kind";
import { everyProfile, openInWord, paragraphTexts, type OpenedWord } from "../../builders/word";

const TODAY = { year: 2026, month: 11, day: 26 };

function analysed({ document }: OpenedWord): Promise<DocumentAnalysis> {
  return document.transact(async (transaction) => analyseDocument(await transaction.readWhole()));
}

/** An answer that no other field has. */
function answerTo({ kind }: FieldDefinition, nth: number): unknown {
  const day = String((nth % 28) + 1).padStart(2, "0");
  const answers: Readonly<Record<string, unknown>> = {
    date: `1987-12-${day}`,
    person: { firstName: "Inès", familyName: `Morel${"abcdefghijklmnopqrstuvwxyz".charAt(nth)}` },
    number: String(nth + 200),
    siret: "73282932000074",
    rna: "W691234567",
    place: "Tarbes",
  };
  return answers[kindName(kind)] ?? `Réponse ${nth + 1}`;
}

function answersTo(model: AgreementModel): ReturnType<typeof checkAnswers>["answers"] {
  const answers = Object.fromEntries(model.fields.map((field, nth) => [field.id, answerTo(field, nth)]));
  return checkAnswers(model, { model: model.id, answers }).answers;
}

/** What a review says beside the fields that have no answer yet. */
function told(findings: readonly { readonly code: string }[]): unknown[] {
  return findings.filter(({ code }) => code !== "slot-unfilled");
}

/** Each on one of the Words. */
const files = documentsOfAnyKind().map((one, nth) => {
  const [name, profile] = everyProfile[nth % everyProfile.length] ?? [];
  return [one.name, name, profile, one] as const;
});

describe.each(files)("the model of %s (%s)", (_, __, profile, marked) => {
  it("is matched by its document, fills it, reads it back, and has nothing to say of the rest", async () => {
    const opened = await openInWord(marked.file(), { ...(profile && { profile }) });
    const before = paragraphTexts(opened.word);
    const analysis = await analysed(opened);
    expect(analysis.paragraphs.map(({ text }) => text)).toEqual(marked.content.paragraphs.map(({ text }) => text));
    const model = parseModel(modelOfAnalysis(analysis, { id: "document", name: "Document" }));

    const blank = await reviewDocument(opened.document, model, { today: TODAY, margins: true });
    expect(told(blank.findings)).toEqual([]);

    const prepared = await prepareAgreement(opened.document, model);
    expect(prepared).toMatchObject({ recognised: true, wrapped: model.slots.length, findings: [] });
    const answers = answersTo(model);
    const filled = await fillAgreement(opened.document, model, answers);
    expect(filled).toMatchObject({ findings: [] });

    const report = await readAgreement(opened.document, model);
    expect(report.findings).toEqual([]);
    expect(new Map(report.answers)).toEqual(new Map(answers));
    const after = paragraphTexts(opened.word);
    expect(after.map((text, at) => sameText(text, expectedText(model, before, answers, at)))).toEqual(after.map(() => true));
    const review = await reviewDocument(opened.document, model, { today: TODAY, margins: true });
    expect(review.findings).toEqual([]);
  });
});

/** The paragraph with its answers as their kinds print them. */
function expectedText(
  model: AgreementModel,
  before: readonly string[],
  answers: ReturnType<typeof checkAnswers>["answers"],
  at: number,
): string {
  const paragraph = model.paragraphs[at];
  if (!paragraph || paragraph.text !== before[at]) return `not the model's: ${before[at]}`;
  return paragraph.pieces.map((piece) => (piece.kind === "slot" ? printed(model, piece.slot, answers) : piece.text)).join("");
}

function printed(
  model: AgreementModel,
  slot: AgreementModel["slots"][number],
  answers: ReturnType<typeof checkAnswers>["answers"],
): string {
  const field = model.fieldsById.get(slot.field);
  const answer = answers.get(slot.field);
  return field && answer !== undefined ? (fieldKind(field.kind).print(answer, slot) ?? "") : "";
}
