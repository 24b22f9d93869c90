import { fieldKind, kindName } from "../fields/field-kinds";
import { isAgreeing, itemIndex, leadOf, type PrintedForm } from "../fields/printed-form";
import type { FieldDefinition, ModelParagraph, Slot, TextPiece } from "./agreement-model";
import { type MarkedPiece, parseMarkedText } from "./marked-text";
import { ModelError } from "./model-error";
import type { ParagraphSource } from "./model-schema";

/** Reads paragraphs in the order of the document. */
export class ParagraphReader {
  readonly paragraphs: ModelParagraph[] = [];
  readonly slots: Slot[] = [];
  readonly #ids = new Set<string>();
  readonly slotsByField = new Map<string, Slot[]>();
  readonly #slotIds = new Set<string>();
  /** Of each fact that a paragraph states, how it is printed. */
  readonly factForms = new Map<string, PrintedForm>();

  constructor(
    readonly fields: ReadonlyMap<string, FieldDefinition>,
    readonly facts: ReadonlySet<string>,
    readonly sign: string | undefined,
  ) {}

  read(source: ParagraphSource, inTable: boolean, place: string): number {
    const marked = parseMarks(source.text, `${place}.text`);
    if (source.id !== undefined) {
      if (this.#ids.has(source.id)) throw new ModelError(`${place}.id`, `"${source.id}" is used twice`);
      this.#ids.add(source.id);
    }
    const pieces = marked.map((piece, index) =>
      this.#piece(piece, marked[index - 1], source, marked.length === 1, `${place}.text`),
    );
    if (pieces.some(({ kind }) => kind === "break") && pieces.some(({ kind }) => kind === "slot")) {
      throw new ModelError(`${place}.text`, "a paragraph that may break holds no slot");
    }
    this.paragraphs.push({
      id: source.id,
      style: source.style ?? "body",
      listLevel: source.list ?? null,
      inTable,
      section: source.section,
      bookmark: source.bookmark,
      clause: source.clause,
      pieces,
      text: pieces.map(({ text }) => text).join(""),
    });
    return this.paragraphs.length - 1;
  }

  /** Every field and every fact that is declared must have a place in the text. */
  refuseUnused(): void {
    const unusedField = [...this.fields.keys()].findIndex((id) => !this.slotsByField.has(id));
    if (unusedField >= 0) throw new ModelError(`fields.json[${unusedField}]`, "no slot shows this field");
    const unusedFact = [...this.facts].findIndex((id) => !this.factForms.has(id));
    if (unusedFact >= 0) throw new ModelError(`facts.json[${unusedFact}]`, "no paragraph states this fact");
  }

  #piece(
    piece: MarkedPiece,
    previous: MarkedPiece | undefined,
    source: ParagraphSource,
    alone: boolean,
    place: string,
  ): TextPiece {
    if (piece.kind === "fact") {
      if (!this.facts.has(piece.fact)) throw new ModelError(place, `unknown fact "${piece.fact}"`);
      if ((this.factForms.get(piece.fact) ?? piece.form) !== piece.form) {
        throw new ModelError(place, `"${piece.fact}" is printed in two forms`);
      }
      this.factForms.set(piece.fact, piece.form);
      return { kind: "fact", fact: piece.fact, text: piece.text };
    }
    if (piece.kind !== "slot") return piece;

    const field = this.fields.get(piece.field);
    if (!field) throw new ModelError(place, `unknown field "${piece.field}"`);
    if (source.id === undefined) throw new ModelError(place, "a paragraph with a slot needs an id");
    if (previous?.kind === "slot")
      throw new ModelError(place, `nothing stands between slots "${previous.text}" and "${piece.text}"`);
    const { lines } = fieldKind(field.kind);
    if (lines === "several" && !alone)
      throw new ModelError(place, `"${piece.field}" may be several paragraphs: its slot must stand alone`);
    if ((itemIndex(piece.form) !== undefined) !== (field.kind === "list")) {
      throw new ModelError(place, `"${piece.form}" is not a form of a field of kind "${kindName(field.kind)}"`);
    }
    if (isAgreeing(piece.form) && !fieldKind(field.kind).variants?.every(({ texts }) => texts[piece.form])) {
      throw new ModelError(place, `not every kind of "${piece.field}" has a text for "${piece.form}"`);
    }
    const slot: Slot = {
      id: this.#idOf(piece, source.id),
      field: piece.field,
      form: piece.form,
      paragraph: this.paragraphs.length,
      placeholder: piece.text,
      lead: leadOf(piece.text, piece.form),
      sign: this.sign,
      wholeParagraph: alone,
      lines,
    };
    this.#slotIds.add(slot.id);
    this.slots.push(slot);
    const sameField = this.slotsByField.get(slot.field);
    if (sameField) sameField.push(slot);
    else this.slotsByField.set(slot.field, [slot]);
    return { kind: "slot", text: piece.text, slot };
  }

  /** A field may stand in a paragraph several times, and so may words that agree with it. */
  #idOf({ field, form }: Pick<Slot, "field" | "form">, paragraph: string): string {
    const base = isAgreeing(form) ? `${paragraph}/${field}|${form}` : `${paragraph}/${field}`;
    let nth = 1;
    while (this.#slotIds.has(nth === 1 ? base : `${base}-${nth}`)) nth += 1;
    return nth === 1 ? base : `${base}-${nth}`;
  }
}

function parseMarks(text: string, place: string): MarkedPiece[] {
  try {
    return parseMarkedText(text);
  } catch (error) {
    if (error instanceof RangeError) throw new ModelError(place, error.message);
    throw error;
  }
}
