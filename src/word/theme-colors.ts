/**
 * Colours as they are seen: those of the theme (ECMA-376 20.1.6.2) by the names a document gives them (17.15.1.20, 17.18.97), made
 * lighter or darker (17.3.2.6); how far two of them are apart.
 */

import { type OpeningTag, valueOf, W } from "./ooxml-names";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** A colour as an element says it: "" for what it does not say. */
export interface ColorSaid {
  /** RRGGBB, or "auto". */
  readonly hex: string;
  readonly theme: string;
  /** Two hexadecimal digits each. */
  readonly tint: string;
  readonly shade: string;
}

/** Red, green and blue, from 0 to 255. */
export type Rgb = readonly [number, number, number];

export const WHITE: Rgb = [255, 255, 255];
export const BLACK: Rgb = [0, 0, 0];

/** Where a name of 17.18.97 stands in the scheme, as long as the settings do not say otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  dark1: "dk1",
  light1: "lt1",
  dark2: "dk2",
  light2: "lt2",
  text1: "dk1",
  background1: "lt1",
  text2: "dk2",
  background2: "lt2",
  hyperlink: "hlink",
  followedHyperlink: "folHlink",
  tx1: "dk1",
  bg1: "lt1",
  tx2: "dk2",
  bg2: "lt2",
};
/** What the settings map, by their attributes (17.15.1.20). */
const MAPPED: Readonly<Record<string, string>> = { bg1: "background1", t1: "text1", bg2: "background2", t2: "text2" };

/** The theme of a document; Office's own black and white until it is told. */
export class ThemeColors {
  readonly #scheme = new Map<string, string>([
    ["dk1", "000000"],
    ["lt1", "FFFFFF"],
  ]);
  readonly #names = new Map(Object.entries(NAMES));
  readonly #fonts = new Map<string, string>();
  /** The colour, or the kind of font, that is being told. */
  #current = "";

  /** An element of the theme. */
  open({ uri, local, attributes }: OpeningTag, parent: string): void {
    if (uri !== DRAWING) return;
    if (parent === "clrScheme" || local === "majorFont" || local === "minorFont") this.#current = local;
    if (local === "srgbClr" && parent === this.#current) this.#scheme.set(parent, valueOf(attributes, "val", ""));
    if (local === "sysClr" && parent === this.#current) this.#scheme.set(parent, valueOf(attributes, "lastClr", ""));
    if (local === "latin" && parent === this.#current) this.#fonts.set(parent, valueOf(attributes, "typeface", ""));
  }

  /** `w:clrSchemeMapping`. */
  map({ attributes }: OpeningTag): void {
    for (const [from, to] of Object.entries(MAPPED)) {
      const name = NAMES[valueOf(attributes, from, W)];
      if (name !== undefined) this.#names.set(to, name);
    }
  }

  /** The name of a font of the theme ("minorHAnsi"); any other as it is. */
  font(said: string): string {
    const [, kind] = /^(major|minor)(?:Ascii|HAnsi|EastAsia|Bidi)$/.exec(said) ?? [];
    return kind === undefined ? said : (this.#fonts.get(`${kind}Font`) ?? "");
  }

  /** Undefined where it is automatic, or nobody knows it. */
  rgb({ hex, theme, tint, shade }: ColorSaid): Rgb | undefined {
    const own = this.#scheme.get(this.#names.get(theme) ?? theme);
    // The colour beside the name is the one Word last saw: for who knows no theme.
    if (theme === "" || theme === "none" || own === undefined) return rgbOf(hex);
    const rgb = rgbOf(own);
    return rgb && shaded(rgb, tint, shade);
  }
}

export function rgbOf(hex: string): Rgb | undefined {
  if (!/^[0-9a-f]{6}$/i.test(hex)) return undefined;
  const at = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(0), at(2), at(4)];
}

/** Towards white by the tint, towards black by the shade: near enough to Word's, which does so in another space of colours. */
function shaded(rgb: Rgb, tint: string, shade: string): Rgb {
  const part = (digits: string): number | undefined => {
    const share = Number.parseInt(digits, 16) / 255;
    return Number.isFinite(share) ? share : undefined;
  };
  const [light, dark] = [part(tint), part(shade)];
  if (light !== undefined) return mixed(rgb, WHITE, light);
  return dark === undefined ? rgb : mixed(rgb, BLACK, dark);
}

/** So much of the first, the rest of the second. */
export function mixed(one: Rgb, other: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2): number => one[index] * share + other[index] * (1 - share);
  return [at(0), at(1), at(2)];
}

/** Contrast of two colours, from 1 (the same) to 21 (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
