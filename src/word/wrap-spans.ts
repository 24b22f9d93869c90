import {
  type DocumentContent,
  HostError,
  type HostErrorCode,
  type SpanToWrap,
  type WrapOutcome,
} from "../agreement/agreement-document";
import { sameText } from "../agreement/french/fold";
import { Batch, roundTrip } from "./batch";
import { findSpans, type FoundSpan } from "./find-span";
import { wasAnswered } from "./guard-edits";
import { plainText } from "./plain-text";
import type { ReadObjects, Receive } from "./read-content";

/** What Word says when it will not do one of the things asked. */
const STOPS_AT_AN_ACTION: ReadonlySet<HostErrorCode> = new Set(["not-editable", "locked", "gone", "failed"]);

/** So many slots side by side may be refused for what they are (a lock, a field); then one is tried elsewhere. */
const NEIGHBOURS = 2;

/** What spans are wrapped with, each thing by the index of its span. */
interface Wrapping {
  readonly context: Word.RequestContext;
  readonly spans: readonly SpanToWrap[];
  readonly objects: ReadObjects;
  readonly queueRead: () => Receive<DocumentContent>;
  readonly found: readonly FoundSpan[];
  readonly nameless: readonly (Word.ContentControl | undefined)[];
  /** Those that were put in. */
  readonly controls: Map<number, Word.ContentControl>;
  readonly outcomes: WrapOutcome[];
}

/** Puts a control round each span; see the port. */
export async function wrapSpans(
  context: Word.RequestContext,
  spans: readonly SpanToWrap[],
  objects: ReadObjects,
  queueRead: () => Receive<DocumentContent>,
): Promise<{ outcomes: readonly WrapOutcome[]; after: DocumentContent }> {
  const found = await findSpans(context, spans, objects);
  const [outcomes, nameless] = [found.map((hit) => hit.outcome()), namelessControls(spans, found, objects)];
  const controls = new Map<number, Word.ContentControl>();
  const wrapping: Wrapping = { context, spans, objects, queueRead, found, nameless, controls, outcomes };
  // Last first: wrapping moves what follows it in its paragraph (#1215, #3913).
  let pending = outcomes.flatMap(({ state }, index) => (state === "wrapped" ? [index] : [])).reverse();
  let refused = 0;
  let isEditable = false;
  let isTold = false;
  for (;;) {
    const { told, failure, receive } = await wrapAll(wrapping, pending);
    if (!failure) return { outcomes, after: await listWrapped(wrapping, receive) };
    // Word stopped at the first that was not done (a control that crosses it, #1169): the others go on without it.
    // An answer that did not come says nothing of what was done: wrapping again might wrap twice. The document tells.
    if (!STOPS_AT_AN_ACTION.has(failure.code)) return { outcomes, after: await readDone(wrapping, pending, failure) };
    // A Word that once told what came before a failure tells it.
    isTold ||= told > 0;
    const done = !isTold && pending.length > 1 ? await wrappedUntold(wrapping, pending) : told;
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

/** The document once all is wrapped that can be, without the controls that are not as they were asked. */
async function listWrapped(
  { context, spans, objects, queueRead, controls, outcomes }: Wrapping,
  receive: Receive<DocumentContent>,
): Promise<DocumentContent> {
  const after = await receive();
  // A host that lists fewer controls than there are does not list all.
  const areListed = after.controls.length >= objects.content.controls.length + controls.size;
  const listed = areListed ? after : await receive(true);
  const narrow = await narrowControls(context, spans, controls, listed);
  if (narrow.length === 0) return listed;
  for (const index of narrow) {
    outcomes[index] = { state: "refused", reason: "not-wrappable" };
    takeOff(controls.get(index));
  }
  const receiveAgain = queueRead();
  await roundTrip(context);
  return receiveAgain();
}

/**
 * How many of these were wrapped by a Word that tells nothing of what came before a failure: the document tells. What it was asked for
 * them is not to be asked again.
 */
async function wrappedUntold({ context, spans, objects, controls }: Wrapping, pending: readonly number[]): Promise<number> {
  const found = await findSpans(
    context,
    pending.flatMap((index) => spans[index] ?? []),
    objects,
  );
  const open = found.findIndex((one) => one.outcome().state !== "already-wrapped");
  const done = open < 0 ? pending.length : open;
  for (const index of pending.slice(0, done)) controls.delete(index);
  return done;
}

/** One that a Word does not take off (#310) is nobody's: what it holds is not all of a slot, and is not to be written as if it were. */
function takeOff(control: Word.ContentControl | undefined): void {
  if (!control) return;
  Object.assign(control, { tag: "", title: "" });
  control.delete(true);
}

/** The document, where it shows that all these spans were wrapped though Word did not say so. @throws the failure where it does not. */
async function readDone(
  { context, spans, objects: { content }, queueRead }: Wrapping,
  asked: readonly number[],
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

/** Wraps these spans and reads the document again; how many were wrapped as far as Word tells, if it failed on the way. */
async function wrapAll(
  { context, spans, found, nameless, controls, queueRead }: Wrapping,
  indices: readonly number[],
): Promise<{ told: number; failure: HostError | undefined; receive: Receive<DocumentContent> }> {
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
    return { told: asked.length, failure: undefined, receive };
  } catch (failure) {
    if (!(failure instanceof HostError)) throw failure;
    return { told: asked.filter(wasAnswered).length, failure, receive };
  }
}
