/** What a field shows, however many places it has. */

import type { FoundSlot } from "../../../src/agreement/alignment/alignment";
import { readFields } from "../../../src/agreement/reading/read-fields";
import { modelOf } from "../../builders/models";

/** A model with one field in so many places, and what stands there. */
function placed(texts: readonly string[], kind = "name") {
  const model = modelOf(
    texts.map((_, nth) => `Article ${nth} : {{name:xxx (nom)}}.`),
    { name: kind },
  );
  const slots = model.slots.map((slot, first): FoundSlot => {
    const text = texts[first] ?? "";
    return { state: "filled", slot, text, span: { first, start: 0, last: first, end: text.length } } as FoundSlot;
  });
  return { model, slots };
}

function read(texts: readonly string[], kind?: string) {
  const { model, slots } = placed(texts, kind);
  return readFields(model, { slots } as never, new Map()).get("name");
}

it("is what most places say, or nobody's where as many say something else", () => {
  expect(read(["Singa", "Singa", "Emmaüs"])).toMatchObject({ state: "differs", answer: "Singa", isTied: false });
  expect(read(["Singa", "Emmaüs"])).toMatchObject({ state: "differs", isTied: true, texts: ["Singa", "Emmaüs"] });
  expect(read(["Singa", " Singa "])).toMatchObject({ state: "read", answer: "Singa" });
});

it("is one number, however each place spaces it", () => {
  expect(read(["732 829 320 00074", "73282932000074"], "siret")).toMatchObject({ state: "read" });
  expect(read(["732 829 320 00074", "73282932000074", "784 547 507 00433"], "siret")).toMatchObject({
    state: "differs",
    answer: "73282932000074",
    isTied: false,
  });
});

it("is looked at once a place, not once a place for each other place", () => {
  const looks = [100, 500].map((places) => {
    const { model, slots } = placed(Array.from({ length: places }, (_, nth) => `Association ${nth}`));
    let count = 0;
    const watched = slots.map((slot) => Object.defineProperty({ ...slot }, "text", { get: () => ((count += 1), slot.text) }));
    expect(readFields(model, { slots: watched } as never, new Map()).get("name")).toMatchObject({ state: "differs" });
    return count / places;
  });
  process.stdout.write(`looks at each of 100 and of 500 places: ${looks.join(" and ")}\n`);
  expect(looks[1]).toBeLessThanOrEqual((looks[0] ?? 0) + 1);
});
