/** `trame` with the models of another folder. */

import { withNoBreakSpaces } from "../../src/agreement/wording/no-break-spaces";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { trame } from "../builders/command";
import { FIRST_MODELS_WORDS, loanAnswers, TEST_MODELS } from "../builders/second-model";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "trame-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("trame --models", () => {
  it("fills a blank document of theirs, reads the answers back, reviews it", async () => {
    const [answers, output] = [join(folder, "answers.json"), join(folder, "pret.docx")];
    writeFileSync(answers, JSON.stringify(loanAnswers));
    const filled = await trame("fill", "--models", TEST_MODELS, "--answers", answers, "--output", output);
    expect(filled).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(filled.stdout)).toMatchObject({ slots: { filled: 10, missing: [] }, findings: [] });
    const read = await trame("read", "--models", TEST_MODELS, "--document", output);
    expect(read).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(read.stdout)).toEqual({
      trame: "answers",
      version: 1,
      ...loanAnswers,
      answers: { ...loanAnswers.answers, "borrower.siret": "73282932000074" },
    });
    const review = await trame("review", "--models", TEST_MODELS, "--document", output);
    expect(review).toMatchObject({ code: 1, stderr: "" });
    expect(review.stdout).toContain("# Vérification avant signature\u00a0: Contrat de prêt de salle");
    expect(FIRST_MODELS_WORDS.exec(review.stdout)).toBeNull();
  });

  it("lists what they ask, the choices and the bounds with it", async () => {
    const { code, stdout } = await trame("fields", "--models", TEST_MODELS);
    expect(code).toBe(0);
    expect(FIRST_MODELS_WORDS.exec(stdout)).toBeNull();
    const [model] = JSON.parse(stdout) as { fields: { id: string; kind: unknown }[] }[];
    const kinds = new Map(model?.fields.map(({ id, kind }) => [id, kind]));
    expect(kinds.get("room")).toEqual({ name: "choice", options: ["la grande salle", "l’atelier", "le foyer"] });
    expect(kinds.get("people")).toEqual({ name: "number", min: 1, max: 120 });
    expect(kinds.get("day")).toBe("date");
  });

  it("says which answer is none of the choices, and where there is no model", async () => {
    const answers = join(folder, "wrong.json");
    writeFileSync(answers, JSON.stringify({ ...loanAnswers, answers: { room: "le parking" } }));
    const refused = await trame("fill", "--models", TEST_MODELS, "--answers", answers, "--output", join(folder, "no.docx"));
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toContain(
      withNoBreakSpaces("champ « room » : ce n’est pas un des choix proposés (« la grande salle »"),
    );
    const none = await trame("fields", "--models", join(folder, "nowhere"), "--language", "en");
    expect(none).toMatchObject({ code: 2, stdout: "" });
    expect(none.stderr).toContain("nowhere: there is no model here");
  });
});
