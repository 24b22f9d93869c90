import type { MarginPages } from "../../docx/docx-document";
import { ApiError } from "./api-error";
import { type ApiClass, type ApiHost, apiObject } from "./api-class";
import { stringArgument } from "./arguments";
import { bodyClass } from "./body";

/** A section, by its place in the document. */
export interface SectionTarget {
  readonly index: number;
}

const PAGES: Readonly<Record<string, MarginPages>> = { Primary: "default", FirstPage: "first", EvenPages: "even" };

/** https://learn.microsoft.com/javascript/api/word/word.section */
export const sectionClass: ApiClass<SectionTarget> = {
  name: "Section",
  properties: {},
  methods: {
    GetHeader: { since: "1.1", source: "documented", call: (section, args, host) => margin(section, "header", args, host) },
    GetFooter: { since: "1.1", source: "documented", call: (section, args, host) => margin(section, "footer", args, host) },
  },
};

/** One that is not there is an empty one that is not saved: assumed, and some Words make it. */
function margin({ index }: SectionTarget, part: "header" | "footer", [type]: readonly unknown[], host: ApiHost): unknown {
  const { document, profile } = host;
  const pages = PAGES[stringArgument(type)];
  if (!pages) throw new ApiError("InvalidArgument");
  if (document.lacksMargins(index) && profile.divergences.has("margins-made-when-asked")) document.makeMargins(index);
  return apiObject(bodyClass, document.margin(index, part, pages) ?? document.emptyStory());
}
