import { escapeSearch, occurrencesOf } from "../../src/word/search-text";

describe("searching for a literal", () => {
  it("escapes what Word's search reads as a code", () => {
    expect(escapeSearch("a^b\tc\vd")).toBe("a^^b^tc^ld");
  });

  it.each([
    ["xxx et xxx", "xxx", [0, 7]],
    ["xxxxxx", "xxx", [0, 3]],
    ["xxxx", "xxx", [0]],
    ["abc", "xxx", []],
  ])("in %j, %j begins at %j", (text, literal, offsets) => {
    expect([...occurrencesOf(text, literal)]).toEqual(offsets.map((offset, nth) => [offset, nth]));
  });
});
