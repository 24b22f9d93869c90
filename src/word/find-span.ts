import type { SpanToWrap, WrapOutcome } from "../agreement/agreement-document";
import { parseTag } from "../agreement/model/tag";
import { Batch } from "./batch";
import { lookOf } from "./font-look";
import type { HostTraits } from "./host-traits";
import { matchCase } from "./match-case";
import { shownText } from "./plain-text";
import { escapeSearch, occurrencesOf, SEARCH_LIMIT } from "./search-text";
import type { ReadObjects } from "./read-content";

/** A span whose search is queued; to be read after the round trip. */
export interface FoundSpan {
  outcome(): WrapOutcome;
  /** What to wrap; undefined when it was not found as it should be. */
  range(): Word.Range | Word.Paragraph | undefined;
  /** The rich text control it stands in; to be asked of one that was found. */
  parent(): Word.ContentControl | undefined;
}

const HIT_PROPERTIES = [
  "text,font/highlightColor,font/color",
  ...["id", "tag", "cannotEdit"].map((property) => `parentContentControlOrNullObject/${property}`),
].join();
/** Length of the two ends looked for when a text is too long for one search. */
const END_LENGTH = 100;

/** How many searches finding a span takes: two for one with a lead, or too long for one search. */
function searchesFor({ lead, text, extent }: SpanToWrap): number {
  return extent === "text" && (lead > 0 || isLong(text)) ? 2 : 1;
}

/** Searches that are queued: a text is looked for once in a paragraph, however many slots show it there. */
export class Searches {
  readonly #asked = new Map<Word.Paragraph, Map<string, Asked>>();

  constructor(private readonly traits: Pick<HostTraits, "showsNoBreakSpaces">) {}

  /** The search of a literal, queued the first time. */
  of(paragraph: Word.Paragraph, literal: string): Asked {
    const known = this.#asked.get(paragraph) ?? new Map<string, Asked>();
    this.#asked.set(paragraph, known);
    let asked = known.get(literal);
    if (!asked) {
      const hits = paragraph.search(escapeSearch(literal, this.traits), matchCase(paragraph)).load(HIT_PROPERTIES);
      asked = { hits, nth: occurrencesOf(shownText(paragraph.text), literal) };
      known.set(literal, asked);
    }
    return asked;
  }
}

interface Asked {
  readonly hits: Word.RangeCollection;
  /** Which of the occurrences begins at each offset. */
  readonly nth: ReadonlyMap<number, number>;
}

/**
 * A round trip; another where a text with a space is not found: that space may be another than the one it is read as (#67), and then
 * Word is asked for any from now on.
 */
export async function findSpans(
  context: Word.RequestContext,
  spans: readonly SpanToWrap[],
  objects: ReadObjects,
): Promise<readonly FoundSpan[]> {
  const { traits } = objects;
  const found = await search(context, spans, objects, traits);
  const missed = spans.filter(({ text }, index) => /[ \u202f]/u.test(text) && !isFound(found[index]));
  if (missed.length === 0 || !traits.showsNoBreakSpaces) return found;
  const again = await search(context, missed, objects, { showsNoBreakSpaces: false });
  if (!again.some(isFound)) return found;
  traits.showsNoBreakSpaces = false;
  const anew = new Map(missed.map((span, index) => [span, again[index]]));
  return spans.flatMap((span, index) => anew.get(span) ?? found[index] ?? []);
}

function isFound(span: FoundSpan | undefined): boolean {
  const outcome = span?.outcome();
  return outcome !== undefined && !(outcome.state === "refused" && outcome.reason === "not-found");
}

async function search(
  context: Word.RequestContext,
  spans: readonly SpanToWrap[],
  objects: ReadObjects,
  traits: Pick<HostTraits, "showsNoBreakSpaces">,
): Promise<FoundSpan[]> {
  const batch = new Batch(context);
  const searches = new Searches(traits);
  const found: FoundSpan[] = [];
  for (const span of spans) {
    await batch.spend("search", span.text, searchesFor(span));
    found.push(findSpan(span, objects, searches));
  }
  await batch.send();
  return found;
}

/** Queues what finds a span in its paragraph(s). */
function findSpan(span: SpanToWrap, { content, paragraph }: ReadObjects, searches: Searches): FoundSpan {
  const first = paragraph(content.paragraphs[span.span.first]);
  const last = paragraph(content.paragraphs[span.span.last]);
  if (span.extent !== "text") return findParagraphs(span, first, last);
  // The characters of this very paragraph, its kind of break and space included.
  const literal = shownText(first.text).slice(span.span.start, span.span.end);
  if (isLong(literal)) return findBetween(span, first, searches);
  const { start } = span.span;
  const whole = findLiteral(first, literal, start, searches);
  const placeholder = span.lead === 0 ? whole : findLiteral(first, literal.slice(span.lead), start + span.lead, searches);
  return {
    outcome: () => (whole() ? outcomeOf(span, placeholder()) : NOT_FOUND),
    range: whole,
    parent: () => parentOf(whole()),
  };
}

const NOT_FOUND: WrapOutcome = { state: "refused", reason: "not-found" };

/** The range a search was for, after the round trip; undefined when Word found others than are in the text. */
export type Hit = () => Word.Range | undefined;

/** Queues the search of a literal that stands at an offset of a paragraph. */
function findLiteral(paragraph: Word.Paragraph, literal: string, offset: number, searches: Searches): Hit {
  const { hits, nth } = searches.of(paragraph, literal);
  // Fields, revisions and hidden text make Word find more or fewer: then which is which is anyone's guess.
  return () => (hits.items.length === nth.size ? hits.items[nth.get(offset) ?? -1] : undefined);
}

/** Both ends of a text too long for one search, queued. */
interface Ends {
  readonly head: Hit;
  readonly tail: Hit;
  /** From one to the other. */
  readonly whole: Hit;
}

function findEnds(paragraph: Word.Paragraph, start: number, end: number, searches: Searches): Ends {
  const shown = shownText(paragraph.text);
  const head = findLiteral(paragraph, shown.slice(start, start + END_LENGTH), start, searches);
  const tail = findLiteral(paragraph, shown.slice(end - END_LENGTH, end), end - END_LENGTH, searches);
  const whole = (): Word.Range | undefined => {
    const to = tail();
    return to && head()?.expandTo(to);
  };
  return { head, tail, whole };
}

/** A text too long for one search: from its beginning to its end. */
function findBetween(span: SpanToWrap, paragraph: Word.Paragraph, searches: Searches): FoundSpan {
  const { head, tail, whole } = findEnds(paragraph, span.span.start, span.span.end, searches);
  return {
    outcome: () => (tail() ? outcomeOf(span, head()) : NOT_FOUND),
    range: whole,
    parent: () => parentOf(head()),
  };
}

/** Whether a stretch of a paragraph is found by its two ends, which takes two searches. */
export function isLong(literal: string): boolean {
  return escapeSearch(literal).length > SEARCH_LIMIT;
}

/** A stretch whose search is queued. */
export interface FoundStretch {
  readonly range: Hit;
  /** The rich text control it begins in. */
  readonly parent: () => Word.ContentControl | undefined;
}

/** Queues what finds a stretch of a paragraph, however long. */
export function findStretch(paragraph: Word.Paragraph, start: number, end: number, searches: Searches): FoundStretch {
  const literal = shownText(paragraph.text).slice(start, end);
  if (isLong(literal)) {
    const { head, whole } = findEnds(paragraph, start, end, searches);
    return { range: whole, parent: () => parentOf(head()) };
  }
  const range = findLiteral(paragraph, literal, start, searches);
  return { range, parent: () => parentOf(range()) };
}

function findParagraphs(span: SpanToWrap, first: Word.Paragraph, last: Word.Paragraph): FoundSpan {
  const content = first.getRange("Content").load(HIT_PROPERTIES);
  return {
    outcome: () => outcomeOf(span, content),
    parent: () => parentOf(content),
    range: () => {
      if (span.extent === "paragraph") return content;
      return first === last ? first : first.getRange("Whole").expandTo(last.getRange("Whole"));
    },
  };
}

function parentOf(range: Word.Range | undefined): Word.ContentControl | undefined {
  const parent = range?.parentContentControlOrNullObject;
  return parent?.isNullObject ? undefined : parent;
}

/** What can be done with a range that was found, by the control it is in. */
function outcomeOf(span: SpanToWrap, range: Word.Range | undefined): WrapOutcome {
  if (!range) return NOT_FOUND;
  const parent = range.parentContentControlOrNullObject;
  if (!parent.isNullObject) {
    if (parent.tag === span.tag) return { state: "already-wrapped" };
    // A slot in another slot's control would be written twice over; in a clause's or in anybody else's it is at home.
    if (parseTag(parent.tag)) return { state: "refused", reason: "inside-another-control" };
    if (parent.cannotEdit) return { state: "refused", reason: "locked" };
  }
  return { state: "wrapped", look: lookOf(range.font) };
}
