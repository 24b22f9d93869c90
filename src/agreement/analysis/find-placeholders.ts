import type { DocumentExtras, DocumentParagraph } from "../agreement-document";
import { type FamilyHole, holesByFamily } from "../fields/hole-families";
import type { FoundPlaceholder } from "./document-analysis";
import { hintAfter } from "./hints";
import { isToFillIn } from "./is-to-fill-in";

/** Every place of a document that is to be filled in, in order; no two of a paragraph touch. */
export function findPlaceholders(paragraphs: readonly DocumentParagraph[], extras: DocumentExtras | null): FoundPlaceholder[] {
  return paragraphs.flatMap(({ text }, paragraph) => {
    const prompts = (extras?.marks[paragraph]?.prompts ?? []).filter(({ start, end }) => text.slice(start, end).trim() !== "");
    const holes = [
      ...prompts.map((prompt): FamilyHole => ({ ...prompt, family: "prompt" })),
      ...holesByFamily(text)
        .filter(({ start, end }) => !prompts.some((prompt) => prompt.start < end && start < prompt.end))
        .filter((hole) => isToFillIn(hole, { paragraphs, paragraph })),
    ].sort((one, other) => one.start - other.start);
    return joined(text, holes).map(({ start, end, family }, nth) => ({
      id: `${paragraph}.${nth}`,
      paragraph,
      start,
      end,
      text: text.slice(start, end),
      family,
      before: text.slice(0, start),
      after: text.slice(end),
    }));
  });
}

/** Holes with their hints; those that touch, or that only spaces part where one blank was drawn in pieces, are one. */
function joined(text: string, holes: readonly FamilyHole[]): FamilyHole[] {
  const places: FamilyHole[] = [];
  for (const hole of holes) {
    const last = places.at(-1);
    const between = last && text.slice(last.end, hole.start);
    const isOneLine =
      last?.family === hole.family && ["underscores", "dots"].includes(hole.family) && /^[ \u00a0]$/u.test(between ?? "x");
    if (last && hole.start < last.end) continue;
    const whole = { ...hole, end: hole.end + hintAfter(text.slice(hole.end), hole.family).length };
    if (last && (between === "" || isOneLine)) places[places.length - 1] = { ...last, end: whole.end };
    else places.push(whole);
  }
  return places;
}
