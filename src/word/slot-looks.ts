/**
 * How the text of each slot's control looks beside the text round it: that of its paragraph which stands before it, else after it.
 * Where there is none, bold and italic may be the paragraph's; its mark tells the colour of what is typed there (ECMA-376 17.3.1.29).
 */

import type { LookRound } from "../agreement/agreement-document";
import { otherwise, RunFormat, type RunLook } from "./run-format";

/** The look of one control's text, while it is read. */
export class SlotLook {
  own: RunLook | undefined;
  round: RunLook | undefined;
  /** Of the mark of its paragraph, where there is no text round it. */
  markColor: string | undefined;

  /** What it has otherwise than the text round it. */
  get differing(): LookRound {
    const { own, round, markColor } = this;
    if (!own) return {};
    return otherwise(own, round ?? { ...own, color: markColor ?? own.color });
  }

  /** Whether it has a character style or a shading, and the text round it has not. */
  get isSetApart(): boolean {
    return this.own !== undefined && this.own.fixed !== "" && this.own.fixed !== (this.round?.fixed ?? "");
  }
}

export class SlotLooks {
  /** Of the last text of the paragraph outside of slots. */
  #before: RunLook | undefined;
  /** Those that nothing stands before. */
  #waiting: SlotLook[] = [];
  /** Those that are being read, innermost last. */
  readonly #open: SlotLook[] = [];
  #mark = new RunFormat();

  beginParagraph(): void {
    this.#mark = new RunFormat();
  }

  /** Properties of its mark. */
  get mark(): RunFormat {
    return this.#mark;
  }

  begin(): SlotLook {
    const look = new SlotLook();
    look.round = this.#before;
    if (!look.round) this.#waiting.push(look);
    this.#open.push(look);
    return look;
  }

  end(): void {
    this.#open.pop();
  }

  addRun(look: RunLook): void {
    const inside = this.#open.at(-1);
    if (inside) inside.own ??= look;
    else {
      this.#before = look;
      for (const one of this.#waiting) one.round = look;
      this.#waiting = [];
    }
  }

  endParagraph(): void {
    for (const one of this.#waiting) one.markColor = this.#mark.look.color;
    this.#waiting = [];
    this.#before = undefined;
  }
}
