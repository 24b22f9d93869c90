import {
  type DocumentContent,
  HostError,
  type HostErrorCode,
  type SpanToWrap,
  type WrapOutcome,
} from "../agreement/agreement-document";
import { sameText } from "../agreement/french/fold";
import { Batch, roundTrip } from "./batch";
import { findSpan, type FoundSpan, Searches, searchesFor } from "./find-span";
import { wasAnswered } from "./guard-edits";
import type { HostTraits } from "./host-traits";
import { plainText } from "./plain-text";
import type { ReadObjects, Receive } from "./read-content";

/** What Word says when it will not do one of the things asked. */
const STOPS_AT_AN_ACTION: ReadonlySet<HostErrorCode> = new Set(["not-editable", "locked", "gone", "failed"]);

/** So many slots side by side may be refused for what they are (a lock, a field); then one is tried elsewhere. */
const NEIGHBOURS = 2;

/** Puts a control round each span; see the port. */
export async function wrapSpans(
  context: Word.RequestContext,
  spans: readonly SpanToWrap[],
  objects: ReadObjects,
  queueRead: () => Receive<DocumentContent>,
): Promise<{ outcomes: readonly WrapOutcome[]; after: DocumentContent }> {
  const found = await findSpans(context, spans, objects);
  const outcomes = found.map((hit) => hit.outcome());
  const nameless = namelessControls(spans, found, objects);
  // Last first: wrapping moves what follows it in its paragraph (#1215, #3913).
  let pending = outcomes.flatMap(({ state }, index) => (state === "wrapped" ? [index] : [])).reverse();
  const controls = new Map<number, Word.ContentControl>();
  let refused = 0;
  let isEditable = false;
  for (;;) {
    const { done, failure, receive } = await wrapAll(context, pending, spans, found, nameless, controls, queueRead);
    if (!failure) {
      const after = await receive();
      // A host that lists fewer controls than there are does not list all.
      const areListed = after.controls.length >= objects.content.controls.length + controls.size;
      const listed = areListed ? after : await receive(true);
      const narrow = await narrowControls(context, spans, controls, listed);
      if (narrow.length === 0) return { outcomes, after: listed };
      for (const index of narrow) outcomes[index] = { state: "refused", reason: "not-wrappable" };
      for (const index of narrow) takeOff(controls.get(index));
      const receiveAgain = queueRead();
      await roundTrip(context);
      return { outcomes, after: await receiveAgain() };
    }
    // Word stopped at the first that was not done (a control that crosses it, #1169): the others go on without it.
    // An answer that did not come says nothing of what was done: wrapping again might wrap twice. The document tells.
    if (!STOPS_AT_AN_ACTION.has(failure.code))
      return { outcomes, after: await readDone(context, pending, spans, objects, queueRead, failure) };
    isEditable ||= done > 0;
    // Stopped between a control and its name, Word leaves one without: it is given its name first thing, once.
    const last = pending[done - 1];
    const [control, span] = last === undefined ? [] : [nameless[last] ?? controls.get(last), spans[last]];
    if (control && span && /\.(?:tag|title)$/iu.test(failure.location)) {
      Object.assign(control, { tag: span.tag, title: span.title });
      pending = pending.slice(done);
      continue;
    }
    refused += 1;
    // Where nothing at all can be done, here and elsewhere, it is not those slots' fault.
    if (!isEditable && refused > NEIGHBOURS) throw failure;
    const culprit = pending[done];
    if (culprit === undefined) throw failure;
    // A lock of a control further up, or of a kind that is not listed (a group): the code is assumed, as in the simulated Word.
    outcomes[culprit] = { state: "refused", reason: failure.hostCode === "AccessDenied" ? "locked" : "not-wrappable" };
    controls.delete(culprit);
    pending = pending.slice(done + 1);
    if (!isEditable && refused === NEIGHBOURS) pending = begunHalfway(pending, spans);
  }
}

/** One that a Word does not take off (#310) is nobody's: what it holds is not all of a slot, and is not to be written as if it were. */
function takeOff(control: Word.ContentControl | undefined): void {
  if (!control) return;
  Object.assign(control, { tag: "", title: "" });
  control.delete(true);
}

/**
 * A round trip; another where a text with a space is not found: that space may be another than the one it is read as (#67), and then
 * Word is asked for any from now on.
 */
async function findSpans(
  context: Word.RequestContext,
  spans: readonly SpanToWrap[],
  objects: ReadObjects,
): Promise<readonly FoundSpan[]> {
  const { traits } = objects;
  const found = await search(context, spans, objects, traits);
  const missed = spans.filter(({ text }, index) => text.includes(" ") && !isFound(found[index]));
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

/** The document, where it shows that all these spans were wrapped though Word did not say so. @throws the failure where it does not. */
async function readDone(
  context: Word.RequestContext,
  asked: readonly number[],
  spans: readonly SpanToWrap[],
  { content }: ReadObjects,
  queueRead: () => Receive<DocumentContent>,
  failure: HostError,
): Promise<DocumentContent> {
  const receive = queueRead();
  await roundTrip(context);
  const after = await receive();
  const tags = new Set(spans.map(({ tag }) => tag));
  const tagged = ({ controls }: DocumentContent): number => controls.filter(({ tag }) => tags.has(tag)).length;
  if (asked.length === 0 || tagged(after) - tagged(content) !== asked.length) throw failure;
  return after;
}

/**
 * For each span, the control without a tag that holds exactly its text: LibreOffice takes id, tag and title off those in a paragraph
 * (7.4), and the tag off the others. It is given its name again: another round it, or in it, would be one too many. A control that
 * holds two of the spans is the first one's.
 */
function namelessControls(
  spans: readonly SpanToWrap[],
  found: readonly FoundSpan[],
  { content, control }: ReadObjects,
): (Word.ContentControl | undefined)[] {
  const free = new Map(content.controls.filter(({ tag }) => tag === "").map((read) => [control(read).id, read]));
  return spans.map(({ text, title, wasNamed }, index) => {
    const parent = wasNamed && free.size > 0 ? found[index]?.parent() : undefined;
    const read = parent && free.get(parent.id);
    if (!read || !["", title].includes(read.title) || !sameText(read.text, text)) return undefined;
    free.delete(parent.id);
    return parent;
  });
}

/** The same spans, those far away first; those of one paragraph stay in their order. */
function begunHalfway(pending: readonly number[], spans: readonly SpanToWrap[]): number[] {
  const paragraph = (at: number): number | undefined => spans[pending[at] ?? -1]?.span.first;
  let half = Math.floor(pending.length / 2);
  while (half > 0 && half < pending.length && paragraph(half) === paragraph(half - 1)) half += 1;
  return [...pending.slice(half), ...pending.slice(0, half)];
}

/** Which controls hold less, or more, than they were put round (the first word only: #1771). A round trip, only where one does. */
async function narrowControls(
  context: Word.RequestContext,
  spans: readonly SpanToWrap[],
  controls: ReadonlyMap<number, Word.ContentControl>,
  listed: DocumentContent,
): Promise<number[]> {
  const left = [...listed.controls];
  const isListed = (index: number): boolean => {
    const at = left.findIndex(({ tag, text }) => tag === spans[index]?.tag && sameText(text, spans[index].text));
    return at >= 0 && left.splice(at, 1).length > 0;
  };
  const unlisted = [...controls.keys()].sort((one, other) => one - other).filter((index) => !isListed(index));
  if (unlisted.length === 0) return [];
  for (const index of unlisted) controls.get(index)?.load("text");
  await roundTrip(context);
  return unlisted.filter((index) => !sameText(plainText(controls.get(index)?.text ?? ""), spans[index]?.text ?? ""));
}

/** Wraps these spans and reads the document again; how many were wrapped, if Word failed on the way. */
async function wrapAll(
  context: Word.RequestContext,
  indices: readonly number[],
  spans: readonly SpanToWrap[],
  found: readonly FoundSpan[],
  nameless: readonly (Word.ContentControl | undefined)[],
  controls: Map<number, Word.ContentControl>,
  queueRead: () => Receive<DocumentContent>,
): Promise<{ done: number; failure: HostError | undefined; receive: Receive<DocumentContent> }> {
  const batch = new Batch(context);
  /** One for each that is asked: the host has answered for it once it was done. */
  const asked: OfficeExtension.ClientObject[] = [];
  let receive: Receive<DocumentContent> = () => Promise.reject(new Error("nothing was asked for"));
  try {
    for (const index of indices) {
      const span = spans[index];
      const range = found[index]?.range();
      if (!span || !range) continue;
      await batch.spend("wrap", span.tag + span.title);
      const known = nameless[index];
      const control = known ?? range.insertContentControl();
      if (!known) controls.set(index, control);
      control.tag = span.tag;
      control.title = span.title;
      asked.push(known ? known.getRange("Content").load("text") : control);
    }
    receive = queueRead();
    await batch.send();
    return { done: asked.length, failure: undefined, receive };
  } catch (failure) {
    if (!(failure instanceof HostError)) throw failure;
    return { done: asked.filter(wasAnswered).length, failure, receive };
  }
}
