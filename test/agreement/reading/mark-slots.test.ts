import type { DocumentExtras, MarkKind, TextMark } from "../../../src/agreement/agreement-document";
import type { Answers } from "../../../src/agreement/fields/answers";
import { contentOf, readSeen, seenOf } from "../../builders/agreement-content";
import { smallModel } from "../../builders/small-model";

const KINDS = [
  "note",
  "comment",
  "picture",
  "field",
  "link",
  "control",
  "revision",
  "hidden",
  "break",
  "bookmark",
  "format",
] as const;
const answers: Answers = new Map([["place", "12 rue X"]]);

/** What keeps from writing over the place of the agreement, with one mark in its paragraph. */
function obstacle(isFilled: boolean, kind: MarkKind, placed: (start: number, end: number) => Omit<TextMark, "kind">) {
  const content = contentOf(smallModel, isFilled ? answers : new Map());
  const shown = isFilled ? "12 rue X" : "xxx (lieu)";
  const marks = content.paragraphs.map(({ text }) => {
    const at = text.indexOf(shown);
    return { marks: at < 0 ? [] : [{ kind, ...placed(at, at + shown.length) }], prompts: [], others: [] };
  });
  const seen = seenOf(content);
  const extras: DocumentExtras = { ...seen.extras!, marks };
  const found = readSeen(smallModel, { ...seen, extras }).alignment.slots.find(({ slot }) => slot.field === "place");
  return found && found.state !== "lost" ? found.obstacle : "lost";
}

/** The kinds of mark that do. */
function obstacles(isFilled: boolean, placed: Parameters<typeof obstacle>[2]): string[] {
  return KINDS.filter((kind) => obstacle(isFilled, kind, placed) === kind);
}

const HOLDS_A_PLACEHOLDER = ["note", "picture", "field", "control", "revision", "hidden"];
const HOLDS_AN_ANSWER = ["note", "picture", "field", "link", "control", "revision", "hidden", "break", "bookmark", "format"];

describe("what stands in a slot and would go with its text", () => {
  it.each<[string, Parameters<typeof obstacle>[2]]>([
    ["on a part of it", (start) => ({ start: start + 1, end: start + 3 })],
    ["across its beginning", (start) => ({ start: start - 3, end: start + 3 })],
    ["across its end", (_, end) => ({ start: end - 3, end: end + 2 })],
  ])("keeps from writing over it: %s", (_, placed) => {
    expect(obstacles(false, placed)).toEqual(HOLDS_A_PLACEHOLDER);
    expect(obstacles(true, placed)).toEqual(HOLDS_AN_ANSWER);
  });

  it("keeps from writing over it: on all of it, but for a look that is that of all of it", () => {
    expect(obstacles(false, (start, end) => ({ start, end }))).toEqual(HOLDS_A_PLACEHOLDER);
    expect(obstacles(true, (start, end) => ({ start, end }))).toEqual(HOLDS_AN_ANSWER.filter((kind) => kind !== "format"));
  });

  it("keeps from writing over it: between two of its letters", () => {
    const midst = (start: number) => ({ start: start + 2, end: start + 2 });
    expect(obstacles(false, midst)).toEqual(HOLDS_A_PLACEHOLDER);
    expect(obstacles(true, midst)).toEqual(HOLDS_AN_ANSWER);
  });

  it.each<[string, Parameters<typeof obstacle>[2]]>([
    ["right before it", (start) => ({ start: start - 2, end: start })],
    ["right after it", (_, end) => ({ start: end, end: end + 1 })],
    ["at its first letter, between two", (start) => ({ start, end: start })],
    ["at its end, between two", (_, end) => ({ start: end, end })],
  ])("keeps from nothing where it stands beside: %s", (_, placed) => {
    expect(KINDS.flatMap((kind) => obstacle(false, kind, placed) ?? [])).toEqual([]);
    expect(KINDS.flatMap((kind) => obstacle(true, kind, placed) ?? [])).toEqual([]);
  });
});
