/** A document at one moment. Paragraphs and controls are the simulated Word's own objects: they tell what is still the same. */

import type { ContentControl } from "../../../src/docx/content-control";
import type { Paragraph } from "../../../src/docx/paragraph";
import type { XmlElement } from "../../../src/docx/xml";
import type { SimulatedWord } from "../../../src/simulator/host/simulated-word";
import { isOurTag } from "../../../src/agreement/model/tag";

interface Line {
  readonly paragraph: Paragraph;
  readonly text: string;
}

/** A control of ours. */
export interface Frame {
  readonly control: ContentControl;
  readonly tag: string;
  readonly text: string;
  /** Where it begins, and where it ends. */
  readonly first: Paragraph;
  readonly start: number;
  readonly last: Paragraph;
  readonly end: number;
  readonly lock: string;
}

export interface Snapshot {
  readonly lines: readonly Line[];
  readonly frames: readonly Frame[];
  readonly textOf: ReadonlyMap<Paragraph, string>;
}

export function snapshotOf({ document: { body } }: SimulatedWord): Snapshot {
  const lines = body.paragraphs.map((paragraph): Line => ({ paragraph, text: wordsOf(paragraph) }));
  return {
    lines,
    frames: body.contentControls.filter(({ tag }) => isOurTag(tag)).map(frameOf),
    textOf: new Map(lines.map(({ paragraph, text }) => [paragraph, text])),
  };
}

/** The text of a paragraph without Word's own prompts, which are nobody's. */
function wordsOf(paragraph: Paragraph): string {
  return paragraph.pieces.map(({ run, text }) => (isPrompt(run) ? "" : text)).join("");
}

function isPrompt(run: XmlElement): boolean {
  for (let above = run.parent; above; above = above.parent) {
    if (above.name === "w:sdt" && above.child("w:sdtPr")?.child("w:showingPlcHdr")) return true;
  }
  return false;
}

function frameOf(control: ContentControl): Frame {
  const range = control.range();
  range.release();
  return {
    control,
    tag: control.tag,
    text: range.stretches.map(({ paragraph, start, end }) => paragraph.text.slice(start, end)).join("\n"),
    first: range.start.paragraph,
    start: range.start.offset,
    last: range.end.paragraph,
    end: range.end.offset,
    lock: control.lock,
  };
}

/** What one thing changed, between two moments with nothing else between. */
export interface Difference {
  readonly changed: ReadonlyMap<Paragraph, { readonly before: string; readonly after: string }>;
  readonly removed: ReadonlySet<Paragraph>;
  /** Paragraphs that came, each with the one above it. */
  readonly added: readonly (Line & { readonly above: Paragraph | undefined })[];
  readonly framesAdded: readonly Frame[];
  readonly framesRemoved: readonly Frame[];
}

export function differenceOf(before: Snapshot, after: Snapshot): Difference {
  const controlsBefore = new Set(before.frames.map(({ control }) => control));
  const controlsAfter = new Set(after.frames.map(({ control }) => control));
  return {
    changed: new Map(
      before.lines.flatMap(({ paragraph, text }) => {
        const now = after.textOf.get(paragraph);
        return now === undefined || now === text ? [] : [[paragraph, { before: text, after: now }] as const];
      }),
    ),
    removed: new Set(before.lines.flatMap(({ paragraph }) => (after.textOf.has(paragraph) ? [] : [paragraph]))),
    added: after.lines.flatMap((line, index) =>
      before.textOf.has(line.paragraph) ? [] : [{ ...line, above: after.lines[index - 1]?.paragraph }],
    ),
    framesAdded: after.frames.filter(({ control }) => !controlsBefore.has(control)),
    framesRemoved: before.frames.filter(({ control }) => !controlsAfter.has(control)),
  };
}

export function isNothing({ changed, removed, added, framesAdded, framesRemoved }: Difference): boolean {
  return changed.size + removed.size + added.length + framesAdded.length + framesRemoved.length === 0;
}
