import { type DocumentMargins, HostError, type MarginText, type UnseenPart } from "../agreement/agreement-document";
import { roundTrip } from "./batch";
import { MARGIN_KINDS, type MarginKind, type MarginReferences } from "./margin-references";
import { HAS_NO_TIME } from "./host-error";
import { plainText } from "./plain-text";
import { readExtras } from "./read-extras";

/** Queues the reading of the sections; the function gives them once they have arrived. */
export function queueSections(context: Word.RequestContext): () => readonly Word.Section[] {
  const sections = context.document.sections.load("items");
  return () => sections.items;
}

/** A kind of header or footer, and the sections that have one of their own. */
interface AskedKind {
  readonly kind: MarginKind;
  readonly sections: readonly Word.Section[];
}

/** What one header or footer holds; without its markup where the host does not give that. */
interface ReadMargin {
  readonly paragraphs: readonly string[];
  readonly markup: string | undefined;
}

/**
 * The headers and footers that the sections have of their own, in one round trip; where something fails in it, one kind after the
 * other, as a failure takes along what is asked for with it. Only those there are, and only of a section that shows none of those
 * before it: asking may give it empty ones of every other kind (#1904, #272). Where it does, its own count as not seen. A host that
 * does not tell which there are is asked for those of most pages of the first section, and the others count as not seen.
 *
 * @param told which there are, as the body's markup tells.
 * @param pause called between two steps of the work.
 */
export async function readMarginsOf(
  context: Word.RequestContext,
  sections: readonly Word.Section[],
  told: MarginReferences,
  pause?: () => Promise<void>,
): Promise<DocumentMargins> {
  const references = told?.length === sections.length ? told : undefined;
  const there = MARGIN_KINDS.map((kind): AskedKind => ({ kind, sections: sections.filter(hasOwn(kind, references)) }));
  const withoutHarm = new Set(sections.filter((_, index) => showsOwnOnly(index, references)));
  const asked = there
    .map((one): AskedKind => ({ ...one, sections: one.sections.filter((section) => withoutHarm.has(section)) }))
    .filter((one) => one.sections.length > 0);
  const texts: MarginText[] = [];
  const textBoxes: string[] = [];
  const looks: DocumentMargins["looks"][number][] = [];
  const unseen = new Set<UnseenPart>(references ? [] : ["header", "footer"]);
  for (const { kind, sections: own } of there) if (own.some((section) => !withoutHarm.has(section))) unseen.add(kind.part);
  const read = await readTogether(context, asked);
  for (const { kind, sections: own } of asked) {
    const margins = read?.get(kind) ?? (await readAlone(context, { kind, sections: own }));
    if (!margins) unseen.add(kind.part);
    for (const { paragraphs, markup: ooxml } of margins ?? []) {
      texts.push({ part: kind.part, paragraphs });
      const shown = paragraphs.map((text) => ({ text }));
      const beside = ooxml === undefined ? undefined : await readExtras(ooxml, shown, pause);
      looks.push(...(beside?.looks.map((one) => ({ ...one, paragraph: null, part: kind.part })) ?? []));
      textBoxes.push(...(beside?.textBoxes ?? []));
      for (const part of beside?.unseen ?? (["text-box", "look"] as const)) unseen.add(part);
    }
  }
  return { texts, textBoxes, looks, unseen: [...unseen] };
}

function hasOwn({ part, pages }: MarginKind, references: MarginReferences): (section: Word.Section, index: number) => boolean {
  if (!references) return () => pages === "Primary";
  return (_, index) => references[index]?.some((one) => one.part === part && one.pages === pages) ?? false;
}

/** Whether a section has its own of every kind that one before it has: no other's is shown on its pages (17.10.5). */
function showsOwnOnly(index: number, references: MarginReferences): boolean {
  const isOf = (one: MarginKind) => (other: MarginKind) => one.part === other.part && one.pages === other.pages;
  const before = references?.slice(0, index).flat() ?? [];
  return references ? before.every((one) => references[index]?.some(isOf(one)) ?? false) : index === 0;
}

/** All of them; undefined where something failed. */
async function readTogether(
  context: Word.RequestContext,
  asked: readonly AskedKind[],
): Promise<ReadonlyMap<MarginKind, readonly ReadMargin[]> | undefined> {
  if (asked.length === 0) return undefined;
  const queued = asked.map((one) => [one.kind, queueKind(one, true)] as const);
  try {
    await roundTrip(context);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return undefined;
  }
  return new Map(queued.map(([kind, receive]) => [kind, receive()]));
}

/** One kind, without its markup if that fails; undefined where it fails all the same. */
async function readAlone(context: Word.RequestContext, asked: AskedKind): Promise<readonly ReadMargin[] | undefined> {
  for (const withMarkup of [true, false]) {
    const receive = queueKind(asked, withMarkup);
    try {
      await roundTrip(context);
      return receive();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (HAS_NO_TIME.has(error.code)) return undefined;
    }
  }
  return undefined;
}

function queueKind({ kind: { part, pages }, sections }: AskedKind, withMarkup: boolean): () => readonly ReadMargin[] {
  const queued = sections.map((section) => {
    const body = part === "header" ? section.getHeader(pages) : section.getFooter(pages);
    return { paragraphs: body.paragraphs.load("text"), markup: withMarkup ? body.getOoxml() : undefined };
  });
  return () =>
    queued.map(({ paragraphs, markup }) => ({
      paragraphs: Array.from(paragraphs.items, ({ text }) => plainText(text)),
      markup: markup?.value,
    }));
}
