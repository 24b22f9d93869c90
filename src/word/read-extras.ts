/**
 * What Word's paragraphs do not show, read in the body's Office Open XML (`Body.getOoxml`, WordApi 1.1: every host has it).
 * It is only read, never written back.
 *
 * Read as a stream: a tree of the whole package costs several times more, in one piece, and the pane waits for it.
 */

import { SaxesParser } from "saxes";
import type { DocumentExtras, ParagraphMarks } from "../agreement/agreement-document";
import { ExtrasReader } from "./extras-reader";
import { fitMarks } from "./fit-marks";
import { MarksReader } from "./marks-reader";
import { pairDrafts } from "./pair-drafts";

/** How much is read between two pauses, in UTF-16 units: a few milliseconds. */
const CHUNK = 1 << 15;
/** The same in paragraphs whose marks are placed. */
const PARAGRAPHS = 500;

/**
 * @param ooxml a flat package. Where it is none, nothing of it counts as seen.
 * @param paragraphs those of the reading it came with, their text as `plainText` gives it.
 * @param pause called between two steps of the work.
 */
export async function readExtras(
  ooxml: string,
  paragraphs: readonly { readonly text: string }[],
  pause?: () => Promise<void>,
): Promise<DocumentExtras> {
  const sides = new ExtrasReader();
  const body = new MarksReader();
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("error", () => sides.breakOff());
  parser.on("opentag", (tag) => {
    body.open(tag);
    sides.open(tag, body.paragraph);
  });
  const addText = (text: string): void => {
    body.addText(text);
    sides.addText(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    body.close();
    sides.close();
  });
  for (let at = 0; at < ooxml.length; at += CHUNK) {
    parser.write(ooxml.slice(at, at + CHUNK));
    await pause?.();
  }
  parser.close();
  const texts = paragraphs.map(({ text }) => text);
  const pairs = pairDrafts(sides.isBroken ? [] : body.drafts, texts);
  const marks: (ParagraphMarks | undefined)[] = [];
  for (const [index, text] of texts.entries()) {
    const draft = pairs[index];
    marks.push(draft && fitMarks(draft, text));
    if (index % PARAGRAPHS === PARAGRAPHS - 1) await pause?.();
  }
  const places = new Map(pairs.map((draft, index) => [draft, index]));
  const placed = <One extends { readonly paragraph: number | null }>(one: One): One => {
    return one.paragraph === null ? one : { ...one, paragraph: places.get(body.drafts[one.paragraph]) ?? null };
  };
  const extras = sides.extras();
  return {
    ...extras,
    trackedChanges: extras.trackedChanges.map(placed),
    hiddenTexts: extras.hiddenTexts.map(placed),
    marks,
    controls: sides.isBroken ? [] : body.controls,
  };
}
