/** What an answer of several kinds may be: the checks of the form, and of the page that a partner fills. */

import { type AnswerProblem, type AnswerRemark, type CheckedAnswer, refused } from "./answer-problem";
import { identifiers } from "./identifiers";
import { LINE } from "./check-texts";
import { cleanTyped } from "./clean-text";
import { type PartKind, type Parts, partsNamedIn } from "./variant-parts";
import type { VariantAnswer, VariantOption } from "./variants";

const checkPart: Readonly<Record<PartKind, (raw: unknown) => CheckedAnswer<string>>> = {
  line: (raw) => cleanTyped(raw, LINE),
  siret: identifiers.siret.check,
  rna: identifiers.rna.check,
};

export function kindOf({ parts = [] }: VariantOption): (part: string) => PartKind {
  return (id) => parts.find((part) => part.id === id)?.kind ?? "line";
}

/** A plain text: the id of a kind, or the part that a text is; of several problems the first kind's. */
export function fromText(options: readonly VariantOption[], raw: string): CheckedAnswer<VariantAnswer> {
  if (raw.trim() === "") return refused({ code: "answer-blank" });
  const named = options.find(({ id }) => id === raw.trim());
  if (named) return { ok: true, value: { kind: named.id }, remarks: [] };
  let problem: AnswerProblem = { code: "choice-not-offered", options: options.map(({ id }) => id) };
  let isFirst = true;
  for (const one of options) {
    if (one.typed === undefined) continue;
    const checked = checkPart[kindOf(one)(one.typed)](raw);
    if (checked.ok) return { ...checked, value: { kind: one.id, parts: { [one.typed]: checked.value } } };
    if (isFirst) ({ problem } = checked);
    isFirst = false;
  }
  return refused(problem);
}

/** Parts that were left blank are not given. */
export function fromParts(options: readonly VariantOption[], given: VariantAnswer): CheckedAnswer<VariantAnswer> {
  const one = options.find(({ id }) => id === given.kind);
  if (!one) return refused({ code: "choice-not-offered", options: options.map(({ id }) => id) });
  const parts: Record<string, string> = {};
  const remarks: AnswerRemark[] = [];
  for (const [id, text] of Object.entries(given.parts ?? {})) {
    if (text.trim() === "") continue;
    if (!one.parts?.some((known) => known.id === id)) return refused({ code: "answer-not-text" });
    const checked = checkPart[kindOf(one)(id)](text);
    if (!checked.ok) return checked;
    parts[id] = checked.value;
    remarks.push(...checked.remarks);
  }
  // What stands in a slot of the agreement is to be said in full.
  if (one.texts.plain?.every((text) => !isWhole(text, parts))) return refused({ code: "answer-blank" });
  return { ok: true, value: valueOf(one, inOrder(one, parts)), remarks };
}

/** Whether every part that a text names was given. */
function isWhole(text: string, parts: Parts): boolean {
  return partsNamedIn(text).every((id) => parts[id] !== undefined);
}

export function valueOf({ id }: VariantOption, parts: Parts): VariantAnswer {
  return Object.keys(parts).length === 0 ? { kind: id } : { kind: id, parts };
}

/** Parts in the order they are asked in: two answers that say the same are the same. */
export function inOrder({ parts: asked = [] }: VariantOption, parts: Parts): Parts {
  return Object.fromEntries(asked.flatMap(({ id }) => (parts[id] === undefined ? [] : [[id, parts[id]]])));
}
