import { checkSelection } from "../../../src/agreement/clauses/check-selection";
import { ClausesError } from "../../../src/agreement/clauses/clauses-error";
import { printSelection } from "../../../src/agreement/clauses/selection-file";
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
