/** Single changes to a correct agreement: those a reader would call a change, and those only a typographer sees. */

import type { DocumentContent, DocumentControl } from "../../src/agreement/agreement-document";
import { alignDocument } from "../../src/agreement/alignment/align-document";
import type { Alignment, PlacedSlot } from "../../src/agreement/alignment/alignment";
import { matchControls } from "../../src/agreement/alignment/match-controls";
import { itemIndex } from "../../src/agreement/fields/printed-form";
import type { AgreementModel } from "../../src/agreement/model/agreement-model";

export interface Mutation {
  readonly kind: string;
  readonly what: string;
  readonly content: DocumentContent;
  /** Where it must be reported: first and last paragraph of the changed document. */
  readonly from: number;
  readonly to: number;
}

type Found = Exclude<PlacedSlot, { state: "lost" }>;

/** A correct agreement and where its slots are, to be changed. */
export class Mutable {
  readonly #alignment: Alignment;
  /** `control`: its index among the controls; -1 where it has none. */
  readonly #slots: readonly { readonly placed: Found; readonly control: number }[];

  constructor(
    readonly model: AgreementModel,
    readonly content: DocumentContent,
  ) {
    this.#alignment = alignDocument(model, content.paragraphs);
    const { slots } = this.#alignment;
    const controls = matchControls(slots, content.controls);
    this.#slots = slots.map((placed, index) => {
      const control = controls[index];
      return { placed: placed as Found, control: control ? content.controls.indexOf(control) : -1 };
    });
  }

  meaningful(): Mutation[] {
    return [
      ...this.#words(),
      ...this.#digitsOf("partner.siret"),
      ...this.#names(),
      ...this.#placeholders(),
      ...this.#facts(),
      ...this.#deletions(),
      ...this.#emptiedBullets(),
      ...this.#additions(),
      ...this.#moves(),
      ...this.#cuts(),
      ...this.#joins(),
      ...this.#besideSlots(),
    ];
  }

  typographic(): Mutation[] {
    const swaps: [string, (text: string) => string][] = [
      ["no-break spaces", (text) => text.replace(/ /g, "\u00a0")],
      ["plain spaces", (text) => text.replace(/\u00a0/g, " ")],
      ["narrow spaces", (text) => text.replace(/ ([;:!?»])/g, "\u202f$1")],
      ["straight apostrophes", (text) => text.replace(/’/g, "'")],
      ["curly apostrophes", (text) => text.replace(/'/g, "’")],
      ["soft hyphens", (text) => text.replace(/(\p{L}{4})(\p{L}{4})/u, "$1\u00ad$2")],
      ["no-break hyphens", (text) => text.replace(/-/g, "\u2011")],
      ["decomposed letters", (text) => text.normalize("NFD")],
      ["a line break", (text) => text.replace(/(\p{L}{3}) (\p{L}{3})/u, "$1\n$2")],
      ["a tab at the end", (text) => `${text}\t`],
    ];
    // A third of the paragraphs for each kind, every paragraph in a third of the kinds.
    const changed = swaps.flatMap(([kind, swap], nth) =>
      this.content.paragraphs.flatMap(({ text }, index) =>
        swap(text) === text || text.trim() === "" || (index + nth) % 3 > 0 ? [] : [this.#retyped(kind, index, swap)],
      ),
    );
    const blanks = this.content.paragraphs.flatMap(({ text }, index) =>
      text.trim() === "" && index % 3 === 0
        ? [this.#without("a blank paragraph less", index), this.#with("a blank paragraph more", index, "")]
        : [],
    );
    return [...changed, ...blanks];
  }

  /** Words of the fixed text: three of each paragraph, changed, taken away, doubled by another. */
  #words(): Mutation[] {
    return this.content.paragraphs.flatMap(({ text }, index) => {
      const words = Array.from(text.matchAll(/[\p{L}\p{N}]{2,}/gu)).filter(({ 0: word, index: at }) =>
        this.#isFixed(index, at, at + word.length),
      );
      const picks = [0, Math.floor(words.length / 2), words.length - 1]
        .map((at) => words[at])
        .filter((word) => word !== undefined);
      const kinds: [string, (word: string) => string][] = [
        ["a word changed", () => "tournesol"],
        ["a word missing", () => ""],
        ["a word added", (word) => `${word} tournesol`],
        ["a letter changed", (word) => `${word.slice(0, -1)}${word.endsWith("z") ? "k" : "z"}`],
      ];
      return [...new Set(picks)].map((pick, nth) => {
        const [kind, change] = kinds[(index + nth) % kinds.length] ?? kinds[0]!;
        return this.#replaced(kind, index, pick.index, pick.index + pick[0].length, change(pick[0]));
      });
    });
  }

  #digitsOf(field: string): Mutation[] {
    return this.#slotsOf(field).flatMap(({ placed, control }) =>
      Array.from(placed.text.matchAll(/\d/g), ({ 0: digit, index }) => {
        const text = `${placed.text.slice(0, index)}${(Number(digit) + 1) % 10}${placed.text.slice(index + 1)}`;
        return this.#rewritten("a digit of the SIRET", placed, control, text);
      }),
    );
  }

  #names(): Mutation[] {
    return this.#slotsOf("partner.name").map(({ placed, control }) =>
      this.#rewritten("one of the names", placed, control, placed.text.replace(/(\p{L})(\P{L}*)$/u, "ko$2")),
    );
  }

  #placeholders(): Mutation[] {
    return this.#slots
      .filter(({ placed }) => placed.span.first === placed.span.last)
      .map(({ placed, control }) => this.#rewritten("a placeholder put back", placed, control, placed.slot.placeholder));
  }

  #facts(): Mutation[] {
    return this.model.paragraphs.flatMap(({ pieces }) =>
      pieces.flatMap((piece): Mutation[] => {
        if (piece.kind !== "fact") return [];
        const index = this.content.paragraphs.findIndex(({ text }) => text.includes(piece.text));
        const start = this.content.paragraphs[index]?.text.indexOf(piece.text) ?? 0;
        const changed = piece.text.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 1) % 10));
        const other = changed === piece.text ? piece.text.replace(/\p{L}(?=\P{L}*$)/u, "q") : changed;
        return [this.#replaced("a fact changed", index, start, start + piece.text.length, other)];
      }),
    );
  }

  /** Each item of the partner's own taken away whole. */
  itemDeletions(): Mutation[] {
    return this.#written()
      .filter((index) => this.#isItem(index))
      .map((index) => this.#without("an item deleted", index));
  }

  #isItem(index: number): boolean {
    return this.model.paragraphs.some(
      ({ pieces: [only] }, at) =>
        only?.kind === "slot" &&
        itemIndex(only.slot.form) !== undefined &&
        this.#alignment.paragraphs[at]?.document.includes(index),
    );
  }

  #deletions(): Mutation[] {
    const written = this.#written().filter((index) => !this.#isItem(index));
    return written.map((index) => {
      // Where the paragraphs on both sides now meet; of two paragraphs alike, either is the one that went.
      const twin = this.content.paragraphs.findIndex(({ text }) => text === this.content.paragraphs[index]?.text);
      const from = Math.max(0, this.#writtenBefore(twin));
      return { ...this.#without("a paragraph deleted", index), from, to: this.#writtenAfter(index) - 1 };
    });
  }

  #emptiedBullets(): Mutation[] {
    return this.#written()
      .filter((index) => this.content.paragraphs[index]?.listLevel !== null)
      .map((index) => {
        const text = this.content.paragraphs[index]?.text ?? "";
        const mutation = this.#replaced("a bullet emptied", index, 0, text.length, "");
        const inside = new Set(this.#slots.filter(({ placed }) => placed.span.first === index).map(({ control }) => control));
        const controls = this.content.controls.map((one, at) => (inside.has(at) ? { ...one, text: "" } : one));
        return {
          ...mutation,
          content: { ...mutation.content, controls },
          from: Math.max(0, this.#writtenBefore(index)),
          to: index,
        };
      });
  }

  #additions(): Mutation[] {
    return this.#written()
      .filter((_, nth) => nth % 8 === 0)
      .map((index) => this.#with("a paragraph added", index, "Les parties conviennent en outre de planter des tournesols."));
  }

  #moves(): Mutation[] {
    const titles = this.#written().filter((index) => /^ ?ARTICLE \d/.test(this.content.paragraphs[index]?.text ?? ""));
    const end = this.content.paragraphs.length - 1;
    return titles.map((index) => {
      const paragraph = this.content.paragraphs[index]!;
      const rest = this.content.paragraphs.filter((_, other) => other !== index);
      const paragraphs = [...rest.slice(0, end - 6), paragraph, ...rest.slice(end - 6)];
      return {
        kind: "a title moved",
        what: paragraph.text,
        content: { ...this.content, paragraphs },
        from: end - 6,
        to: end - 6,
      };
    });
  }

  /** Enter in the middle of a paragraph. */
  #cuts(): Mutation[] {
    return this.#written().flatMap((index) => {
      const { text, ...rest } = this.content.paragraphs[index]!;
      const spaces = Array.from(text.matchAll(/(?<=\p{L}{2}) (?=\p{L}{2})/gu)).filter(({ index: at }) =>
        this.#isFixed(index, at, at + 1),
      );
      const cut = spaces[Math.floor(spaces.length / 2)]?.index;
      if (cut === undefined) return [];
      const halves = [text.slice(0, cut), text.slice(cut + 1)].map((half) => ({ ...rest, text: half }));
      const paragraphs = this.content.paragraphs.flatMap((one, at) => (at === index ? halves : [one]));
      const content = { ...this.content, paragraphs };
      return [{ kind: "a paragraph cut in two", what: `${index + 1} at ${cut}`, content, from: index, to: index + 1 }];
    });
  }

  /** Backspace at the start of a paragraph. */
  #joins(): Mutation[] {
    return this.#written().flatMap((index) => {
      const next = this.content.paragraphs[index + 1];
      if (!next || next.text.trim() === "" || next.inTable || !this.#written().includes(index + 1)) return [];
      const one = this.content.paragraphs[index]!;
      const joined = { ...one, text: `${one.text}${next.text}` };
      const paragraphs = this.content.paragraphs.flatMap((other, at) =>
        at === index ? [joined] : at === index + 1 ? [] : [other],
      );
      const content = { ...this.content, paragraphs };
      // What is missing would stand after the paragraph before.
      const from = Math.max(0, this.#writtenBefore(index));
      return [{ kind: "two paragraphs made one", what: `${index + 1} and ${index + 2}`, content, from, to: index }];
    });
  }

  /** A word typed right before a control, or right after. */
  #besideSlots(): Mutation[] {
    return this.#slots
      .filter(({ placed }) => !placed.slot.wholeParagraph)
      .flatMap(({ placed: { span } }) => [
        this.#replaced("a word before a control", span.first, span.start, span.start, "tournesol "),
        this.#replaced("a word after a control", span.first, span.end, span.end, " tournesol"),
      ]);
  }

  #isFixed(index: number, start: number, end: number): boolean {
    return this.#slots.every(
      ({ placed: { span } }) =>
        index < span.first || index > span.last || (span.first === span.last && (end <= span.start || span.end <= start)),
    );
  }

  #slotsOf(field: string) {
    return this.#slots.filter(({ placed }) => placed.slot.field === field);
  }

  /** Paragraphs with text, but for those of an answer of several paragraphs. */
  #written(): number[] {
    const free = this.#slots.filter(({ placed }) => placed.slot.lines === "several").map(({ placed }) => placed.span);
    return this.content.paragraphs.flatMap(({ text }, index) =>
      text.trim() === "" || free.some((span) => span.first <= index && index <= span.last) ? [] : [index],
    );
  }

  #writtenBefore(index: number): number {
    return this.content.paragraphs.findLastIndex(({ text }, at) => at < index && text.trim() !== "");
  }

  #writtenAfter(index: number): number {
    const after = this.content.paragraphs.findIndex(({ text }, at) => at > index && text.trim() !== "");
    return after < 0 ? this.content.paragraphs.length : after;
  }

  #replaced(kind: string, index: number, start: number, end: number, text: string): Mutation {
    const old = this.content.paragraphs[index]?.text ?? "";
    const content = this.#withText(index, old.slice(0, start) + text + old.slice(end), this.content.controls);
    return { kind, what: `${old.slice(start, end)} → ${text} (${index + 1})`, content, from: index, to: index };
  }

  #rewritten(kind: string, { span, text: old }: Found, control: number, text: string): Mutation {
    const whole = this.content.paragraphs[span.first]?.text ?? "";
    const controls = this.content.controls.map((one, at): DocumentControl => (at === control ? { ...one, text } : one));
    const content = this.#withText(span.first, whole.slice(0, span.start) + text + whole.slice(span.end), controls);
    return { kind, what: `${old} → ${text} (${span.first + 1})`, content, from: span.first, to: span.first };
  }

  /** The whole paragraph typed otherwise, its controls with it. */
  #retyped(kind: string, index: number, type: (text: string) => string): Mutation {
    const retyped = new Set(
      this.#slots
        .filter(({ placed: { span } }) => span.first === index && span.first === span.last)
        .map(({ control }) => control),
    );
    const controls = this.content.controls.map((one, at) => (retyped.has(at) ? { ...one, text: type(one.text).trimEnd() } : one));
    const content = this.#withText(index, type(this.content.paragraphs[index]?.text ?? ""), controls);
    return { kind, what: `paragraph ${index + 1}`, content, from: index, to: index };
  }

  #withText(index: number, text: string, controls: readonly DocumentControl[]): DocumentContent {
    return { paragraphs: this.content.paragraphs.map((one, at) => (at === index ? { ...one, text } : one)), controls };
  }

  #without(kind: string, index: number): Mutation {
    const gone = new Set(
      this.#slots.filter(({ placed: { span } }) => span.first === index && span.last === index).map(({ control }) => control),
    );
    const content = {
      paragraphs: this.content.paragraphs.filter((_, at) => at !== index),
      controls: this.content.controls.filter((_, at) => !gone.has(at)),
    };
    return { kind, what: this.content.paragraphs[index]?.text ?? "", content, from: index, to: index };
  }

  #with(kind: string, index: number, text: string): Mutation {
    const { paragraphs } = this.content;
    const added = { text, listLevel: null, inTable: paragraphs[index]?.inTable ?? false };
    const content = { ...this.content, paragraphs: [...paragraphs.slice(0, index + 1), added, ...paragraphs.slice(index + 1)] };
    return { kind, what: `after paragraph ${index + 1}`, content, from: index + 1, to: index + 1 };
  }
}
