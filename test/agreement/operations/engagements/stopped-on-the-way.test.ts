/** A Word that fails in the middle of what it was asked: what is to be asked again is not to be there twice. */

import { type ClauseSelection, defaultSelection } from "../../../../src/agreement/clauses/arrangement";
import { addOwnClause, moveLine, tickClause, untickLine } from "../../../../src/agreement/clauses/edit-selection";
import { HostError } from "../../../../src/agreement/agreement-document";
import { applyClauses } from "../../../../src/agreement/operations/engagements/apply-clauses";
import { takeBack } from "../../../../src/agreement/operations/take-back";
import type { Divergence } from "../../../../src/simulator/word-api/divergences";
import { diverging } from "../../../../src/simulator/word-api/profile";
import { openFilled } from "../../../builders/agreement";
import { ftda } from "../../../builders/models";
import { controlTexts, eachProfile, openInWord, paragraphTexts } from "../../../builders/word";
import { listOf } from "../../../laws/between-round-trips/agreement";

const CHOSEN = defaultSelection(ftda);

const asked = {
  tick: select("partner", (chosen) => tickClause(listOf("partner"), chosen, "training-places")),
  untick: select("car", (chosen) => untickLine(listOf("car"), chosen, "consultations")),
  move: select("both", (chosen) => moveLine(listOf("both"), chosen, "logos", "up")),
  "one's own": select("both", (chosen) => addOwnClause(chosen, "Tenir une permanence commune")),
};

/** What is asked in another way once it was refused. */
const ASKED_OTHERWISE: readonly (readonly [what: string, Divergence])[] = [
  ["does not take a highlight away", "highlight-null-refused"],
  ["does not set a style", "style-set-fails"],
];

type Chosen = NonNullable<ReturnType<ClauseSelection["get"]>>;

function select(list: string, choose: (chosen: Chosen) => Chosen): ClauseSelection {
  return new Map([[list, choose(CHOSEN.get(list) ?? [])]]);
}

describe.each(eachProfile)("a Word that tells nothing of what came before it failed (%s)", (_, profile) => {
  it.each(Object.entries(asked))(
    "and does not wrap in bullets: %s is done, or refused and every text is as it was",
    async (_, selection) => {
      const file = (await openFilled({ profile })).word.save();
      const { document, word } = await openInWord(file, {
        profile: diverging(profile, ["failure-tells-nothing", "wrap-in-bullet-fails"]),
      });
      const before = paragraphTexts(word);
      const ended = await applyClauses(document, ftda, selection).catch((error: unknown) => error);
      if (ended instanceof HostError) expect(paragraphTexts(word)).toEqual(before);
      else expect(paragraphTexts(word)).not.toEqual(before);
    },
  );

  it.each(ASKED_OTHERWISE)("and %s: an engagement is taken back once", async (_, divergence) => {
    const file = (await openFilled({ profile })).word.save();
    const { document, word } = await openInWord(file, { profile: diverging(profile, ["failure-tells-nothing", divergence]) });
    const before = [paragraphTexts(word), controlTexts(word)];
    const { change } = await applyClauses(document, ftda, asked.untick);
    expect(paragraphTexts(word)).not.toEqual(before[0]);
    await takeBack(document, ftda, change);
    expect([paragraphTexts(word), controlTexts(word)]).toEqual(before);
  });
});

describe.each(eachProfile)("a Word that takes no control off (%s)", (_, profile) => {
  it.each(ASKED_OTHERWISE)("and %s: an engagement that moves gets no control more than where it does", async (_, divergence) => {
    const file = (await openFilled({ profile })).word.save();
    const tagsOnceMoved = async (divergences: readonly Divergence[]): Promise<string[]> => {
      const { document, word } = await openInWord(file, { profile: diverging(profile, divergences) });
      await applyClauses(document, ftda, asked.move);
      return word.document.body.contentControls.map(({ tag }) => tag).sort();
    };
    expect(await tagsOnceMoved(["unwrap-does-nothing", divergence])).toEqual(await tagsOnceMoved(["unwrap-does-nothing"]));
  });
});
