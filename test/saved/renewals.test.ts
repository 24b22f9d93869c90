/** Of generated agreements of last year, what is offered for this one is right, or is not said to be certain. */

import { isAmongClauses } from "../../src/taskpane/session/clause-choice";
import { offerTo } from "../../src/taskpane/session/renewal-session";
import { newFields } from "../../src/taskpane/session/field-state";
import { sourceOf } from "../../src/agreement/operations/offer-answers";
import { fieldOf, isToFill, slotsOf } from "../../src/agreement/model/agreement-model";
import { fieldKind } from "../../src/agreement/fields/field-kinds";
import { profiles } from "../../src/simulator/word-api/profile";
import { readSavedAgreement } from "../../src/saved/read-saved-agreement";
import { draws, sampled } from "../builders/at-length";
import { lastYears } from "../builders/last-year";
import { ftda } from "../builders/models";
import { blankAgreement, type OpenedWord, openInWord } from "../builders/word";
import { makeBases } from "../laws/lived-in";

const blank = { model: ftda, fields: newFields(ftda), clauses: [] };

/** What an answer prints in the slots of its field, the line breaks of several paragraphs aside. */
function printed(field: string, answer: unknown): string {
  const { print } = fieldKind(fieldOf(ftda, field).kind);
  return JSON.stringify(slotsOf(ftda, field).map((slot) => print(answer as never, slot)?.replaceAll("\n", " ")));
}

it("every answer is right or shown as uncertain, none is wrong and certain", async () => {
  const open = (bytes: Uint8Array): Promise<OpenedWord> => openInWord(bytes, { profile: profiles.web });
  const { prepared } = await makeBases({ open, model: ftda, edits: 0 }, blankAgreement, profiles.web);
  const tally = { right: 0, uncertain: 0 };
  const wrong: string[] = [];
  for (const { answers, base, bytes } of lastYears(prepared, draws(sampled(12, 200)))) {
    const read = await readSavedAgreement(bytes, [ftda]);
    const offered = read ? offerTo(blank, sourceOf(read)).fields : [];
    for (const [field, answer] of answers) {
      // Words that agree are left as the model has them: nobody said which they are.
      if (isAmongClauses(ftda, field) || !slotsOf(ftda, field).some(isToFill)) continue;
      const one = offered.find(({ definition }) => definition.id === field);
      // Moved on by a year: what it was is told beside it.
      const said = one?.certainty === "moved-on" ? one.texts[0] : one?.answer;
      if (said !== undefined && printed(field, said) === printed(field, answer)) tally.right += 1;
      else if (one?.certainty === "certain")
        wrong.push(`${base}, ${field}: ${JSON.stringify(answer)} read as ${JSON.stringify(said)}`);
      else tally.uncertain += 1;
    }
  }
  expect(wrong).toEqual([]);
  const share = tally.right / (tally.right + tally.uncertain);
  process.stdout.write(`renewals: ${JSON.stringify({ ...tally, share: Number((100 * share).toFixed(2)) })}\n`);
  expect(share).toBeGreaterThanOrEqual(0.995);
});
