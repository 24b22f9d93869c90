import { replaceText } from "../document/edit-text";
import { TextRange } from "../document/text-range";
import { innermostControl, wrapRange } from "../document/wrap-range";
import { ApiError } from "./api-error";
import { type ApiClass, apiObject } from "./api-class";
import { stringArgument } from "./arguments";
import { contentControlClass } from "./content-control";
import { fontClass } from "./font";
import { compare, locationRelation } from "./location-relation";
import { paragraphCollection } from "./paragraph";
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
    Search: { since: "1.1", source: "documented", call: (range, args) => search(range.stretches, args) },
    CompareLocationWith: {
      since: "1.3",
      source: "documented",
      call: (range, [other]) => locationRelation(range, (other as { target: TextRange }).target),
    },
    ExpandTo: {
      since: "1.3",
      source: "documented",
      call: (range, [other]) => {
        const to = (other as { target: TextRange }).target;
        const [first, last] = [range, to].sort((one, two) => compare(one.start, two.start));
        return apiObject(rangeClass, new TextRange((first ?? range).start, (last ?? to).end));
      },
    },
    InsertContentControl: {
      since: "1.1",
      source: "documented", // partial overlap with another control: GeneralException (#1169)
      edits: true,
      call: (range, _, { profile }) => wrapped(() => wrapRange(range, profile.wholeParagraph)),
    },
    InsertText: {
      since: "1.1",
      source: "documented",
      edits: true,
      call: (range, [text, location]) => insertText(range, stringArgument(text), stringArgument(location)),
    },
    Select: {
      since: "1.1",
      source: "documented",
      call: (range, [mode], host) => select(new TextRange(range.start, range.end), mode, host),
    },
  },
};

/** Text put in a range of one paragraph; the range of the new text. */
function insertText(range: TextRange, text: string, location: string): unknown {
  const { start, end } = range;
  if (start.paragraph !== end.paragraph || /[\r\n]/.test(text)) {
    throw new ApiError("NotImplemented", "the simulated Word inserts text in ranges of one paragraph only");
  }
  const offsets = { Replace: [start.offset, end.offset], Start: [start.offset, start.offset], End: [end.offset, end.offset] }[
    location
  ];
  const [from, to] = offsets ?? [];
  if (from === undefined || to === undefined) throw new ApiError("InvalidArgument");
  replaceText(start.paragraph, from, to, text);
  return apiObject(rangeClass, TextRange.within(start.paragraph, from, from + text.length));
}
