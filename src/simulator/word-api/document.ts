import type { DocxDocument } from "../document/docx-document";
import { type ApiClass, apiObject, liveCollection } from "./api-class";
import { stringArgument } from "./arguments";
import { bodyClass } from "./body";
import { contentControlCollection } from "./content-control";
import { sectionClass } from "./section";

/** https://learn.microsoft.com/javascript/api/word/word.document */
export const documentClass: ApiClass<DocxDocument> = {
  name: "Document",
  properties: {
    Body: { since: "1.1", source: "documented", get: ({ body }) => apiObject(bodyClass, body) },
    ContentControls: {
      since: "1.1",
      source: "documented", // rich text only (#3968); nested ones too; in document order: assumed
      get: ({ body }) => contentControlCollection(() => body.contentControls),
    },
    Sections: {
      since: "1.1",
      source: "documented",
      get: (document) => liveCollection(() => document.sections.map((_, index) => apiObject(sectionClass, { index }))),
    },
  },
  methods: {
    _RemoveReference: {
      since: "1.1",
      source: "assumed", // seen on the wire: one for each object of a Word.run, in a message nobody waits for
      call: (_, [id], host) => host.forgetReference(stringArgument(id)),
    },
  },
};
