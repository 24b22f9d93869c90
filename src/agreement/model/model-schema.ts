/** Shape of a model's files. What joins them (ids that exist, marks that parse) is checked by `parseModel`. */

import * as z from "zod/mini";
import { type KindSpec, problemOfSpec } from "../fields/field-kinds";
import { IDENTITY_PARTS, PARAGRAPH_STYLES } from "./agreement-model";
import { wordsSchema } from "./model-words";

const identifier = z.string().check(z.regex(/^[a-z][a-z0-9.-]*$/, "an id is small letters, digits, dots and hyphens"));
/** A tag must hold it (`tag.ts`). */
const clauseIdentifier = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9-]{0,29}$/, "a clause's id is small letters, digits, hyphens, 30 at most"));
const bilingual = z.strictObject({ fr: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
const kind = z.custom<KindSpec>().check((spec) => {
  const problem = problemOfSpec(spec.value);
  if (problem !== undefined) spec.issues.push({ code: "custom", message: problem, input: spec.value });
});

const description = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, "a model's id is small letters, digits and hyphens")),
  language: z.string().check(z.regex(/^[a-z]{2}-[A-Z]{2}$/, "a language is like fr-FR")),
  name: bilingual,
  /** Of its text, as its keeper numbers it. */
  version: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
  /** The field that says who the other party is. */
  party: z.optional(identifier),
  /** The fields that say what a register of organisations says of it. */
  identity: z.optional(z.partialRecord(z.enum(IDENTITY_PARTS), identifier)),
  /** The field that shows the day it is signed, and the fact that says how long it lasts. */
  term: z.optional(z.strictObject({ begins: identifier, lasts: identifier })),
});

const fields = z.array(
  z.strictObject({
    id: identifier,
    kind,
    group: identifier,
    label: bilingual,
    help: bilingual,
    /** Of a field that the other party may answer itself. */
    asked: z.optional(z.strictObject({ label: z.string().check(z.minLength(1)), help: z.string().check(z.minLength(1)) })),
    example: z.unknown(),
    follows: z.optional(z.strictObject({ field: identifier, as: z.enum(["offered", "told", "written"]) })),
  }),
);

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, "a day is YYYY-MM-DD"));
const words = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));

const facts = z.array(
  z.strictObject({
    id: identifier,
    question: z.optional(bilingual),
    label: bilingual,
    kind: z.optional(kind),
    since: z.optional(day),
    validUntil: z.optional(day),
  }),
);

const condition = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("slot-blank"), slot: z.string() }),
  z.strictObject({ kind: z.enum(["field-blank", "year-differs"]), field: identifier }),
  z.strictObject({
    kind: z.literal("facts-differ"),
    places: z.array(z.array(identifier).check(z.minLength(1))).check(z.minLength(2)),
  }),
  z.strictObject({ kind: z.enum(["fact-above", "fact-below"]), fact: identifier, value: z.int() }),
  z.strictObject({ kind: z.enum(["term-reaches", "signed-from"]), date: day }),
  z.strictObject({ kind: z.literal("facts-lack"), facts: z.array(identifier).check(z.minLength(1)), words }),
  z.strictObject({
    kind: z.enum(["answers-have", "answers-lack"]),
    fields: z.array(identifier).check(z.minLength(1)),
    words,
    first: z.optional(words),
  }),
  z.strictObject({ kind: z.literal("several-spaces") }),
]);

const notes = z.array(
  z.strictObject({
    id: identifier,
    level: z.enum(["A", "B", "C"]),
    paragraph: identifier,
    text: z.string().check(z.minLength(1)),
    reason: bilingual,
    /** What else there is to know of it. */
    detail: z.optional(bilingual),
    /** Proposed to who leaves it as it is. */
    meant: z.optional(bilingual),
    /** What certainly ought to stand there. */
    correction: z.optional(z.string().check(z.minLength(1))),
    /** What else may. */
    accepted: z.optional(z.array(z.string().check(z.minLength(1)))),
    condition: z.optional(condition),
    /** Others that it is about, beside those of its text and of its condition. */
    facts: z.optional(z.array(identifier)),
    /** What else settles it: see `ReviewNote`. */
    answeredBy: z.optional(
      z.strictObject({
        in: z.enum(["paragraph", "agreement"]),
        words,
        items: z.optional(words),
        about: z.optional(words),
      }),
    ),
  }),
);

const paragraph = z.strictObject({
  id: z.optional(identifier),
  style: z.optional(z.enum(PARAGRAPH_STYLES)),
  /** Level of the bullet, from 0 to 8 (ECMA-376 17.9.3). */
  list: z.optional(z.int().check(z.minimum(0), z.maximum(8))),
  /** The clause it is, by its id in `clauses.json`. */
  clause: z.optional(identifier),
  /** What begins here without a title of its own. */
  section: z.optional(bilingual),
  bookmark: z.optional(z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]{0,39}$/, "not a bookmark name"))),
  text: z.string(),
});

const table = z.strictObject({
  table: z.array(z.array(z.array(paragraph).check(z.minLength(1))).check(z.minLength(1))).check(z.minLength(1)),
});

const clauses = z.strictObject({
  /** `heading`: id of the paragraph that introduces the list. */
  lists: z.array(z.strictObject({ id: clauseIdentifier, heading: identifier, label: bilingual, whose: z.optional(bilingual) })),
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
  "words.json": wordsSchema,
  "fields.json": fields,
  "facts.json": facts,
  "notes.json": z.optional(notes),
  "paragraphs.json": z.array(z.union([paragraph, table])).check(z.minLength(1)),
  "clauses.json": z.optional(clauses),
});

export type NoteSource = z.infer<typeof notes>[number];
export type ParagraphSource = z.infer<typeof paragraph>;
export type ClausesSource = z.infer<typeof clauses>;

/** The files of a model's folder, by name, as read from JSON. */
export type ModelFiles = Readonly<Record<string, unknown>>;
