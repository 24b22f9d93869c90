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

/** @throws RangeError when the tag would be longer than Word keeps. */
export function printTag({ field, form }: Tag): string {
  const tag = `${PREFIX}${field}|${form}`;
  if (tag.length > TAG_LIMIT) throw new RangeError(`tag longer than ${TAG_LIMIT} characters: ${tag}`);
  return tag;
}

/** The tag of one of our controls; undefined for any other. */
export function parseTag(text: string): Tag | undefined {
  const match = /^trame:([a-z][a-z0-9.-]*)\|([a-z0-9-]+)$/.exec(text);
  const [, field = "", form = ""] = match ?? [];
  return match && isPrintedForm(form) ? { field, form } : undefined;
}
