/**
 * The French nomenclature of activities: what an APE code may be, and what it says (INSEE, NAF rév. 2, décret 2007-1888, in force
 * until 31 December 2026; décret 2025-736 puts another in its place). It weighs more than all kinds of field together: only what
 * is fetched on demand imports it.
 */

import nomenclature from "@socialgouv/codes-naf";
import { withoutAccents } from "../french/elision";

export interface Activity {
  /** "8790B". */
  readonly code: string;
  readonly label: string;
}

/** The sub-classes: divisions, groups and classes are codes of nobody. */
export const activities: readonly Activity[] = nomenclature.flatMap(({ id, label }): Activity[] => {
  const code = id.replace(".", "");
  return /^\d{4}[A-Z]$/.test(code) ? [{ code, label: label.replaceAll("'", "’").replace(/ {2,}/g, " ") }] : [];
});

const labels: ReadonlyMap<string, string> = new Map(activities.map(({ code, label }) => [code, label]));

/** What a code such as "8790B" says; undefined for one that there is not. */
export function labelOfActivity(code: string): string | undefined {
  return labels.get(code);
}

/** Whether an answer has the shape of a code, and is none; "sans objet" is an answer too. */
export function isUnknownActivity(answer: unknown): boolean {
  return typeof answer === "string" && /^\d{4}[A-Z]$/.test(answer) && !labels.has(answer);
}

/** Words that partners say of themselves, and their labels do not (INSEE's notes on each code do). */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  "9499Z": "association",
  "8899B": "insertion réfugiés migrants exilés bénévoles",
  "8790B": "CHRS CADA foyer réfugiés",
  "8891A": "crèche",
  "8411Z": "mairie commune ville",
  "8710A": "EHPAD",
  "8810C": "ESAT",
  "8559B": "langue français",
};

/** As many as a narrow pane shows without hiding what follows. */
const SHOWN = 8;

/** Activities whose labels hold all these words, or whose codes begin so; those that say them most often first, then the shortest. */
export function findActivities(words: string): readonly Activity[] {
  const start = words.replace(/[\s\u00a0.]/gu, "").toUpperCase();
  if (/^\d{2,4}[A-Z]?$/.test(start)) return activities.filter(({ code }) => code.startsWith(start)).slice(0, SHOWN);
  const asked = stemsOf(words);
  if (asked.length === 0) return [];
  return indexed()
    .map(({ activity, stems }) => {
      const counts = asked.map((stem) => stems.filter((one) => one.startsWith(stem)).length);
      return { activity, length: stems.length, said: counts.includes(0) ? 0 : counts.reduce((sum, count) => sum + count, 0) };
    })
    .filter(({ said }) => said > 0)
    .sort((one, other) => other.said - one.said || one.length - other.length)
    .slice(0, SHOWN)
    .map(({ activity }) => activity);
}

interface IndexedActivity {
  readonly activity: Activity;
  readonly stems: readonly string[];
}

let index: readonly IndexedActivity[] | undefined;

function indexed(): readonly IndexedActivity[] {
  index ??= activities.map((activity) => ({
    activity,
    stems: stemsOf(`${activity.label} ${ALSO_CALLED[activity.code] ?? ""}`),
  }));
  return index;
}

const SMALL_WORDS: ReadonlySet<string> = new Set([
  "de",
  "du",
  "des",
  "le",
  "la",
  "les",
  "et",
  "en",
  "au",
  "aux",
  "par",
  "pour",
  "dans",
  "avec",
]);

/** Words without what changes with gender and number, nor the words that join them. */
function stemsOf(text: string): string[] {
  const words = withoutAccents(text.toLocaleLowerCase("fr")).match(/\p{L}{2,}/gu) ?? [];
  return words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.replace(/(?<=.{3})(?:es|e|s|x)$/u, ""));
}
