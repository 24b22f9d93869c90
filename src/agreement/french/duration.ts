/** Durations as French writes them: "12 mois", "un an", "deux (2) ans et six mois". */

import { fold } from "./fold";
import { readNumber } from "./numerals";

export interface Duration {
  readonly months: number;
  readonly days: number;
}

const UNITS: readonly (readonly [name: RegExp, duration: Duration])[] = [
  [/^jours?(?!\p{L})/iu, { months: 0, days: 1 }],
  [/^semaines?(?!\p{L})/iu, { months: 0, days: 7 }],
  [/^mois(?!\p{L})/iu, { months: 1, days: 0 }],
  [/^trimestres?(?!\p{L})/iu, { months: 3, days: 0 }],
  [/^semestres?(?!\p{L})/iu, { months: 6, days: 0 }],
  [/^an(?:née)?s?(?!\p{L})/iu, { months: 12, days: 0 }],
];

/** The duration that a text begins with, "et" between its parts; undefined where it begins with none. */
export function readDuration(text: string): Duration | undefined {
  let number: string[] = [];
  let whole: Duration | undefined;
  for (const word of fold(text).trim().split(" ")) {
    if (number.length === 0 && whole && word.toLowerCase() === "et") continue;
    const unit = UNITS.find(([name]) => name.test(word))?.[1];
    number.push(word);
    if (!unit) continue;
    const count = readNumber(number.slice(0, -1).join(" "));
    if (count === undefined) break;
    whole = { months: (whole?.months ?? 0) + count * unit.months, days: (whole?.days ?? 0) + count * unit.days };
    number = [];
  }
  return whole;
}
