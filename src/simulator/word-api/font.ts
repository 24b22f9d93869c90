import { guardContent } from "../../docx/edit-guard";
import { coverPieces } from "../../docx/edit-text";
import { colorNamed, setColor, setHighlight, setToggle } from "../../docx/looks";
import type { Stretch } from "../../docx/story";
import { ApiError } from "./api-error";
import type { ApiClass, ApiProperty } from "./api-class";
import { piecesOf, shownColor, shownHighlight } from "./text-range-api";

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
      get: ({ stretches }, { profile }) => shownHighlight(stretches(), profile),
      set: ({ stretches }, value, { profile: { divergences } }) => {
        if (value === null && divergences.has("highlight-null-refused")) throw new ApiError("InvalidArgument");
        if (value !== null && typeof value !== "string") throw new ApiError("InvalidArgument");
        setHighlight(piecesOf(coverAll(stretches())), value === null ? null : colorOf(value));
      },
    },
    Bold: toggle("w:b"),
    Italic: toggle("w:i"),
    Color: {
      since: "1.1",
      source: "documented",
      get: ({ stretches }, { profile }) => shownColor(stretches(), profile),
      set: ({ stretches }, value) => {
        if (typeof value !== "string") throw new ApiError("InvalidArgument");
        setColor(piecesOf(coverAll(stretches())), colorOf(value));
      },
    },
  },
  methods: {},
};

/** Word takes the names of many colors; one that is not known here may be one. */
function colorOf(value: string): string {
  const color = colorNamed(value);
  if (color) return color;
  if (/^[a-z]+$/i.test(value)) throw new ApiError("NotImplemented", `the simulated Word does not know the color ${value}`);
  throw new ApiError("InvalidArgument");
}

/** Nobody asks yet what it is. */
function toggle(name: "w:b" | "w:i"): ApiProperty<FontTarget> {
  return {
    since: "1.1",
    source: "documented",
    get: () => {
      throw new ApiError("NotImplemented", `the simulated Word does not tell ${name}`);
    },
    set: ({ stretches }, value) => {
      for (const stretch of coverAll(stretches())) setToggle(stretch.paragraph, piecesOf([stretch]), name, value === true);
    },
  };
}

/** Cuts runs so that only what is inside the stretches takes the new look; what is locked takes none. */
function coverAll(stretches: readonly Stretch[]): readonly Stretch[] {
  for (const { paragraph, start, end } of stretches) {
    for (const { run } of coverPieces(paragraph, start, end)) guardContent(run, paragraph.story.document);
  }
  return stretches;
}
