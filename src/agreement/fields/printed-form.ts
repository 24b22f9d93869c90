/**
 * Printed forms: how a slot shows the answer of its field. A content control's tag names one, so that an occurrence
 * explains itself wherever it is moved or copied.
 *
 * | form     | "Les Restos du Cœur"    | to know                                            |
 * |----------|-------------------------|----------------------------------------------------|
 * | plain    | Les Restos du Cœur      |                                                    |
 * | capital  | Les Restos du Cœur      | first letter in capital: "Présidente"              |
 * | upper    | LES RESTOS DU CŒUR      | text in capitals, not a font effect                |
 * | de       | des Restos du Cœur      | the preposition belongs to the slot                |
 * | a        | aux Restos du Cœur      | the same with "à"                                  |
 * | le       |                         | a date: "le 1er décembre 2026"                     |
 * | item-N   |                         | Nth item of a list answer, with its punctuation    |
 * | as-…     |                         | words that agree with the answer: "apporteront"    |
 */

import { phrasesAfterA, phrasesAfterDe, withA, withDe } from "../french/elision";
import { capitalised, uncapitalised, upperCase } from "../french/letter-case";

const TEXT_FORMS = ["plain", "capital", "le", "de", "a", "upper"] as const;

type TextForm = (typeof TEXT_FORMS)[number];
type ItemForm = `item-${number}`;
type AgreeingForm = `as-${string}`;
export type PrintedForm = TextForm | ItemForm | AgreeingForm;

/** Where an answer is printed: a slot, or something like one. */
export interface Place {
  readonly form: PrintedForm;
  /** Of the slot. */
  readonly id?: string;
  /** Whether nothing stands beside it: a heading, no part of a sentence. */
  readonly wholeParagraph?: boolean;
}

export function isPrintedForm(name: string): name is PrintedForm {
  return (TEXT_FORMS as readonly string[]).includes(name) || /^(?:item-[1-9]\d?|as-[a-z]+)$/.test(name);
}

/** Whether it is of words that agree with an answer: they are text of the model until one says otherwise. */
export function isAgreeing(form: PrintedForm): form is AgreeingForm {
  return form.startsWith("as-");
}

/** Index of an item form, from 0; undefined for a text form. */
export function itemIndex(form: PrintedForm): number | undefined {
  return form.startsWith("item-") ? Number(form.slice("item-".length)) - 1 : undefined;
}

const LEADS: Partial<Record<PrintedForm, RegExp>> = { de: /^(?:de |d['’]|du |des )/, a: /^(?:à |au |aux )/, le: /^le / };

/** The preposition or article that a form rewrites, as a placeholder of that form begins with it; "" when it does not. */
export function leadOf(placeholder: string, form: PrintedForm): string {
  return LEADS[form]?.exec(placeholder)?.[0] ?? "";
}

/** How much a form hides of the text behind it: forms that hide least are read first. */
export function opacity(form: PrintedForm): number {
  const rank = (TEXT_FORMS as readonly string[]).indexOf(form);
  return rank === -1 ? 0 : rank;
}

/** The text of an answer in one of the text forms. */
export function inForm(text: string, form: PrintedForm): string {
  switch (form) {
    case "capital":
      return capitalised(text);
    case "upper":
      return upperCase(text);
    case "de":
      return withDe(text);
    case "a":
      return withA(text);
    case "le":
      return `le ${text}`;
    default:
      return text;
  }
}

/**
 * Texts that, put in this form, may give what the document shows; the likeliest first.
 *
 * @param article how what is printed begins, if it begins with an article: "Les" for a name, "les" for a phrase.
 */
export function textsBehind(shown: string, form: PrintedForm, article: "Le" | "le"): string[] {
  switch (form) {
    case "capital":
      return [uncapitalised(shown), shown];
    case "de":
      return phrasesAfterDe(shown, article);
    case "a":
      return phrasesAfterA(shown, article);
    case "le":
      return /^le[\s\u00a0]+/u.test(shown) ? [shown.replace(/^le[\s\u00a0]+/u, "")] : [];
    default:
      return [shown];
  }
}
