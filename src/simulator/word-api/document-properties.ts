import type { DocxDocument } from "../../docx/docx-document";
import type { PropertyName } from "../../docx/file-properties";
import { ApiError } from "./api-error";
import { type ApiClass, type ApiProperty, apiObject } from "./api-class";

/** https://learn.microsoft.com/javascript/api/word/word.documentproperties */
export const documentPropertiesClass: ApiClass<DocxDocument> = {
  name: "DocumentProperties",
  properties: {
    Author: written("creator"),
    Category: written("category"),
    Comments: written("description"),
    Company: written("Company"),
    Keywords: written("keywords"),
    Manager: written("Manager"),
    Subject: written("subject"),
    Title: written("title"),
    LastAuthor: { since: "1.3", source: "documented", get: ({ properties }) => properties.text("lastModifiedBy") },
    CustomProperties: {
      since: "1.3",
      source: "documented",
      get: (document) => apiObject(customPropertyCollectionClass, document),
    },
  },
  methods: {},
};

/** One that is not there is "": assumed. */
function written(name: PropertyName): ApiProperty<DocxDocument> {
  return {
    since: "1.3",
    source: "documented",
    get: ({ properties }) => properties.text(name),
    set: ({ properties }, value) => {
      if (typeof value !== "string") throw new ApiError("InvalidArgument");
      if (!properties.write(name, value) && value !== "")
        throw new ApiError("NotImplemented", `the simulated Word adds no ${name} to a file without one`);
    },
  };
}

/** https://learn.microsoft.com/javascript/api/word/word.custompropertycollection */
const customPropertyCollectionClass: ApiClass<DocxDocument> = {
  name: "CustomPropertyCollection",
  properties: {},
  methods: {
    DeleteAll: {
      since: "1.3",
      source: "documented",
      edits: true,
      call: ({ properties }) => properties.removeCustom(),
    },
  },
  items: ({ properties }) => properties.customKeys.map((key) => apiObject(customPropertyClass, key)),
};

/** https://learn.microsoft.com/javascript/api/word/word.customproperty */
const customPropertyClass: ApiClass<string> = {
  name: "CustomProperty",
  properties: { Key: { since: "1.3", source: "documented", get: (key) => key } },
  methods: {},
};
