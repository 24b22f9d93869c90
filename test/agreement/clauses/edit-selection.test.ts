import { type SelectedClause, defaultSelection, lineKey } from "../../../src/agreement/clauses/arrangement";
import { addOwnClause, inOrder, moveLine, tickClause, untickLine } from "../../../src/agreement/clauses/edit-selection";
import { listOf } from "../../builders/clauses";
import { ftda } from "../../builders/models";

const car = listOf("car");
const partner = listOf("partner");
const ids = (...names: readonly string[]): SelectedClause[] => names.map((id) => ({ kind: "clause", id }));
const keys = (chosen: readonly SelectedClause[]): string[] => chosen.map(lineKey);
const byDefault = (list: string): readonly SelectedClause[] => defaultSelection(ftda).get(list) ?? [];
const points = ["legal-sheets", "guides", "legal-watch", "employment-watch", "webinars", "capsules"].map(
  (id) => `resources-${id}`,
);

describe("choosing clauses", () => {
  it("begins with those of the blank document, in its order", () => {
    expect(keys(byDefault("partner"))).toEqual(["channel", "co-construction"]);
    expect(keys(byDefault("car")).slice(0, 8)).toEqual(["resources", ...points, "legal-support"]);
    expect(keys(byDefault("both"))).toEqual(["events", "information", "logos"]);
  });

  it("unticks and ticks again at the same place", () => {
    for (const { id, isDefault } of ftda.clauseLists.flatMap(({ clauses }) => clauses)) {
      const list = ftda.clauseLists.find(({ clauses }) => clauses.some((clause) => clause.id === id)) ?? car;
      if (!isDefault) continue;
      const without = untickLine(list, byDefault(list.id), id);
      expect(keys(without)).not.toContain(id);
      expect(keys(tickClause(list, without, id))).toEqual(keys(byDefault(list.id)));
    }
  });

  it("ticks a proposal after what comes before it in the catalogue, own clauses left where they are", () => {
    const chosen = addOwnClause(byDefault("partner"), "Prêter une salle");
    expect(keys(tickClause(partner, chosen, "internship"))).toEqual([
      "channel",
      "co-construction",
      "internship",
      lineKey({ kind: "own", text: "Prêter une salle" }),
    ]);
  });

  it("unticks the points with their clause, and the clause with its last point", () => {
    expect(keys(untickLine(car, byDefault("car"), "resources"))[0]).toBe("legal-support");
    const last = points.slice(1).reduce((chosen, id) => untickLine(car, chosen, id), byDefault("car"));
    expect(keys(last).slice(0, 3)).toEqual(["resources", "resources-legal-sheets", "legal-support"]);
    expect(keys(untickLine(car, last, "resources-legal-sheets"))[0]).toBe("legal-support");
  });

  it("ticks a clause with its points, and a point alone with its clause", () => {
    const without = untickLine(car, byDefault("car"), "resources");
    expect(keys(tickClause(car, without, "resources"))).toEqual(keys(byDefault("car")));
    expect(keys(tickClause(car, without, "resources-guides")).slice(0, 3)).toEqual([
      "resources",
      "resources-guides",
      "legal-support",
    ]);
  });

  it("moves a clause with its points, and a point among the points", () => {
    const down = moveLine(car, byDefault("car"), "resources", "down");
    expect(keys(down).slice(0, 3)).toEqual(["legal-support", "resources", "resources-legal-sheets"]);
    expect(keys(moveLine(car, down, "resources", "up"))).toEqual(keys(byDefault("car")));
    expect(keys(moveLine(car, byDefault("car"), "resources-guides", "up")).slice(0, 3)).toEqual([
      "resources",
      "resources-guides",
      "resources-legal-sheets",
    ]);
    expect(keys(moveLine(car, byDefault("car"), "resources-legal-sheets", "up"))).toEqual(keys(byDefault("car")));
    expect(keys(moveLine(car, byDefault("car"), "networking", "down"))).toEqual(keys(byDefault("car")));
  });

  it("puts points after their clause, which comes along, and gives a clause without points its own", () => {
    expect(keys(inOrder(car, ids("resources-guides", "training", "resources-webinars")))).toEqual([
      "resources",
      "resources-guides",
      "resources-webinars",
      "training",
    ]);
    expect(keys(inOrder(car, ids("training", "resources")))).toEqual(["training", "resources", ...points]);
  });
});
