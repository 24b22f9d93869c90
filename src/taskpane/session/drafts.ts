/** What is in the inputs of a field, before it is an answer. */

import { type Answer, fieldKind, type FormedName, type KindSpec } from "../../agreement/fields/field-kinds";

/** What was chosen of how a name is printed. */
type ChosenForm = Omit<FormedName, "name">;

export type Draft =
  /** `form`: of a name, where it was chosen. */
  | { readonly shape: "text"; readonly text: string; readonly form?: ChosenForm | undefined }
  | { readonly shape: "person"; readonly firstName: string; readonly familyName: string }
  | { readonly shape: "list"; readonly items: readonly string[] }
  /** `kind`: "" while none is chosen. */
  | { readonly shape: "variant"; readonly kind: string; readonly parts: Readonly<Record<string, string>> };

/** The empty inputs of a field; `items`: how many a list has. */
export function emptyDraft(kind: KindSpec, items: number): Draft {
  if (kind === "person") return { shape: "person", firstName: "", familyName: "" };
  const { variants } = fieldKind(kind);
  // Where a text alone is an answer there is an input for it from the beginning.
  if (variants) return { shape: "variant", kind: variants.find(({ typed }) => typed !== undefined)?.id ?? "", parts: {} };
  return kind === "list" ? { shape: "list", items: Array.from({ length: items }, () => "") } : { shape: "text", text: "" };
}

/** The inputs that show an answer. */
export function draftOf(answer: Answer, kind: KindSpec, items: number): Draft {
  const variant = fieldKind(kind).parted?.(answer);
  if (variant) return { shape: "variant", kind: variant.kind, parts: variant.parts ?? {} };
  if (typeof answer === "string") return { shape: "text", text: answer };
  if ("firstName" in answer) return { shape: "person", ...answer };
  if ("name" in answer) {
    const { name, ...form } = answer;
    return { shape: "text", text: name, form };
  }
  if ("kind" in answer) return { shape: "variant", kind: answer.kind, parts: answer.parts ?? {} };
  const empty = emptyDraft(kind, Math.max(items, answer.length));
  return { shape: "list", items: empty.shape === "list" ? empty.items.map((_, index) => answer[index] ?? "") : [...answer] };
}

/** What the inputs say, to be checked by the field's kind; undefined when they say nothing. */
export function rawAnswerOf(draft: Draft, kind: KindSpec): unknown {
  switch (draft.shape) {
    case "text":
      if (draft.text.trim() === "") return undefined;
      return draft.form ? { name: draft.text, ...draft.form } : draft.text;
    case "person": {
      const { firstName, familyName } = draft;
      return firstName.trim() === "" && familyName.trim() === "" ? undefined : { firstName, familyName };
    }
    case "variant":
      return rawVariant(draft, kind);
    case "list": {
      const items = draft.items.filter((item) => item.trim() !== "");
      return items.length === 0 ? undefined : items;
    }
  }
}

/** A text that is an answer of another kind is one of that kind: an RNA number typed where a SIRET is asked. */
function rawVariant({ kind: chosen, parts }: Extract<Draft, { shape: "variant" }>, kind: KindSpec): unknown {
  const { variants, check } = fieldKind(kind);
  const typed = variants?.find(({ id }) => id === chosen)?.typed;
  const text = typed === undefined ? "" : (parts[typed] ?? "");
  if (chosen === "" || (typed !== undefined && text.trim() === "")) return undefined;
  return typed !== undefined && check(text).ok ? text : { kind: chosen, parts };
}

export function sameDraft(one: Draft, other: Draft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
