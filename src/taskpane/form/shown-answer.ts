import { type Answer, fieldKind, type KindSpec } from "../../agreement/fields/field-kinds";
import type { BilingualText } from "../../agreement/model/agreement-model";
import type { Draft } from "../session/drafts";
import type { FieldState } from "../session/field-state";

/** The answer of a field on one line, as it is printed; where there is none to print, what is typed. */
export function shownAnswer({ definition: { kind }, checked, draft }: FieldState, of: (text: BilingualText) => string): string {
  if (checked.state === "blank") return "";
  const printed = checked.state === "good" ? printedAnswer(checked.answer, kind, of) : undefined;
  return printed ?? typedText(draft);
}

/** An answer on one line; undefined where its kind does not print it by itself. */
export function printedAnswer(answer: Answer, kind: KindSpec, of: (text: BilingualText) => string): string | undefined {
  const { parted, print, variants } = fieldKind(kind);
  const option = variants?.find(({ id }) => id === parted?.(answer)?.kind);
  // One of several kinds is known by its name, unless a text alone tells it.
  if (option && option.typed === undefined) return of(option.label);
  return isList(answer) ? answer.join(" ; ") : print(answer, { form: "plain" });
}

function isList(answer: Answer): answer is readonly string[] {
  return Array.isArray(answer);
}

function typedText(draft: Draft): string {
  switch (draft.shape) {
    case "text":
      return draft.text;
    case "person":
      return `${draft.firstName} ${draft.familyName}`.trim();
    case "list":
      return draft.items.filter((item) => item.trim() !== "").join(" ; ");
    case "variant":
      return Object.values(draft.parts).join(" ");
  }
}
