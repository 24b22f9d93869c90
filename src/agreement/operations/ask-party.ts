/** What the other party is asked for, as the page that it fills holds it: its own fields, in plain words, and no more of the model. */

import { isAskable } from "../fields/check-asked";
import type { Answers } from "../fields/answers";
import { withDe } from "../french/elision";
import { inSentence } from "../french/noun";
import { type Answer, fieldKind, type KindSpec } from "../fields/field-kinds";
import type { AgreementModel, FieldDefinition } from "../model/agreement-model";
import { groupTitle } from "../model/model-words";

export interface AskedField {
  readonly id: string;
  readonly kind: KindSpec;
  readonly label: string;
  readonly help: string;
  /** What the agreement says already, where it is to be shown; of several kinds, in parts. */
  readonly answer: Answer | undefined;
}

export interface AskedOfParty {
  readonly model: string;
  /** "Fiche du partenaire". */
  readonly title: string;
  /** Who asks. */
  readonly organisation: string;
  readonly agreement: { readonly noun: string; readonly gender: "f" | "m"; readonly inFull: string };
  /** What a list holds. */
  readonly item: string;
  readonly groups: readonly { readonly title: string; readonly fields: readonly AskedField[] }[];
}

/** Whether there is anything that the other party may be asked for. */
export function isPartyAsked({ fields }: Pick<AgreementModel, "fields">): boolean {
  return fields.some(({ asked }) => asked !== undefined);
}

/** @param answers what is shown to the party of what the agreement says; of no other field than its own. */
export function askParty(model: AgreementModel, answers: Answers): AskedOfParty {
  const { agreement, item, organisation, party } = model.words;
  const asked = model.fields.filter((field) => field.asked !== undefined && isAskable(field.kind));
  const groups = [...new Set(asked.map(({ group }) => group))];
  return {
    model: model.id,
    title: `Fiche ${withDe(inSentence(party.fr).le)}`,
    organisation: organisation.fr,
    agreement: agreement.fr,
    item: item.fr.noun,
    groups: groups.map((group) => ({
      title: groupTitle(model, group).fr,
      fields: asked.filter((field) => field.group === group).map((field) => askField(field, answers.get(field.id))),
    })),
  };
}

function askField(
  { id, kind, label, help, asked = { label: label.fr, help: help.fr } }: FieldDefinition,
  answer?: Answer,
): AskedField {
  const shown = answer === undefined ? undefined : (fieldKind(kind).parted?.(answer) ?? answer);
  return { id, kind: withoutTexts(kind), ...asked, answer: shown };
}

/** Without what the agreement prints: only what stands in a slot is to be said in full. */
function withoutTexts(kind: KindSpec): KindSpec {
  const { variants } = fieldKind(kind);
  if (!variants || typeof kind === "string") return kind;
  const options = variants.map(({ id, label, parts, typed, texts: { plain } }) => ({
    id,
    label,
    parts,
    typed,
    texts: plain ? { plain } : {},
  }));
  return { ...kind, options };
}
