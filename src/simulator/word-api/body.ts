import { DocxDocument } from "../../docx/docx-document";
import { detachFromList } from "../../docx/edit-lists";
import { insertParagraph } from "../../docx/edit-paragraphs";
import { replaceBody } from "../../docx/replace-body";
import type { Story } from "../../docx/story";
import { TextRange } from "../../docx/text-range";
import { type ApiClass, apiObject } from "./api-class";
import { ApiError } from "./api-error";
import { stringArgument } from "./arguments";
import { fileOf } from "./base64-file";
import { commentCollection } from "./comment";
import { contentControlCollection } from "./content-control";
import { paragraphCollection } from "./paragraph";
import { rangeClass } from "./range";
import { areSameItems } from "./same-items";
import { search, shownText, stretchOf } from "./text-range-api";

/**
 * Parts that say how a text looks: theme, styles, settings and relationships come along, whatever the text needs of them
 * (https://learn.microsoft.com/office/dev/add-ins/word/create-better-add-ins-for-word-with-office-open-xml). Of a header: assumed.
 */
const LOOK_PARTS = ["settings", "styles", "numbering", "theme"];
/** Parts that `getOoxml` brings along with the body: assumed. */
const OOXML_PARTS = [...LOOK_PARTS, "footnotes", "endnotes", "comments"];

/** https://learn.microsoft.com/javascript/api/word/word.body */
export const bodyClass: ApiClass<Story> = {
  name: "Body",
  isAlive: (story) => story.isCurrent,
  properties: {
    Text: {
      since: "1.1",
      source: "documented",
      get: (story, { profile }) => shownText(story.paragraphs.map(stretchOf), profile),
    },
    Paragraphs: {
      since: "1.1",
      source: "documented", // those of table cells included; text boxes are not (#4650)
      get: (story, host) =>
        paragraphCollection(() => {
          const { paragraphs } = story;
          const first = host.firstReading(story, "paragraphs", paragraphs);
          const isStale = !areSameItems(first, paragraphs) && host.profile.divergences.has("stale-paragraphs");
          return isStale ? first : paragraphs;
        }),
    },
    ContentControls: {
      since: "1.1",
      source: "documented",
      get: (story, { profile }) => contentControlCollection(() => story.contentControls, profile),
    },
  },
  methods: {
    InsertFileFromBase64: {
      since: "1.1",
      source: "documented", // text, lists and missing styles come along; headers, footers and page setup do not
      edits: true,
      call: (story, [base64, location], { profile }) => {
        const { divergences } = profile;
        if (location !== "Replace")
          throw new ApiError("NotImplemented", "the simulated Word inserts files in place of the body only");
        // Word on the web would lose a control it does not support (office-js-docs-pr #5877).
        if (!profile.replacesDatePickers && holdsDatePicker(story)) throw new ApiError("NotAllowed");
        replaceBody(story, new DocxDocument(fileOf(stringArgument(base64))));
        if (divergences.has("insert-file-loses-last-bullet")) detachFromList(endOf(story).paragraph);
        if (divergences.has("insert-file-extra-start")) insertParagraph(startOf(story).paragraph, "", "before");
        if (divergences.has("insert-file-extra-end")) insertParagraph(endOf(story).paragraph, "", "after");
        return apiObject(rangeClass, new TextRange(startOf(story), endOf(story)));
      },
    },
    GetRange: {
      since: "1.3",
      source: "documented",
      call: (story, [location]) => {
        const where = stringArgument(location, "Whole");
        if (where !== "Whole" && where !== "Content")
          throw new ApiError("NotImplemented", `the simulated Word has no getRange("${where}") of a body`);
        return apiObject(rangeClass, new TextRange(startOf(story), endOf(story)));
      },
    },
    GetComments: {
      since: "1.4",
      source: "documented", // of the whole document here, whichever body is asked: assumed
      call: ({ document }) => commentCollection(document),
    },
    GetOoxml: {
      since: "1.1",
      source: "documented", // which parts come along is not; comments did not always (#834), headers do on some hosts
      call: (story, _, { profile }) => {
        const { document } = story;
        if (profile.divergences.has("ooxml-fails")) throw new ApiError("GeneralException");
        if (story !== document.body) return document.printFlatMargin(story, LOOK_PARTS);
        if (profile.divergences.has("ooxml-body-only")) return document.printFlat([]);
        return document.printFlat([...OOXML_PARTS, ...(profile.ooxmlHasMargins ? ["header", "footer"] : [])]);
      },
    },
    Search: {
      since: "1.1",
      source: "documented",
      call: (story, args, { profile }) => search(story.paragraphs.map(stretchOf), args, profile),
    },
  },
};

function holdsDatePicker({ root }: Story): boolean {
  return root.holds("w:date");
}

function startOf(story: Story): TextRange["start"] {
  const [paragraph] = story.paragraphs;
  if (!paragraph) throw new ApiError("ItemNotFound");
  return TextRange.of(paragraph).start;
}

function endOf(story: Story): TextRange["end"] {
  const paragraph = story.paragraphs.at(-1);
  if (!paragraph) throw new ApiError("ItemNotFound");
  return TextRange.of(paragraph).end;
}
