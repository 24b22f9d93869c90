/** Whether a text is read as it is written, by what its run, its paragraph, their styles and its cell say together. */

import type { Distortion } from "../agreement/agreement-document";
import { HIGHLIGHTS, type ParagraphProperties, type RunProperties, type Shading } from "./look-properties";
import { type StyleSheet, toggled } from "./style-sheet";
import { BLACK, type ColorSaid, contrast, mixed, type Rgb, rgbOf, type ThemeColors, WHITE } from "./theme-colors";

/** The cell a paragraph stands in, and its row. */
export interface CellLook {
  /** Of its table. */
  readonly style: string;
  readonly shading: Shading | undefined;
  readonly isHidden: boolean;
  /** Of its row, where it is exact: twips. */
  readonly height: number | undefined;
}

export interface LookSources {
  readonly styles: StyleSheet;
  readonly theme: ThemeColors;
}

/** Half-points: below 4 points nobody reads. */
const SMALLEST = 8;
/** Of letters where no one says (ECMA-376 17.3.2.38): half-points. */
const USUAL_SIZE = 20;
/** Percent of their width. */
const NARROWEST = 33;
/** Of their size: letters closer than that stand on one another. */
const CLOSEST = -0.3;
/** Of their size: a line lower than that shows no letter whole. */
const LOWEST = 0.5;
/** Of two colours: less is no difference to most eyes. Light grey on white is 1.4, the grey of placeholders 3.9. */
const FAINTEST = 1.5;
const TWIPS_A_HALF_POINT = 10;

/** Fonts in which a letter is a drawing. */
const SYMBOLS = new Set(["wingdings", "wingdings 2", "wingdings 3", "webdings", "symbol", "marlett", "mt extra", "zapfdingbats"]);

/** The properties of a paragraph, with those of its style. */
export function wholeParagraph({ styles }: LookSources, own: ParagraphProperties): ParagraphProperties {
  return { ...styles.defaults.paragraph, ...styles.paragraphStyle(own.style).paragraph, ...own };
}

/** How a run with text is read; a drawing of letters that are none ("symbols") is no distortion: who asks looks at the text. */
export function judgeRun(
  sources: LookSources,
  run: RunProperties,
  own: ParagraphProperties,
  cell: CellLook | undefined,
): Distortion[] {
  const { styles, theme } = sources;
  const [ofTable, ofParagraph] = [styles.style(cell?.style), styles.paragraphStyle(own.style)];
  const ofRun = styles.style(run.style);
  const whole: RunProperties = { ...styles.defaults.run, ...ofTable.run, ...ofParagraph.run, ...ofRun.run, ...run };
  const chain = [ofTable.run, ofParagraph.run, ofRun.run];
  const paragraph = wholeParagraph(sources, own);
  const size = whole.size ?? USUAL_SIZE;
  const height = size * TWIPS_A_HALF_POINT;
  const isStruck = toggled(run.struck, ...chain.map(({ struck }) => struck)) || whole.doubleStruck === true;
  const isHidden = toggled(run.hidden, ...chain.map(({ hidden }) => hidden)) || (cell?.isHidden ?? false);
  const line = paragraph.lineRule === "exact" ? paragraph.line : undefined;
  const lowest = Math.min(...[line, cell?.height, paragraph.frame?.height].map((one) => one ?? Number.POSITIVE_INFINITY));
  const found: [Distortion, boolean][] = [
    ["struck", isStruck],
    ["hidden", isHidden],
    ["faint", isFaint(sources, whole, paragraph, cell)],
    ["tiny", size < SMALLEST],
    ["squeezed", (whole.scale ?? 100) < NARROWEST || (whole.spacing ?? 0) <= CLOSEST * height],
    ["clipped", lowest < LOWEST * height],
    ["symbols", SYMBOLS.has(theme.font(whole.font ?? "").toLowerCase())],
  ];
  return found.flatMap(([how, isSo]) => (isSo ? [how] : []));
}

function isFaint(
  { styles, theme }: LookSources,
  run: RunProperties,
  paragraph: ParagraphProperties,
  cell: CellLook | undefined,
): boolean {
  if (run.textFill === null) return true;
  const color = theme.rgb(run.textFill ?? run.color ?? AUTOMATIC);
  // What is automatic is black on what is light, and white on what is dark.
  if (!color) return false;
  const highlight = rgbOf(HIGHLIGHTS[run.highlight ?? ""] ?? "");
  const shadings = [run.shading, paragraph.shading, cell?.shading].map((one) => one && shadingColor(theme, one));
  const behind = highlight ?? shadings.find((one) => one !== undefined);
  if (!behind && cell && styles.shadesCells(cell.style)) return false;
  return contrast(color, behind ?? WHITE) < FAINTEST;
}

const AUTOMATIC: ColorSaid = { hex: "auto", theme: "", tint: "", shade: "" };

/** Undefined where it lets through what is behind it. */
function shadingColor(theme: ThemeColors, { pattern, fill, color }: Shading): Rgb | undefined {
  const behind = theme.rgb(fill);
  if (["", "nil", "clear"].includes(pattern)) return pattern === "nil" ? undefined : behind;
  const front = theme.rgb(color) ?? BLACK;
  if (pattern === "solid") return front;
  // "pct25"; stripes are half of each.
  const percent = Number.parseInt(pattern.replace("pct", ""), 10);
  return mixed(front, behind ?? WHITE, Number.isFinite(percent) ? percent / 100 : 0.5);
}
