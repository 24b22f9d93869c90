import { guardContent } from "../document/edit-guard";
import { coverPieces } from "../document/edit-text";
import { setColor, setHighlight } from "../document/looks";
import { ApiError } from "./api-error";
import type { ApiClass } from "./api-class";
import { piecesOf, shownLook, type Stretch } from "./text-range-api";

/** The font of whatever has text; `stretches` is asked each time, for text that changed since. */
export interface FontTarget {
  readonly stretches: () => readonly Stretch[];
}

/** https://learn.microsoft.com/javascript/api/word/word.font */
export const fontClass: ApiClass<FontTarget> = {
  name: "Font",
  properties: {
    HighlightColor: {
      since: "1.1",
      source: "documented", // "" when mixed, null for none; Word 2016 refused null (#809), no later Word is known to
      get: ({ stretches }) => shownLook(stretches()).highlight,
      set: ({ stretches }, value) => {
        if (value !== null && typeof value !== "string") throw new ApiError("InvalidArgument");
        setHighlight(piecesOf(coverAll(stretches())), value);
      },
    },
    Color: {
      since: "1.1",
      source: "documented",
      get: ({ stretches }) => shownLook(stretches()).color,
      set: ({ stretches }, value) => {
        if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) throw new ApiError("InvalidArgument");
        setColor(piecesOf(coverAll(stretches())), value);
      },
    },
  },
  methods: {},
};

/** Cuts runs so that only what is inside the stretches takes the new look; what is locked takes none. */
function coverAll(stretches: readonly Stretch[]): readonly Stretch[] {
  for (const { paragraph, start, end } of stretches) {
    for (const { run } of coverPieces(paragraph, start, end)) guardContent(run, paragraph.story.document);
  }
  return stretches;
}
