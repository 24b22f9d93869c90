import { isAskable } from "../fields/check-asked";
import { fieldKind } from "../fields/field-kinds";
import { isHole } from "../fields/holes";
import type { AgreementModel, FactDefinition, FieldDefinition, ModelBlock } from "./agreement-model";
import { grouped } from "./grouped";
import { ModelError } from "./model-error";
import { refuseUntitledGroups } from "./model-words";
import { type ModelFiles, modelSchema } from "./model-schema";
import { ParagraphReader } from "./paragraph-reader";
import { parseClauses } from "./parse-clauses";
import { parseNotes } from "./parse-notes";

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
    if (field.asked && !isAskable(field.kind)) {
      throw new ModelError(`fields.json[${index}].asked`, "the other party is not asked for a field of this kind");
    }
    return { ...field, asked: field.asked, example: example.value, follows: field.follows };
  });
  const unknown = fields.findIndex(({ follows }) => follows && !fields.some(({ id }) => id === follows.field));
  if (unknown >= 0) throw new ModelError(`fields.json[${unknown}].follows`, "unknown field");
  refuseDuplicates("fields.json", fields);
  refuseUntitledGroups(source["words.json"], fields);
  refuseDuplicates("facts.json", source["facts.json"]);
  refuseDuplicates("notes.json", source["notes.json"] ?? []);

  const { placeholder } = source["words.json"];
  const sign = isHole(placeholder) ? undefined : placeholder;
  const reader = new ParagraphReader(
    new Map(fields.map((field) => [field.id, field])),
    new Set(source["facts.json"].map(({ id }) => id)),
    sign,
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
  refuseDuplicates("clauses.json.lists", source["clauses.json"]?.lists ?? []);
  refuseDuplicates("clauses.json.clauses", source["clauses.json"]?.clauses ?? []);
  const { version, party, identity = {}, ...description } = source["model.json"];
  if (party !== undefined && !reader.fields.has(party)) throw new ModelError("model.json.party", `no field "${party}"`);
  for (const [part, id] of Object.entries(identity)) {
    if (!reader.fields.has(id)) throw new ModelError(`model.json.identity.${part}`, `no field "${id}"`);
  }
  const model = {
    ...description,
    version,
    party,
    identity,
    term: source["model.json"].term,
    words: source["words.json"],
    sign,
    fields,
    facts: source["facts.json"].map(({ question, kind, since, validUntil, ...fact }): FactDefinition => ({
      ...fact,
      question,
      kind: kind ?? "line",
      form: reader.factForms.get(fact.id) ?? "plain",
      since,
      validUntil,
    })),
    paragraphs: reader.paragraphs,
    blocks,
    slots: reader.slots,
    fieldsById: reader.fields,
    followersByField: grouped(
      fields.filter(({ follows }) => follows),
      ({ follows }) => follows?.field ?? "",
    ),
    slotsByField: reader.slotsByField,
    clauseLists: parseClauses(source["clauses.json"] ?? { lists: [], clauses: [] }, reader),
  };
  const { term } = model;
  if (term && !model.fieldsById.has(term.begins)) throw new ModelError("model.json.term", `unknown field "${term.begins}"`);
  if (term && !model.facts.some(({ id }) => id === term.lasts)) {
    throw new ModelError("model.json.term", `unknown fact "${term.lasts}"`);
  }
  return { ...model, notes: parseNotes(source["notes.json"] ?? [], model) };
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
