/** Which control is which slot, counted in texts looked at: what a document costs, whatever the machine. */

import type { PlacedSlot } from "../../../src/agreement/alignment/alignment";
import { matchControls } from "../../../src/agreement/alignment/match-controls";
import { printTag } from "../../../src/agreement/model/tag";
import { modelOf } from "../../builders/models";

/** Slots of these fields, one a paragraph, each showing its number. */
function slotsOf(fields: readonly string[]): PlacedSlot[] {
  return modelOf(fields.map((field, nth) => `Par ${nth} {{${field}:xxx}} :`)).slots.map(
    (slot, index): PlacedSlot =>
      ({ slot, state: "filled", text: `texte ${index}`, span: { first: index, start: 0, end: 1 } }) as PlacedSlot,
  );
}

interface Counted {
  readonly tag: string;
  readonly text: string;
}

function controlsOf(slots: readonly PlacedSlot[], onLook: () => void = () => undefined): Counted[] {
  return slots.map((placed) => ({
    get tag() {
      onLook();
      return printTag(placed.slot);
    },
    text: "text" in placed ? placed.text : "",
  }));
}

const names = (count: number): string[] => Array.from({ length: count }, (_, nth) => `name-${nth}`);

it.each<[what: string, fields: readonly string[], left: (index: number) => boolean]>([
  ["all are there", names(5), () => true],
  ["the first and the last are gone", names(6), (index) => index > 0 && index < 5],
  ["one in three is gone", names(9), (index) => index % 3 !== 0],
  ["of one field, the first and the last are gone", ["name", "name", "name", "name"], (index) => index > 0 && index < 3],
])("each control left is its slot's: %s", (_, fields, isLeft) => {
  const slots = slotsOf(fields);
  const controls = controlsOf(slots);
  const left = controls.filter((__, index) => isLeft(index));
  expect(matchControls(slots, left)).toEqual(controls.map((control, index) => (isLeft(index) ? control : undefined)));
});

it("looks at few more controls than there are where the first and the last of many are gone", () => {
  const looksAt = (count: number): number => {
    let looks = 0;
    const slots = slotsOf(names(count));
    const controls = controlsOf(slots, () => (looks += 1)).slice(1, -1);
    looks = 0;
    expect(matchControls(slots, controls).filter((one) => one !== undefined)).toHaveLength(count - 2);
    return looks;
  };
  const [few, many] = [looksAt(200), looksAt(800)];
  process.stdout.write(`looks at controls: ${few} for 200, ${many} for 800\n`);
  expect(Math.log(many / few) / Math.log(4)).toBeLessThan(1.1);
});
