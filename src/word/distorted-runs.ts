/** Which of the runs that were read are read otherwise than they are written, and what lists put before their paragraphs. */

import type { Distortion } from "../agreement/agreement-document";
import { eachWithPauses } from "./each-with-pauses";
import { type CellLook, judgeRun, wholeParagraph } from "./judge-look";
import type { LookParts } from "./look-sources";
import type { ParagraphProperties, RunProperties } from "./look-properties";
import type { DraftStretch } from "./looks-reader";
import { isOffPage, type Page } from "./page-edges";
import { BEGINNING, type ParagraphDraft, type Position } from "./paragraph-draft";

export interface ReadParagraph {
  readonly draft: ParagraphDraft;
  readonly own: ParagraphProperties;
  readonly cell: CellLook | undefined;
  /** Index of its section. */
  readonly section: number;
}

export interface ReadRun {
  readonly paragraph: ReadParagraph;
  readonly start: Position;
  readonly own: RunProperties;
  /** Which control it stands in, from 1, innermost; 0 for none. */
  readonly control: number;
  end: Position;
}

/** How many runs are judged between two pauses. */
const SLICE = 1_000;

/** @param runs in order. @param pageOf the page of a section. */
export async function distortedRuns(
  parts: LookParts,
  runs: readonly ReadRun[],
  pageOf: (section: number) => Page,
  pause?: () => Promise<void>,
): Promise<DraftStretch[]> {
  const found: DraftStretch[] = [];
  const judged = new Map<string, readonly Distortion[]>();
  let current: { readonly paragraph: ReadParagraph; readonly key: string; readonly isOff: boolean } | undefined;
  const judge = ({ paragraph, start, end, own }: ReadRun): void => {
    const { draft } = paragraph;
    const text = draft.kept.slice(start.kept, end.kept);
    if (!SHOWN.test(text)) return;
    if (current?.paragraph !== paragraph) {
      const isOff = isOffPage(wholeParagraph(parts, paragraph.own), pageOf(paragraph.section));
      current = { paragraph, key: JSON.stringify([paragraph.own, paragraph.cell]), isOff };
    }
    const key = current.key + JSON.stringify(own);
    const known = judged.get(key) ?? judgeRun(parts, own, paragraph.own, paragraph.cell);
    judged.set(key, known);
    const how = [
      // A drawing that somebody chose is none of the letters of a text.
      ...known.filter((one) => one !== "symbols" || LETTER.test(text)),
      ...(isTooNarrow(own, text) && !known.includes("squeezed") ? ["squeezed" as const] : []),
      ...(current.isOff ? ["off-page" as const] : []),
    ];
    if (how.length > 0) found.push({ how, draft, start, end, detail: "" });
    if (own.isRightToLeft ?? paragraph.own.isRightToLeft) found.push({ how: ["direction"], draft, start, end, detail: "" });
  };
  await eachWithPauses(runs, SLICE, judge, pause);
  return found;
}

export function listTexts(parts: LookParts, paragraphs: readonly ReadParagraph[]): DraftStretch[] {
  const { styles, lists } = parts;
  return paragraphs.flatMap(({ draft, own }): DraftStretch[] => {
    const { numbering, level = 0 } = wholeParagraph(parts, own);
    if (numbering === undefined || numbering === "0") return [];
    const detail = lists.textOf(numbering, level, (style) => styles.style(style).paragraph.numbering);
    if (!SAYS.test(detail)) return [];
    return [{ how: ["list-text"], draft, start: BEGINNING, end: draft.position, detail }];
  });
}

/** Whether a run is made to fit less than its letters need. */
function isTooNarrow({ fit }: RunProperties, text: string): boolean {
  return fit !== undefined && fit < text.length * NARROWEST_LETTER;
}

/** Something that is seen. */
const SHOWN = /[^\s\p{Cc}\p{Cf}]/u;
/** A letter or a digit, no drawing of a font of drawings. */
const LETTER = /[\p{L}\p{N}]/u;
/** Words or a number: one letter alone is a bullet of a font of drawings. */
const SAYS = /\p{L}{2}|\p{N}/u;
/** Twips: less than that is no letter. */
const NARROWEST_LETTER = 30;
