/** What paragraphs and runs look like, as CSS: the properties an agreement has (ECMA-376 17.3.1, 17.3.2). */

import type { CSSProperties } from "react";
import type { Paragraph } from "../../../docx/paragraph";
import type { XmlElement } from "../../../docx/xml";

/** Twentieths of a point, the unit of most lengths (17.18.74), as points. */
export function twips(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${Number(value) / 20}pt`;
}

const ALIGNMENTS: Readonly<Record<string, CSSProperties["textAlign"]>> = {
  center: "center",
  right: "right",
  end: "right",
  both: "justify",
};

/** Highlights (17.18.40) whose CSS name is another. */
const HIGHLIGHTS: Readonly<Record<string, string>> = { darkYellow: "olive", lightGray: "silver", darkGray: "gray" };

export function paragraphStyle({ element, story }: Paragraph): CSSProperties {
  const property = (name: string): XmlElement | undefined => story.document.styles.paragraphProperty(element, name);
  const spacing = property("w:spacing");
  const place = story.document.numbering.placeOf(element);
  return {
    textAlign: ALIGNMENTS[property("w:jc")?.attribute("w:val") ?? ""],
    marginTop: twips(spacing?.attribute("w:before")),
    marginBottom: twips(spacing?.attribute("w:after")),
    // Word's own levels go half an inch to the right each.
    marginLeft: place ? `${(place.level + 1) * 36}pt` : twips(property("w:ind")?.attribute("w:left")),
  };
}

export function runStyle(run: XmlElement, { element, story }: Paragraph): CSSProperties {
  const property = (name: string): XmlElement | undefined => story.document.styles.runProperty(run, element, name);
  const value = (name: string): string | undefined => property(name)?.attribute("w:val");
  const isOn = (name: string): boolean => property(name) !== undefined && !["0", "false", "off"].includes(value(name) ?? "");
  const color = value("w:color");
  const highlight = value("w:highlight");
  const size = value("w:sz");
  return {
    fontWeight: isOn("w:b") ? "bold" : "normal",
    fontStyle: isOn("w:i") ? "italic" : undefined,
    textDecoration: (value("w:u") ?? "none") === "none" ? undefined : "underline",
    textTransform: isOn("w:caps") ? "uppercase" : undefined,
    color: color && color !== "auto" ? `#${color}` : undefined,
    backgroundColor: highlight && highlight !== "none" ? (HIGHLIGHTS[highlight] ?? highlight.toLowerCase()) : undefined,
    // Half-points.
    fontSize: size ? `${Number(size) / 2}pt` : undefined,
    fontFamily: property("w:rFonts")?.attribute("w:ascii"),
  };
}
