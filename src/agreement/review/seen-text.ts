/** The text of a document part by part, sentence by sentence: what two copies of an agreement are compared by. */

import type { Distortion, SeenStretch, WholeContent } from "../agreement-document";
import { fold, foldWithOffsets } from "../french/fold";
import type { SeenMargins } from "./reviewed-agreement";

const TEXT_PARTS = ["body", "header", "footer", "note", "text-box"] as const;

/** Where text may stand that is a part of what is signed; comments are none. */
type TextPart = (typeof TEXT_PARTS)[number];

/** The paragraphs of one part, blank ones too. */
export interface PartText {
  readonly part: TextPart;
  readonly paragraphs: readonly string[];
}

/** Every part, in one order. Beside the body each text counts once: the pages that show it are many. */
export function seenText({ content, extras }: WholeContent, margins: SeenMargins): PartText[] {
  const marginsOf = (part: "header" | "footer"): string[] =>
    margins?.texts.flatMap((text) => (text.part === part ? text.paragraphs.map(withoutPageNumbers) : [])) ?? [];
  const texts: Readonly<Record<TextPart, readonly string[]>> = {
    body: content.paragraphs.map(({ text }) => text),
    header: once(marginsOf("header")),
    footer: once(marginsOf("footer")),
    note: extras?.notes ?? [],
    "text-box": once([...(extras?.textBoxes ?? []), ...(margins?.textBoxes ?? [])]),
  };
  return TEXT_PARTS.map((part) => ({ part, paragraphs: texts[part] }));
}

/** "Page 3 sur 8", "3 / 8", "8": Word counts them anew, another program leaves its own count in the file. */
const PAGE_NUMBERS = /(?:pages? )?\d{1,4} ?(?:\/|sur|of) ?\d{1,4}|pages? \d{1,4}|^\d{1,4}$/giu;

function withoutPageNumbers(text: string): string {
  const left = fold(text).trim().replace(PAGE_NUMBERS, "");
  return /[\p{L}\p{N}]/u.test(left) ? left : "";
}

function once(texts: readonly string[]): string[] {
  return [...new Map(texts.map((text) => [fold(text).trim(), text])).values()];
}

export interface Sentence {
  readonly part: TextPart;
  /** Index of its paragraph in its part. */
  readonly paragraph: number;
  readonly text: string;
  /** What it is compared by: as a reader sees it, kinds of space, hyphen and apostrophe aside. */
  readonly key: string;
}

/** Where a sentence ends: after its sign, before a capital, a quotation or a bracket. Cut alike in two copies, that is all it is for. */
const END = /(?<=[.!?…;]) (?=[\p{Lu}\p{N}«"“(])/u;

export function sentencesOf(parts: readonly PartText[]): Sentence[] {
  return parts.flatMap(({ part, paragraphs }) =>
    paragraphs.flatMap((text, paragraph) => sentencesIn(text).map((one) => ({ part, paragraph, ...one }))),
  );
}

function sentencesIn(paragraph: string): Pick<Sentence, "text" | "key">[] {
  const { text: folded, offsets } = foldWithOffsets(paragraph);
  let start = 0;
  return folded.split(END).flatMap((one) => {
    const [from, to] = [start, start + one.length];
    // The space between two sentences is neither's.
    start = to + 1;
    const key = one.trim();
    return key === "" ? [] : [{ key, text: paragraph.slice(offsets[from], offsets[to]).trim() }];
  });
}

/** The words of all parts in one text: two documents that read the same have the same, however their paragraphs are cut. */
export function wordsOf(parts: readonly PartText[]): string {
  return parts
    .map(({ part, paragraphs }) => {
      const words = paragraphs.map((text) => fold(text).trim()).filter((text) => text !== "");
      return `${part}: ${words.join(" ")}`;
    })
    .join("\n");
}

/** Signs that take no room, and may change how what stands round them is read: zero-width ones, directions of writing. */
const UNSEEN_SIGNS = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

export function unseenSigns(parts: readonly PartText[]): number {
  return parts.reduce(
    (count, { paragraphs }) => paragraphs.reduce((sum, text) => sum + (text.match(UNSEEN_SIGNS)?.length ?? 0), count),
    0,
  );
}

/** What makes a text be read otherwise than it is, or not at all; a list that puts words before it adds to it. */
const DISTORTIONS: ReadonlySet<string> = new Set<Distortion>([
  "struck",
  "hidden",
  "faint",
  "tiny",
  "squeezed",
  "clipped",
  "off-page",
  "symbols",
  "reversed",
]);

/** A stretch whose look changes what is read, and what two of them are compared by. */
export interface DistortedText {
  readonly stretch: SeenStretch;
  readonly key: string;
}

export function distortedTexts({ extras }: Pick<WholeContent, "extras">, margins: SeenMargins): DistortedText[] {
  const stretches = [...(extras?.looks ?? []), ...(margins?.looks ?? [])];
  return stretches.flatMap((stretch): DistortedText[] => {
    const how = stretch.how.filter((one) => DISTORTIONS.has(one));
    const words = stretch.how.includes("list-text") && /[\p{L}]{2}/u.test(stretch.detail) ? stretch.detail : "";
    if (how.length === 0 && words === "") return [];
    return [{ stretch, key: [...how, words, fold(stretch.text).trim()].join(" ") }];
  });
}
