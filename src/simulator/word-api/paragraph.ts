import { deleteParagraph, insertParagraphAfter, outermostEndingWith } from "../document/edit-paragraphs";
import type { Paragraph } from "../document/paragraph";
import { TextRange } from "../document/text-range";
import { innermostControl, wrapParagraphs } from "../document/wrap-range";
import { ApiError } from "./api-error";
import { type ApiClass, type ApiObject, apiObject, liveCollection } from "./api-class";
import { stringArgument } from "./arguments";
import { contentControlClass } from "./content-control";
import { fontClass } from "./font";
import { listItemClass } from "./list-item";
import { rangeClass } from "./range";
import { select } from "./selecting";
import { search, shownText, stretchOf } from "./text-range-api";
import { wrapped } from "./wrapping";

/** https://learn.microsoft.com/javascript/api/word/word.paragraph */
export const paragraphClass: ApiClass<Paragraph> = {
  name: "Paragraph",
  isAlive: (paragraph) => paragraph.isAttached,
  properties: {
    Text: { since: "1.1", source: "documented", get: (paragraph, { profile }) => shownText([stretchOf(paragraph)], profile) },
    Font: {
      since: "1.1",
      source: "documented",
      get: (paragraph) => apiObject(fontClass, { stretches: () => [stretchOf(paragraph)] }),
    },
    StyleBuiltIn: {
      since: "1.3",
      source: "documented",
      get: (paragraph, { document }) => document.styles.builtInName(paragraph.element),
    },
    IsListItem: {
      since: "1.3",
      source: "documented",
      get: (paragraph, { document }) => document.numbering.placeOf(paragraph.element) !== undefined,
    },
    TableNestingLevel: { since: "1.3", source: "documented", get: (paragraph) => paragraph.tableDepth },
    ListItemOrNullObject: {
      since: "1.3",
      source: "documented",
      get: (paragraph, { document }) => {
        const place = document.numbering.placeOf(paragraph.element);
        return place ? apiObject(listItemClass, place) : null;
      },
    },
    ParentContentControlOrNullObject: {
      since: "1.3",
      source: "documented",
      get: (paragraph) => {
        const control = innermostControl(paragraph, 0, paragraph.length);
        return control && !control.isInline ? apiObject(contentControlClass, control) : null;
      },
    },
  },
  methods: {
    Search: { since: "1.1", source: "documented", call: (paragraph, args) => search([stretchOf(paragraph)], args) },
    GetRange: {
      since: "1.3",
      source: "documented", // "Whole" includes the paragraph mark; here a range of whole paragraphs is one that covers their text
      call: (paragraph, [location]) => {
        const where = stringArgument(location, "Whole");
        if (where === "Whole" || where === "Content") return apiObject(rangeClass, TextRange.of(paragraph));
        throw new ApiError("NotImplemented", `the simulated Word has no getRange("${where}") of a paragraph`);
      },
    },
    InsertContentControl: {
      since: "1.1",
      source: "documented", // round the paragraph, subtype RichTextParagraphs
      edits: true,
      call: (paragraph) => wrapped(() => wrapParagraphs([paragraph])),
    },
    InsertParagraph: {
      since: "1.1",
      source: "#3176", // after a paragraph that ends a control, it lands outside; it is like the one it follows, bullet included
      edits: true,
      call: (paragraph, [text, location]) => {
        if (location !== "After") throw new ApiError("NotImplemented", "the simulated Word inserts paragraphs After only");
        return apiObject(paragraphClass, insertParagraphAfter(paragraph, stringArgument(text), outermostEndingWith(paragraph)));
      },
    },
    Delete: {
      since: "1.1",
      source: "#4975", // takes the control it is alone in along
      edits: true,
      call: (paragraph) => deleteParagraph(paragraph),
    },
    Select: {
      since: "1.1",
      source: "documented",
      call: (paragraph, [mode], host) => select(TextRange.of(paragraph), mode, host),
    },
  },
};

/** https://learn.microsoft.com/javascript/api/word/word.paragraphcollection */
export function paragraphCollection(paragraphs: () => readonly Paragraph[]): ApiObject {
  return liveCollection(() => paragraphs().map((paragraph) => apiObject(paragraphClass, paragraph)));
}
