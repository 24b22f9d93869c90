import { fold } from "../../src/agreement/french/fold";
import type { SimulatedWord } from "../../src/simulator/host/simulated-word";
import type { ClauseList } from "../../src/agreement/model/agreement-model";
import { ftda } from "./models";

/** A list of engagements of the partnership agreement. */
export function listOf(id: string): ClauseList {
  const list = ftda.clauseLists.find((one) => one.id === id);
  if (!list) throw new RangeError(`no list ${id}`);
  return list;
}

/** The engagements of a document, list by list: "•" a level, then the text; blank paragraphs between bullets are "". */
export function engagements(word: SimulatedWord): Record<string, string[]> {
  const { paragraphs } = word.document.body;
  const texts = paragraphs.map(({ text }) => fold(text).trim());
  const starts = [/^Par (?!le projet|les parties).* :$/, /^Par le projet Centre/, /^Par les parties :/, /^ARTICLE 4/].map(
    (heading) => texts.findIndex((text) => heading.test(text)),
  );
  return Object.fromEntries(
    ["partner", "car", "both"].map((list, index) => {
      const lines = paragraphs.slice((starts[index] ?? 0) + 1, starts[index + 1]).map((paragraph) => {
        const level = word.document.numbering.placeOf(paragraph.element)?.level;
        return level === undefined ? fold(paragraph.text).trim() : `${"•".repeat(level + 1)}${fold(paragraph.text).trim()}`;
      });
      return [list, lines.slice(1, lines.findLastIndex((line) => line !== "") + 1)];
    }),
  );
}

/** The same with each text cut to its first words and its last sign. */
export function outline(word: SimulatedWord, list: string, words = 2): string[] {
  return (engagements(word)[list] ?? []).map((line) =>
    line === "" ? "" : `${line.split(" ").slice(0, words).join(" ")} ${line.at(-1) ?? ""}`,
  );
}
