import type { DocumentExtras, DocumentParagraph } from "../agreement-document";
import { type FamilyHole, holesByFamily } from "../fields/hole-families";
import type { FoundPlaceholder } from "./document-analysis";
import { hintAfter } from "./hints";
import { isToFillIn } from "./is-to-fill-in";
import { kindNamed } from "./known-labels";

/** Every place of a document that is to be filled in, in order; no two of a paragraph touch. */
export function findPlaceholders(paragraphs: readonly DocumentParagraph[], extras: DocumentExtras | null): FoundPlaceholder[] {
  const holes = paragraphs.map(({ text }) => holesByFamily(text));
  const lengths = new Set(holes.flat().flatMap(({ family, start, end }) => (family === "dots" ? [end - start] : [])));
  return paragraphs.flatMap(({ text }, paragraph) => {
    const prompts = (extras?.marks[paragraph]?.prompts ?? []).filter(({ start, end }) => text.slice(start, end).trim() !== "");
    const places = [
      ...prompts.map((prompt): FamilyHole => ({ ...prompt, family: "prompt" })),
      ...(holes[paragraph] ?? [])
        .filter(({ start, end }) => !prompts.some((prompt) => prompt.start < end && start < prompt.end))
        .map((hole) => withoutStop(hole, text, lengths))
        .filter((hole) => isToFillIn(hole, paragraphs, paragraph))
        .map((hole) => widened(hole, text)),
    ].sort((one, other) => one.start - other.start);
    return joined(text, places).map(({ start, end, family }, nth) => ({
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

/** Dots at the end of a sentence, one more than another blank has: the last is the sentence's own. */
function withoutStop(hole: FamilyHole, text: string, lengths: ReadonlySet<number>): FamilyHole {
  const length = hole.end - hole.start;
  const isOneMore = hole.family === "dots" && hole.end === text.length && length > 4 && lengths.has(length - 1);
  return isOneMore && text.endsWith("..") ? { ...hole, end: hole.end - 1 } : hole;
}

/** Words that say what goes in a place, right before "(à compléter)". */
const NAMES = /(?:(?<=: )[^:;,.]{2,30} |(?:(?<!\p{L})(?:noms?|prénoms?|adresse|fonction|ville)(?:,? et |,? ))+)$/iu;

/** What stands round a hole and is a part of it: "W………", as each number of an association begins; "NOM Prénom (à compléter)"; "(JJ/MM/AAAA)". */
function widened(hole: FamilyHole, text: string): FamilyHole {
  const before = text.slice(0, hole.start);
  switch (hole.family) {
    case "dots":
    case "underscores":
      return /(?<![\p{L}\p{N}])W$/u.test(before) ? { ...hole, start: hole.start - 1 } : hole;
    case "date":
      return before.endsWith("(") && text.charAt(hole.end) === ")" ? { ...hole, start: hole.start - 1, end: hole.end + 1 } : hole;
    case "words": {
      const words = text.startsWith("(", hole.start) ? (NAMES.exec(before)?.[0] ?? "") : "";
      return kindNamed(words) === undefined ? hole : { ...hole, start: hole.start - words.length };
    }
    default:
      return hole;
  }
}

const DRAWN: ReadonlySet<FamilyHole["family"]> = new Set<FamilyHole["family"]>(["underscores", "dots"]);

/** Holes with their hints; those that touch, or that only a space parts where one blank was drawn in pieces, are one. */
function joined(text: string, holes: readonly FamilyHole[]): FamilyHole[] {
  const places: FamilyHole[] = [];
  for (const hole of holes) {
    const last = places.at(-1);
    if (last && hole.start < last.end) continue;
    const end = hole.end + hintAfter(text.slice(hole.end), hole.family).length;
    const between = last && text.slice(last.end, hole.start);
    const isOne =
      between === "" || (last?.family === hole.family && DRAWN.has(hole.family) && /^[ \u00a0]$/u.test(between ?? ""));
    if (last && isOne) places[places.length - 1] = { ...last, end };
    else places.push({ ...hole, end });
  }
  return places;
}
