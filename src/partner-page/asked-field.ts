/** A field of the page: its label, what is asked, its inputs, and what is wrong with what they say. */

import { checkAsked } from "../agreement/fields/check-asked";
import type { Answer } from "../agreement/fields/field-kinds";
import type { AskedField } from "../agreement/operations/ask-party";
import { problems } from "../agreement/wording/french-answers";
import { withNoBreakSpaces } from "../agreement/wording/no-break-spaces";
import { sayProblem } from "../agreement/wording/wording";
import { element } from "./elements";
import { inputsOf } from "./inputs";

type Checked = { readonly answer: Answer | undefined } | { readonly problem: string };

export interface ShownField {
  readonly field: AskedField;
  readonly shown: HTMLElement;
  /** Checks what its inputs say, and shows what is wrong with it. */
  readonly check: () => Checked;
  readonly focus: () => void;
}

/** @param item what an item of a list is called. */
export function showField(field: AskedField, item: string): ShownField {
  const id = `answer-${field.id}`;
  const [help, told] = [`${id}-help`, `${id}-problem`];
  const { shown, first, raw } = inputsOf(field, id);
  const problem = element("p", { class: "problem", id: told, role: "alert" });
  first.setAttribute("aria-describedby", `${help} ${told}`);
  const check = (): Checked => {
    const checked = checkAnswer(field, raw(), item);
    const said = "problem" in checked ? checked.problem : "";
    if (problem.textContent !== said) problem.textContent = said;
    first.setAttribute("aria-invalid", String(said !== ""));
    return checked;
  };
  const whole = element(
    "div",
    { class: "field" },
    element("label", { class: "label", for: id }, field.label),
    element("p", { class: "help", id: help }, withNoBreakSpaces(field.help)),
    ...shown,
    problem,
  );
  whole.addEventListener("focusout", ({ relatedTarget }) => {
    // From one of its inputs to another it is still being answered.
    if (!(relatedTarget instanceof Node && whole.contains(relatedTarget))) check();
  });
  return { field, shown: whole, check, focus: () => first.focus() };
}

function checkAnswer({ kind }: AskedField, raw: unknown, item: string): Checked {
  if (raw === undefined) return { answer: undefined };
  const checked = checkAsked(kind, raw);
  if (checked.ok) return { answer: checked.value };
  if (checked.problem.code === "answer-blank") return { problem: "Il manque une partie de cette réponse." };
  const sentence = sayProblem(checked.problem, { problems: problems({ words: { item: { fr: { noun: item } } } }) });
  return { problem: withNoBreakSpaces(sentence.charAt(0).toLocaleUpperCase("fr") + sentence.slice(1)) };
}
