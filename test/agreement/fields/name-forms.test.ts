import { type FieldKind, fieldKind, type Occurrence } from "../../../src/agreement/fields/field-kinds";
import type { PrintedForm } from "../../../src/agreement/fields/printed-form";

const kind: FieldKind = fieldKind("name");

/** What the slots of a name show: "de: de Human Rights Watch". */
function shown(...texts: readonly string[]): Occurrence[] {
  return texts.map((line, index) => {
    const [, form = "", text = ""] = /^(\w+): (.+)$/u.exec(line) ?? [];
    return { form: form as PrintedForm, text, id: `slot-${index}`, wholeParagraph: false };
  });
}

describe("the form of a name", () => {
  it.each<[string, readonly string[], unknown]>([
    ["as the rules have it", ["plain: Emmaüs", "de: d’Emmaüs"], "Emmaüs"],
    ["without elision, by hand", ["plain: Emmaüs", "de: de Emmaüs"], { name: "Emmaüs", article: "none", elided: false }],
    [
      "without its article, by hand",
      ["plain: Fondation de France", "a: à Fondation de France"],
      { name: "Fondation de France", article: "none" },
    ],
    [
      "with an article, by hand",
      ["upper: ENTRAIDE", "plain: l’Entraide", "de: de l’Entraide"],
      { name: "Entraide", article: "l’" },
    ],
    [
      "otherwise in one slot",
      ["plain: Emmaüs", "de: d’Emmaüs", "de: de Emmaüs", "de: d’Emmaüs"],
      { name: "Emmaüs", article: "none", slots: { "slot-2": "de Emmaüs" } },
    ],
    ["of a family name", ["plain: Le Relais", "de: de Le Relais", "a: à Le Relais"], { name: "Le Relais", article: "none" }],
  ])("is read from the text, %s", (_, texts, answer) => {
    const occurrences = shown(...texts);
    const [read] = kind.candidates(occurrences);
    expect(read).toEqual(answer);
    for (const one of occurrences) expect(read !== undefined && kind.print(read, one)).toBe(one.text);
    expect(kind.check(answer)).toMatchObject({ ok: true, value: answer });
  });

  it("stays as the document shows it where the answer says nothing of it", () => {
    const chosen = { name: "Emmaüs", article: "none", elided: false } as const;
    expect(kind.keep?.("Emmaüs", chosen)).toBe(chosen);
    expect(kind.keep?.("Singa", chosen)).toBe("Singa");
  });

  it("is chosen for all slots, or for one", () => {
    const place = { form: "de", id: "slot-1", wholeParagraph: false } as const;
    const answersOf = (scope: "field" | "slot"): unknown[] =>
      (kind.forms?.("Emmaüs", place, scope) ?? []).map(({ answer }) => answer);
    expect(answersOf("field").slice(0, 2)).toEqual(["Emmaüs", { name: "Emmaüs", article: "none", elided: false }]);
    expect(answersOf("slot")[1]).toEqual({ name: "Emmaüs", article: "none", slots: { "slot-1": "de Emmaüs" } });
  });

  it.each([
    { name: "" },
    { name: "Emmaüs", article: "un" },
    { name: "Emmaüs", slots: { "slot-1": "de Singa" } },
    { name: "Emmaüs", gender: "m" },
  ])("refuses %j", (answer) => {
    expect(kind.check(answer).ok).toBe(false);
  });
});
