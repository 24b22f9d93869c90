import type { AgreementDocument } from "../../agreement/agreement-document";
import type { AgreementModel } from "../../agreement/model/agreement-model";
import { parseTag } from "../../agreement/model/tag";
import type { Change } from "../../agreement/operations/changes/change";
import type { TakeBackReport } from "../../agreement/operations/take-back";
import { resolvedField } from "./field-steps";
import { loadWork } from "./load-later";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";

/** As far back as Word's own list goes (a hundred entries or more): a change of many places holds their texts. */
const DEPTH = 100;

/** What was changed in the document since it was opened, to be taken back: the last first. */
export class ChangeHistory {
  readonly #changes: Change[] = [];

  constructor(
    private readonly document: AgreementDocument,
    private readonly store: Store<PaneState>,
  ) {}

  keep(change: Change): void {
    if (change.steps.length === 0) return;
    this.#changes.push(change);
    if (this.#changes.length > DEPTH) this.#changes.shift();
    this.store.set((state) => ({
      ...state,
      undoable: this.#changes.length,
      hasWritten: true,
      edition: state.edition + 1,
    }));
  }

  /** What {@link takeBackLast} would take back. */
  get last(): Change | undefined {
    return this.#changes.at(-1);
  }

  /** The document is another one: what was done to the one before cannot be taken back. */
  forget(): void {
    this.#changes.length = 0;
    this.store.set((state) => ({ ...state, undoable: 0 }));
  }

  /** Undefined when there is no change to take back. */
  async takeBackLast(): Promise<TakeBackReport | undefined> {
    const change = this.last;
    if (!change) return undefined;
    const { model } = this.store.get();
    const { breathing, takeBack } = await loadWork();
    const report = await takeBack(this.document, model, change, breathing());
    const written = fieldsWrittenBy(change, model);
    this.#changes.pop();
    // What is taken back is what the form shows: nothing typed in these fields stands against it.
    this.store.set((state) => ({
      ...state,
      undoable: this.#changes.length,
      edition: state.edition + 1,
      fields: state.fields.map((field) => (written.has(field.definition.id) ? resolvedField(field, "document") : field)),
    }));
    return report;
  }
}

/** Ids of the fields a change wrote in; other changes write in none. */
function fieldsWrittenBy({ steps }: Change, model: AgreementModel): Set<string> {
  const fields = steps.map((step) => {
    if (step.kind === "written") return parseTag(step.tag)?.field;
    return step.kind === "removed" ? model.slots.find(({ id }) => id === step.slot)?.field : undefined;
  });
  return new Set(fields.filter((field) => field !== undefined));
}
