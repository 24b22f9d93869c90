import type { CSSProperties } from "react";
import type { DocxDocument } from "../../../docx/docx-document";
import { twips } from "./text-style";

/** The size of the paper, and its margins, as the first section has them (17.6.13, 17.6.11); A4 and 25 millimetres where it says nothing. */
export function sheetStyle({ sections }: DocxDocument): CSSProperties {
  const size = sections[0]?.child("w:pgSz");
  const margins = sections[0]?.child("w:pgMar");
  const margin = (side: string): string => twips(margins?.attribute(`w:${side}`)) ?? "25mm";
  const style: CSSProperties & Record<`--${string}`, string> = {
    maxWidth: twips(size?.attribute("w:w")) ?? "210mm",
    paddingLeft: margin("left"),
    paddingRight: margin("right"),
    "--paper-height": twips(size?.attribute("w:h")) ?? "297mm",
    "--top": margin("top"),
    "--bottom": margin("bottom"),
  };
  return style;
}
