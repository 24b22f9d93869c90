/**
 * The text of a model's paragraph, with marks:
 *
 *     est situé {{partner.address:xxx (adresse)}}, en qualité {{signatory.role|de:de xxx (fonction)}}.
 *     N° SIRET : {{=ftda.siret:784 547 507 00433}}, fait {{=agreement.place|a:à Paris}}
 *     Code APE : 8790 B{{/}}N° TVA…
 *
 * `{{field:placeholder}}` and `{{field|form:placeholder}}` are slots, `{{=fact:text}}` and
 * `{{=fact|form:text}}` are facts, `{{/}}` is a place
 * where a document may break. A brace or a backslash of the text itself has a backslash before it: `\{\{nom\}\}`.
 * Without its marks the text is the blank document's, to the letter.
 */

import { isPrintedForm, type PrintedForm } from "../fields/printed-form";

export type MarkedPiece =
  | { readonly kind: "fixed"; readonly text: string }
  | { readonly kind: "fact"; readonly fact: string; readonly form: PrintedForm; readonly text: string }
  | { readonly kind: "slot"; readonly field: string; readonly form: PrintedForm; readonly text: string }
  | { readonly kind: "break"; readonly text: "" };

/** A sign of the text itself, or a mark. */
const MARK = /\\[\\{}]|\{\{(?<inside>(?:\\[\\{}]|(?!\}\}|\\[\\{}]).)*)\}\}/gs;
const ESCAPED = /\\([\\{}])/g;
const INSIDE = /^(?<fact>=)?(?<name>[a-z][a-z0-9.-]*)(?:\|(?<form>[a-z0-9-]+))?:(?<text>.+)$/s;

/** The pieces of a marked text, in order. Throws a RangeError that says which mark is wrong. */
export function parseMarkedText(marked: string): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    const inside = match.groups?.inside;
    if (inside === undefined) continue;
    if (match.index > at) pieces.push({ kind: "fixed", text: bare(marked.slice(at, match.index)) });
    pieces.push(parseMark(inside));
    at = match.index + match[0].length;
  }
  if (at < marked.length) pieces.push({ kind: "fixed", text: bare(marked.slice(at)) });
  return pieces;
}

/** A stretch of marked text without marks, as the document has it. */
function bare(text: string): string {
  if (/\{\{|\}\}/.test(text.replace(ESCAPED, ""))) throw new RangeError(`braces that are not a mark near "${text}"`);
  return text.replace(ESCAPED, "$1");
}

function parseMark(inside: string): MarkedPiece {
  if (inside === "/") return { kind: "break", text: "" };
  const { fact, name = "", form = "plain", text = "" } = INSIDE.exec(inside)?.groups ?? {};
  if (!text) throw new RangeError(`"{{${inside}}}" is not a mark`);
  if (!isPrintedForm(form)) throw new RangeError(`"${form}" is not a printed form, in "{{${inside}}}"`);
  if (fact) return { kind: "fact", fact: name, form, text: bare(text) };
  return { kind: "slot", field: name, form, text: bare(text) };
}
