import { defaultSelection } from "../../../src/agreement/clauses/arrangement";
import type { Answer } from "../../../src/agreement/fields/field-kinds";
import { clauseDifference, previewClause, previewList } from "../../../src/agreement/clauses/preview-clauses";
import { ftda } from "../../builders/models";

const [partner, car] = ftda.clauseLists;
if (!partner || !car) throw new Error("the model has lists");
const utopia = new Map<string, Answer>([["partner.name", "Utopia 56"]]);
const restos = new Map<string, Answer>([["partner.name", "Les Restos du Cœur"]]);

function clause(list: typeof car, id: string) {
  const found = list?.clauses.find((one) => one.id === id);
  if (!found) throw new Error(`no clause ${id}`);
  return found;
}

describe("an engagement, before it is written", () => {
  it.each([
    [utopia, "auprès des équipes d’Utopia 56"],
    [restos, "auprès des équipes des Restos du Cœur"],
    [new Map<string, Answer>(), "auprès des équipes de xxx"],
  ])("reads with the partner's name in it, in its form", (answers, expected) => {
    expect(previewClause(ftda, clause(car, "training"), answers)).toContain(expected);
  });

  it("has the punctuation of its place in the list", () => {
    const chosen = defaultSelection(ftda).get(car.id) ?? [];
    const texts = previewList(ftda, car, chosen, utopia);
    expect(texts).toHaveLength(chosen.length);
    expect(texts.at(0)).toMatch(/à savoir :$/u);
    expect(texts.at(-1)).toMatch(/projets\.$/u);
    const two = previewList(
      ftda,
      partner,
      [
        { kind: "own", text: "Prêter une salle" },
        { kind: "clause", id: "co-construction" },
      ],
      utopia,
    );
    expect(two.map((text) => text.slice(-2))).toEqual(["\u00a0;", "s."]);
  });
});

describe("an engagement that was changed in Word", () => {
  it("shows what was changed, and neither its answers nor the punctuation at its end", () => {
    const promotion = clause(car, "promotion");
    const sound = previewClause(ftda, promotion, restos);
    expect(clauseDifference(promotion, `${sound}.`)).toEqual([{ kind: "same", text: sound }]);
    const changed = sound.replace("territoire national", "territoire régional et local");
    const parts = clauseDifference(promotion, changed);
    expect(parts.filter(({ kind }) => kind === "removed").map(({ text }) => text.trim())).toEqual(["national"]);
    expect(parts.filter(({ kind }) => kind === "added").map(({ text }) => text.trim())).toEqual(["régional et local"]);
    expect(
      parts
        .filter(({ kind }) => kind !== "removed")
        .map(({ text }) => text)
        .join(""),
    ).toBe(changed);
  });
});
