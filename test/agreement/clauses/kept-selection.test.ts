import type { SelectedClause } from "../../../src/agreement/clauses/arrangement";
import { absentLines, selectionAfter } from "../../../src/agreement/clauses/kept-selection";
import type { PlacedLine, PlacedList } from "../../../src/agreement/clauses/placed-list";
import { textVersion } from "../../../src/agreement/clauses/text-version";
import { ftda } from "../../builders/models";

/** "events" is a clause; "“text”" one's own; "“text” < “written”" one's own, changed by hand; "“text” !" one written in Word. */
function placed(line: string, paragraph: number): PlacedLine {
  const [, text, written] = /^“(.*?)”(?: < “(.*)”)?/.exec(line) ?? [];
  if (text === undefined) {
    return { line: { kind: "clause", id: line }, paragraph, text: line, control: undefined, state: "sound" };
  }
  const own = { line: { kind: "own", text }, paragraph, text, control: undefined } as const;
  if (line.endsWith("!")) return { ...own, state: "by-hand" };
  return { ...own, state: written ? "edited" : "sound", writtenVersion: textVersion(written ?? text) };
}

function chosenOf(line: string): SelectedClause {
  return line.startsWith("“") ? { kind: "own", text: line.slice(1, -1) } : { kind: "clause", id: line };
}

function shown(line: SelectedClause): string {
  return line.kind === "own" ? `“${line.text}”` : line.id;
}

const list = ftda.clauseLists.find(({ id }) => id === "both");
const listOf = (lines: string): PlacedList[] =>
  list ? [{ list, head: 0, end: 99, lines: lines === "" ? [] : lines.split(", ").map(placed) }] : [];
const selectionOf = (lines: string) => new Map([["both", lines === "" ? [] : lines.split(", ").map(chosenOf)]]);

describe("what is chosen", () => {
  it.each([
    ["follows what is ticked", "events", "events", "events, logos", "events, logos"],
    ["follows what is unticked", "events, logos", "events, logos", "logos", "logos"],
    ["keeps what was lost before", "events, logos", "logos", "logos, information", "events, logos, information"],
    ["keeps one's own, changed by hand", "“a”", "“b” < “a”", "“b” < “a”, logos", "“a”, logos"],
    ["lets one's own go with its tick", "“a”, logos", "“b” < “a”, logos", "logos", "logos"],
    ["leaves what was written in Word to whoever wrote it", "logos", "logos, “a” !", "“a” !, logos, events", "logos, events"],
  ])("%s", (_, chosen, before, after, expected) => {
    const now = selectionAfter(selectionOf(chosen), listOf(before), listOf(after));
    expect(now.get("both")?.map(shown).join(", ")).toBe(expected);
  });

  it.each([
    ["nothing", "events, logos", "logos, events", []],
    ["a clause, after the one before it", "events, information, logos", "events, logos", ["information after events"]],
    ["the first", "events, logos", "logos", ["events after nothing"]],
    ["all of them", "events, logos", "", ["events after nothing", "logos after nothing"]],
    ["none that was changed by hand", "“a”", "“b” < “a”", []],
    ["one's own", "logos, “a”", "logos, “b” !", ["“a” after logos"]],
  ])("is missing: %s", (_, chosen, lines, expected) => {
    const absent = listOf(lines).flatMap((one) => absentLines(one, selectionOf(chosen)));
    expect(absent.map(({ line, after }) => `${shown(line)} after ${after?.text ?? "nothing"}`)).toEqual(expected);
  });
});
