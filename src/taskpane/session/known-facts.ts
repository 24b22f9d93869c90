/** What is known of an organisation elsewhere, set beside what the form says of the other party, and taken where the user ticks it. */

import { type Answer, fieldKind } from "../../agreement/fields/field-kinds";
import { sameText } from "../../agreement/french/fold";
import { withoutAccents } from "../../agreement/french/elision";
import { type FieldDefinition, IDENTITY_PARTS, type IdentityPart } from "../../agreement/model/agreement-model";
import type { FieldState } from "./field-state";
import type { PaneState } from "./pane-state";

/** As a form is typed in: of a kind, its id. */
export type KnownFacts = Readonly<Partial<Record<IdentityPart, string | undefined>>>;

export interface OfferedFact {
  readonly part: IdentityPart;
  readonly definition: FieldDefinition;
  readonly answer: Answer;
  /** What the form holds, written or not. */
  readonly here: FieldState;
  /** Whether nothing is written over, and the source writes it as it is to be. */
  readonly isProposed: boolean;
}

/**
 * @param trusted the parts that the source writes as people do; a register writes names in capitals, without accents.
 * @returns those that the form does not say already, and how many it does.
 */
export function offerFacts(
  { model, fields }: Pick<PaneState, "model" | "fields">,
  facts: KnownFacts,
  trusted: (part: IdentityPart) => boolean,
): { readonly offered: readonly OfferedFact[]; readonly same: number } {
  const known = IDENTITY_PARTS.flatMap((part) => {
    const [id, text] = [model.identity[part], facts[part]];
    const here = fields.find(({ definition }) => definition.id === id);
    const checked = here && text !== undefined ? fieldKind(here.definition.kind).check(text) : undefined;
    if (!here || !checked?.ok) return [];
    const { definition, checked: typed } = here;
    return [{ part, definition, answer: checked.value, here, isProposed: typed.state === "blank" && trusted(part) }];
  });
  const offered = known.filter(({ answer, here }) => here.checked.state !== "good" || !saysSame(here, answer));
  return { offered, same: known.length - offered.length };
}

/** Whether what is typed differs by letters' case, accents and signs only, which registers leave out, or is of that kind already. */
function saysSame({ definition, checked }: FieldState, answer: Answer): boolean {
  if (checked.state !== "good") return false;
  const { parted, print } = fieldKind(definition.kind);
  const [kind, other] = [parted?.(checked.answer), parted?.(answer)];
  if (kind && other && kind.kind !== other.kind) return false;
  if (kind && other && other.parts === undefined) return true;
  const text = (one: Answer): string => {
    const printed = print(one, { form: "plain" }) ?? "";
    return withoutAccents(printed.toLocaleLowerCase("fr")).replace(/[\s\u00a0.,'’-]+/gu, " ");
  };
  return sameText(text(checked.answer), text(answer));
}
