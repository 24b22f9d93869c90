import { type DocumentMargins, HostError, type MarginText, type UnseenPart } from "../agreement/agreement-document";
import { roundTrip } from "./batch";
import { MARGIN_KINDS, type MarginKind, readMarginReferences } from "./margin-references";
import { plainText } from "./plain-text";
import { readExtras } from "./read-extras";

/**
 * The headers and footers that the sections have of their own, one kind a round trip: a failure would take the others along (#272).
 * Only those there are: asking for one may create it (#1904). A host that does not tell which there are is asked for those of most
 * pages, and the others count as not seen.
 */
export async function readMargins(context: Word.RequestContext): Promise<DocumentMargins> {
  const { sections, references } = await readSections(context);
  const texts: MarginText[] = [];
  const textBoxes: string[] = [];
  const unseen = new Set<UnseenPart>(references ? [] : ["header", "footer"]);
  for (const kind of MARGIN_KINDS) {
    const bodies = references
      ? sections.filter((_, index) => references[index]?.some((one) => isSame(one, kind)))
      : kind.pages === "Primary"
        ? sections
        : [];
    if (bodies.length === 0) continue;
    try {
      for (const { paragraphs, ooxml } of await readKind(context, kind, bodies)) {
        texts.push({ part: kind.part, paragraphs });
        const beside = ooxml === undefined ? undefined : await readExtras(ooxml, []);
        textBoxes.push(...(beside?.textBoxes ?? []));
        for (const part of beside?.unseen ?? ["text-box"]) unseen.add(part);
      }
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      unseen.add(kind.part);
    }
  }
  return { texts, textBoxes, unseen: [...unseen] };
}

function isSame(one: MarginKind, other: MarginKind): boolean {
  return one.part === other.part && one.pages === other.pages;
}

/** The sections, and what each has of its own; undefined where the host does not say. */
async function readSections(context: Word.RequestContext): Promise<{
  readonly sections: readonly Word.Section[];
  readonly references: ReturnType<typeof readMarginReferences>;
}> {
  const sections = context.document.sections.load("items");
  const ooxml = context.document.body.getOoxml();
  try {
    await roundTrip(context);
  } catch (error) {
    if (!(error instanceof HostError) || error.code === "busy") throw error;
    const again = context.document.sections.load("items");
    await roundTrip(context);
    return { sections: again.items, references: undefined };
  }
  const references = readMarginReferences(ooxml.value);
  return { sections: sections.items, references: references?.length === sections.items.length ? references : undefined };
}

/** What one kind holds; without its markup where the host does not give that. */
async function readKind(
  context: Word.RequestContext,
  { part, pages }: MarginKind,
  sections: readonly Word.Section[],
): Promise<{ readonly paragraphs: string[]; readonly ooxml: string | undefined }[]> {
  const queue = (withMarkup: boolean) =>
    sections.map((section) => {
      const body = part === "header" ? section.getHeader(pages) : section.getFooter(pages);
      return { paragraphs: body.paragraphs.load("text"), ooxml: withMarkup ? body.getOoxml() : undefined };
    });
  let queued = queue(true);
  try {
    await roundTrip(context);
  } catch (error) {
    if (!(error instanceof HostError) || error.code === "busy") throw error;
    queued = queue(false);
    await roundTrip(context);
  }
  return queued.map(({ paragraphs, ooxml }) => ({
    paragraphs: Array.from(paragraphs.items, ({ text }) => plainText(text)),
    ooxml: ooxml?.value,
  }));
}
