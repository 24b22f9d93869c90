/** Shape of a model's files. What joins them (ids that exist, marks that parse) is checked by `parseModel`. */

import * as z from "zod/mini";
import { isFieldKindName, type FieldKindName } from "../fields/field-kinds";
import { PARAGRAPH_STYLES } from "./agreement-model";

const identifier = z.string().check(z.regex(/^[a-z][a-z0-9.-]*$/, "an id is small letters, digits, dots and hyphens"));
/** A tag must hold it (`tag.ts`). */
const clauseIdentifier = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]{0,29}$/, "a clause's id is small letters, digits, hyphens, 30 at most"));
const bilingual = z.strictObject({ fr: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
const kind = z.custom<FieldKindName>((value) => typeof value === "string" && isFieldKindName(value), "unknown kind of field");

const description = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, "a model's id is small letters, digits and hyphens")),
  language: z.string().check(z.regex(/^[a-z]{2}-[A-Z]{2}$/, "a language is like fr-FR")),
  name: bilingual,
});

const fields = z.array(
  z.strictObject({
    id: identifier,
    kind,
    group: identifier,
    label: bilingual,
    help: bilingual,
    example: z.unknown(),
  }),
);

const facts = z.array(z.strictObject({ id: identifier, label: bilingual }));

const paragraph = z.strictObject({
  id: z.optional(identifier),
  style: z.optional(z.enum(PARAGRAPH_STYLES)),
  /** Level of the bullet, from 0 to 8 (ECMA-376 17.9.3). */
  list: z.optional(z.int().check(z.minimum(0), z.maximum(8))),
  /** The clause it is, by its id in `clauses.json`. */
  clause: z.optional(identifier),
  bookmark: z.optional(z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]{0,39}$/, "not a bookmark name"))),
  text: z.string(),
});

const table = z.strictObject({
  table: z.array(z.array(z.array(paragraph).check(z.minLength(1))).check(z.minLength(1))).check(z.minLength(1)),
});

const clauses = z.strictObject({
  /** `heading`: id of the paragraph that introduces the list. */
  lists: z.array(z.strictObject({ id: clauseIdentifier, heading: identifier, label: bilingual })),
  clauses: z.array(
    z.strictObject({
      id: clauseIdentifier,
      list: clauseIdentifier,
      parent: z.optional(clauseIdentifier),
      title: bilingual,
      /** Marked text of a clause the blank document does not have. */
      proposal: z.optional(z.string().check(z.minLength(1))),
    }),
  ),
});

export const modelSchema = z.strictObject({
  "model.json": description,
  "fields.json": fields,
  "facts.json": facts,
  "paragraphs.json": z.array(z.union([paragraph, table])).check(z.minLength(1)),
  "clauses.json": z.optional(clauses),
});

export type ParagraphSource = z.infer<typeof paragraph>;
export type ClausesSource = z.infer<typeof clauses>;

/** The files of a model's folder, by name, as read from JSON. */
export type ModelFiles = Readonly<Record<string, unknown>>;
