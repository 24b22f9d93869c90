/**
 * Writing fields, each all or nothing. A batch of the host stops at the edit that fails and keeps those before it; so
 * after a failure the document is read again, what was done is told from what was not, the failing field is rolled back
 * and the others go on.
 */

import {
  type DocumentContent,
  type DocumentTransaction,
  type Edit,
  HostError,
  type HostErrorCode,
  type WrittenLook,
} from "../agreement-document";

export interface ControlWrite {
  /** Index among the controls of the content the writing starts from. */
  readonly control: number;
  readonly text: string;
  readonly look: WrittenLook;
  /** What stands there now, to put it back. */
  readonly before: { readonly text: string; readonly look: WrittenLook };
}

export interface FieldWrite {
  readonly field: string;
  readonly writes: readonly ControlWrite[];
  /** Controls whose paragraph goes, with its bullet. */
  readonly removals: readonly number[];
}

export type FieldOutcome =
  | { readonly field: string; readonly state: "written" }
  /** `clean`: nothing of the field was left behind. */
  | {
      readonly field: string;
      readonly state: "refused";
      readonly reason: HostErrorCode | "tracked-changes";
      readonly clean: boolean;
    };

export async function writeFields(
  transaction: DocumentTransaction,
  start: DocumentContent,
  fields: readonly FieldWrite[],
): Promise<{ readonly after: DocumentContent; readonly outcomes: readonly FieldOutcome[] }> {
  const writing = new FieldWriting(transaction, start);
  const outcomes: FieldOutcome[] = [];
  let pending = fields.filter(({ writes, removals }) => writes.length + removals.length > 0);
  for (const { field } of fields) {
    if (!pending.some((write) => write.field === field)) outcomes.push({ field, state: "written" });
  }
  while (pending.length > 0) {
    const failure = await writing.attempt(pending);
    const undone = pending.filter((field) => !writing.isDone(field));
    const [culprit] = undone;
    // Without a failure of the host, what does not read back as written is refused; with one, only the field it stopped at.
    const refused = failure ? undone.slice(0, 1) : undone;
    const reason = failure?.code ?? (undone.some((field) => writing.looksTracked(field)) ? "tracked-changes" : "failed");
    for (const field of refused) {
      outcomes.push({ field: field.field, state: "refused", reason, clean: await writing.rollBack(field) });
    }
    outcomes.push(
      ...pending.filter((field) => !undone.includes(field)).map(({ field }) => ({ field, state: "written" as const })),
    );
    pending = failure && culprit ? undone.slice(1) : [];
  }
  return { after: writing.content, outcomes };
}

class FieldWriting {
  /** Where each control of the start is now; undefined once its paragraph is gone. */
  #places: (number | undefined)[];

  constructor(
    private readonly transaction: DocumentTransaction,
    public content: DocumentContent,
  ) {
    this.#places = content.controls.map((_, index) => index);
  }

  /** One batch: every text, then every removal, last first. The host's failure, if it failed. */
  async attempt(fields: readonly FieldWrite[]): Promise<HostError | undefined> {
    const removals = fields.flatMap(({ removals }) => removals).sort((one, other) => other - one);
    const edits: Edit[] = [
      ...fields.flatMap(({ writes }) =>
        writes.map(({ control, text, look }): Edit => ({ kind: "write", control: this.#place(control), text, look })),
      ),
      ...removals.map((control): Edit => ({ kind: "remove-paragraph", control: this.#place(control) })),
    ];
    return this.#edit(edits, removals);
  }

  isDone({ writes, removals }: FieldWrite): boolean {
    return (
      writes.every(({ control, text }) => this.#textOf(control) === text) &&
      removals.every((control) => this.#places[control] === undefined)
    );
  }

  /** With tracked changes a replaced text still reads, struck through, beside the new one. */
  looksTracked({ writes }: FieldWrite): boolean {
    return writes.some(({ control, text, before }) => {
      const found = this.#textOf(control) ?? "";
      return found !== text && found.includes(text) && found.length >= text.length + before.text.length;
    });
  }

  /** Puts back what stood before. False when the host would not let it. */
  async rollBack({ writes }: FieldWrite): Promise<boolean> {
    const changed = writes.filter(({ control, before }) => this.#textOf(control) !== before.text);
    if (changed.length === 0) return true;
    const failure = await this.#edit(
      changed.map(({ control, before }) => ({ kind: "write", control: this.#place(control), ...before })),
      [],
    );
    return failure === undefined && changed.every(({ control, before }) => this.#textOf(control) === before.text);
  }

  async #edit(edits: readonly Edit[], removals: readonly number[]): Promise<HostError | undefined> {
    try {
      this.#update(await this.transaction.edit(edits), removals);
      return undefined;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.#update(await this.transaction.read(), removals);
      return error;
    }
  }

  /** Takes in the document as it is now: removals go in order, so as many of them were done as there are controls fewer. */
  #update(content: DocumentContent, removals: readonly number[]): void {
    const gone = this.content.controls.length - content.controls.length;
    for (const control of removals.slice(0, Math.max(0, gone))) {
      const place = this.#places[control];
      this.#places[control] = undefined;
      this.#places = this.#places.map((other) =>
        other !== undefined && place !== undefined && other > place ? other - 1 : other,
      );
    }
    this.content = content;
  }

  #place(control: number): number {
    const place = this.#places[control];
    if (place === undefined) throw new RangeError(`control ${control} is gone`);
    return place;
  }

  #textOf(control: number): string | undefined {
    const place = this.#places[control];
    return place === undefined ? undefined : this.content.controls[place]?.text;
  }
}
