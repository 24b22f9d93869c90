/** What an agreement says in short: who, why, when, and who does what; to be read before it is finalised. */

import { fieldKind } from "../fields/field-kinds";
import type { BilingualText, FactDefinition, FieldDefinition } from "../model/agreement-model";
import type { ReviewedAgreement } from "./reviewed-agreement";

export interface AgreementSummary {
  /** What each field shows; "" while nothing does, and every text where they differ. */
  readonly fields: readonly { readonly field: FieldDefinition; readonly text: string }[];
  readonly facts: readonly { readonly fact: FactDefinition; readonly text: string }[];
  readonly lists: readonly {
    readonly label: BilingualText;
    readonly clauses: readonly { readonly text: string; readonly isPoint: boolean }[];
    /** Engagements of the model that are not there. */
    readonly absent: readonly BilingualText[];
  }[];
}

export function summariseAgreement({ model, fields, facts, lists }: ReviewedAgreement): AgreementSummary {
  const textOfField = ({ id, kind }: FieldDefinition): string => {
    const shown = fields.get(id);
    if (!shown || kind === "list") return "";
    const isSaid = shown.state === "read" || (shown.state === "differs" && !shown.isTied);
    const printed = isSaid ? fieldKind(kind).print(shown.answer, { form: "plain" }) : undefined;
    return printed ?? [...new Set(shown.shown.map(({ text }) => text))].join(" / ");
  };
  return {
    fields: model.fields.flatMap((field) => (field.kind === "list" ? [] : [{ field, text: textOfField(field) }])),
    facts: model.facts.flatMap((fact) => {
      const texts = [...new Set(facts.flatMap((shown) => (shown.fact === fact.id ? [shown.text] : [])))];
      return texts.length === 0 ? [] : [{ fact, text: texts.join(" / ") }];
    }),
    lists: lists.map(({ list, lines }) => {
      const there = new Set(lines.flatMap(({ line }) => (line.kind === "clause" ? [line.id] : [])));
      const points = new Set(list.clauses.flatMap(({ id, parent }) => (parent === undefined ? [] : [id])));
      return {
        label: list.label,
        clauses: lines.map(({ line, text }) => ({ text, isPoint: line.kind === "clause" && points.has(line.id) })),
        absent: list.clauses.flatMap(({ id, isDefault, title }) => (isDefault && !there.has(id) ? [title] : [])),
      };
    }),
  };
}
