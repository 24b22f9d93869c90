/**
 * Kinds of field: what an answer may be, how it is printed, how it is read back. A model names a kind for each of its
 * fields; a new kind is one entry here.
 */

import { fold, sameText } from "../french/fold";
import { isoDay, parseIsoDay, printDay, readDay } from "../french/calendar";
import { capitalised, uncapitalised } from "../french/letter-case";
import { type AnswerProblem, type CheckedAnswer, refused } from "./answer-problem";
import { cleanText, type TextRules } from "./clean-text";
import { isHole } from "./holes";
import { type PersonName, printPerson, readPerson } from "./person";
import { inForm, itemIndex, opacity, type PrintedForm, textsBehind } from "./printed-form";
import { groupSiret, hasRightKey } from "./siret";

/** An answer that has been checked; its shape depends on the field's kind. */
export type Answer = string | PersonName | readonly string[];

/** What the document shows in one slot of a field. */
export interface Occurrence {
  readonly form: PrintedForm;
  readonly text: string;
}

export interface FieldKind<Value extends Answer = Answer> {
  /** One paragraph in the document, or several. */
  readonly lines: "one" | "several";
  /** Checks an answer as typed, pasted or read from a file. */
  readonly check: (raw: unknown) => CheckedAnswer<Value>;
  /** The text of a slot; undefined when the answer has nothing for this slot (an item the list does not have). */
  readonly print: (value: Value, form: PrintedForm) => string | undefined;
  /** Answers that may have been printed as these occurrences, the likeliest first. */
  readonly candidates: (occurrences: readonly Occurrence[]) => Value[];
}

interface TextKind<Value extends Answer> {
  readonly lines?: "several";
  /** How an answer begins when it begins with an article; "Le" unless said. */
  readonly article?: "le";
  readonly check: (raw: unknown) => CheckedAnswer<Value>;
  readonly toText: (value: Value) => string;
  readonly fromText: (text: string) => Value | undefined;
}

function textKind<Value extends Answer>({ lines, article, check, toText, fromText }: TextKind<Value>): FieldKind<Value> {
  return {
    lines: lines ?? "one",
    check,
    print: (value, form) => inForm(toText(value), form),
    candidates: (occurrences) =>
      [...occurrences]
        .sort((one, other) => opacity(one.form) - opacity(other.form))
        .flatMap(({ form, text }) => textsBehind(text, form, article ?? "Le"))
        .map(fromText)
        .filter((value) => value !== undefined),
  };
}

function freeText(rules: TextRules, article?: "le"): FieldKind<string> {
  return textKind({
    ...(rules.lines === "several" && { lines: "several" }),
    ...(article && { article }),
    check: (raw) => cleanText(raw, rules),
    toText: (value) => value,
    fromText: (text) => {
      const cleaned = cleanText(text, rules);
      return cleaned.ok ? cleaned.value : undefined;
    },
  });
}

const NAME: TextRules = { limit: 200, lines: "one" };
const ROLE: TextRules = { limit: 200, lines: "one", finalStop: "removed" };

const role: FieldKind<string> = textKind({
  check: (raw) => {
    const cleaned = cleanText(raw, ROLE);
    return cleaned.ok ? { ...cleaned, value: uncapitalised(cleaned.value) } : cleaned;
  },
  toText: (value) => value,
  fromText: (text) => uncapitalised(text),
});

const person: FieldKind<PersonName> = textKind({
  check: (raw) => {
    if (typeof raw !== "object" || raw === null) return refused({ code: "person-not-two-names" });
    const { firstName, familyName, ...others } = raw as Record<string, unknown>;
    if (Object.keys(others).length > 0) return refused({ code: "person-not-two-names" });
    const first = cleanText(firstName, NAME);
    const family = cleanText(familyName, NAME);
    if (!first.ok) return refusedName(first.problem);
    if (!family.ok) return refusedName(family.problem);
    return {
      ok: true,
      value: { firstName: first.value, familyName: family.value },
      remarks: [...first.remarks, ...family.remarks],
    };
  },
  toText: printPerson,
  fromText: readPerson,
});

/** What is said of the person whose first or family name has this problem. */
function refusedName(problem: AnswerProblem): { ok: false; problem: AnswerProblem } {
  if (problem.code === "answer-not-text") return refused({ code: "person-not-two-names" });
  return refused(problem.code === "answer-blank" ? { code: "person-half-named" } : problem);
}

const siret: FieldKind<string> = textKind({
  check: (raw) => {
    const cleaned = cleanText(raw, { limit: 40, lines: "one" });
    if (!cleaned.ok) return cleaned;
    const digits = cleaned.value.replace(/[\s\u00a0.]/gu, "");
    if (!/^\d{14}$/.test(digits)) return refused({ code: "siret-not-14-digits" });
    if (/^0+$/.test(digits)) return refused({ code: "siret-only-zeros" });
    return hasRightKey(digits) ? { ...cleaned, value: digits } : refused({ code: "siret-wrong-key" });
  },
  toText: groupSiret,
  fromText: (text) => /^\d{14}$/.exec(text.replace(/[\s\u00a0.]/gu, ""))?.[0],
});

const ape: FieldKind<string> = textKind({
  check: (raw) => {
    const cleaned = cleanText(raw, { limit: 40, lines: "one" });
    if (!cleaned.ok) return cleaned;
    const code = cleaned.value.replace(/[\s\u00a0.]/gu, "").toUpperCase();
    return /^\d{4}[A-Z]$/.test(code) ? { ...cleaned, value: code } : refused({ code: "ape-not-4-digits-and-letter" });
  },
  toText: (code) => `${code.slice(0, 4)}\u00a0${code.slice(4)}`,
  fromText: (text) => /^\d{4}[A-Z]$/.exec(text.replace(/[\s\u00a0.]/gu, "").toUpperCase())?.[0],
});

const date: FieldKind<string> = textKind({
  check: (raw) => {
    if (typeof raw !== "string") return refused({ code: "answer-not-text" });
    if (raw.trim() === "") return refused({ code: "answer-blank" });
    const day = parseIsoDay(raw.trim());
    return day ? { ok: true, value: isoDay(day), remarks: [] } : refused({ code: "date-not-a-day" });
  },
  toText: (value) => {
    const day = parseIsoDay(value);
    return day ? printDay(day) : value;
  },
  fromText: (text) => {
    const day = readDay(fold(text).trim());
    return day && isoDay(day);
  },
});

const ITEM: TextRules = { limit: 1000, lines: "one" };
const LAST_ITEM_END = ".";
const ITEM_END = "\u00a0;";

/** An item without the punctuation a list gives it. */
function bareItem(text: string): string {
  return text.replace(/[\s\u00a0]*[;.,]?[\s\u00a0]*$/u, "");
}

const list: FieldKind<readonly string[]> = {
  lines: "one",
  check: (raw) => {
    if (!Array.isArray(raw)) return refused({ code: "list-not-texts" });
    const items = raw.map((item) => cleanText(item, ITEM));
    const bad = items.find((item) => !item.ok);
    if (bad) return bad.problem.code === "answer-not-text" ? refused({ code: "list-not-texts" }) : bad;
    const good = items.filter((item) => item.ok);
    if (good.some((item) => bareItem(item.value) === "")) return refused({ code: "answer-blank" });
    return { ok: true, value: good.map((item) => bareItem(item.value)), remarks: good.flatMap((item) => item.remarks) };
  },
  print: (items, form) => {
    const index = itemIndex(form) ?? 0;
    const item = items[index];
    return item && capitalised(item) + (index === items.length - 1 ? LAST_ITEM_END : ITEM_END);
  },
  candidates: (occurrences) => {
    const items = [...occurrences]
      .sort((one, other) => (itemIndex(one.form) ?? 0) - (itemIndex(other.form) ?? 0))
      .map(({ text }) => bareItem(text))
      .filter(Boolean);
    return items.length > 0 ? [items] : [];
  },
};

/** Every kind of field, by the name models use. */
const fieldKinds = {
  name: freeText(NAME),
  line: freeText({ limit: 300, lines: "one", finalStop: "removed" }),
  phrase: freeText({ limit: 1000, lines: "one", finalStop: "removed" }, "le"),
  text: freeText({ limit: 20_000, lines: "several" }),
  role,
  person,
  siret,
  ape,
  date,
  list,
} as const;

export type FieldKindName = keyof typeof fieldKinds;

export function isFieldKindName(name: string): name is FieldKindName {
  return Object.hasOwn(fieldKinds, name);
}

/** The kind of that name, for answers whose shape it checks itself. */
export function fieldKind(name: FieldKindName): FieldKind {
  return withoutHoles[name];
}

/** Every kind, refusing text that is still to be replaced. */
const withoutHoles = Object.fromEntries(
  Object.entries(fieldKinds).map(([name, kind]) => {
    // Each kind is given back only what its own check let through.
    const checking = kind as unknown as FieldKind;
    const check = (raw: unknown): CheckedAnswer<Answer> => {
      const checked = checking.check(raw);
      return checked.ok && textsIn(checked.value).some(isHole) ? refused({ code: "answer-is-a-hole" }) : checked;
    };
    return [name, { ...checking, check }];
  }),
) as Readonly<Record<FieldKindName, FieldKind>>;

function textsIn(answer: Answer): readonly string[] {
  if (typeof answer === "string") return [answer];
  return "firstName" in answer ? [answer.firstName, answer.familyName] : answer;
}

/** Whether what is read alike is the same, however it is spaced: a number. A free text is what it shows. */
export function isSpelledFreely(name: FieldKindName): boolean {
  return name === "siret" || name === "ape";
}

/** Whether a slot shows an answer, however it is spelled: "73282932000074" is "732 829 320 00074". */
export function shows(name: FieldKindName, answer: Answer, occurrence: Occurrence): boolean {
  const kind = fieldKind(name);
  return prints(kind, answer, occurrence) || (isSpelledFreely(name) && kind.candidates([occurrence])[0] === answer);
}

/** Whether a slot shows what printing an answer gives (typography aside). */
export function prints(kind: FieldKind, value: Answer, { form, text }: Occurrence): boolean {
  const printed = kind.print(value, form);
  return printed !== undefined && sameText(printed, text);
}
