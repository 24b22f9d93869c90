/** A simulated Word is one entry of one table. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAnswers } from "../../../src/agreement/operations/answers";
import { fillAgreement } from "../../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../../src/agreement/operations/prepare-agreement";
import { readAgreement } from "../../../src/agreement/operations/read-agreement";
import { sayInputProblem } from "../../../src/cli/unusable-input";
import { type Profile, profileNamed, profiles } from "../../../src/simulator/word-api/profile";
import { emmaus } from "../../builders/answers";
import { blankAgreement, ftda } from "../../builders/models";
import { openInWord } from "../../builders/word";

const SOURCE = join(__dirname, "../../../src");
const names = Object.keys(profiles);

it("a third Word fills the agreement, for no more than its entry", async () => {
  const third: Profile = { ...profiles.ltsc, name: "mac", label: "Mac", lineBreak: "\n", keepsControlIds: false, messageLimit: 200_000 }; // prettier-ignore
  const { document, word } = await openInWord(blankAgreement, { profile: third });
  await prepareAgreement(document, ftda);
  const { answers } = checkAnswers(ftda, emmaus);
  expect(await fillAgreement(document, ftda, answers)).toMatchObject({ filled: 29, missing: [], findings: [] });
  const again = await openInWord(word.save(), { profile: third });
  expect((await readAgreement(again.document, ftda)).answers).toEqual(answers);
});

it("nothing else in the sources names one", () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const naming = files.filter((file) => {
    const text = readFileSync(join(SOURCE, file), "utf8");
    return names.some((name) => text.includes(`"${name}"`) || text.includes(`profiles.${name}`));
  });
  expect(naming).toEqual([join("simulator", "word-api", "profile.ts")]);
});

it("is found by its name, and named where an unknown one is refused", () => {
  for (const name of names) {
    expect(profileNamed(name)?.name).toBe(name);
    expect(sayInputProblem({ code: "unknown-profile", profile: "x" }, "fr")).toContain(name);
  }
  expect(profileNamed("toString")).toBeUndefined();
});
