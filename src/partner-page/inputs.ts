/** The inputs of a field, by its kind, and what they say: undefined while they say nothing. */

import { askedKind } from "../agreement/fields/check-asked";
import type { Answer } from "../agreement/fields/field-kinds";
import type { VariantAnswer, VariantOption } from "../agreement/fields/variants";
import type { AskedField } from "../agreement/operations/ask-party";
import { element } from "./elements";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface Inputs {
  readonly shown: readonly Node[];
  /** The first of them, which the field's label is of. */
  readonly first: Control;
  readonly raw: () => unknown;
}

/** @param id of the first. */
export function inputsOf({ kind, answer }: AskedField, id: string): Inputs {
  switch (askedKind(kind)) {
    case "person":
      return personInputs(id, answer);
    case "list":
      return areaOf(id, Array.isArray(answer) ? answer.join("\n") : "", 4, linesOf);
    case "text":
      return areaOf(id, textOf(answer), 6, (text) => text);
    case "variants":
      return variantInputs(id, optionsOf(kind), answer);
    default: {
      const input = element("input", { id, value: textOf(answer) });
      return { shown: [input], first: input, raw: () => said(input.value) };
    }
  }
}

function said(text: string): string | undefined {
  return text.trim() === "" ? undefined : text;
}

/** The text of an answer that is one: a name without its form. */
function textOf(answer: Answer | undefined): string {
  if (typeof answer === "string") return answer;
  return answer && "name" in answer ? answer.name : "";
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

function areaOf(id: string, text: string, rows: number, raw: (text: string) => unknown): Inputs {
  const area = element("textarea", { id, rows: String(rows) }, text);
  return { shown: [area], first: area, raw: () => (area.value.trim() === "" ? undefined : raw(area.value)) };
}

function labelled(label: string, input: Control): HTMLLabelElement {
  return element("label", { class: "part" }, label, input);
}

function personInputs(id: string, answer: Answer | undefined): Inputs {
  const name = answer && typeof answer === "object" && "firstName" in answer ? answer : { firstName: "", familyName: "" };
  const first = element("input", { id, value: name.firstName });
  const family = element("input", { value: name.familyName });
  return {
    shown: [labelled("Prénom", first), labelled("Nom de famille", family)],
    first,
    raw: () => ((said(first.value) ?? said(family.value)) ? { firstName: first.value, familyName: family.value } : undefined),
  };
}

function optionsOf(kind: AskedField["kind"]): readonly VariantOption[] {
  return typeof kind === "string" ? [] : (kind.options as readonly VariantOption[]);
}

function variantInputs(id: string, options: readonly VariantOption[], answer: Answer | undefined): Inputs {
  const given: VariantAnswer = answer && typeof answer === "object" && "kind" in answer ? answer : { kind: "" };
  const select = element("select", { id }, element("option", { value: "" }, "À choisir"));
  for (const option of options) select.append(element("option", { value: option.id }, option.label.fr));
  select.value = given.kind;
  const values = new Map<string, string>(Object.entries(given.parts ?? {}));
  const room = element("div");
  const chosen = (): VariantOption | undefined => options.find((option) => option.id === select.value);
  const showParts = (): void => {
    const parts = chosen()?.parts ?? [];
    room.replaceChildren(
      ...parts.map((part) => {
        const input = element("input", { value: values.get(part.id) ?? "" });
        input.addEventListener("input", () => values.set(part.id, input.value));
        return labelled(part.label.fr, input);
      }),
    );
  };
  select.addEventListener("change", showParts);
  showParts();
  return {
    shown: [select, room],
    first: select,
    raw: () => {
      const option = chosen();
      if (!option) return undefined;
      const parts = (option.parts ?? []).map((part) => [part.id, values.get(part.id) ?? ""] as const);
      // A number is asked for by its kind: while it is not there, nothing was said.
      if (option.typed !== undefined && parts.every(([, value]) => value.trim() === "")) return undefined;
      return { kind: option.id, parts: Object.fromEntries(parts) };
    },
  };
}
