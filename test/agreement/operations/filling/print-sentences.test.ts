import type { Answer } from "../../../../src/agreement/fields/field-kinds";
import { printSentences } from "../../../../src/agreement/operations/filling/print-sentences";
import { modelOf } from "../../../builders/models";

/** The sentences of the field "name", "[…]" round what it prints; "[?…]" while it has no answer. */
function sentences(lines: readonly string[], answers: Readonly<Record<string, Answer>> = {}): string[] {
  const model = modelOf(lines, { name: "name", items: "list" });
  return printSentences(model, "name", new Map(Object.entries(answers))).map(
    ({ before, printed, after, isAnswered }) => `${before}[${isAnswered ? "" : "?"}${printed}]${after}`,
  );
}

const name = "Emmaüs";
const long = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit";

describe("the sentences a field is printed in", () => {
  it.each([
    ["the placeholder, while there is no answer", ["Par {{name:xxx (nom)}} :"], {}, ["Par [?xxx (nom)] :"]],
    ["the answer", ["Par {{name:xxx}} :"], { name }, ["Par [Emmaüs] :"]],
    ["in the form of each slot", ["À {{name:xxx}}", "Les équipes {{name|de:de xxx}}."], { name }, ["À [Emmaüs]", "Les équipes [d’Emmaüs]."]],
    ["other fields as they are so far", ["De {{name:xxx}} à {{place:xxx}}, puis {{day:xxx}}."], { name, place: "Lyon" }, ["De [Emmaüs] à Lyon, puis xxx."]],
    ["its own sentence only", ["Avant. Ici {{name:xxx}} est là. Après."], { name }, ["Ici [Emmaüs] est là."]],
    ["cut at semicolons too", ["avant ; ici {{name:xxx}} ; après"], { name }, ["ici [Emmaüs] ;"]],
    ["a point inside a word ends no sentence", ["Voir v1.2 de {{name:xxx}} et v1.3 aussi."], { name }, ["Voir v1.2 de [Emmaüs] et v1.3 aussi."]],
    ["nothing for a field that has no slot", ["Par {{place:xxx}} :"], { name }, []],
  ] as [string, string[], Record<string, Answer>, string[]][])("%s", (_, lines, answers, expected) => {
    expect(sentences(lines, answers)).toEqual(expected);
  }); // prettier-ignore

  it("a long sentence is cut at words, 70 characters before and 60 after at most", () => {
    const [sentence = ""] = sentences([`${long} {{name:xxx}} ${long}.`], { name });
    expect(sentence).toBe(
      "… neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit [Emmaüs] un deux trois quatre cinq six sept huit neuf dix onze …",
    );
  });

  it("an item that the list has not is its placeholder", () => {
    const model = modelOf(
      [
        { text: "Le partenaire s’engage à :" },
        { text: "{{items|item-1:xxx}}", list: 0 },
        { text: "{{items|item-2:xxx}}", list: 0 },
      ],
      { items: "list" },
    );
    const printed = printSentences(model, "items", new Map([["items", ["aider"]]]));
    expect(printed.map((one) => [one.printed, one.isAnswered])).toEqual([
      ["Aider.", true],
      ["xxx", false],
    ]);
  });
});
