/**
 * Tags of content controls: `trame:<field>|<form>`, as in `trame:partner.name|de`. A tag names the field and its printed
 * form, never the slot: an occurrence explains itself wherever it is moved or copied.
 * Word keeps 64 characters of a tag (ECMA-376 17.5.2.42; the longest each platform takes is still to be seen).
 */

import { isPrintedForm, type PrintedForm } from "../fields/printed-form";

const PREFIX = "trame:";
const TAG_LIMIT = 64;

export interface Tag {
  readonly field: string;
  readonly form: PrintedForm;
}

/** The tag of a fact's control, `trame:=ftda.siret`: what the model states, changed as a field is. */
export function printFactTag(fact: string): string {
  return withinLimit(`${PREFIX}=${fact}`);
}

/** @throws RangeError when the tag would be longer than Word keeps. */
export function printTag({ field, form }: Tag): string {
  return withinLimit(`${PREFIX}${field}|${form}`);
}

function withinLimit(tag: string): string {
  if (tag.length > TAG_LIMIT) throw new RangeError(`tag longer than ${TAG_LIMIT} characters: ${tag}`);
  return tag;
}

/** Whether a control is ours, of a slot or of a fact. */
export function isOurTag(tag: string): boolean {
  return tag.startsWith(PREFIX);
}

/** The tag of one of our slots' controls; undefined for any other. */
export function parseTag(text: string): Tag | undefined {
  const match = /^trame:([a-z][a-z0-9.-]*)\|([a-z0-9-]+)$/.exec(text);
  const [, field = "", form = ""] = match ?? [];
  return match && isPrintedForm(form) ? { field, form } : undefined;
}

/**
 * What the control of a clause says: `trame:clause:<id>` for one of the model's, `trame:clause:own:<list>:<version>` for
 * one of the user's own, whose version tells whether its text is still what was written.
 */
export type ClauseTag =
  { readonly kind: "clause"; readonly id: string } | { readonly kind: "own"; readonly list: string; readonly version: string };

/** Ids have 30 characters at most (`model-schema.ts`), so that the tag is never longer than Word keeps. */
export function printClauseTag(tag: ClauseTag): string {
  return tag.kind === "clause" ? `${PREFIX}clause:${tag.id}` : `${PREFIX}clause:own:${tag.list}:${tag.version}`;
}

/** The tag of the control of a clause; undefined for any other. */
export function parseClauseTag(text: string): ClauseTag | undefined {
  const [, own, version = ""] = /^trame:clause:own:([a-z][a-z0-9-]*):([0-9a-f]{8})$/.exec(text) ?? [];
  if (own !== undefined) return { kind: "own", list: own, version };
  const [, id] = /^trame:clause:([a-z][a-z0-9-]*)$/.exec(text) ?? [];
  return id === undefined ? undefined : { kind: "clause", id };
}

/** Word keeps 64 characters of a control's title. */
const TITLE_LIMIT = 64;

/** The title of a control, as Word shows it above it. */
export function titleOf(text: string): string {
  return text.slice(0, TITLE_LIMIT);
}
