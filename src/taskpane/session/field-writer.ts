import type { AgreementDocument } from "../../agreement/agreement-document";
import type { Answer } from "../../agreement/fields/field-kinds";
import type { FillReport } from "../../agreement/operations/filling/fill-agreement";
import type { ChangeHistory } from "./change-history";
import { followReadings } from "./document-reader";
import { type Draft, draftOf, emptyDraft } from "./drafts";
import { answerIn, type FieldState, isBeingTyped, isEmptiedOverSeveral, isPending } from "./field-state";
import { agreedField, calledField, changedField, leftField, resolvedField, writtenField } from "./field-steps";
import { loadWork } from "./load-later";
import type { Notice, PaneState } from "./pane-state";
import type { Store } from "./store";
import { noticeOfWriting } from "./what-to-say";

/** The fields of the form: what is typed in them, which wait to be written, and writing those. */
export class FieldWriter {
  /** Ids of the fields that are being written. */
  #beingWritten: readonly string[] = [];

  constructor(
    private readonly document: AgreementDocument,
    private readonly store: Store<PaneState>,
    private readonly history: ChangeHistory,
  ) {}

  change(id: string, draft: Draft): void {
    this.#update([id], (field) => changedField(field, draft));
  }

  resolve(id: string, keep: "mine" | "document"): void {
    this.#update([id], (field) => resolvedField(field, keep));
  }

  /** Has an answer of the document written in all the places of its field. */
  agree(id: string, answer: Answer): void {
    this.#update([id], (field) => agreedField(field, draftOf(answer, field.definition.kind, field.reading.slots)));
  }

  /** Has all the places of its field emptied. */
  empty(id: string): void {
    this.#update([id], (field) => agreedField(field, emptyDraft(field.definition.kind, field.reading.slots)));
  }

  /** @returns whether any of these fields now waits to be written. */
  leave(ids: readonly string[]): boolean {
    // While it is being written, what it then says may have to be written after that.
    this.#update(ids, (field) => leftField(field, this.#beingWritten.includes(field.definition.id)));
    return this.#queued(ids).length > 0;
  }

  /** Whether the user is at work in it: what comes of that is news. */
  isBeingTyped(id: string): boolean {
    return this.#fields([id]).some(isBeingTyped);
  }

  /** Why a field that was left is not written: no answer can be so, or its places do not say the same of what was emptied. */
  refusal(id: string): Notice | undefined {
    const [field] = this.#fields([id]);
    if (field?.stage.name !== "left") return undefined;
    const { checked, definition } = field;
    if (checked.state === "bad") return { code: "answer-refused", field: definition, problem: checked.problem };
    return isEmptiedOverSeveral(field) ? { code: "left-unwritten", fields: [definition], written: [] } : undefined;
  }

  /** Writes those of these fields that wait for it; what there is to say, if there was anything to write. */
  async write(ids: readonly string[]): Promise<Notice | undefined> {
    const fields = this.#queued(ids).filter((field) => isPending(field) || field.reading.state === "differs");
    this.#update(ids, calledField);
    if (fields.length === 0) return undefined;
    const answers = new Map(fields.map((field) => [field.definition.id, answerIn(field)]));
    this.#beingWritten = [...answers.keys()];
    try {
      const expected = fields.map(({ reading }) => reading);
      const { breathing, fillAgreement } = await loadWork();
      const report = await fillAgreement(this.document, this.store.get().model, answers, expected, breathing());
      if (report.recognised) return this.#takeReport(report, fields);
      this.store.set((state) => ({ ...state, phase: "foreign" }));
      return undefined;
    } finally {
      this.#beingWritten = [];
    }
  }

  #takeReport(report: FillReport, written: readonly FieldState[]): Notice {
    this.history.keep(report.change);
    const { model } = this.store.get();
    this.store.set((state) => ({ ...state, clauses: report.clauses }));
    const readings = new Map(report.fields.map((reading) => [reading.field, reading]));
    for (const { definition, draft } of written) {
      const refusal = report.findings.find(
        (one) => "field" in one.details && one.details.field === definition.id && one.level === "blocking",
      );
      this.#update([definition.id], (field) =>
        writtenField(model, field, draft, readings.get(definition.id) ?? field.reading, refusal),
      );
    }
    const news = followReadings(this.store, report.fields);
    return noticeOfWriting(report, written, this.store.get().fields, news);
  }

  #queued(ids: readonly string[]): FieldState[] {
    return this.#fields(ids).filter(({ stage }) => stage.name === "queued");
  }

  #fields(ids: readonly string[]): FieldState[] {
    return this.store.get().fields.filter(({ definition }) => ids.includes(definition.id));
  }

  #update(ids: readonly string[], change: (field: FieldState) => FieldState): void {
    this.store.set((state) => ({
      ...state,
      fields: state.fields.map((field) => (ids.includes(field.definition.id) ? change(field) : field)),
    }));
  }
}
