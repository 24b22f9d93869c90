import { newDocument } from "../../docx/new-document";
import { type ApiClass, apiObject } from "./api-class";
import { stringArgument } from "./arguments";
import { fileOf } from "./base64-file";

/** A document that was created and is not open yet. */
interface CreatedDocument {
  readonly bytes: Uint8Array;
}

/** https://learn.microsoft.com/javascript/api/word/word.documentcreated */
const documentCreatedClass: ApiClass<CreatedDocument> = {
  name: "DocumentCreated",
  properties: {},
  methods: {
    Open: {
      since: "1.3",
      source: "documented", // in a window of its own, without the add-in's pane: assumed
      call: ({ bytes }, _, host) => host.openFile(bytes),
    },
  },
};

/** https://learn.microsoft.com/javascript/api/word/word.application */
export const applicationClass: ApiClass<undefined> = {
  name: "Application",
  properties: {},
  methods: {
    CreateDocument: {
      since: "1.3",
      source: "documented", // without a file, a blank document
      call: (_, [base64]) => {
        const bytes = base64 === undefined || base64 === null ? newDocument() : fileOf(stringArgument(base64));
        return apiObject(documentCreatedClass, { bytes });
      },
    },
  },
};
