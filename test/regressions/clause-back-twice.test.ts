/** An engagement that is taken back twice, as the answer of the first time was lost, is there once. */

import { defaultSelection } from "../../src/agreement/clauses/arrangement";
import { untickLine } from "../../src/agreement/clauses/edit-selection";
import { applyClauses } from "../../src/agreement/operations/engagements/apply-clauses";
import { takeBack } from "../../src/agreement/operations/take-back";
import { openFilled } from "../builders/agreement";
import { ftda } from "../builders/models";
import { eachProfile, paragraphTexts } from "../builders/word";

const car = ftda.clauseLists.find(({ id }) => id === "car")!;

it.each(eachProfile)("an engagement that was unticked comes back once (%s)", async (_, profile) => {
  const { document, word } = await openFilled({ profile });
  const before = paragraphTexts(word);
  const chosen = untickLine(car, defaultSelection(ftda).get("car") ?? [], "consultations");
  const { change } = await applyClauses(document, ftda, new Map([["car", chosen]]));
  expect(paragraphTexts(word)).not.toEqual(before);
  await takeBack(document, ftda, change);
  await takeBack(document, ftda, change);
  expect(paragraphTexts(word)).toEqual(before);
});
