/** The file of what a house decided: read decision by decision, and the example that is handed out. */

import { printHouse, readHouse } from "../../../src/agreement/reading/house-decisions";
import { exampleFile, exampleHouse } from "../../builders/house";
import { ftda } from "../../builders/models";

const file = { version: 1, model: ftda.id, date: "2026-11-02", decisions: {} };

describe("the decisions of a house", () => {
  it.each<[string, unknown, object]>([
    ["a text", { correct: "Association loi 1901" }, { kind: "correct", text: "Association loi 1901" }],
    ["a reason", { meant: "  Vu au siège " }, { kind: "meant", reason: "Vu au siège" }],
    ["a question", "ask", { kind: "ask" }],
    ["a text with its edge", { correct: "Association loi 1901 " }, { kind: "correct", text: "Association loi 1901 " }],
  ])("are %s", (_, decision, read) => {
    const { house, problems } = readHouse({ ...file, decisions: { "law-of-1901": decision } }, ftda);
    expect(problems).toEqual([]);
    expect(house?.byNote.get("law-of-1901")).toEqual(read);
  });

  it.each<[string, unknown, object]>([
    ["no file at all", "ask", { code: "not-decisions" }],
    ["a version of later", { ...file, version: 2 }, { code: "not-decisions" }],
    ["a day that is none", { ...file, date: "2026-02-30" }, { code: "not-decisions" }],
    ["a file of another model", { ...file, model: "pret-de-salle" }, { code: "other-model", model: "pret-de-salle" }],
  ])("are none in %s", (_, raw, problem) => {
    expect(readHouse(raw, ftda)).toEqual({ house: undefined, problems: [problem] });
  });

  it.each<[string, string, unknown, string]>([
    ["a note that the model has not", "nothing", "ask", "note-unknown"],
    ["a word that means nothing", "law-of-1901", "later", "decision-not-understood"],
    ["two decisions at once", "law-of-1901", { correct: "x", meant: "y" }, "decision-not-understood"],
    ["a reason of nothing", "law-of-1901", { meant: " " }, "decision-not-understood"],
    ["a reason without end", "law-of-1901", { meant: "a".repeat(501) }, "decision-not-understood"],
    ["a text with a sign that no text may hold", "law-of-1901", { correct: "a\u0001" }, "decision-not-understood"],
    ["a text in the place of what the text states", "copies", { correct: "2 exemplaires" }, "note-not-correctable"],
    ["a text in the place of an answer", "partner-without-siret", { correct: "W123456789" }, "note-not-correctable"],
  ])("%s costs itself alone", (_, note, decision, code) => {
    const decisions = { [note]: decision, referenced: "ask" };
    const { house, problems } = readHouse({ ...file, decisions }, ftda);
    expect(problems).toEqual([{ code, note }]);
    expect([...(house?.byNote.keys() ?? [])]).toEqual(["referenced"]);
  });

  it("are the same once written and read", () => {
    const house = exampleHouse();
    expect(readHouse(printHouse(house, ftda), ftda)).toEqual({ house, problems: [] });
  });
});

describe("the example", () => {
  it("decides every note there is, and no other", () => {
    expect(readHouse(exampleFile, ftda).problems).toEqual([]);
    expect(Object.keys(exampleFile.decisions).sort()).toEqual(ftda.notes.map(({ id }) => id).sort());
  });

  it("is for each note of the agreement's own text more than a question", () => {
    const asked = [...exampleHouse().byNote].flatMap(([note, { kind }]) => (kind === "ask" ? [note] : []));
    expect(asked).toEqual([
      "partner-ape-changes",
      "partner-without-siret",
      "partner-may-be-no-association",
      "partner-is-no-association",
      "copies-too-few",
      "year-of-signature",
    ]);
  });
});

it("each note has a reason to propose to who leaves it as it is", () => {
  expect(ftda.notes.filter(({ meant }) => meant === undefined).map(({ id }) => id)).toEqual([]);
});
