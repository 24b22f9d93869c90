/**
 * Answers as the columns of a table, one agreement a row: a field has a column, or one for each of its parts. A column is called by its
 * id (`signatory.name.firstName`) or by its label in French or in English ("Signataire du partenaire : prénom").
 */

import { ARTICLES } from "../french/articles";
import { isoDay, parseIsoDay, readDay } from "../french/calendar";
import { fold } from "../french/fold";
import type { AnswerProblem } from "../fields/answer-problem";
import { type FieldKind, fieldKind, kindName } from "../fields/field-kinds";
import type { AgreementModel, BilingualText, ClauseList, FieldDefinition } from "../model/agreement-model";

/** What a column holds of an answer. */
type Content =
  | { readonly kind: "field"; readonly field: FieldDefinition }
  | { readonly kind: "part"; readonly field: FieldDefinition; readonly part: string }
  | { readonly kind: "clauses"; readonly list: ClauseList };

export interface AnswerColumn {
  readonly id: string;
  /** What it is called; the first is its label. */
  readonly labels: readonly BilingualText[];
  readonly content: Content;
}

/** What a cell holds that no kind of answer is asked about. */
export type CellProblem =
  /** A spreadsheet printed a long number as "7,32829E+13": its digits are lost. */
  | { readonly code: "number-rounded" }
  /** A spreadsheet printed an error, or the signs of a column that is too narrow. */
  | { readonly code: "spreadsheet-error" }
  /** Parts of a kind are told, and not which kind. */
  | { readonly code: "kind-not-told"; readonly kinds: readonly BilingualText[] }
  /** A part is told that this kind does not have. */
  | { readonly code: "part-of-another-kind"; readonly kind: BilingualText }
  | AnswerProblem;

export class CellError extends Error {
  readonly code = "unusable-cell";

  constructor(
    readonly column: AnswerColumn,
    readonly problem: CellProblem,
  ) {
    super(`${column.id}: ${problem.code}`);
    this.name = "CellError";
  }
}

const PERSON_PARTS: readonly (readonly [part: string, label: BilingualText])[] = [
  ["firstName", { fr: "prénom", en: "first name" }],
  ["familyName", { fr: "nom", en: "family name" }],
];
const ARTICLE: BilingualText = { fr: "article", en: "article" };
const NO_ARTICLE = /^(?:aucun|sans|none)$/iu;
const ROUNDED = /^\d[.,]\d+E\+?\d+$/iu;
const SPREADSHEET_ERROR = /^#(?:N\/A|REF!|NOM\?|NAME\?|VALEUR!|VALUE!|DIV\/0!|NOMBRE!|NUM!|NUL!|NULL!|#+)$/iu;
/** A text of one's own among engagements called by their titles. */
const QUOTED = /^(?:«[\s\u00a0\u202f]*(.+?)[\s\u00a0\u202f]*»|“(.+)”|"(.+)")$/u;

/** Every column that answers to a model may have, in the order of its fields, then the lists of engagements. */
export function columnsOf(model: AgreementModel): readonly AnswerColumn[] {
  const lists = model.clauseLists.map((list): AnswerColumn => {
    return { id: `clauses.${list.id}`, labels: [list.label], content: { kind: "clauses", list } };
  });
  return [...model.fields.flatMap(columnsOfField), ...lists];
}

function columnsOfField(field: FieldDefinition): AnswerColumn[] {
  const whole: AnswerColumn = { id: field.id, labels: [field.label], content: { kind: "field", field } };
  const parts = new Map<string, BilingualText[]>();
  for (const [part, label] of partsOf(field)) parts.set(part, [...(parts.get(part) ?? []), within(field, label)]);
  const columns = [...parts].map(([part, labels]): AnswerColumn => {
    return { id: `${field.id}.${part}`, labels, content: { kind: "part", field, part } };
  });
  return [whole, ...columns];
}

function partsOf({ kind }: FieldDefinition): readonly (readonly [part: string, label: BilingualText])[] {
  switch (kindName(kind)) {
    case "person":
      return PERSON_PARTS;
    case "name":
      return [["article", ARTICLE]];
    default:
      return (fieldKind(kind).variants ?? []).flatMap(({ parts = [] }) =>
        parts.map(({ id, label }): [string, BilingualText] => [id, label]),
      );
  }
}

function within({ label }: FieldDefinition, part: BilingualText): BilingualText {
  return { fr: `${label.fr} : ${part.fr}`, en: `${label.en}: ${part.en}` };
}

/** The column that a heading names, however it is spaced and whatever its capitals and accents. */
export function columnNamed(columns: readonly AnswerColumn[], heading: string): AnswerColumn | undefined {
  const name = called(heading);
  return columns.find(
    ({ id, labels }) => called(id) === name || labels.some(({ fr, en }) => [fr, en].map(called).includes(name)),
  );
}

function called(text: string): string {
  const bare = fold(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.replace(/\s*([:()])\s*/gu, "$1").trim();
}

/** Answers as a file of answers holds them, unchecked, and the clauses of each list that is told. */
export interface RowAnswers {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly clauses: ToldClauses | undefined;
}

type ToldClauses = Readonly<Record<string, readonly (string | { readonly text: string })[]>>;

/**
 * What the cells of a row say. A blank cell says nothing: its placeholders stay.
 *
 * @returns what is said, and what is wrong with cells whatever the kind of answer.
 */
export function readRow(cells: ReadonlyMap<AnswerColumn, string>): RowAnswers & { readonly errors: readonly CellError[] } {
  const told = [...cells].map(([column, text]) => [column, text.trim()] as const).filter(([, text]) => text !== "");
  const errors = told.flatMap(([column, text]) => {
    const problem = spreadsheetProblem(text);
    return problem ? [new CellError(column, problem)] : [];
  });
  if (errors.length > 0) return { answers: {}, clauses: undefined, errors };
  const clauses: Record<string, ToldClauses[string]> = {};
  const fields = new Map<FieldDefinition, ToldOfField>();
  for (const [column, text] of told) {
    const { content } = column;
    if (content.kind === "clauses") clauses[content.list.id] = readClauses(content.list, text);
    else {
      const of = fields.get(content.field) ?? { whole: undefined, parts: new Map() };
      if (content.kind === "part") of.parts.set(content.part, { column, text });
      fields.set(content.field, content.kind === "field" ? { ...of, whole: text } : of);
    }
  }
  const answers: Record<string, unknown> = {};
  for (const [field, of] of fields) {
    const answer = answerOf(field, of);
    if (answer instanceof CellError) errors.push(answer);
    else answers[field.id] = answer;
  }
  return { answers, clauses: Object.keys(clauses).length > 0 ? clauses : undefined, errors };
}

function spreadsheetProblem(text: string): CellProblem | undefined {
  if (ROUNDED.test(text)) return { code: "number-rounded" };
  return SPREADSHEET_ERROR.test(text) ? { code: "spreadsheet-error" } : undefined;
}

interface ToldOfField {
  readonly whole: string | undefined;
  readonly parts: Map<string, { readonly column: AnswerColumn; readonly text: string }>;
}

/** The answer as its kind is asked about it. */
function answerOf(field: FieldDefinition, { whole, parts }: ToldOfField): unknown {
  const kind = fieldKind(field.kind);
  switch (kindName(field.kind)) {
    case "person":
      if (parts.size > 0 || whole === undefined) return partTexts(parts);
      return kind.candidates([{ form: "plain", text: whole }])[0] ?? {};
    case "name":
      return nameOf(whole, parts.get("article"));
    case "list":
      return (whole ?? "").split("\n").filter((item) => item.trim() !== "");
    case "date":
      return dateOf(whole ?? "");
    default:
      return kind.variants ? variantOf(kind, whole, parts) : whole;
  }
}

function partTexts(parts: ToldOfField["parts"]): Record<string, string> {
  return Object.fromEntries([...parts].map(([part, { text }]) => [part, text]));
}

function nameOf(name: string | undefined, told: { readonly column: AnswerColumn; readonly text: string } | undefined): unknown {
  if (!told) return name;
  const wanted = called(told.text);
  const article = NO_ARTICLE.test(told.text) ? "none" : ARTICLES.find((one) => called(one) === wanted);
  if (!article) return new CellError(told.column, { code: "choice-not-offered", options: ["aucun", ...ARTICLES.slice(1)] });
  return { name: name ?? "", article };
}

/** A day as a spreadsheet in French shows it, or in letters, or as files have it. */
function dateOf(text: string): string {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: 00:00(?::00)?)?$/u.exec(text) ?? [];
  const found = year ? parseIsoDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) : readDay(fold(text).trim());
  return found ? isoDay(found) : text;
}

/** A kind by its id or its label, with its parts; or the one part that a text alone is. */
function variantOf(kind: FieldKind, whole: string | undefined, parts: ToldOfField["parts"]): unknown {
  const options = kind.variants ?? [];
  const name = whole === undefined ? undefined : called(whole);
  const option = options.find(({ id, label }) => [id, label.fr, label.en].some((one) => called(one) === name));
  const [first] = parts.values();
  if (!first) return option?.id ?? whole;
  if (!option) {
    const typed = options.some((one) => one.typed !== undefined && parts.size === 1 && parts.has(one.typed));
    if (whole === undefined && typed) return first.text;
    return new CellError(first.column, { code: "kind-not-told", kinds: options.map(({ label }) => label) });
  }
  const stranger = [...parts].find(([part]) => !option.parts?.some(({ id }) => id === part));
  if (stranger) return new CellError(stranger[1].column, { code: "part-of-another-kind", kind: option.label });
  return { kind: option.id, parts: partTexts(parts) };
}

/** One a line: by its id or its title; a text of one's own stands between quotes. */
function readClauses({ clauses }: ClauseList, text: string): ToldClauses[string] {
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  return lines.map((line) => {
    const name = called(line);
    const known = clauses.find(({ id, title }) => [id, title.fr, title.en].some((one) => called(one) === name));
    const own = QUOTED.exec(line);
    return known?.id ?? (own ? { text: own[1] ?? own[2] ?? own[3] ?? "" } : line);
  });
}
