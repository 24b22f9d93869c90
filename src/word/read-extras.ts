/**
 * What Word's paragraphs do not show, read in the body's Office Open XML (`Body.getOoxml`, WordApi 1.1: every host has it).
 * It is only read, never written back.
 */

import type { DocumentExtras, ParagraphMarks } from "../agreement/agreement-document";
import { eachWithPauses } from "./each-with-pauses";
import { ExtrasReader } from "./extras-reader";
import { fitMarks, fitTo } from "./fit-marks";
import { LooksReader } from "./looks-reader";
import { type MarginReferences, MarginReferencesReader } from "./margin-references";
import { MarksReader } from "./marks-reader";
import { pairDrafts } from "./pair-drafts";
import type { ParagraphDraft } from "./paragraph-draft";
import { placeHighlights, placeLooks, type ShownDraft } from "./place-looks";
import { streamMarkup } from "./stream-markup";

/** How many paragraphs' marks are placed between two pauses. */
const SLICE = 500;

/** A flat package that was read, once for all that is asked of it. */
export class Markup {
  private constructor(
    private readonly body: MarksReader,
    private readonly sides: ExtrasReader,
    private readonly looks: LooksReader,
    private readonly margins: MarginReferencesReader,
    private readonly isWhole: boolean,
  ) {}

  /**
   * @param ooxml where it is no flat package, nothing of it counts as seen.
   * @param pause called between two steps of the work.
   */
  static async read(ooxml: string, pause?: () => Promise<void>): Promise<Markup> {
    const body = new MarksReader();
    const [sides, looks, margins] = [new ExtrasReader(body), new LooksReader(body), new MarginReferencesReader()];
    const isWhole = await streamMarkup(ooxml, [body, sides, looks, margins], pause);
    return new Markup(body, sides, looks, margins, isWhole);
  }

  get references(): MarginReferences {
    return this.margins.references(this.isWhole);
  }

  /**
   * @param paragraphs those of the reading it came with, their text as `plainText` gives it.
   * @param pause called between two steps of the work.
   */
  async extras(paragraphs: readonly { readonly text: string }[], pause?: () => Promise<void>): Promise<DocumentExtras> {
    const { body, sides, looks, isWhole } = this;
    const texts = paragraphs.map(({ text }) => text);
    const pairs = pairDrafts(isWhole ? body.drafts : [], texts);
    const marks: (ParagraphMarks | undefined)[] = [];
    const shown = new Map<ParagraphDraft, ShownDraft>();
    const fitMarksOf = (text: string, index: number): void => {
      const draft = pairs[index];
      const fit = draft && fitTo(draft, text);
      marks.push(fit && fitMarks(draft, fit));
      if (fit) shown.set(draft, { index, text, fit });
    };
    await eachWithPauses(texts, SLICE, fitMarksOf, pause);
    const places = new Map(pairs.map((draft, index) => [draft, index]));
    const placed = <One extends { readonly paragraph: number | null }>(one: One): One => {
      return one.paragraph === null ? one : { ...one, paragraph: places.get(body.drafts[one.paragraph]) ?? null };
    };
    const extras = sides.extras(isWhole);
    return {
      ...extras,
      trackedChanges: extras.trackedChanges.map(placed),
      hiddenTexts: extras.hiddenTexts.map(placed),
      looks: isWhole ? placeLooks(await looks.stretches(pause), shown) : [],
      highlights: isWhole ? placeHighlights(looks.highlights, shown) : [],
      unseen: [...new Set([...extras.unseen, ...looks.unseen])],
      marks,
      controls: isWhole ? body.controls : [],
    };
  }
}

/** The same where nothing else is asked of it. */
export async function readExtras(
  ooxml: string,
  paragraphs: readonly { readonly text: string }[],
  pause?: () => Promise<void>,
): Promise<DocumentExtras> {
  const markup = await Markup.read(ooxml, pause);
  return markup.extras(paragraphs, pause);
}
