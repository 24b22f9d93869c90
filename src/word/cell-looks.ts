/** Tables as they look (ECMA-376 17.4): what is behind each cell, rows that are hidden or have a height of their own. */

import type { CellLook } from "./judge-look";
import { numberOf, type Shading, shadingSaid } from "./look-properties";
import { type Attributes, isOn, valueOf } from "./ooxml-names";

interface OpenTable {
  style: string;
  /** Behind all of it, where its cells have nothing of their own. */
  shading: Shading | undefined;
  cell: Shading | undefined;
  isRowHidden: boolean;
  rowHeight: number | undefined;
}

export class CellLooks {
  /** Innermost last. */
  readonly #tables: OpenTable[] = [];

  open(name: string, above: string, attributes: Attributes): void {
    if (name === "w:tbl") {
      this.#tables.push({ style: "", shading: undefined, cell: undefined, isRowHidden: false, rowHeight: undefined });
    }
    const table = this.#tables.at(-1);
    if (!table) return;
    if (name === "w:tr") Object.assign(table, { isRowHidden: false, rowHeight: undefined });
    if (name === "w:tc") table.cell = undefined;
    if (above === "w:tblPr" && name === "w:tblStyle") table.style = valueOf(attributes, "val");
    if (above === "w:tblPr" && name === "w:shd") table.shading = shadingSaid(attributes);
    if (above === "w:tcPr" && name === "w:shd") table.cell = shadingSaid(attributes);
    if (above === "w:trPr" && name === "w:hidden") table.isRowHidden = isOn(attributes);
    if (above === "w:trPr" && name === "w:trHeight" && valueOf(attributes, "hRule") === "exact") {
      table.rowHeight = numberOf(attributes, "val");
    }
  }

  close(name: string): void {
    if (name === "w:tbl") this.#tables.pop();
  }

  /** Of the cell that is being read; undefined outside of tables. */
  get current(): CellLook | undefined {
    const table = this.#tables.at(-1);
    if (!table) return undefined;
    const shadings = this.#tables.flatMap(({ cell, shading }) => cell ?? shading ?? []);
    return {
      style: table.style,
      shading: shadings.at(-1),
      isHidden: this.#tables.some(({ isRowHidden }) => isRowHidden),
      height: table.rowHeight,
    };
  }
}
