import { upperCase } from "../french/letter-case";

/** A person's name, in parts. */
export interface PersonName {
  readonly firstName: string;
  readonly familyName: string;
}

/** "Claire DURAND", as the agreement prints people everywhere. */
export function printPerson({ firstName, familyName }: PersonName): string {
  return `${firstName} ${upperCase(familyName)}`;
}

/** The parts of "Claire DE LA TOUR": the family name is the longest run of words in capitals at the end. */
export function readPerson(text: string): PersonName | undefined {
  const words = text.split(/[\s\u00a0]+/u).filter(Boolean);
  let from = words.length;
  while (from > 1 && isInCapitals(words[from - 1] ?? "")) from -= 1;
  const name = { firstName: words.slice(0, from).join(" "), familyName: words.slice(from).join(" ") };
  return name.familyName && name.firstName ? name : undefined;
}

function isInCapitals(word: string): boolean {
  return /\p{L}/u.test(word) && word === upperCase(word);
}
