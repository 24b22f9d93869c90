/** Numbers as French writes them out: "quatre", "vingt et un", "quatre-vingt-dix". */

import { fold } from "./fold";

const TO_SIXTEEN =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const TENS = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];

/** A whole number under 1,000 in letters, without the s of "cents" and "quatre-vingts". */
function inLetters(number: number): string {
  if (number < 20) return TO_SIXTEEN[number] ?? "";
  if (number >= 100) {
    const hundreds = Math.floor(number / 100);
    return [hundreds > 1 && inLetters(hundreds), "cent", number % 100 > 0 && inLetters(number % 100)].filter(Boolean).join(" ");
  }
  const ten = Math.floor(number / 10);
  // Soixante-dix and quatre-vingt-dix go on from the ten before.
  const rest = number - 10 * (ten === 7 || ten === 9 ? ten - 1 : ten);
  if (rest === 0) return TENS[ten] ?? "";
  const isJoined = (rest === 1 || rest === 11) && ten < 8;
  return `${TENS[ten] ?? ""}${isJoined ? " et " : "-"}${inLetters(rest)}`;
}

let numbers: ReadonlyMap<string, number> | undefined;

/** One way to write them: hyphens or spaces (1990), "une", the s of several. */
function plain(words: string): string {
  return fold(words)
    .trim()
    .toLocaleLowerCase("fr")
    .replaceAll("-", " ")
    .replace(/(?<=cent|vingt)s$/u, "")
    .replace(/(^|\bet |\bvingt )une$/u, "$1un");
}

/** The whole number that a text says, in digits ("1 300"), in letters ("quatre"), or in both where they agree: "quatre (4)", "4 (quatre)". */
export function readNumber(text: string): number | undefined {
  const said = fold(text).trim();
  const open = said.endsWith(")") ? said.indexOf("(") : -1;
  if (open > 0) {
    const [one, other] = [readNumber(said.slice(0, open)), readNumber(said.slice(open + 1, -1))];
    return one === other ? one : undefined;
  }
  const digits = text.replace(/[\s\u00a0\u202f]/gu, "");
  if (/^\d{1,15}$/.test(digits)) return Number(digits);
  numbers ??= new Map(Array.from({ length: 1000 }, (_, number) => [plain(inLetters(number)), number]));
  return numbers.get(plain(text));
}
