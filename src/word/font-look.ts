import type { TextLook } from "../agreement/agreement-document";
import type { HostTraits } from "./host-traits";

/** White paper on white paper: what stands for no highlight where none cannot be said. */
const NO_HIGHLIGHT = "#FFFFFF";

/** Takes a highlight away. */
export function clearHighlight(font: Word.Font, { takesNoHighlight }: HostTraits): void {
  (font as { highlightColor: string | null }).highlightColor = takesNoHighlight ? null : NO_HIGHLIGHT;
}

/**
 * Word answers "" for a look that is not the same all along, and `null` for no highlight; a color that is not the same all along
 * may be `null` too (word-add-ins-troubleshooting).
 */
export function lookOf(font: Word.Font): TextLook {
  const [highlight, color] = [font.highlightColor as string | null, font.color as string | null];
  const isNone = highlight === null || highlight.toUpperCase() === NO_HIGHLIGHT;
  return {
    highlight: isNone ? null : highlight === "" ? "mixed" : highlight,
    color: color === "" || color === null ? "mixed" : color,
  };
}

/**
 * The color an answer takes where its placeholder had this one: black for a grey placeholder, undefined to leave it as it
 * is. Grey: the three components close to one another, neither black nor white.
 */
export function answerColor(placeholder: string): string | undefined {
  const [red, green, blue] = (/^#(..)(..)(..)$/.exec(placeholder) ?? []).slice(1).map((hex) => Number.parseInt(hex, 16));
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const lightest = Math.max(red, green, blue);
  const darkest = Math.min(red, green, blue);
  return lightest - darkest <= 16 && darkest >= 64 && lightest <= 240 ? "#000000" : undefined;
}
