/** The road from the first answer to the signature: what is next, from wherever one is. */

import { finding } from "../../../src/agreement/reading/finding";
import type { FieldReading } from "../../../src/agreement/reading/read-fields";
import type { AgreementModel } from "../../../src/agreement/model/agreement-model";
import { type FieldState, LEFT, newFields, withDraft } from "../../../src/taskpane/session/field-state";
import { openingState, type PaneState } from "../../../src/taskpane/session/pane-state";
import { nextAct, nextEmpty, type Standing, standingOf, stepsOf } from "../../../src/taskpane/session/road";
import { leftToPutRight, type UnwrittenField, unwrittenFields } from "../../../src/taskpane/session/unwritten-fields";
import { ftda } from "../../builders/models";
import { smallModel } from "../../builders/small-model";

const [empty] = newFields(smallModel).filter(({ definition }) => definition.id === "place") as [FieldState];
const [number] = newFields(smallModel).filter(({ definition }) => definition.id === "siret") as [FieldState];
const read = (answer: string, filled = 1): FieldReading => ({ ...empty.reading, state: "read", answer, filled, shown: [] });
const says = (text: string, field = empty): FieldState => withDraft(field, { shape: "text", text }, LEFT);
const answered = { ...says("Lyon"), reading: read("Lyon") };
const refusal = finding("field-without-slot", { field: "place", label: empty.definition.label });

const STANDINGS: readonly (readonly [name: string, field: FieldState, standing: Standing])[] = [
  ["without an answer", empty, "empty"],
  ["whose slots left the document", { ...empty, reading: { ...empty.reading, slots: 0 } }, "absent"],
  ["that only words of the text go with", { ...empty, reading: { ...empty.reading, slots: 0, words: 2 } }, "optional"],
  ["that is being typed", { ...says("Lyon"), stage: { name: "typed" } }, "waiting"],
  ["that waits for its turn", { ...says("Lyon"), stage: { name: "queued" } }, "waiting"],
  ["that Word failed to write", says("Lyon"), "waiting"],
  ["that was emptied and is still in the document", { ...empty, reading: read("Lyon") }, "waiting"],
  ["with a wrong number, being typed", { ...says("123", number), stage: { name: "typed" } }, "waiting"],
  ["with a wrong number", says("123", number), "refused"],
  ["that was refused", { ...says("Lyon"), stage: { name: "refused", refusal } }, "refused"],
  [
    "that was refused, and the document says the same all the same",
    { ...answered, stage: { name: "refused", refusal } },
    "answered",
  ],
  [
    "that was refused, and some slots of the document do not say it",
    { ...answered, reading: read("Lyon", 0), stage: { name: "refused", refusal } },
    "incomplete",
  ],
  ["changed on both sides", { ...says("Lyon"), reading: read("Nice"), stage: { name: "conflict", isTyped: false } }, "conflict"],
  [
    "of which the document says two things",
    { ...empty, reading: { ...empty.reading, state: "unreadable", texts: ["?"] } },
    "differs",
  ],
  ["that some slots do not show", { ...answered, reading: read("Lyon", 0) }, "incomplete"],
  ["that is written", answered, "answered"],
];

/** What keeps from finalising follows from that, and from nothing else. */
const UNWRITTEN: Readonly<Record<Standing, readonly (UnwrittenField["reason"] | undefined)[]>> = {
  absent: [undefined],
  empty: [undefined],
  optional: [undefined],
  waiting: ["draft", "wrong"],
  refused: ["refused", "wrong"],
  conflict: ["conflict"],
  differs: [undefined],
  incomplete: [undefined],
  answered: [undefined],
};

describe("a field", () => {
  it.each(STANDINGS)("%s: %s", (_, field, standing) => {
    expect(standingOf(field)).toBe(standing);
    const [first] = unwrittenFields([field]);
    expect(UNWRITTEN[standing]).toContain(first?.reason);
    expect(first?.reason === "wrong").toBe(field.checked.state === "bad");
    // What cannot be read counts in the form, though it is the review that has it decided.
    expect(leftToPutRight([field])).toBe(first || standing === "differs" ? 1 : 0);
  });
});

/** The state of a pane whose fields are all written but these. */
function stateOf(
  model: AgreementModel,
  changed: Partial<PaneState> = {},
  fields: Readonly<Record<string, FieldState>> = {},
): PaneState {
  const state = openingState(model);
  return {
    ...state,
    fields: state.fields.map(({ definition, ...field }) => {
      const other = fields[definition.id];
      return other ? { ...other, definition } : { ...field, ...answered, definition };
    }),
    ...changed,
  };
}

const seen = new Set(["clauses"]);

describe("the next thing to do", () => {
  it.each<[name: string, state: PaneState, act: string]>([
    ["a field is empty", stateOf(smallModel, {}, { place: empty }), "answer place"],
    [
      "one is empty, another wrong: the empty one first",
      stateOf(smallModel, {}, { name: says("", empty), siret: says("123", number) }),
      "answer name",
    ],
    [
      "two are empty: the one after the open one",
      stateOf(smallModel, { openField: { id: "place", call: undefined } }, { name: empty, place: empty, day: empty }),
      "answer day",
    ],
    ["a number is wrong", stateOf(smallModel, {}, { siret: says("123", number) }), "settle siret"],
    ["Word failed to write one", stateOf(smallModel, {}, { place: says("Lyon") }), "write"],
    [
      "one is being typed: it is written when it is left",
      stateOf(smallModel, {}, { place: { ...says("Lyon"), stage: { name: "typed" } } }),
      "verify",
    ],
    ["all is written, there are no engagements to choose", stateOf(smallModel), "verify"],
    ["all is written, the engagements were not looked at", stateOf(ftda), "choose"],
    ["only engagements of the user's own are empty", stateOf(ftda, {}, { engagements: empty }), "choose"],
    ["they are, among the engagements", stateOf(ftda, { panel: "clauses" }, { engagements: empty }), "verify"],
    ["all is written, among the engagements", stateOf(ftda, { panel: "clauses" }), "verify"],
    ["all is written, the engagements were looked at", stateOf(ftda, { visited: seen }), "verify"],
    [
      "a field is empty, among the engagements",
      stateOf(ftda, { panel: "clauses", visited: seen }, { "signing.date": empty }),
      "answer signing.date",
    ],
  ])("%s", (_, state, act) => {
    const next = nextAct(state);
    expect("field" in next ? `${next.act} ${next.field.id}` : next.act).toBe(act);
  });

  it("goes round: after the last empty field comes the first", () => {
    const state = stateOf(smallModel, {}, { name: empty, day: empty });
    expect([undefined, "name", "place", "day"].map((after) => nextEmpty(state, after)?.id)).toEqual([
      "name",
      "day",
      "day",
      "name",
    ]);
    expect(nextEmpty(stateOf(smallModel), "name")).toBeUndefined();
  });
});

describe("the steps", () => {
  const verdict = { state: "to-decide", blocking: 0, toDecide: 3 } as const;
  it.each<[name: string, state: PaneState, done: string, points: number | undefined]>([
    ["nothing is answered", openingState(smallModel), "", undefined],
    ["all is answered", stateOf(smallModel), "fill", undefined],
    ["what the form holds was refused", stateOf(smallModel, {}, { siret: says("123", number) }), "", undefined],
    ["the engagements were looked at", stateOf(smallModel, { visited: seen }), "fill clauses", undefined],
    ["a review found three points", stateOf(smallModel, { reviewed: { edition: 0, verdict } }), "fill", 3],
    // As the verdict says it: what is to be decided counts once nothing blocks.
    [
      "one of them blocks",
      stateOf(smallModel, { reviewed: { edition: 0, verdict: { state: "blocked", blocking: 1, toDecide: 2 } } }),
      "fill",
      1,
    ],
    [
      "a review found nothing",
      stateOf(smallModel, { reviewed: { edition: 0, verdict: { state: "ready", blocking: 0, toDecide: 0 } } }),
      "fill verify",
      undefined,
    ],
    [
      "it found nothing, and the document changed since",
      stateOf(smallModel, { edition: 1, reviewed: { edition: 0, verdict: { state: "ready", blocking: 0, toDecide: 0 } } }),
      "fill",
      undefined,
    ],
  ])("%s", (_, state, done, points) => {
    const { fill, clauses, verify } = stepsOf(state);
    expect(
      Object.entries({ fill, clauses, verify })
        .flatMap(([name, { isDone }]) => (isDone ? name : []))
        .join(" "),
    ).toBe(done);
    expect(verify.count).toEqual(points && { of: "points", points });
  });
});
