/** One document being tried: what is known of it, and what is noted. */

import { isToFill, type AgreementModel, slotsOf } from "../../src/agreement/model/agreement-model";
import type { LivedInDocument } from "../builders/lived-in/lived-in-document";
import { missingFrom, objectsIn } from "../builders/lived-in/objects-in";
import { type PatternParagraph, textOfPattern } from "../builders/lived-in/pattern";
import { lostInAnyOrder, type Matched, matchTexts } from "./match-texts";
import { type OpenedDocument, textsOf } from "./open-word";
import { ELSEWHERE, type Fault, type Outcome, Tally } from "./outcome";

export class DocumentTrial {
  readonly faults: Fault[] = [];
  readonly tally = new Tally();
  isFilled = false;
  readonly #several: ReadonlySet<string>;
  /** What was noted: what one operation lost is not lost again by the next. */
  readonly #noted = new Set<string>();

  constructor(
    readonly lived: LivedInDocument,
    readonly model: AgreementModel,
  ) {
    this.#several = new Set(
      model.slots
        .filter(isToFill)
        .filter(({ lines }) => lines === "several")
        .map(({ id }) => id),
    );
  }

  note(law: Fault["law"], outcome: Fault["outcome"], kind: string, what: string): void {
    this.faults.push({ law, outcome, kind, what });
  }

  noteSlot(slot: string, outcome: Outcome): void {
    this.tally.add(this.kindOfSlot(slot), outcome);
  }

  kindOfSlot(slot: string): string {
    return this.lived.kinds.get(slot) ?? ELSEWHERE;
  }

  kindOfField(field: string): string {
    const kinds = slotsOf(this.model, field)
      .filter(isToFill)
      .flatMap(({ id }) => this.lived.kinds.get(id) ?? []);
    return [...new Set(kinds)].join(" + ") || ELSEWHERE;
  }

  /** The kind of what dresses a paragraph; every kind of the document where nothing does. */
  kindOfParagraph({ index, pieces }: PatternParagraph): string {
    const { kinds } = this.lived;
    const own = [kinds.get(index), ...pieces.map(({ slot }) => kinds.get(slot ?? ""))].filter((kind) => kind !== undefined);
    return own[0] ?? this.everyKind;
  }

  get everyKind(): string {
    return [...new Set(this.lived.kinds.values())].join(" + ") || ELSEWHERE;
  }

  /** Whether some place of the field may be refused, so that the field may be refused by name. */
  mayBeRefused(field: string): boolean {
    return slotsOf(this.model, field)
      .filter(isToFill)
      .some(({ id }) => this.lived.truths.get(id)?.state === "refuse");
  }

  match(opened: OpenedDocument, pattern = this.lived.pattern): Matched {
    return matchTexts(pattern, textsOf(opened), this.#several);
  }

  /** Notes foreign words and objects that are gone, and text nobody asked for. */
  checkForeign(what: string, opened: OpenedDocument, pattern = this.lived.pattern): Matched {
    const matched = this.match(opened, pattern);
    this.#noteLost(what, matched.lost);
    // What stands in the place of a paragraph that is lost is told with it.
    for (const added of matched.lost.length === 0 ? matched.added : []) {
      this.#noteOnce(added, "wrong", this.everyKind, `${what}: added "${added}"`);
    }
    this.checkObjects(what, opened);
    return matched;
  }

  /** The same where paragraphs may have changed places; `but`: those that were to go, by their index. */
  checkForeignAnywhere(what: string, opened: OpenedDocument, but: ReadonlySet<number> = new Set()): void {
    const kept = this.lived.pattern.filter(({ index }) => !but.has(index));
    this.#noteLost(what, lostInAnyOrder(kept, textsOf(opened)));
  }

  checkObjects(what: string, opened: OpenedDocument): void {
    for (const gone of missingFrom(this.lived.objects, objectsIn(opened.word.document.body.root))) {
      this.#noteOnce(gone, "lost", this.lived.kinds.get(gone) ?? this.everyKind, `${what}: lost ${gone}`);
    }
  }

  #noteLost(what: string, lost: readonly PatternParagraph[]): void {
    for (const paragraph of lost) {
      const words = textOfPattern(paragraph).slice(0, 120);
      this.#noteOnce(String(paragraph.index), "lost", this.kindOfParagraph(paragraph), `${what}: lost words of "${words}"`);
    }
  }

  #noteOnce(about: string, outcome: Fault["outcome"], kind: string, what: string): void {
    if (this.#noted.has(about)) return;
    this.#noted.add(about);
    this.note("foreign", outcome, kind, what);
  }
}

/** Text of a document with what marks its placeholders. */
export function marksOf({ word }: OpenedDocument): string[] {
  return word.document.body.paragraphs.map(({ pieces }) => {
    let marked = "";
    let last = "";
    for (const { run, text } of pieces) {
      const look = run.child("w:rPr");
      const mark = `${look?.child("w:highlight")?.attribute("w:val") ?? ""}/${look?.child("w:color")?.attribute("w:val") ?? ""}`;
      marked += mark === last ? text : `{${mark}}${text}`;
      last = mark;
    }
    return marked;
  });
}
