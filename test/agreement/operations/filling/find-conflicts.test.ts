import { findConflicts } from "../../../../src/agreement/reading/find-conflicts";
import type { FieldReading } from "../../../../src/agreement/reading/read-fields";
import { smallModel } from "../../../builders/small-model";

type Content =
  | { state: "blank" }
  | { state: "read"; answer: string | { firstName: string; familyName: string } }
  | { state: "differs"; texts: string[]; answer: string; differing: []; isTied: boolean }
  | { state: "unreadable"; texts: string[] };

function reading(field: string, content: Content, filled = 1): FieldReading {
  return { field, filled, slots: 2, words: 0, shown: [], ...content };
}

const blank: Content = { state: "blank" };
const says = (answer: string): Content => ({ state: "read", answer });
const person = (familyName: string): Content => ({ state: "read", answer: { firstName: "Anne", familyName } });
const differs = (...texts: string[]): Content => ({ state: "differs", texts, answer: "", differing: [], isTied: true });
const unreadable = (text: string): Content => ({ state: "unreadable", texts: [text] });

describe("a field that shows something else than was expected", () => {
  it.each([
    ["still blank", "name", blank, blank, false],
    ["filled since", "name", blank, says("Singa"), true],
    ["emptied since", "name", says("Singa"), blank, true],
    ["the same", "name", says("Singa"), says("Singa"), false],
    ["another answer", "name", says("Singa"), says("Emmaüs"), true],
    ["the same once printed", "person", person("Le Goff"), person("LE GOFF"), false],
    ["another person", "person", person("Le Goff"), person("Le Gall"), true],
    ["no longer one answer", "name", says("Singa"), differs("Singa", "de Sing"), true],
    ["one answer again", "name", differs("Singa", "de Sing"), says("Singa"), true],
    ["still the same two texts", "name", differs("a", "b"), differs("a", "b"), false],
    ["two other texts", "name", differs("a", "b"), differs("a", "c"), true],
    ["still what cannot be read", "siret", unreadable("en cours"), unreadable("en cours"), false],
    ["something else that cannot be read", "siret", unreadable("en cours"), unreadable("néant"), true],
  ] as [string, string, Content, Content, boolean][])("%s", (_, field, expected, found, isConflict) => {
    const conflicts = findConflicts(smallModel, new Map([[field, reading(field, found)]]), [reading(field, expected)]);
    expect([...conflicts]).toEqual(isConflict ? [field] : []);
  });

  it("is not one that shows the same in fewer slots, nor one that nothing was expected of", () => {
    const now = new Map([reading("name", says("Singa"), 1), reading("place", says("Lyon"))].map((one) => [one.field, one]));
    expect(findConflicts(smallModel, now, [reading("name", says("Singa"), 2)]).size).toBe(0);
  });
});
