import { fieldKind } from "../fields/field-kinds";
import { itemIndex } from "../fields/printed-form";
import type { AgreementModel, FieldDefinition, ModelBlock, ModelParagraph, Slot, TextPiece } from "./agreement-model";
import { type MarkedPiece, parseMarkedText } from "./marked-text";
import { ModelError } from "./model-error";
import { type ModelFiles, modelSchema, type ParagraphSource } from "./model-schema";

/** Prepositions and articles a form rewrites, as the placeholder writes them. */
const LEADS: Partial<Record<string, RegExp>> = { de: /^(?:de |d['’])/, a: /^à /, le: /^le / };

/**
 * An agreement model from the files of its folder.
 *
 * @throws ModelError naming the file, the place in it and the reason.
 */
export function parseModel(files: ModelFiles): AgreementModel {
  const parsed = modelSchema.safeParse(files);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ModelError(placeOf(issue?.path ?? []), issue?.message ?? "not a model");
  }
  const source = parsed.data;
  const fields = source["fields.json"].map((field, index): FieldDefinition => {
    const example = fieldKind(field.kind).check(field.example);
    if (!example.ok) throw new ModelError(`fields.json[${index}].example`, example.problem.code);
    return { ...field, example: example.value };
  });
  refuseDuplicates("fields.json", fields);
  refuseDuplicates("facts.json", source["facts.json"]);

  const reader = new ParagraphReader(
    new Map(fields.map((field) => [field.id, field])),
    new Set(source["facts.json"].map(({ id }) => id)),
  );
  const blocks = source["paragraphs.json"].map((block, index): ModelBlock => {
    const place = `paragraphs.json[${index}]`;
    if (!("table" in block)) return reader.read(block, false, place);
    return {
      rows: block.table.map((row, r) =>
        row.map((cell, c) => cell.map((paragraph, p) => reader.read(paragraph, true, `${place}.table[${r}][${c}][${p}]`))),
      ),
    };
  });
  reader.refuseUnused();
  return {
    ...source["model.json"],
    fields,
    facts: source["facts.json"],
    paragraphs: reader.paragraphs,
    blocks,
    slots: reader.slots,
    fieldsById: reader.fields,
    slotsByField: reader.slotsByField,
  };
}

/** Reads paragraphs in the order of the document. */
class ParagraphReader {
  readonly paragraphs: ModelParagraph[] = [];
  readonly slots: Slot[] = [];
  readonly #ids = new Set<string>();
  readonly slotsByField = new Map<string, Slot[]>();
  readonly #slotIds = new Set<string>();
  readonly #usedFacts = new Set<string>();

  constructor(
    readonly fields: ReadonlyMap<string, FieldDefinition>,
    private readonly facts: ReadonlySet<string>,
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
      bookmark: source.bookmark,
      pieces,
      text: pieces.map(({ text }) => text).join(""),
    });
    return this.paragraphs.length - 1;
  }

  /** Every field and every fact that is declared must have a place in the text. */
  refuseUnused(): void {
    const unusedField = [...this.fields.keys()].findIndex((id) => !this.slotsByField.has(id));
    if (unusedField >= 0) throw new ModelError(`fields.json[${unusedField}]`, "no slot shows this field");
    const unusedFact = [...this.facts].findIndex((id) => !this.#usedFacts.has(id));
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
      this.#usedFacts.add(piece.fact);
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
      throw new ModelError(place, `"${piece.form}" is not a form of a field of kind "${field.kind}"`);
    }
    const slot: Slot = {
      id: `${source.id}/${piece.field}`,
      field: piece.field,
      form: piece.form,
      paragraph: this.paragraphs.length,
      placeholder: piece.text,
      lead: LEADS[piece.form]?.exec(piece.text)?.[0] ?? "",
      wholeParagraph: alone,
      lines,
    };
    if (this.#slotIds.has(slot.id)) throw new ModelError(place, `slot "${slot.id}" is there twice`);
    this.#slotIds.add(slot.id);
    this.slots.push(slot);
    const sameField = this.slotsByField.get(slot.field);
    if (sameField) sameField.push(slot);
    else this.slotsByField.set(slot.field, [slot]);
    return { kind: "slot", text: piece.text, slot };
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

function refuseDuplicates(file: string, entries: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  const twice = entries.findIndex(({ id }) => seen.size === seen.add(id).size);
  if (twice >= 0) throw new ModelError(`${file}[${twice}].id`, `"${entries[twice]?.id}" is used twice`);
}

/** "paragraphs.json[13].text" from a zod path. */
function placeOf(path: readonly PropertyKey[]): string {
  return (
    path.map((key, index) => (typeof key === "number" ? `[${key}]` : `${index > 0 ? "." : ""}${String(key)}`)).join("") || "model"
  );
}
