/** A partner of the directory: an organisation, and what registers say of it. Nobody who signs, answers or works for it. */

import * as z from "zod/mini";
import { withoutAccents } from "../agreement/french/elision";

/** In UTF-16 units. */
const LONGEST = 300;

const text = z.string().check(z.trim(), z.maxLength(LONGEST), z.regex(/^[^\p{Cc}]*$/u));
const said = z.optional(text.check(z.minLength(1)));

/** As a form is typed in: of a kind, its id. */
const organisationSchema = z.strictObject({
  name: text.check(z.minLength(1)),
  kind: said,
  address: said,
  number: said,
  activity: said,
});

export type Organisation = z.infer<typeof organisationSchema>;
export const PARTS = ["name", "kind", "address", "number", "activity"] as const;
export type OrganisationPart = (typeof PARTS)[number];

/** "M. Durand", "Mme Durand": a person. In the middle of a name it may be a patron's: Association Monsieur Vincent. */
const PERSON = /^[\s(]*(?:MM?\.|Mr\.?|Mmes?|Mlles?|Monsieur|Madame|Mademoiselle)[\s\u00a0]+\p{L}/iu;
/** A sole trader has to say it with the name (code de commerce, R. 526-27). */
const SOLE_TRADER =
  /(?:^|[\s(,-])(?:EI|E\.I\.|EIRL|(?:auto|micro)[- ]?entrepreneu(?:r|re|se)|entrepreneu(?:r|re|se) individuel(?:le)?)(?=$|[\s),-])/iu;
const AT_SOMEBODY = /\bchez[\s\u00a0]+\p{L}|(?:^|[\s,(])(?:MM?\.|Mmes?|Mlles?)[\s\u00a0]+\p{L}/iu;

/** Why it is not kept; undefined where it may be. */
export type OrganisationProblem = "person" | "sole-trader" | "address-of-person" | "no-name" | "too-long" | "unreadable";

/** What is kept of it, or why it is not: a person is told by the words that go with one, as nothing else tells. */
export function checkOrganisation(value: unknown): Organisation | OrganisationProblem {
  const { data, error } = organisationSchema.safeParse(value);
  if (!data) {
    const issue = error.issues[0];
    if (issue?.code === "too_big") return "too-long";
    return issue?.path[0] === "name" && issue.code === "too_small" ? "no-name" : "unreadable";
  }
  if (SOLE_TRADER.test(data.name)) return "sole-trader";
  if (PERSON.test(data.name)) return "person";
  if (data.address !== undefined && AT_SOMEBODY.test(data.address)) return "address-of-person";
  return data;
}

/** The name, whatever its case, accents and signs. */
export function foldedName({ name }: Organisation): string {
  return foldedWords(name) || name;
}

/** Whether two of one name are told apart by their numbers: the local associations of a federation. */
export function sayOtherNumbers({ number: one }: Organisation, { number: other }: Organisation): boolean {
  return one !== undefined && other !== undefined && withoutSpaces(one) !== withoutSpaces(other);
}

/** Whether its name, address or number has each of these words, or begins of them. */
export function hasWords({ name, address = "", number = "", activity = "" }: Organisation, words: string): boolean {
  const [text, digits] = [foldedWords(`${name} ${address} ${activity}`), withoutSpaces(number)];
  const wanted = foldedWords(words).split(" ").filter(Boolean);
  const isNumber = /^[\d\s\u00a0]+$/u.test(words) && digits.startsWith(withoutSpaces(words));
  return isNumber || wanted.every((word) => ` ${text}`.includes(` ${word}`));
}

/** Words as they are compared, whatever their case, accents and signs. */
export function foldedWords(text: string): string {
  return withoutAccents(text.toLocaleLowerCase("fr"))
    .replace(/œ/gu, "oe")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/gu, "");
}
