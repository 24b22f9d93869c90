/** Whether every paragraph reads as it may: no word of anybody is lost, and nothing is written but what the verb names. */

import { bareText } from "../../../src/agreement/clauses/punctuation";
import type { ExpectedLine, Expectations } from "./expectations";
import { textsOf, type View } from "./pieces";
import type { Snapshot } from "./snapshot";
import type { Violation } from "./violation";

/**
 * @param view `allowed`: after the operation; `back`: once it is taken back, and then nothing of its own may be left.
 */
export function checkText(expected: Expectations, now: Snapshot, view: Exclude<View, "done">): Violation[] {
  const { plan, verb } = expected;
  const violations: Violation[] = [];
  const bare = (text: string, line: { inRegion: boolean }): string =>
    verb.list !== undefined && line.inRegion ? bareText(text) : text;
  const theirs = new Set(expected.lines.map(({ paragraph }) => paragraph));
  const made = now.lines.filter(({ paragraph }) => !theirs.has(paragraph) && !expected.difference.removed.has(paragraph));
  const left = new Map(made.filter(({ text }) => text !== "").map((line) => [line.paragraph, line.text]));
  const met = metByInterference(expected);
  /** A line that went and came back: somebody's words in another paragraph. */
  const takeEqual = (texts: readonly string[], line: ExpectedLine): boolean => {
    const wanted = new Set(texts.map((text) => bare(text, line)));
    const at = met.findIndex((text) => wanted.has(bare(text, line)));
    if (at >= 0) return met.splice(at, 1).length > 0;
    const [paragraph] = [...left].find(([, text]) => wanted.has(bare(text, line))) ?? [];
    return paragraph !== undefined && left.delete(paragraph);
  };
  for (const line of expected.lines) {
    const texts = textsOf(line.pieces, view);
    const text = now.textOf.get(line.paragraph);
    if (text === undefined) {
      if (mayBeAbsent(expected, line, view) || texts.includes("")) {
        if (line.fate !== "moved") continue;
      }
      if (!takeEqual(texts, line)) violations.push({ kind: "lost", detail: `paragraph gone: ${quote(texts[0])}` });
    } else if (!texts.some((one) => bare(one, line) === bare(text, line))) {
      violations.push(differing(texts, text));
    }
  }
  const comes = view === "allowed" ? [...plan.comes, ...askedAgain(expected)] : [];
  for (const text of left.values()) {
    const at = comes.indexOf(bare(text, { inRegion: true }));
    if (at >= 0) comes.splice(at, 1);
    else violations.push({ kind: "outside", detail: `paragraph too many: ${quote(text)}` });
  }
  violations.push(...checkOrder(expected, now, view));
  return violations;
}

/** Texts of the lines that the operation had made when the interference took them away or changed them: those are accounted for. */
function metByInterference({ start, before, difference }: Expectations): string[] {
  return before.lines
    .filter(({ paragraph }) => !start.textOf.has(paragraph))
    .filter(({ paragraph }) => difference.removed.has(paragraph) || difference.changed.has(paragraph))
    .map(({ text }) => text);
}

/** Lines of the list asked for that somebody took away before it was read: asking for them is what the verb does. */
function askedAgain({ verb, isBeforeReading, difference, before, plan, start }: Expectations): string[] {
  const { from, to } = plan.region ?? { from: 0, to: -1 };
  if (verb.list === undefined || verb.isTakingBack || !isBeforeReading) return [];
  const region = new Set(start.lines.slice(from, to + 1).map(({ paragraph }) => paragraph));
  return [...difference.removed].filter((one) => region.has(one)).map((one) => bareText(before.textOf.get(one) ?? ""));
}

/** Whether a line of the starting document, or of the interference, may no longer be there. */
function mayBeAbsent({ plan }: Expectations, { fate, isTouched, mayGo, inRegion, pieces }: ExpectedLine, view: View): boolean {
  if (view === "allowed" && mayGo) return true;
  const isBlank = textsOf(pieces, view).every((text) => text.trim() === "");
  if (isBlank) return inRegion && plan.region !== undefined;
  return view === "allowed" && fate === "gone" && !isTouched;
}

function differing(texts: readonly string[], text: string): Violation {
  const words = wordsOf(text);
  const missing = texts.map((one) => wordsOf(one).filter((word) => !words.includes(word)));
  const least = missing.reduce((some, others) => (others.length < some.length ? others : some));
  const nearest = texts[missing.indexOf(least)] ?? "";
  return least.length > 0
    ? { kind: "lost", detail: `${least.slice(0, 4).join(" ")}: ${quote(text)} instead of ${quote(nearest)}` }
    : { kind: "outside", detail: `${quote(text)} instead of ${quote(nearest)}` };
}

/** What nothing may move keeps its order; what the verb makes stands where it may. */
function checkOrder({ lines, plan, touchesRegion }: Expectations, now: Snapshot, view: View): Violation[] {
  const indexOf = new Map(lines.flatMap(({ paragraph, index }) => (index === undefined ? [] : [[paragraph, index] as const])));
  const known = now.lines.map(({ paragraph }) => indexOf.get(paragraph));
  const { from, to } = plan.region ?? { from: 0, to: -1 };
  const outside = known.filter((index): index is number => index !== undefined && (index < from || index > to));
  if (outside.some((index, at) => index < (outside[at - 1] ?? -1))) return [{ kind: "outside", detail: "paragraphs moved" }];
  const theirs = new Set(lines.map(({ paragraph }) => paragraph));
  const first = known.findLastIndex((index) => index !== undefined && index < from);
  const last = known.findIndex((index) => index !== undefined && index > to);
  const stray = now.lines.find(
    ({ paragraph }, at) => !theirs.has(paragraph) && (plan.region === undefined || at < first || (last >= 0 && at > last)),
  );
  if (stray) return [{ kind: "outside", detail: `a paragraph made elsewhere: ${quote(stray.text)}` }];
  if (view !== "back" || touchesRegion) return [];
  const blank = (texts: readonly string[]): number => texts.filter((text) => text.trim() === "").length;
  const expectedBlank = blank(lines.flatMap(({ pieces }) => textsOf(pieces, "back").slice(0, 1)));
  const found = blank(now.lines.map(({ text }) => text));
  return found === expectedBlank ? [] : [{ kind: "history", detail: `${found - expectedBlank} blank paragraphs more` }];
}

function wordsOf(text: string): string[] {
  return text.split(/[\s\u00a0]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

export function quote(text = ""): string {
  return `« ${text.length > 90 ? `${text.slice(0, 90)}…` : text} »`;
}
