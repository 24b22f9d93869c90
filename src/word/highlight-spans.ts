/** Highlights given to stretches of paragraphs, or taken away from them. */

import {
  type DocumentContent,
  type DocumentControl,
  type HighlightChange,
  type HighlightOutcome,
  HostError,
} from "../agreement/agreement-document";
import { grouped } from "../agreement/model/grouped";
import { isOurTag } from "../agreement/model/tag";
import { Batch, roundTrip } from "./batch";
import { findStretch, isLong, Searches } from "./find-span";
import { clearHighlight } from "./font-look";
import { HAS_NO_TIME } from "./host-error";
import { type HostTraits, learn } from "./host-traits";
import { shownText } from "./plain-text";
import type { ReadObjects, Receive } from "./read-content";

/** A stretch that was found. */
interface Place {
  readonly range: Word.Range;
  readonly color: string | null;
  /** The controls of ours round it that are locked. */
  readonly locked: readonly Word.ContentControl[];
}

/** See the port. Where Word refuses one of them, each is asked for alone. */
export async function highlightSpans(
  context: Word.RequestContext,
  changes: readonly HighlightChange[],
  objects: ReadObjects,
  queueRead: () => Receive<DocumentContent>,
): Promise<{ outcomes: readonly HighlightOutcome[]; after: DocumentContent }> {
  const places = await findPlaces(context, changes, objects);
  const found = places.filter((place) => place !== undefined);
  const isTaken = await take(context, found, objects.traits);
  const refused = new Set<Place>();
  if (!isTaken) for (const place of found) if (!(await take(context, [place], objects.traits))) refused.add(place);
  const receive = queueRead();
  await roundTrip(context);
  const outcomes = places.map((place): HighlightOutcome => {
    if (!place || refused.has(place)) return "refused";
    return place.color === null && !objects.traits.takesNoHighlight ? "white" : "done";
  });
  return { outcomes, after: await receive() };
}

/** Where each is; undefined where Word does not find it as it is shown, or where somebody else locked what it stands in. */
async function findPlaces(
  context: Word.RequestContext,
  changes: readonly HighlightChange[],
  objects: ReadObjects,
): Promise<readonly (Place | undefined)[]> {
  const searches = new Searches(objects.traits);
  const batch = new Batch(context);
  const found = [];
  for (const { paragraph: read, start, end } of changes) {
    const paragraph = objects.paragraph(read);
    const literal = shownText(paragraph.text).slice(start, end);
    await batch.spend("search", literal, isLong(literal) ? 2 : 1);
    found.push(findStretch(paragraph, start, end, searches));
  }
  await batch.send();
  // Some hosts give several the same id: all of them are opened then.
  const byId = grouped(objects.content.controls, (read) => objects.control(read).id);
  return found.map(({ range: hit, parent }, index): Place | undefined => {
    const [range, round] = [hit(), (byId.get(parent()?.id ?? Number.NaN) ?? []).flatMap(lockedRound)];
    if (!range || !round.every(({ tag }) => isOurTag(tag))) return undefined;
    return { range, color: changes[index]?.color ?? null, locked: round.map(objects.control) };
  });
}

/** Of a control and those it stands in, the locked ones. */
function lockedRound(control: DocumentControl): DocumentControl[] {
  return [...(control.locked ? [control] : []), ...(control.parent ? lockedRound(control.parent) : [])];
}

/** @returns whether Word did: what is locked is locked again, whatever came of it. */
async function take(context: Word.RequestContext, places: readonly Place[], traits: HostTraits): Promise<boolean> {
  const locked = [...new Set(places.flatMap((place) => place.locked))];
  try {
    const batch = new Batch(context);
    for (const control of locked) {
      await batch.spend("look");
      control.cannotEdit = false;
    }
    for (const { range, color } of places) {
      await batch.spend("look");
      if (color === null) clearHighlight(range.font, traits);
      else range.font.highlightColor = color;
    }
    await lock(batch, locked);
    await batch.send();
    return true;
  } catch (error) {
    if (!(error instanceof HostError) || HAS_NO_TIME.has(error.code)) throw error;
    const batch = new Batch(context);
    await lock(batch, locked);
    await batch.send();
    return learn(traits, error).isLearnt && take(context, places, traits);
  }
}

async function lock(batch: Batch, controls: readonly Word.ContentControl[]): Promise<void> {
  for (const control of controls) {
    await batch.spend("look");
    control.cannotEdit = true;
  }
}
