/** What text looks like, as far as an add-in asks: highlight and color. */

import type { Paragraph, TextPiece } from "./paragraph";
import { isOn } from "./on-off";
import { XmlElement } from "./xml";

/** Highlights of ECMA-376 17.18.40, as Word's API gives them. */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: "#FFFF00", green: "#00FF00", cyan: "#00FFFF", magenta: "#FF00FF", blue: "#0000FF", red: "#FF0000",
  darkBlue: "#000080", darkCyan: "#008080", darkGreen: "#008000", darkMagenta: "#800080", darkRed: "#800000",
  darkYellow: "#808000", darkGray: "#808080", lightGray: "#C0C0C0", black: "#000000", white: "#FFFFFF",
}; // prettier-ignore

/** Names that Word's API has for colors (`Font.highlightColor`): not those that a file has. */
const NAMED: Readonly<Record<string, string>> = {
  Yellow: "#FFFF00", Lime: "#00FF00", Turquoise: "#00FFFF", Pink: "#FF00FF", Blue: "#0000FF", Red: "#FF0000", DarkBlue: "#000080",
  Teal: "#008080", Green: "#008000", Purple: "#800080", DarkRed: "#800000", Olive: "#808000", Gray: "#808080", LightGray: "#C0C0C0",
  Black: "#000000", White: "#FFFFFF",
}; // prettier-ignore

/** "#FFFF00" of "#ffff00" and of "Yellow"; undefined for what is no color of Word's API, or none that is known here. */
export function colorNamed(color: string): string | undefined {
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  return Object.entries(NAMED).find(([name]) => name.toLowerCase() === color.toLowerCase())?.[1];
}

/** "Yellow" of "#FFFF00". */
export function nameOfHighlight(color: string): string {
  return Object.entries(NAMED).find(([, value]) => value === color)?.[0] ?? color;
}

/** Children of `w:rPr` that come after a highlight or a color (CT_RPr order), as far as this code meets them. */
const AFTER_COLOR = ["w:spacing", "w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:highlight", "w:u", "w:effect", "w:bdr", "w:shd", "w:fitText", "w:vertAlign", "w:rtl", "w:cs", "w:em", "w:lang", "w:eastAsianLayout", "w:specVanish", "w:oMath"]; // prettier-ignore
const AFTER_ITALIC = ["w:iCs", "w:caps", "w:smallCaps", "w:strike", "w:dstrike", "w:outline", "w:shadow", "w:emboss", "w:imprint", "w:noProof", "w:snapToGrid", "w:vanish", "w:webHidden", "w:color", ...AFTER_COLOR]; // prettier-ignore
const AFTER_BOLD = ["w:bCs", "w:i", ...AFTER_ITALIC];
const AFTER_HIGHLIGHT = AFTER_COLOR.slice(AFTER_COLOR.indexOf("w:highlight") + 1);

/** One value for all the pieces; undefined when they differ. */
function common<Value>(values: readonly Value[]): Value | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

/** "#RRGGBB", null for none, "" when it is not the same all along (`Font.highlightColor`, WordApi 1.1). */
export function highlightOf(paragraph: Paragraph, pieces: readonly TextPiece[]): string | null {
  const styles = paragraph.story.document.styles;
  const values = pieces.map(({ run }) => {
    const value = styles.runProperty(run, paragraph.element, "w:highlight")?.attribute("w:val") ?? "none";
    return HIGHLIGHTS[value] ?? null;
  });
  const value = common(values);
  return values.length === 0 ? null : value === undefined ? "" : value;
}

/** "#RRGGBB", "" when it is not the same all along (`Font.color`, WordApi 1.1); automatic is black. */
export function colorOf(paragraph: Paragraph, pieces: readonly TextPiece[]): string {
  const styles = paragraph.story.document.styles;
  const values = pieces.map(({ run }) => {
    const value = styles.runProperty(run, paragraph.element, "w:color")?.attribute("w:val") ?? "auto";
    return /^[0-9a-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : "#000000";
  });
  return values.length === 0 ? "#000000" : (common(values) ?? "");
}

/** Sets or takes away a highlight; the nearest of the sixteen there are. */
export function setHighlight(pieces: readonly TextPiece[], color: string | null): void {
  for (const run of runsOf(pieces)) {
    setLook(run, "w:highlight", color === null ? undefined : nearestHighlight(color), AFTER_HIGHLIGHT);
  }
}

export function setColor(pieces: readonly TextPiece[], color: string): void {
  for (const run of runsOf(pieces)) setLook(run, "w:color", color.replace("#", "").toUpperCase(), AFTER_COLOR);
}

/** Bold or italic: said of the run itself only where what it inherits says otherwise. */
export function setToggle(paragraph: Paragraph, pieces: readonly TextPiece[], name: "w:b" | "w:i", isSet: boolean): void {
  const after = name === "w:b" ? AFTER_BOLD : AFTER_ITALIC;
  for (const run of runsOf(pieces)) {
    setLook(run, name, undefined, after);
    const inherited = isOn(paragraph.story.document.styles.runProperty(run, paragraph.element, name));
    if (inherited !== isSet) setLook(run, name, isSet ? "1" : "0", after);
  }
}

function runsOf(pieces: readonly TextPiece[]): Set<XmlElement> {
  return new Set(pieces.map(({ run }) => run));
}

function setLook(run: XmlElement, name: string, value: string | undefined, after: readonly string[]): void {
  let look = run.child("w:rPr");
  const existing = look?.child(name);
  if (value === undefined) {
    existing?.remove();
    if (look?.elements.length === 0) look.remove();
    return;
  }
  if (!look) run.insertAt(0, (look = XmlElement.make("w:rPr")));
  if (existing) existing.setAttribute("w:val", value);
  else
    look.insertBefore(
      look.elements.find((child) => after.includes(child.name)),
      XmlElement.make(name, { "w:val": value }),
    );
}

function nearestHighlight(color: string): string {
  const distance = (hex: string): number =>
    [1, 3, 5].reduce((sum, at) => sum + (component(hex, at) - component(color, at)) ** 2, 0);
  const nearest = Object.entries(HIGHLIGHTS).sort(([, one], [, other]) => distance(one) - distance(other))[0];
  return nearest?.[0] ?? "yellow";
}

function component(hex: string, at: number): number {
  return Number.parseInt(hex.slice(at, at + 2), 16) || 0;
}
