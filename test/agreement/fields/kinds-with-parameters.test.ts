/** What a kind of field takes from the model. */

import { fieldKind, type KindSpec, problemOfSpec } from "../../../src/agreement/fields/field-kinds";
import type { PrintedForm } from "../../../src/agreement/fields/printed-form";
import { english } from "../../../src/agreement/wording/english";
import { french } from "../../../src/agreement/wording/french";
import { sayProblem } from "../../../src/agreement/wording/wording";
import { ftda } from "../../builders/models";

const ROOMS: KindSpec = { name: "choice", options: ["la grande salle", "l’atelier", "le foyer"] };
const SEATS: KindSpec = { name: "number", min: 1, max: 1200 };

describe("a kind with what the model says of it", () => {
  it.each<[KindSpec, unknown, unknown]>([
    [ROOMS, " la grande\u00a0salle", "la grande salle"],
    [ROOMS, "l'atelier", "l’atelier"],
    [SEATS, "1 200", "1200"],
    [SEATS, "1\u202f200", "1200"],
    [SEATS, 12, "12"],
    [SEATS, "007", "7"],
    ["number", "0", "0"],
    [{ name: "line", max: 5 }, "abcde", "abcde"],
    [{ name: "date", when: "any" }, "1950-02-28", "1950-02-28"],
  ])("%j takes %j", (spec, raw, value) => {
    expect(fieldKind(spec).check(raw)).toMatchObject({ ok: true, value });
  });

  it.each<[KindSpec, unknown, object]>([
    [ROOMS, "le parking", { code: "choice-not-offered", options: ["la grande salle", "l’atelier", "le foyer"] }],
    [ROOMS, " ", { code: "answer-blank" }],
    [ROOMS, 1, { code: "answer-not-text" }],
    [SEATS, "0", { code: "number-too-small", min: 1 }],
    [SEATS, "1201", { code: "number-too-large", max: 1200 }],
    [SEATS, "douze", { code: "number-not-whole" }],
    [SEATS, 1.5, { code: "number-not-whole" }],
    [SEATS, "", { code: "answer-blank" }],
    ["number", "9".repeat(16), { code: "number-not-whole" }],
    [{ name: "line", max: 5 }, "abcdef", { code: "answer-too-long", length: 6, limit: 5 }],
    [{ name: "text", max: 5 }, "a\nb\nc\nd", { code: "answer-too-long", length: 7, limit: 5 }],
    [{ name: "role", max: 5 }, "président", { code: "answer-too-long", length: 9, limit: 5 }],
  ])("%j refuses %j", (spec, raw, problem) => {
    expect(fieldKind(spec).check(raw)).toEqual({ ok: false, problem });
  });

  it.each<[KindSpec, string, PrintedForm, string]>([
    [ROOMS, "la grande salle", "plain", "la grande salle"],
    [ROOMS, "le foyer", "de", "du foyer"],
    [ROOMS, "l’atelier", "capital", "L’atelier"],
    [ROOMS, "la grande salle", "upper", "LA GRANDE SALLE"],
    [SEATS, "1200", "plain", "1\u00a0200"],
    [{ name: "date", when: "any" }, "2026-12-01", "plain", "1er\u00a0décembre 2026"],
    [{ name: "date", language: "en" }, "2026-12-01", "plain", "1\u00a0December 2026"],
    [SEATS, "80", "plain", "80"],
  ])("%j prints %s as %s: %s, and reads it back", (spec, answer, form, text) => {
    const kind = fieldKind(spec);
    expect(kind.print(answer, { form })).toBe(text);
    expect(kind.candidates([{ form, text }])[0]).toBe(answer);
  });

  it("says in both languages what is offered, and what the bounds are", () => {
    const said = (spec: KindSpec, raw: unknown): string[] => {
      const checked = fieldKind(spec).check(raw);
      return checked.ok ? [] : [french(ftda), english(ftda)].map((wording) => sayProblem(checked.problem, wording));
    };
    expect(said(ROOMS, "le parking")).toEqual([
      "ce n’est pas un des choix proposés (« la grande salle », « l’atelier », « le foyer »).",
      "this is none of the choices (“la grande salle”, “l’atelier”, “le foyer”).",
    ]);
    expect(said(SEATS, "0")).toEqual(["il faut 1 au moins.", "1 at least is needed."]);
    expect(said(SEATS, "1201")).toEqual(["il faut 1200 au plus.", "1200 at most is allowed."]);
    expect(said(SEATS, "douze")).toEqual(["il faut un nombre entier, en chiffres.", "a whole number is needed, in digits."]);
  });
});

describe("a kind as a model writes it", () => {
  it.each<[unknown, string | undefined]>([
    ["siret", undefined],
    ["number", undefined],
    [ROOMS, undefined],
    [SEATS, undefined],
    ["colour", "unknown kind of field"],
    [{ name: "toString" }, "unknown kind of field"],
    [null, "unknown kind of field"],
    [{ name: "list" }, '"list" alone says it'],
    [{ name: "siret", max: 3 }, expect.stringContaining("siret: ") as string],
    ["choice", expect.stringContaining("choice.options: ") as string],
    [{ name: "choice", options: ["one"] }, expect.stringContaining("choice.options: ") as string],
    [{ name: "choice", options: ["one", "two\nthree"] }, "choice.options.1: an option is text on one line"],
    [{ name: "line", max: 301 }, expect.stringContaining("line.max: ") as string],
    [{ name: "number", min: 0.5 }, expect.stringContaining("number.min: ") as string],
  ])("%j: %s", (spec, problem) => {
    expect(problemOfSpec(spec)).toEqual(problem);
  });
});
