/**
 * What of the properties of runs (`w:rPr`, ECMA-376 17.3.2) and of paragraphs (`w:pPr`, 17.3.1) decides whether a text is read as it
 * is written. Each bag holds what one element says: what it leaves out is the style's to say.
 */

import type { ColorSaid } from "./theme-colors";
import { type Attributes, isOn, valueOf, W14 } from "./ooxml-names";

/** The colours of a highlight (17.18.40), "RRGGBB", by their names; none for "none". */
export const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: "000000", blue: "0000FF", cyan: "00FFFF", darkBlue: "000080", darkCyan: "008080", darkGray: "808080",
  darkGreen: "008000", darkMagenta: "800080", darkRed: "800000", darkYellow: "808000", green: "00FF00", lightGray: "C0C0C0",
  magenta: "FF00FF", red: "FF0000", white: "FFFFFF", yellow: "FFFF00",
}; // prettier-ignore

/** A background (17.3.5): a fill, under a pattern. */
export interface Shading {
  readonly pattern: string;
  readonly fill: ColorSaid;
  readonly color: ColorSaid;
}

/** Lengths in twips, but for the size of letters: half-points. */
export interface RunProperties {
  style?: string;
  struck?: boolean;
  doubleStruck?: boolean;
  hidden?: boolean;
  color?: ColorSaid;
  /** Of Word 2010 on, over the colour ([MS-DOCX] 2.6.1.25); null: letters that nothing fills. */
  textFill?: ColorSaid | null;
  highlight?: string;
  shading?: Shading;
  size?: number;
  /** Percent. */
  scale?: number;
  spacing?: number;
  /** The width that the run is made to fit. */
  fit?: number;
  font?: string;
  isRightToLeft?: boolean;
}

export interface ParagraphProperties {
  style?: string;
  shading?: Shading;
  line?: number;
  lineRule?: string;
  left?: number;
  right?: number;
  /** Of its first line, beside the left; less than 0 where it hangs. */
  first?: number;
  numbering?: string;
  level?: number;
  frame?: Frame;
  isRightToLeft?: boolean;
}

/** 17.3.1.11 */
interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Where it is exact. */
  readonly height: number | undefined;
  readonly isFromPageX: boolean;
  readonly isFromPageY: boolean;
}

const value = (attributes: Attributes): string => valueOf(attributes, "val");

/** Undefined where nothing that is a number is said. */
export function numberOf(attributes: Attributes, ...names: readonly string[]): number | undefined {
  for (const name of names) {
    const said = valueOf(attributes, name);
    // A length may have its unit (22.9.2.14): points are twenty twips.
    const length = Number.parseFloat(said) * (said.endsWith("pt") ? 20 : 1);
    if (Number.isFinite(length)) return length;
  }
  return undefined;
}

function colorSaid(attributes: Attributes, own = "val", theme = "theme"): ColorSaid {
  return {
    hex: valueOf(attributes, own),
    theme: valueOf(attributes, theme === "theme" ? "themeColor" : theme),
    tint: valueOf(attributes, `${theme}Tint`),
    shade: valueOf(attributes, `${theme}Shade`),
  };
}

export function shadingSaid(attributes: Attributes): Shading {
  return {
    pattern: value(attributes),
    fill: colorSaid(attributes, "fill", "themeFill"),
    color: colorSaid(attributes, "color"),
  };
}

/** Adds what an element of `w:rPr` says. */
export function addToRun(bag: RunProperties, name: string, attributes: Attributes): void {
  switch (name) {
    case "w:rStyle":
      bag.style = value(attributes);
      break;
    case "w:strike":
      bag.struck = isOn(attributes);
      break;
    case "w:dstrike":
      bag.doubleStruck = isOn(attributes);
      break;
    case "w:vanish":
      bag.hidden = isOn(attributes);
      break;
    case "w:specVanish":
      if (isOn(attributes)) bag.hidden = true;
      break;
    case "w:color":
      bag.color = colorSaid(attributes);
      break;
    case "w:highlight":
      bag.highlight = value(attributes);
      break;
    case "w:shd":
      bag.shading = shadingSaid(attributes);
      break;
    case "w:rtl":
      bag.isRightToLeft = isOn(attributes);
      break;
    case "w:rFonts": {
      // The theme's goes before the one that is named.
      const said = ["asciiTheme", "ascii", "hAnsi"].map((script) => valueOf(attributes, script));
      const font = said.find((one) => one !== "");
      if (font !== undefined) bag.font = font;
      break;
    }
    default:
      addLength(bag, name, attributes);
  }
}

/** Adds what an element in `w14:textFill` says; of a gradient nothing. */
export function addTextFill(bag: RunProperties, parent: string, name: string, attributes: Attributes): void {
  const said = valueOf(attributes, "val", W14);
  const [tint, shade] = ["", ""];
  if (parent === "w14:textFill" && name === "w14:noFill") bag.textFill = null;
  if (parent !== "w14:solidFill") return;
  if (name === "w14:srgbClr") bag.textFill = { hex: said, theme: "", tint, shade };
  if (name === "w14:schemeClr") bag.textFill = { hex: "", theme: said, tint, shade };
}

const LENGTHS = { "w:sz": "size", "w:w": "scale", "w:spacing": "spacing", "w:fitText": "fit" } as const;

function addLength(bag: RunProperties, name: string, attributes: Attributes): void {
  const key = (LENGTHS as Readonly<Record<string, keyof RunProperties & ("size" | "scale" | "spacing" | "fit")>>)[name];
  const length = key && numberOf(attributes, "val");
  if (key && length !== undefined) bag[key] = length;
}

/** Adds what an element of `w:pPr` or of its `w:numPr` says. */
export function addToParagraph(bag: ParagraphProperties, name: string, attributes: Attributes): void {
  const add = (key: "line" | "left" | "right" | "first" | "level", length: number | undefined): void => {
    if (length !== undefined) bag[key] = length;
  };
  switch (name) {
    case "w:pStyle":
      bag.style = value(attributes);
      break;
    case "w:shd":
      bag.shading = shadingSaid(attributes);
      break;
    case "w:spacing": {
      add("line", numberOf(attributes, "line"));
      const rule = valueOf(attributes, "lineRule");
      if (rule !== "") bag.lineRule = rule;
      break;
    }
    case "w:ind": {
      add("left", numberOf(attributes, "left", "start"));
      add("right", numberOf(attributes, "right", "end"));
      const hanging = numberOf(attributes, "hanging");
      add("first", hanging === undefined ? numberOf(attributes, "firstLine") : -hanging);
      break;
    }
    case "w:numId":
      bag.numbering = value(attributes);
      break;
    case "w:ilvl":
      add("level", numberOf(attributes, "val"));
      break;
    case "w:framePr":
      bag.frame = frameSaid(attributes);
      break;
    case "w:bidi":
      bag.isRightToLeft = isOn(attributes);
      break;
    default:
  }
}

function frameSaid(attributes: Attributes): Frame {
  return {
    x: numberOf(attributes, "x") ?? 0,
    y: numberOf(attributes, "y") ?? 0,
    width: numberOf(attributes, "w") ?? 0,
    height: valueOf(attributes, "hRule") === "exact" ? numberOf(attributes, "h") : undefined,
    isFromPageX: valueOf(attributes, "hAnchor") === "page",
    isFromPageY: valueOf(attributes, "vAnchor") === "page",
  };
}
