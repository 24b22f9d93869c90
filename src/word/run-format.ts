/**
 * Direct formatting of a run (`w:rPr`, ECMA-376 17.3.2) as far as it says something to a reader. Highlights, language, and what
 * only concerns other scripts do not; nor do black and greys, which tell a placeholder from an answer.
 */

import type { LookRound } from "../agreement/agreement-document";
import { answerColor } from "./font-look";
import { type Attributes, isOn, valueOf } from "./ooxml-names";

const value = (attributes: Attributes): string => valueOf(attributes, "val");
/** Off is not nothing: the style may say on. */
const toggle = (attributes: Attributes): string => (isOn(attributes) ? "on" : "off");

/** What each property says; "" where it says nothing. */
const PROPERTIES: Readonly<Record<string, (attributes: Attributes) => string>> = {
  "w:b": toggle,
  "w:i": toggle,
  "w:strike": toggle,
  "w:dstrike": toggle,
  "w:caps": toggle,
  "w:smallCaps": toggle,
  "w:u": value,
  "w:vertAlign": value,
  "w:rStyle": value,
  "w:sz": value,
  "w:color": colorOf,
  "w:shd": shadingOf,
  "w:rFonts": fontsOf,
};

function colorOf(attributes: Attributes): string {
  const color = value(attributes).toUpperCase();
  return ["", "AUTO", "000000"].includes(color) || answerColor(`#${color}`) !== undefined ? "" : color;
}

/** White on white is no shading (17.3.2.32). */
function shadingOf(attributes: Attributes): string {
  const [pattern, fill] = [value(attributes), valueOf(attributes, "fill").toUpperCase()];
  const theme = valueOf(attributes, "themeFill");
  const isBlank = ["", "clear", "nil"].includes(pattern) && ["", "AUTO", "FFFFFF"].includes(fill) && theme === "";
  return isBlank ? "" : [pattern, fill, theme, valueOf(attributes, "color").toUpperCase()].join(" ");
}

/** The fonts of Latin text (17.3.2.26): the theme's goes before the one that is named. */
function fontsOf(attributes: Attributes): string {
  const font = (script: string): string => valueOf(attributes, `${script}Theme`) || valueOf(attributes, script);
  const [ascii, others] = [font("ascii"), font("hAnsi")];
  return ascii + others === "" ? "" : `${ascii}/${others}`;
}

/** Direct colour, bold and italic of a run; `fixed` prints its character style and its shading, which no add-in can change. */
export type RunLook = Readonly<Required<Record<"bold" | "italic", boolean>>> & {
  readonly color: string;
  readonly fixed: string;
};

const PLAIN: RunLook = { color: "#000000", bold: false, italic: false, fixed: "" };

/** Not of Font before WordApiDesktop 1.3, and a character style has no name there that every language knows. */
const FIXED = new Set(["w:rStyle", "w:shd"]);

/** Automatic is black, as Word tells an add-in. */
function shownColor(color: string): string {
  return /^[0-9a-f]{6}$/i.test(color) ? `#${color.toUpperCase()}` : PLAIN.color;
}

/** What of one look is otherwise in the other, as the other has it. */
export function otherwise(own: RunLook, round: RunLook): LookRound {
  return {
    ...(own.color !== round.color && { color: round.color }),
    ...(own.bold !== round.bold && { bold: round.bold }),
    ...(own.italic !== round.italic && { italic: round.italic }),
  };
}

/** The properties of one run, in whatever order they are written. */
export class RunFormat {
  readonly #said: string[] = [];
  #look: RunLook = PLAIN;

  /** What an add-in can change of it. */
  get look(): RunLook {
    return this.#look;
  }

  add(name: string, attributes: Attributes): void {
    if (name === "w:b") this.#look = { ...this.#look, bold: isOn(attributes) };
    if (name === "w:i") this.#look = { ...this.#look, italic: isOn(attributes) };
    if (name === "w:color") this.#look = { ...this.#look, color: shownColor(value(attributes)) };
    const said = PROPERTIES[name]?.(attributes) ?? "";
    if (said === "") return;
    this.#said.push(`${name}=${said}`);
    if (FIXED.has(name)) this.#look = { ...this.#look, fixed: [this.#look.fixed, said].sort().join(" ").trim() };
  }

  /** Equal for runs that look alike. */
  print(): string {
    return this.#said.sort().join(";");
  }
}
