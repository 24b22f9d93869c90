import type { ContentControl } from "../../docx/content-control";
import type { DocxDocument } from "../../docx/docx-document";
import type { Story } from "../../docx/story";
import { TextRange } from "../../docx/text-range";
import { ApiError } from "./api-error";
import { type ApiClass, apiObject, liveCollection } from "./api-class";
import { stringArgument } from "./arguments";
import { bodyClass } from "./body";
import { contentControlCollection } from "./content-control";
import { documentPropertiesClass } from "./document-properties";
import { rangeClass } from "./range";
import { areSameItems } from "./same-items";
import { sectionClass } from "./section";

/** https://learn.microsoft.com/javascript/api/word/word.document */
export const documentClass: ApiClass<DocxDocument> = {
  name: "Document",
  properties: {
    Body: { since: "1.1", source: "documented", get: ({ body }) => apiObject(bodyClass, body) },
    ContentControls: {
      since: "1.1",
      source: "documented", // rich text only (#3968); nested ones too; in document order: assumed
      get: (document, host) => {
        const { divergences } = host.profile;
        const listed = (): readonly ContentControl[] => {
          const inMargins = document.margins.flatMap((story) => story.contentControls);
          const { contentControls } = document.body;
          const hasBoth = inMargins.length > 0 && divergences.has("margin-controls-first");
          const now = hasBoth ? [...inMargins, ...contentControls] : contentControls;
          const first = host.firstReading(document, "controls", now);
          return !areSameItems(first, now) && divergences.has("stale-controls") ? first : now;
        };
        return contentControlCollection(listed, host.profile);
      },
    },
    Properties: {
      since: "1.3",
      source: "documented",
      get: (document) => apiObject(documentPropertiesClass, document),
    },
    Sections: {
      since: "1.1",
      source: "documented",
      get: (document) => liveCollection(() => document.sections.map((_, index) => apiObject(sectionClass, { index }))),
    },
  },
  methods: {
    GetSelection: {
      since: "1.1",
      source: "documented", // a document just opened has its caret at its beginning: assumed
      call: ({ body }, _, { selection }) =>
        apiObject(rangeClass, selection?.isValid ? new TextRange(selection.start, selection.end) : beginningOf(body)),
    },
    _RemoveReference: {
      since: "1.1",
      source: "assumed", // seen on the wire: one for each object of a Word.run, in a message nobody waits for
      call: (_, [id], host) => host.forgetReference(stringArgument(id)),
    },
  },
};

function beginningOf({ paragraphs: [paragraph] }: Story): TextRange {
  if (!paragraph) throw new ApiError("ItemNotFound");
  return TextRange.within(paragraph, 0, 0);
}
