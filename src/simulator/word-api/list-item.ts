import type { ListPlace } from "../document/numbering";
import type { ApiClass } from "./api-class";

/** https://learn.microsoft.com/javascript/api/word/word.listitem */
export const listItemClass: ApiClass<ListPlace> = {
  name: "ListItem",
  properties: {
    Level: { since: "1.3", source: "documented", get: ({ level }) => level },
  },
  methods: {},
};
