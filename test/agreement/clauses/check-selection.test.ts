import { checkSelection, printSelection } from "../../../src/agreement/clauses/check-selection";
import { ClausesError } from "../../../src/agreement/clauses/clauses-error";
import { parseLibrary, printLibrary } from "../../../src/agreement/clauses/library";
import { ftda } from "../../builders/models";

function errorOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    if (error instanceof ClausesError) return [error.place, error.problem.code];
    throw error;
  }
  return undefined;
}

describe("a selection in a file", () => {
  it("is checked, put in order, and prints as it is read", () => {
    const selection = checkSelection(ftda, {
      partner: [{ text: "prêter une salle ; " }, "channel"],
      both: [],
      car: ["training", "resources-guides"],
    });
    const printed = {
      partner: [{ text: "Prêter une salle" }, "channel"],
      both: [],
      car: ["training", "resources", "resources-guides"],
    };
    expect(printSelection(selection)).toEqual(printed);
    expect(printSelection(checkSelection(ftda, printed))).toEqual(printed);
  });

  it.each<[string, unknown, string, string]>([
    ["no object", [], "clauses", "not-clauses"],
    ["an entry of another shape", { partner: [3] }, "clauses", "not-clauses"],
    ["an unknown list", { partners: [] }, "clauses.partners", "unknown-list"],
    ["an unknown clause", { partner: ["channel", "chanel"] }, "clauses.partner[1]", "unknown-clause"],
    ["a clause of another list", { partner: ["logos"] }, "clauses.partner[0]", "unknown-clause"],
    ["a clause twice", { partner: ["channel", "channel"] }, "clauses.partner[1]", "clause-twice"],
    ["one's own twice", { both: [{ text: "Se voir ;" }, { text: "se voir." }] }, "clauses.both[1]", "clause-twice"],
    ["nothing but punctuation", { both: [{ text: " ; " }] }, "clauses.both[0]", "own-clause-blank"],
    ["no text", { both: [{ text: 3 }] }, "clauses.both[0]", "own-clause-text"],
    ["too long a text", { both: [{ text: "x".repeat(1001) }] }, "clauses.both[0]", "own-clause-text"],
    ["a slot", { both: [{ text: "Aider {{partner.phone:xxx}}" }] }, "clauses.both[0]", "own-clause-with-slot"],
    [
      "200 clauses",
      { both: Array.from({ length: 200 }, (_, n) => ({ text: `Aider ${n}` })) },
      "clauses.both",
      "too-many-clauses",
    ],
  ])("refuses %s", (_, raw, place, code) => {
    expect(errorOf(() => checkSelection(ftda, raw))).toEqual([place, code]);
  });
});

describe("a library file", () => {
  const clause = { id: "a", title: "Salle", list: "partner", text: "Prêter une salle" };
  const file = (changed: object) => JSON.stringify({ trame: "clauses", version: 1, clauses: [clause], ...changed });

  it("gives back what was exported", () => {
    const clauses = [clause, { ...clause, id: "b", list: "both", text: "Se réunir « chaque mois »" }];
    expect(parseLibrary(ftda, printLibrary(clauses))).toEqual(clauses);
  });

  it.each<[string, string, string, string]>([
    ["that is not JSON", "{", "", "library-not-json"],
    ["of something else", JSON.stringify({ trame: "answers", version: 1 }), "", "library-not-clauses"],
    ["of another version", file({ version: 2 }), "version", "library-version"],
    ["without clauses", file({ clauses: {} }), "clauses", "library-not-clauses"],
    ["with an entry of another shape", file({ clauses: [clause, { ...clause, id: 3 }] }), "clauses[1]", "library-not-clauses"],
    ["with an id twice", file({ clauses: [clause, clause] }), "clauses[1]", "clause-twice"],
    ["with an unknown list", file({ clauses: [{ ...clause, list: "x" }] }), "clauses[0]", "unknown-list"],
    ["with an unknown slot", file({ clauses: [{ ...clause, text: "Aider {{x:xxx}}" }] }), "clauses[0]", "own-clause-with-slot"],
    [
      "with 200 clauses",
      file({ clauses: Array.from({ length: 200 }, (_, id) => ({ ...clause, id: `${id}` })) }),
      "clauses",
      "too-many-clauses",
    ],
  ])("%s is refused whole", (_, json, place, code) => {
    expect(errorOf(() => parseLibrary(ftda, json))).toEqual([place, code]);
  });
});
