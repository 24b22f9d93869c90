import { ClausesError } from "../../../src/agreement/clauses/clauses-error";
import { parseLibrary, printLibrary } from "../../../src/agreement/clauses/library";
import { french } from "../../../src/agreement/wording/french";
import { sayClauseProblem } from "../../../src/agreement/wording/wording";
import { ftda } from "../../builders/models";

const room = { id: "salle", title: "Salle", list: "partner", text: "Prêter une salle" };

function file(clauses: unknown, version: unknown = 1): string {
  return JSON.stringify({ trame: "clauses", version, clauses });
}

/** Place and French sentence of what is wrong with a file. */
function refusal(json: string): [place: string, sentence: string] {
  try {
    parseLibrary(ftda, json);
  } catch (error) {
    if (error instanceof ClausesError) return [error.place, sayClauseProblem(error.problem, french(ftda))];
    throw error;
  }
  throw new Error("the file was taken");
}

describe("a library of engagements", () => {
  it("reads back as it was printed, its texts as lists take them", () => {
    const clauses = [room, { ...room, id: "pret", list: "both", text: "prêter  du matériel ;" }];
    const read = parseLibrary(ftda, file(clauses));
    expect(read.map(({ text }) => text)).toEqual(
      ["Prêter une salle", "Prêter  du matériel"].map((text) => text.replace("  ", " ")),
    );
    expect(parseLibrary(ftda, printLibrary(read))).toEqual(read);
  });

  it.each<[what: string, json: string, place: string, sentence: RegExp]>([
    ["is no JSON", "{", "", /ce fichier n’est pas une bibliothèque exportée par Trame/],
    ["is another file", "[]", "", /pas une bibliothèque/],
    ["is of another version", file([room], 2), "version", /autre version \(2\)/],
    ["has no list of entries", file({}), "clauses", /pas une bibliothèque/],
    ["has an entry without a text", file([room, { id: "a", title: "b", list: "partner" }]), "clauses[1]", /./],
    ["has an id twice", file([room, room]), "clauses[1]", /deux fois/],
    ["names a list there is not", file([{ ...room, list: "autre" }]), "clauses[0]", /« autre » n’existe pas/],
    [
      "has a text with a slot",
      file([{ ...room, text: "Aider {{partner.name:xxx}}" }]),
      "clauses[0]",
      /n’est pas un emplacement connu/,
    ],
    ["has an empty text", file([{ ...room, text: " ; " }]), "clauses[0]", /./],
    ["has control characters", file([{ ...room, text: "a\u0001b" }]), "clauses[0]", /caractères de contrôle/],
    [
      "holds 200",
      file(Array.from({ length: 200 }, (_, id) => ({ ...room, id: String(id) }))),
      "clauses",
      /200 engagements, c’est trop/,
    ],
  ])("that %s is refused whole, and the entry is named", (_, json, place, sentence) => {
    const [at, said] = refusal(json);
    expect(at).toBe(place);
    expect(said).toMatch(sentence);
  });
});
