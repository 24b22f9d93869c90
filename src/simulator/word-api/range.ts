import type { ContentControl } from "../../docx/content-control";
import { deleteParagraph, replaceControlText } from "../../docx/edit-paragraphs";
import { replaceText } from "../../docx/edit-text";
import { TextRange } from "../../docx/text-range";
import { innermostControl, WrapError, wrapRange } from "../../docx/wrap-range";
import { ApiError } from "./api-error";
import { type ApiClass, apiObject } from "./api-class";
import { stringArgument } from "./arguments";
import { contentControlClass, contentControlCollection } from "./content-control";
import { fontClass } from "./font";
import { compare, locationRelation } from "./location-relation";
import { paragraphCollection } from "./paragraph";
import type { Profile } from "./profile";
import { select } from "./selecting";
import { search, shownText } from "./text-range-api";
import { wrapped } from "./wrapping";

/** https://learn.microsoft.com/javascript/api/word/word.range */
export const rangeClass: ApiClass<TextRange> = {
  name: "Range",
  isAlive: (range) => range.isValid,
  release: (range) => range.release(),
  properties: {
    Text: { since: "1.1", source: "documented", get: (range, { profile }) => shownText(range.stretches, profile) },
    IsEmpty: { since: "1.3", source: "documented", get: (range) => range.isEmpty },
    Font: { since: "1.1", source: "documented", get: (range) => apiObject(fontClass, { stretches: () => range.stretches }) },
    Paragraphs: {
      since: "1.1",
      source: "documented",
      get: (range) => paragraphCollection(() => range.stretches.map(({ paragraph }) => paragraph)),
    },
    ContentControls: {
      since: "1.1",
      source: "documented", // those that are all inside; rich text only (#3968), nested ones too: assumed
      get: (range, { profile }) => contentControlCollection(() => controlsIn(range), profile),
    },
    ParentContentControlOrNullObject: {
      since: "1.3",
      source: "documented", // for a range that is all a control holds, the control is its parent: assumed
      get: (range) => {
        const { start, end } = range;
        const control =
          start.paragraph === end.paragraph ? innermostControl(start.paragraph, start.offset, end.offset) : undefined;
        return control ? apiObject(contentControlClass, control) : null;
      },
    },
  },
  methods: {
    Search: { since: "1.1", source: "documented", call: (range, args, { profile }) => search(range.stretches, args, profile) },
    CompareLocationWith: {
      since: "1.3",
      source: "documented",
      call: (range, [other], { profile }) => {
        const relation = locationRelation(range, (other as { target: TextRange }).target);
        if (!relation.startsWith("Adjacent") || !profile.divergences.has("compare-inside-start")) return relation;
        return relation === "AdjacentBefore" ? "InsideStart" : "InsideEnd";
      },
    },
    GetRange: {
      since: "1.3",
      source: "documented",
      call: (range, [location]) => {
        const { start, end } = range;
        const where = stringArgument(location, "Whole");
        if (where === "Start") return apiObject(rangeClass, new TextRange(start, start));
        if (where === "End") return apiObject(rangeClass, new TextRange(end, end));
        throw new ApiError("NotImplemented", `the simulated Word has no getRange("${where}") of a range`);
      },
    },
    ExpandTo: {
      since: "1.3",
      source: "documented",
      call: (range, [other], { profile }) => {
        if (profile.divergences.has("expand-to-fails")) throw new ApiError("ItemNotFound");
        const to = (other as { target: TextRange }).target;
        const [first, last] = [range, to].sort((one, two) => compare(one.start, two.start));
        return apiObject(rangeClass, new TextRange((first ?? range).start, (last ?? to).end));
      },
    },
    InsertContentControl: {
      since: "1.1",
      source: "documented", // partial overlap with another control: GeneralException (#1169)
      edits: true,
      call: (range, _, host) => wrapped(() => wrap(range, host.profile), host),
    },
    Delete: {
      since: "1.1",
      source: "documented", // with the paragraph marks that are in it
      edits: true,
      call: (range) => remove(range),
    },
    InsertText: {
      since: "1.1",
      source: "documented",
      edits: true,
      call: (range, [text, location], { profile }) => insertText(range, stringArgument(text), stringArgument(location), profile),
    },
    Select: {
      since: "1.1",
      source: "documented",
      call: (range, [mode], host) => select(new TextRange(range.start, range.end), mode, host),
    },
  },
};

function controlsIn({ start, end, stretches }: TextRange): readonly ContentControl[] {
  const { story } = start.paragraph;
  const { paragraphs } = story;
  // All of a story, as it is asked for most: nothing to compare.
  const isAll =
    start.paragraph === paragraphs[0] &&
    start.offset === 0 &&
    end.paragraph === paragraphs.at(-1) &&
    end.offset === end.paragraph.length;
  if (isAll) return story.contentControls;
  const held = new Map(stretches.map((stretch) => [stretch.paragraph, stretch]));
  return story.contentControls.filter((control) => {
    if (!control.paragraphs.every((paragraph) => held.has(paragraph))) return false;
    const own = control.range();
    own.release();
    return compare(own.start, start) >= 0 && compare(own.end, end) <= 0;
  });
}

/** A control round a range, where this host puts one. */
function wrap(range: TextRange, { divergences, wholeParagraph }: Profile): ContentControl {
  const { start, end } = range;
  const { paragraph } = start;
  const isPart = start.offset > 0 || end.offset < paragraph.length;
  const isRefused =
    (paragraph.tableDepth > 0 && isPart && divergences.has("wrap-in-cell-fails")) ||
    (paragraph.text.startsWith("\t") && divergences.has("wrap-after-tab-fails")) ||
    (paragraph.story.document.numbering.placeOf(paragraph.element) !== undefined && divergences.has("wrap-in-bullet-fails")) ||
    (hasControlAtEdge(range) && divergences.has("wrap-at-edge-fails"));
  if (isRefused) throw new WrapError("not on this host");
  const shape = !isPart && wholeParagraph === "inline" && divergences.has("wrap-is-block") ? "block" : wholeParagraph;
  if (!range.stretches.some(holdsWords) || !divergences.has("wrap-first-word")) return wrapRange(range, shape);
  const [word = ""] = paragraph.text.slice(start.offset).split(/\s/u);
  return wrapRange(TextRange.within(paragraph, start.offset, Math.min(end.offset, start.offset + word.length)), shape);
}

function holdsWords({ paragraph, start, end }: TextRange["stretches"][number]): boolean {
  return /\s/u.test(paragraph.text.slice(start, end));
}

/** Whether a control begins or ends where a range does, and the range holds text besides. */
function hasControlAtEdge({ start, end }: TextRange): boolean {
  const { paragraph } = start;
  return paragraph.story.controlsIn(paragraph).some((control) => {
    const own = control.range();
    own.release();
    const [from, to] = [own.start.offset, own.end.offset];
    const isInside = from >= start.offset && to <= end.offset && to - from < end.offset - start.offset;
    return isInside && (from === start.offset || to === end.offset);
  });
}

function isAllOf(control: ContentControl, range: TextRange): boolean {
  const own = control.range();
  own.release();
  return locationRelation(range, own) === "Equal";
}

function remove(range: TextRange): void {
  const { stretches } = range;
  if (range.hasMark) for (const { paragraph } of [...stretches].reverse()) deleteParagraph(paragraph);
  else for (const { paragraph, start, end } of stretches) replaceText(paragraph, start, end, "");
}

/** The block control a range is all of. */
function blockHeldBy(range: TextRange): ContentControl | undefined {
  const { paragraph } = range.start;
  return paragraph.story.controlsRound(paragraph).find((control) => isAllOf(control, range));
}

/** Text put in a range of one paragraph, or of all that a block control holds; the range of the new text. */
function insertText(range: TextRange, text: string, location: string, { divergences }: Profile): unknown {
  const { start, end } = range;
  const block = location === "Replace" ? blockHeldBy(range) : undefined;
  if (block) return apiObject(rangeClass, replaceControlText(block, text));
  if (start.paragraph !== end.paragraph || /[\r\n]/.test(text)) {
    throw new ApiError("NotImplemented", "the simulated Word inserts text in ranges of one paragraph only");
  }
  const offsets = { Replace: [start.offset, end.offset], Start: [start.offset, start.offset], End: [end.offset, end.offset] }[
    location
  ];
  const [from, to] = offsets ?? [];
  if (from === undefined || to === undefined) throw new ApiError("InvalidArgument");
  const control = location === "Replace" ? innermostControl(start.paragraph, from, to) : undefined;
  // What a control holds is replaced in it.
  const held = control?.isInline && isAllOf(control, range) ? control : undefined;
  const isDropped = held && divergences.has("replace-drops-control");
  if (isDropped) held.dissolve();
  replaceText(start.paragraph, from, to, text, isDropped ? undefined : held?.content);
  return apiObject(rangeClass, TextRange.within(start.paragraph, from, from + text.length));
}
