import { parseTag, printTag } from "../../../src/agreement/model/tag";
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
