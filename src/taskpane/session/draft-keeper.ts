import type { AgreementDocument } from "../../agreement/agreement-document";
import { textVersion } from "../../agreement/clauses/text-version";
import type { FieldReading } from "../../agreement/reading/read-fields";
import type { KeptDraft, Memory, Place } from "../../agreement/reading/memory";
import type { Draft } from "./drafts";
import { type FieldState, isInConflict, isSettled } from "./field-state";
import { takenUpField } from "./field-steps";
import { loadDraftWork } from "./load-later";
import type { Notice, PaneState } from "./pane-state";
import { isSamePlace } from "./same-place";
import { isStep } from "./steps";
import type { Store } from "./store";

/**
 * What is typed changes with each key: it is kept once it rests; before a hand has left the keys and pressed the button that closes
 * the pane, some 1,500 (0.4 s to the mouse, 1.1 s to the button: Card, Moran and Newell's keystroke-level model). Milliseconds.
 */
const REST = 1_000;

/**
 * What is typed and not written, kept in the document: closing the pane loses none of it. Never on a document that is read-only or
 * finalised, and never over what another pane kept since. With it, or when the pane is left, where the pane was: its part, its field.
 */
export class DraftKeeper {
  #kept: ReadonlyMap<string, KeptDraft> = new Map();
  #place: Place | undefined;
  #seen: PaneState["fields"] | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void) | undefined;
  #isSaid = false;

  /**
   * @param scrolls how far down each part of the pane is looked at.
   * @param perform does it in its turn.
   */
  constructor(
    private readonly document: AgreementDocument,
    private readonly store: Store<PaneState>,
    private readonly scrolls: Map<string, number>,
    private readonly perform: (work: () => Promise<void>) => Promise<void>,
  ) {}

  /** From now on, what rests is kept. */
  begin(): void {
    this.#stop ??= this.store.subscribe(() => this.#look());
  }

  /**
   * Keeps at once what would be kept once it rests: after what is being written, as the rest is.
   *
   * @param isLeft whether the pane is out of sight, and not only without the focus: where it was is kept then.
   */
  keepNow(isLeft: boolean): void {
    clearTimeout(this.#rest);
    if (this.#isToKeep(isLeft)) void this.perform(() => this.#keep(isLeft));
  }

  close(): void {
    clearTimeout(this.#rest);
    this.#stop?.();
  }

  /** Puts back what an earlier sitting left, in fields where nothing is typed, and shows the part and the field that it left open. */
  takeUp({ drafts, place }: Pick<Memory, "drafts" | "place">): void {
    this.#kept = drafts;
    this.#place = place;
    if (place) {
      if (place.panel !== undefined) this.scrolls.set(place.panel, place.scroll ?? 0);
      this.store.set((state) => ({ ...state, ...openedAt(place, state) }));
    }
    if (drafts.size === 0) return;
    const takenUp: FieldState["definition"][] = [];
    const fields = this.store.get().fields.map((field) => {
      const kept = drafts.get(field.definition.id);
      if (!kept || !isSettled(field, field.reading)) return field;
      const next = takenUpField(field, kept.inputs, kept.over === nameOf(field.reading));
      if (!isSettled(next, next.reading)) takenUp.push(field.definition);
      return next;
    });
    this.store.set((state) => ({
      ...state,
      fields,
      notice: takenUp.length > 0 ? { code: "drafts-taken-up", fields: takenUp } : state.notice,
    }));
  }

  #look(): void {
    const { fields } = this.store.get();
    if (fields === this.#seen) return;
    this.#seen = fields;
    clearTimeout(this.#rest);
    if (this.#isToKeep()) this.#rest = setTimeout(() => void this.perform(() => this.#keep()), REST);
  }

  /** The part of the pane and the field that are open; a part that is no step of the road is looked at in passing, and left. */
  #whereItIs(): Place {
    const { panel, model, openField } = this.store.get();
    const scroll = this.scrolls.get(panel) ?? 0;
    return { ...(isStep(panel, model) && { panel, ...(scroll > 0 && { scroll }) }), ...(openField && { field: openField.id }) };
  }

  #isToKeep(isLeft = false): boolean {
    const { fields, phase, finalised, hasWritten } = this.store.get();
    if (phase !== "ready" || finalised || this.document.isReadOnly) return false;
    if (JSON.stringify([...draftsOf(fields)]) !== JSON.stringify([...this.#kept])) return true;
    // A document that was only looked at stays as it is.
    return isLeft && hasWritten && !isSamePlace(this.#whereItIs(), this.#place);
  }

  async #keep(isLeft = false): Promise<void> {
    if (!this.#isToKeep(isLeft)) return;
    const { fields, model } = this.store.get();
    const drafts = draftsOf(fields);
    const place = this.#whereItIs();
    const { keepDrafts } = await loadDraftWork();
    const findings = await keepDrafts(this.document, model, this.#kept, drafts, place);
    this.#kept = drafts;
    this.#place = place;
    if (findings.length > 0) this.store.set((state) => ({ ...state, notice: { code: "findings", findings } }));
    else if (!this.#isSaid && drafts.size > 0) this.#say();
  }

  /** Once in a sitting. */
  #say(): void {
    const { notice } = this.store.get();
    if (notice && !LIGHT.has(notice.code)) return;
    this.#isSaid = true;
    this.store.set((state) => ({ ...state, notice: { code: "drafts-kept" } }));
  }
}

/** What may give way to another sentence. */
const LIGHT: ReadonlySet<Notice["code"]> = new Set<Notice["code"]>(["prepared", "written", "followed", "undone"]);

/** The pane at a place that was kept, as far as this agreement has it; the focus stays where it is. */
function openedAt({ panel, field }: Place, { model, visited }: PaneState): Partial<PaneState> {
  return {
    ...(panel !== undefined && isStep(panel, model) && { panel, visited: new Set([...visited, panel]) }),
    ...(field !== undefined && { openField: { id: field, call: "sight" } }),
  };
}

/** What the fields hold and the document does not. */
function draftsOf(fields: readonly FieldState[]): ReadonlyMap<string, KeptDraft> {
  return new Map(
    fields.flatMap((field): [string, KeptDraft][] => {
      const { definition, draft, reading, stage } = field;
      // What waits for its turn is about to be written.
      const isHeld = stage.name !== "queued" && (isInConflict(field) || !isSettled(field, reading));
      return isHeld ? [[definition.id, { inputs: inputsOf(draft), over: nameOf(reading) }]] : [];
    }),
  );
}

function inputsOf(draft: Draft): KeptDraft["inputs"] {
  switch (draft.shape) {
    case "person":
      return draft;
    case "list":
      return { shape: "list", items: [...draft.items] };
    case "variant":
      return { ...draft, parts: { ...draft.parts } };
    case "text": {
      const { shape, text, form } = draft;
      return form ? { shape, text, form: { ...form, slots: form.slots && { ...form.slots } } } : { shape, text };
    }
  }
}

/** A short name of what a field shows. */
function nameOf({ shown }: FieldReading): string {
  return textVersion(shown.map(({ text }) => text).join("\n"));
}
