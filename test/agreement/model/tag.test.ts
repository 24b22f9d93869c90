import { type ClauseTag, parseClauseTag, parseTag, printClauseTag, printTag } from "../../../src/agreement/model/tag";
import { ftda } from "../../builders/models";

describe("tags", () => {
  it("name the field and its printed form, and read back", () => {
    expect(printTag({ field: "partner.name", form: "de" })).toBe("trame:partner.name|de");
    for (const slot of ftda.slots) expect(parseTag(printTag(slot))).toEqual({ field: slot.field, form: slot.form });
  });

  it.each(["", "partner.name|de", "trame:partner.name", "trame:partner.name|du", "trame:Partner|de", "x trame:a|de"])(
    "are not ours: %j",
    (text) => {
      expect(parseTag(text)).toBeUndefined();
    },
  );

  it("are never longer than Word keeps", () => {
    expect(() => printTag({ field: "a".repeat(60), form: "plain" })).toThrow(RangeError);
  });
});

describe("tags of clauses", () => {
  it.each<[ClauseTag, string]>([
    [{ kind: "clause", id: "legal-support" }, "trame:clause:legal-support"],
    [{ kind: "own", list: "partner", version: "0a1b2c3d" }, "trame:clause:own:partner:0a1b2c3d"],
  ])("%j reads back, and is no slot's", (tag, text) => {
    expect(printClauseTag(tag)).toBe(text);
    expect(parseClauseTag(text)).toEqual(tag);
    expect(parseTag(text)).toBeUndefined();
  });

  it.each(["trame:clause:", "trame:clause:own:partner", "trame:clause:a:b", "trame:partner.name|de"])("are not %j", (text) => {
    expect(parseClauseTag(text)).toBeUndefined();
  });

  it("are never longer than Word keeps", () => {
    const longest = "a".repeat(30);
    expect(printClauseTag({ kind: "own", list: longest, version: "0a1b2c3d" }).length).toBeLessThanOrEqual(64);
  });
});
