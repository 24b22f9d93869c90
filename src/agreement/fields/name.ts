/**
 * The name of an organisation: as it writes itself, and the form it takes in a sentence. A plain text is a name whose form the
 * rules of French propose; what the document shows otherwise, or the user chose, is told with it.
 */

import * as z from "zod/mini";
import { ARTICLES } from "../french/articles";
import { fold, sameText } from "../french/fold";
import { capitalised, upperCase } from "../french/letter-case";
import {
  formsOf,
  guessForm,
  isFormOf,
  isSameForm,
  nameAfter,
  type NameForm,
  nameInSentence,
  namesBehind,
} from "../french/name-forms";
import { type CheckedAnswer, refused } from "./answer-problem";
import { cleanText, cleanTyped, type TextRules } from "./clean-text";
import type { FieldKind, FormScope, Occurrence } from "./field-kind";
import { opacity, type Place } from "./printed-form";

/** A name and its form; what it leaves out is as the rules of French have it. */
export interface FormedName {
  readonly name: string;
  readonly article?: NameForm["article"] | undefined;
  /** Whether "de" elides before it. */
  readonly elided?: boolean | undefined;
  /** What single slots show, by their ids, where it is another form. */
  readonly slots?: Readonly<Record<string, string>> | undefined;
}

type NameAnswer = string | FormedName;

const formedName = z.strictObject({
  name: z.string(),
  article: z.optional(z.enum(ARTICLES)),
  elided: z.optional(z.boolean()),
  slots: z.optional(z.record(z.string(), z.string())),
});

function nameOf(answer: NameAnswer): string {
  return typeof answer === "string" ? answer : answer.name;
}

function formOf(answer: NameAnswer): NameForm {
  const guess = guessForm(nameOf(answer));
  return typeof answer === "string" ? guess : { article: answer.article ?? guess.article, elided: answer.elided ?? guess.elided };
}

/** A name in the form of a slot; `id`: of the slot, where it may show another. */
function print(answer: NameAnswer, place: Place): string {
  const chosen = typeof answer === "string" ? undefined : answer.slots?.[place.id ?? ""];
  return chosen ?? printIn(nameOf(answer), formOf(answer), place);
}

function printIn(name: string, form: NameForm, { form: printed, wholeParagraph }: Place): string {
  switch (printed) {
    case "upper":
      return upperCase(name);
    case "capital":
      return capitalised(name);
    case "de":
      return nameAfter("de", name, form);
    case "a":
      return nameAfter("à", name, form);
    default:
      return wholeParagraph ? capitalised(name) : nameInSentence(name, form);
  }
}

/** The texts a slot may show of a name, the likeliest first, each with the form that gives it. */
function printsOf(name: string, place: Place): { readonly form: NameForm; readonly text: string }[] {
  const prints: { form: NameForm; text: string }[] = [];
  for (const form of formsOf(name)) {
    const text = printIn(name, form, place);
    if (!prints.some((one) => one.text === text)) prints.push({ form, text });
  }
  return prints;
}

function forms(answer: NameAnswer, place: Place, scope: FormScope): { readonly text: string; readonly answer: NameAnswer }[] {
  const name = nameOf(answer);
  const shown = { text: print(answer, place), answer };
  const others = printsOf(name, place).filter(({ text }) => text !== shown.text);
  if (scope === "field") return [shown, ...others.map(({ form, text }) => ({ text, answer: formed(name, form, {}) }))];
  const slots = typeof answer === "string" ? {} : answer.slots;
  const id = place.id ?? "";
  return [shown, ...others.map(({ text }) => ({ text, answer: formed(name, formOf(answer), { ...slots, [id]: text }) }))];
}

/** A name whose form is told. */
function formed(name: string, { article, elided }: NameForm, slots: Readonly<Record<string, string>>): FormedName {
  return {
    name,
    article,
    ...(article === "none" && elided !== guessForm(name).elided && { elided }),
    ...(Object.keys(slots).length > 0 && { slots }),
  };
}

/** Whether a slot shows this name, in whatever form: it is nobody's to put right. */
function isNameIn(name: string, { form, text }: Occurrence): boolean {
  if (form === "upper") return isFormOf(upperCase(name).toLocaleUpperCase("fr"), text.toLocaleUpperCase("fr"), "none");
  const preposition = form === "de" ? "de" : form === "a" ? "à" : "none";
  return isFormOf(name, text, preposition) || (preposition === "none" && sameText(text, capitalised(name)));
}

/** The name, with the form that most of these slots show, and what the others show of it. */
function asShown(name: string, occurrences: readonly Occurrence[]): NameAnswer {
  const guess = guessForm(name);
  const own = occurrences.filter((one) => isNameIn(name, one));
  let [best, most] = [guess, -1];
  for (const form of formsOf(name)) {
    const count = own.filter((one) => sameText(printIn(name, form, one), one.text)).length;
    if (count > most) [best, most] = [form, count];
  }
  const others = own.filter((one) => one.id !== undefined && !sameText(printIn(name, best, one), one.text));
  const slots = Object.fromEntries(others.map(({ id = "", text }) => [id, text]));
  return isSameForm(best, guess) && others.length === 0 ? name : formed(name, best, slots);
}

export function nameKind(rules: TextRules): FieldKind<NameAnswer> {
  return {
    lines: "one",
    check: (raw) => checkName(raw, rules),
    print,
    forms,
    candidates: (occurrences) => {
      const names = [...occurrences]
        .sort(
          (one, other) => opacity(one.form) - opacity(other.form) || Number(!one.wholeParagraph) - Number(!other.wholeParagraph),
        )
        .flatMap((one) => behind(one))
        .flatMap((text) => {
          const cleaned = cleanText(text, rules);
          return cleaned.ok ? [cleaned.value] : [];
        });
      const isPlain = (answer: NameAnswer): boolean => typeof answer === "string" || answer.slots === undefined;
      const answers = [...new Set(names)].map((name) => asShown(name, occurrences));
      // A name that explains every slot by one form is likelier than one that needs exceptions.
      return [...answers.filter(isPlain), ...answers.filter((one) => !isPlain(one))];
    },
    keep: (answer, shown) => (typeof answer === "string" && nameOf(shown) === answer ? shown : answer),
  };
}

function behind({ form, wholeParagraph, text }: Occurrence): string[] {
  if (form === "upper" || wholeParagraph) return [text];
  return namesBehind(text, form === "de" ? "de" : form === "a" ? "à" : "none");
}

function checkName(raw: unknown, rules: TextRules): CheckedAnswer<NameAnswer> {
  if (typeof raw !== "object") return cleanTyped(raw, rules);
  const { data } = formedName.safeParse(raw);
  if (!data) return refused({ code: "answer-not-text" });
  const cleaned = cleanTyped(data.name, rules);
  if (!cleaned.ok) return cleaned;
  const slots = Object.entries(data.slots ?? {});
  // What one slot shows is the name all the same.
  const isForm = ([, text]: [string, string]): boolean =>
    cleanText(text, rules).ok && fold(text).toLocaleLowerCase("fr").includes(bareName(cleaned.value));
  if (!slots.every(isForm)) return refused({ code: "answer-not-text" });
  return { ...cleaned, value: { ...data, name: cleaned.value } };
}

function bareName(name: string): string {
  return fold(name.replace(/^(?:les?|la)[\s\u00a0]+|^l['’]/iu, "")).toLocaleLowerCase("fr");
}
