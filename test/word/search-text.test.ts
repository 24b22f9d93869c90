import { escapeSearch, occurrenceAt } from "../../src/word/search-text";

describe("searching for a literal", () => {
  it("escapes what Word's search reads as a code", () => {
    expect(escapeSearch("a^b\tc\vd")).toBe("a^^b^tc^ld");
  });

  it.each([
    ["xxx et xxx", "xxx", 7, { index: 1, count: 2 }],
    ["xxxxxx", "xxx", 3, { index: 1, count: 2 }],
    ["xxxx", "xxx", 1, { index: -1, count: 1 }],
    ["abc", "xxx", 0, { index: -1, count: 0 }],
  ])("in %j, %j at %i is %j", (text, literal, offset, expected) => {
    expect(occurrenceAt(text, literal, offset)).toEqual(expected);
  });
});
