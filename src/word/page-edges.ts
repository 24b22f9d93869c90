/** Whether a paragraph stands on its page: indents (ECMA-376 17.3.1.12) and frames (17.3.1.11) may carry it off. Lengths in twips. */

import { numberOf, type ParagraphProperties } from "./look-properties";
import type { Attributes } from "./ooxml-names";

/** The page of a section (17.6.13, 17.6.11). */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** A4, with margins of an inch: where a section says nothing. */
export const USUAL_PAGE: Page = { width: 11906, height: 16838, left: 1440, right: 1440, top: 1440 };

export function withProperty(page: Page, name: string, attributes: Attributes): Page {
  const said = (key: string, otherwise: number): number => numberOf(attributes, key) ?? otherwise;
  if (name === "w:pgSz") return { ...page, width: said("w", page.width), height: said("h", page.height) };
  if (name !== "w:pgMar") return page;
  return { ...page, left: said("left", page.left), right: said("right", page.right), top: said("top", page.top) };
}

/** Less room than this for a line is none: a centimetre. */
const NO_ROOM = 567;

export function isOffPage({ frame, left = 0, right = 0, first = 0 }: ParagraphProperties, page: Page): boolean {
  if (frame) {
    const x = frame.x + (frame.isFromPageX ? 0 : page.left);
    const y = frame.y + (frame.isFromPageY ? 0 : page.top);
    // Below 0 stand the names of places ("center", "inside"), told as -4 and the like; no frame begins out there by chance.
    return x >= page.width || x + frame.width < -NO_ROOM || y >= page.height || y < -page.height / 4;
  }
  const start = page.left + left;
  const end = page.width - page.right - right;
  return (
    start + Math.min(first, 0) < -NO_ROOM ||
    start + Math.max(first, 0) > page.width - NO_ROOM ||
    end > page.width + NO_ROOM ||
    end - start < 0
  );
}
