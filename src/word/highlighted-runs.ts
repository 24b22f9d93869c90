/** Which of the runs that were read are highlighted (`w:highlight`, ECMA-376 17.3.2.15), by themselves or by a style. */

import type { ReadRun } from "./distorted-runs";
import { HIGHLIGHTS } from "./look-properties";
import type { DraftPlace } from "./place-looks";
import type { StyleSheet } from "./style-sheet";

export interface DraftHighlight extends DraftPlace {
  /** "#RRGGBB" */
  readonly color: string;
  /** Which control it stands in, from 1; 0 for none. */
  readonly control: number;
}

/** In order; those that show: white on white paper does not. */
export function highlightedRuns(styles: StyleSheet, runs: readonly ReadRun[]): DraftHighlight[] {
  return runs.flatMap(({ paragraph: { draft, own: paragraph }, start, end, own, control }) => {
    const said = [own, styles.style(own.style).run, styles.paragraphStyle(paragraph.style).run, styles.defaults.run];
    const name = said.find(({ highlight }) => highlight !== undefined)?.highlight;
    const hex = name === "white" ? undefined : HIGHLIGHTS[name ?? ""];
    return hex === undefined ? [] : [{ draft, start, end, color: `#${hex}`, control }];
  });
}
