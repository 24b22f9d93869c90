import fc from "fast-check";
import { fold } from "../../../../src/agreement/french/fold";
import { readAgreement } from "../../../../src/agreement/operations/read-agreement";
import { checkAnswers } from "../../../../src/agreement/operations/answers";
import type { SimulatedWord } from "../../../../src/simulator/host/simulated-word";
import { profiles } from "../../../../src/simulator/word-api/profile";
import { draws, sampled } from "../../../builders/at-length";
import { prepareAndFill } from "../../../builders/agreement";
import { emmausWith } from "../../../builders/answers";
import { cutRuns, cutting } from "../../../builders/cut-runs";
import { ftda } from "../../../builders/models";
import { validationErrors } from "../../../builders/validate";
import { blankAgreement, controlTexts, openInWord, paragraphTexts } from "../../../builders/word";

/** The model's own words stay: a link that begins in them keeps others from being written there, which is said. */
const asked = emmausWith({ "contact.gender": undefined });

/** Those of words that agree left out, for the same reason. */
function slotTexts(word: SimulatedWord): [tag: string, text: string][] {
  return controlTexts(word).filter(([tag]) => isOfSlot(tag));
}

function isOfSlot(tag: string): boolean {
  return !tag.startsWith("trame:clause:") && !tag.includes("|as-");
}

describe("however the runs are cut", () => {
  it("the same agreement comes out, on both Words, of each cutting", async () => {
    const sound = await openInWord(blankAgreement);
    await prepareAndFill(sound, asked);
    const [texts, controls] = [paragraphTexts(sound.word), slotTexts(sound.word)];
    const answers = Object.fromEntries(checkAnswers(ftda, asked).answers);
    await fc.assert(
      fc.asyncProperty(
        fc.array(cutting, { minLength: 20, maxLength: 60 }),
        fc.constantFrom(...Object.values(profiles)),
        async (cuttings, profile) => {
          const opened = await openInWord(cutRuns(blankAgreement, cuttings), { profile });
          const { prepared, filled } = await prepareAndFill(opened, asked);
          expect(prepared).toMatchObject({ wrapped: 29, findings: [] });
          expect(filled).toMatchObject({ filled: 29, missing: [], findings: [] });
          expect(paragraphTexts(opened.word).map(fold)).toEqual(texts.map(fold));
          expect(slotTexts(opened.word)).toEqual(controls);
          // No look of a placeholder is left under a value.
          for (const control of opened.word.document.body.contentControls) {
            if (isOfSlot(control.tag)) expect([...control.element.descendants("w:highlight")]).toEqual([]);
          }
          expect(Object.fromEntries((await readAgreement(opened.document, ftda)).answers)).toEqual(answers);
        },
      ),
      draws(sampled(15, 100)),
    );
  });

  it("the file is valid", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(cutting, { minLength: 20, maxLength: 60 }),
        fc.constantFrom(...Object.values(profiles)),
        async (cuttings, profile) => {
          const opened = await openInWord(cutRuns(blankAgreement, cuttings), { profile });
          await prepareAndFill(opened);
          expect(await validationErrors(opened.word.save())).toEqual([]);
        },
      ),
      draws(sampled(2, 5)),
    );
  });
});
