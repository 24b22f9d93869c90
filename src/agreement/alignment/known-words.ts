/** Whether a text is a paragraph of the model, wherever it stands: its words say so, or what its slots show. */

import { fold } from "../french/fold";
import { isPlaceholder } from "./bound-slot";
import type { Pair, ReadParagraph } from "./pair-paragraphs";
import type { Pattern } from "./pattern";

/** Fewer words of the model than these may be anybody's: "Pour …", "Par … :". */
export const ENOUGH_WORDS = 3;

/** What the slots of each field are known to show, folded and in small letters, without the preposition of their form. */
type KnownAnswers = ReadonlyMap<string, ReadonlySet<string>>;

export function answersIn(patterns: readonly Pattern[], pairs: readonly Pair[], read: readonly ReadParagraph[]): KnownAnswers {
  const answers = new Map<string, Set<string>>();
  for (const { model, document } of pairs) {
    const [pattern, shown] = [patterns[model], read[document[0] ?? -1]];
    if (!pattern || !shown || document.length > 1 || pattern.slots.length === 0) continue;
    pattern.matchExactly(shown.text)?.slots.forEach((span, at) => {
      const slot = pattern.slots[at];
      const text = span && shown.text.slice(span.start, span.end);
      if (!slot || !text || isPlaceholder(slot, text)) return;
      answers.set(slot.field, (answers.get(slot.field) ?? new Set()).add(bare(text, slot.lead)));
    });
  }
  return answers;
}

function bare(text: string, lead: string): string {
  const shown = fold(text).trim().toLowerCase();
  const before = fold(lead).toLowerCase();
  const leads = [before, before.replace(/e $/u, "'")].filter((one) => one !== "" && shown.startsWith(one));
  return shown.slice(leads[0]?.length ?? 0);
}

/**
 * Whether a text reads as a paragraph of the model does: all its fixed words, and enough of them, or slots that show their
 * placeholder, or what their fields show elsewhere.
 *
 * @param body the text as patterns compare it, for whoever asks several: see `bodyOf`.
 */
export function isItself(pattern: Pattern, text: string, answers: KnownAnswers, body?: string): boolean {
  const match = pattern.matchExactly(text, body);
  if (!match || text.trim() === "" || pattern.isBlank) return false;
  if (!pattern.isOpen && (pattern.slots.length === 0 || pattern.tokens.length >= ENOUGH_WORDS)) return true;
  return match.slots.every((span, at) => {
    const slot = pattern.slots[at];
    const shown = span && text.slice(span.start, span.end);
    if (!slot || !shown) return false;
    // A hole that any slot may show says nothing of which it is.
    const isOwn = pattern.isOpen ? fold(shown).trim() === fold(slot.placeholder).trim() : isPlaceholder(slot, shown);
    return isOwn || (answers.get(slot.field)?.has(bare(shown, slot.lead)) ?? false);
  });
}
