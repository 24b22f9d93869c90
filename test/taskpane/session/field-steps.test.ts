/** How far a field is, step by step, without a document: what the user does in it meets what comes back of its writing. */

import { finding } from "../../../src/agreement/reading/finding";
import type { FieldReading } from "../../../src/agreement/reading/read-fields";
import type { Draft } from "../../../src/taskpane/session/drafts";
import { type FieldState, isPending, newFields } from "../../../src/taskpane/session/field-state";
import {
  agreedField,
  calledField,
  changedField,
  followedFields,
  leftField,
  writtenField,
} from "../../../src/taskpane/session/field-steps";
import { smallModel } from "../../builders/small-model";

const [blank] = newFields(smallModel).filter(({ definition }) => definition.id === "place") as [FieldState];
const says = (text: string): Draft => ({ shape: "text", text });
const shows = (answer: string): FieldReading => ({ ...blank.reading, state: "read", answer, filled: 1, shown: [] });
const refusal = finding("field-without-slot", { field: "place", label: blank.definition.label });

const typed = changedField(blank, says("Lyon"));
const called = calledField(leftField(typed, false));
const written = (field: FieldState, reading: FieldReading, why?: typeof refusal): FieldState =>
  writtenField(smallModel, field, says("Lyon"), reading, why);

describe("a field", () => {
  it("waits for its turn once it is left, and no longer when that comes", () => {
    expect([blank, typed, leftField(typed, false), called].map(({ stage }) => stage.name)).toEqual([
      "left",
      "typed",
      "queued",
      "left",
    ]);
    expect(written(called, shows("Lyon"))).toMatchObject({ stage: { name: "left" }, reading: { answer: "Lyon" } });
  });

  it.each([
    ["one of the texts that the document shows", says("Nice")],
    ["none of them", says("")],
  ])("of which %s was chosen waits for its turn, though it is left again meanwhile", (_, draft) => {
    const several: FieldReading = {
      ...blank.reading,
      state: "differs",
      answer: "Nice",
      texts: ["Nice", "Lyon"],
      differing: [],
      isTied: false,
      shown: [],
    };
    const chosen = agreedField({ ...blank, reading: several }, draft);
    expect(leftField(chosen, false).stage).toEqual({ name: "queued" });
  });

  it("that was refused is written again when it is left again, and says why until then", () => {
    const refused = written(called, blank.reading, refusal);
    expect(refused.stage).toEqual({ name: "refused", refusal });
    expect(isPending(refused)).toBe(true);
    expect(leftField(refused, false).stage).toEqual({ name: "queued" });
    expect(changedField(refused, says("Lyo")).stage).toEqual({ name: "typed" });
  });

  it("in which something else was typed, or left, meanwhile: that was not refused, and is written in its turn", () => {
    const other = changedField(called, says("Paris"));
    expect(written(other, blank.reading, refusal)).toMatchObject({ draft: says("Paris"), stage: { name: "typed" } });
    expect(written(leftField(other, true), blank.reading, refusal).stage).toEqual({ name: "queued" });
  });

  it("changed in the document while it was refused: the user chooses, and it is not written unasked", () => {
    const refused = written(called, blank.reading, refusal);
    const { fields, conflicting } = followedFields(smallModel, [refused], [shows("Nice")]);
    expect(fields.map(({ stage }) => stage)).toEqual([{ name: "conflict", isTyped: false }]);
    expect(conflicting).toEqual([blank.definition]);
    expect(fields.map((field) => leftField(field, true).stage.name)).toEqual(["conflict"]);
  });

  it("that the document came to say while it was refused: nothing is left of the refusal", () => {
    const { fields } = followedFields(smallModel, [written(called, blank.reading, refusal)], [shows("Lyon")]);
    expect(fields.map(({ stage }) => stage.name)).toEqual(["left"]);
  });
});
