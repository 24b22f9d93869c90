import { attachToList } from "../../docx/edit-lists";
import type { ListPlace } from "../../docx/numbering";
import type { Paragraph } from "../../docx/paragraph";
import type { ApiClass } from "./api-class";
import { ApiError } from "./api-error";

/** A paragraph of a list, and where in it it stands. */
interface ListItemTarget {
  readonly paragraph: Paragraph;
  readonly place: ListPlace;
}

/** https://learn.microsoft.com/javascript/api/word/word.listitem */
export const listItemClass: ApiClass<ListItemTarget> = {
  name: "ListItem",
  properties: {
    Level: {
      since: "1.3",
      source: "documented",
      get: ({ place }) => place.level,
      set: ({ paragraph, place }, value, { profile }) => {
        if (profile.divergences.has("level-set-fails")) throw new ApiError("GeneralException");
        if (typeof value !== "number" || value < 0 || value > 8) throw new ApiError("InvalidArgument");
        attachToList(paragraph, place.list, value);
      },
    },
  },
  methods: {},
};

/** https://learn.microsoft.com/javascript/api/word/word.list */
export const listClass: ApiClass<ListPlace> = {
  name: "List",
  properties: {
    Id: { since: "1.3", source: "documented", get: ({ list }) => Number(list) },
  },
  methods: {},
};
