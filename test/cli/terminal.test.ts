import { printableJson, printableLine, printablePage } from "../../src/cli/terminal";

// Each may clear a screen, change a title, ring, hide a line or turn a text round.
const HOSTILE = "a\u001b[2Jb\u0007c\rd\u009b31me\u007ff\u202eg\u2066h\u200fi\u2028j\u0000k\u0085l\u061cm";
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe("what is printed on a terminal", () => {
  it("shows on a page what the terminal would have obeyed", () => {
    expect(printablePage(`${HOSTILE}\nNext.`)).toBe("a␛[2Jb␇c␍d\ufffd31me␡f\ufffdg\ufffdh\ufffdi\ufffdj␀k\ufffdl\ufffdm\nNext.");
  });

  it("keeps a sentence on its line", () => {
    expect(printableLine("one\ntwo\tthree\u001b")).toBe("one␊two␉three␛");
  });

  it("leaves French as it is", () => {
    const french = "« d’Emmaüs Solidarité » :\u00a012\u202f000 €, no\u00adn coupé, 👩‍👧, e\u0301";
    expect(printableLine(french)).toBe(french);
    expect(JSON.parse(printableJson(french))).toBe(french);
    expect(printableJson(french)).toBe(JSON.stringify(french));
  });

  it.each([undefined, 2])("is JSON that reads back the same (indent %p)", (indent) => {
    const value = { [HOSTILE]: [HOSTILE, 1, null] };
    const printed = printableJson(value, indent);
    expect(printed).not.toMatch(OBEYED);
    expect(JSON.parse(printed)).toEqual(value);
  });
});
