import type { ApiClass, ApiProperty } from "./api-class";

export interface SearchOptionsTarget {
  matchCase: boolean;
  /** Options that were switched on and that the simulated Word does not know. */
  unsupported: string[];
}

function unknownOption(name: string): ApiProperty<SearchOptionsTarget> {
  return {
    since: "1.1",
    source: "documented",
    get: ({ unsupported }) => unsupported.includes(name),
    set: (target, value) => {
      if (value === true) target.unsupported.push(name);
    },
  };
}

/** https://learn.microsoft.com/javascript/api/word/word.searchoptions */
export const searchOptionsClass: ApiClass<SearchOptionsTarget> = {
  name: "SearchOptions",
  properties: {
    MatchCase: {
      since: "1.1",
      source: "documented",
      get: ({ matchCase }) => matchCase,
      set: (target, value) => {
        target.matchCase = value === true;
      },
    },
    IgnorePunct: unknownOption("ignorePunct"),
    IgnoreSpace: unknownOption("ignoreSpace"),
    MatchPrefix: unknownOption("matchPrefix"),
    MatchSuffix: unknownOption("matchSuffix"),
    MatchWholeWord: unknownOption("matchWholeWord"),
    MatchWildcards: unknownOption("matchWildcards"),
  },
  methods: {},
};
