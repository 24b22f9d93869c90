/** Bullets and numbers that a person typed, in place of those that Word gives: a sign and a space are no words of a paragraph. */

import { isHole } from "../fields/holes";
import { fold } from "../french/fold";
import type { ShingleIndex } from "./anchor-paragraphs";
import { isBlankText, nextFilled } from "./next-filled";
import type { Pattern } from "./pattern";
import { shinglesOf, tokensOf } from "./tokens";

/** A dash, a dot, a square, "1.", "a)", "3.1", and the space or tab after it. */
const TYPED = /^\s*(?:[-–—•·●○▪■◦‣*→]|\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+[.)]?|[a-z]\))[\s\u00a0]+(?=\S)/u;

/** The bullet or number that a text seems to begin with; "" where it does not. */
function typedBulletOf(text: string): string {
  return TYPED.exec(text)?.[0] ?? "";
}

/**
 * How long the bullet typed at the beginning of each paragraph is, by the index of the paragraph: where what follows is a bullet
 * of the model, or a hole, or stands right beside another of these and begins with the same kind of sign.
 */
export function findTypedBullets(
  patterns: readonly Pattern[],
  index: ShingleIndex,
  paragraphs: readonly { readonly text: string }[],
): ReadonlyMap<number, number> {
  const candidates = new Map(
    paragraphs.flatMap(({ text }, at) => {
      const typed = typedBulletOf(text);
      return typed === "" ? [] : [[at, typed] as const];
    }),
  );
  const found = new Map<number, number>();
  const best = (text: string): ReturnType<ShingleIndex["best"]> => index.best(shinglesOf(tokensOf(fold(text))));
  for (const [at, typed] of candidates) {
    const { text = "" } = paragraphs[at] ?? {};
    const rest = text.slice(typed.length);
    const bullet = best(rest);
    const isBullet = bullet.paragraphs.some((one) => patterns[one]?.paragraph.listLevel !== null);
    // A sign that the model has there is one of its words.
    if (best(text).votes > bullet.votes) candidates.delete(at);
    else if (isHole(rest) || isBullet) found.set(at, typed.length);
  }
  for (const step of [1, -1]) {
    for (const at of [...found.keys()].sort((one, other) => step * (one - other))) {
      for (let next = nextFilled(paragraphs, at, step, isBlankText); ; next = nextFilled(paragraphs, next, step, isBlankText)) {
        const typed = candidates.get(next);
        if (typed === undefined || found.has(next) || signIn(typed) !== signIn(candidates.get(at) ?? "")) break;
        found.set(next, typed.length);
      }
    }
  }
  return found;
}

/** A text with its typed bullet, so many characters, read as the bullet it stands for: its words stay where they are. */
export function pastTyped(text: string, typed = 0): string {
  return " ".repeat(typed) + text.slice(typed);
}

/**
 * The bullet that a person typed within a control, at its beginning: no part of what the control shows.
 *
 * @param at index of the paragraph its slot is in.
 */
export function typedWithin(
  { typedBullets }: { readonly typedBullets: ReadonlyMap<number, number> },
  paragraphs: readonly { readonly text: string }[],
  at: number | undefined,
  control: string,
): string {
  const length = typedBullets.get(at ?? -1) ?? 0;
  const typed = paragraphs[at ?? -1]?.text.slice(0, length) ?? "";
  return control.startsWith(typed) ? typed : "";
}

/** Numbers are one kind of sign. */
function signIn(typed: string): string {
  return typed.trim().replace(/\d+/gu, "1");
}
