/** What the verbs cost as an agreement grows, whatever the machine: how often they look at its fields and slots, and match its text. */

import { toTheEnd } from "../../../src/agreement/alignment/steps";
import { withFacts } from "../../../src/agreement/model/with-facts";
import { alignAgreementInSteps } from "../../../src/agreement/reading/align-agreement";
import { takeBack } from "../../../src/agreement/operations/take-back";
import type { AgreementModel } from "../../../src/agreement/model/agreement-model";
import { XmlElement } from "../../../src/docx/xml";
import { blankDocument } from "../../../src/cli/blank-document";
import { checkAnswers } from "../../../src/agreement/operations/answers";
import { fillAgreement } from "../../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../../src/agreement/operations/prepare-agreement";
import { largeModel } from "../../builders/models";
import { openInWord } from "../../builders/word";

/** Counts each look at what a field and a slot are known by. */
function countLooks(model: AgreementModel): () => number {
  let looks = 0;
  for (const one of [...model.fields, ...model.slots]) {
    const { id } = one;
    Object.defineProperty(one, "id", { enumerable: true, get: () => ((looks += 1), id) });
  }
  for (const field of model.fields) {
    const { follows } = field;
    Object.defineProperty(field, "follows", { enumerable: true, get: () => ((looks += 1), follows) });
  }
  for (const slot of model.slots) {
    const { field } = slot;
    Object.defineProperty(slot, "field", { enumerable: true, get: () => ((looks += 1), field) });
  }
  return () => looks;
}

it("preparing, filling and taking back look at each field and slot so many times, however many there are", async () => {
  const looksAt = async (slots: number): Promise<number[]> => {
    const { model, answers } = largeModel(slots);
    const { document } = await openInWord(await blankDocument(model));
    const looks = countLooks(model);
    const { wrapped } = await prepareAgreement(document, model);
    const prepared = looks();
    const { filled, change } = await fillAgreement(document, model, checkAnswers(model, answers).answers);
    const written = looks();
    const { findings } = await takeBack(document, model, change);
    expect({ wrapped, filled, findings }).toEqual({ wrapped: slots, filled: slots, findings: [] });
    return [prepared, written - prepared, looks() - written];
  };
  const [few, many] = [await looksAt(50), await looksAt(200)];
  process.stdout.write(`looks at fields and slots: ${few.join(", ")} for 50 slots, ${many.join(", ")} for 200\n`);
  many.forEach((looks, verb) => expect(Math.log(looks / (few[verb] ?? 0)) / Math.log(4)).toBeLessThan(1.1));
});

it("the simulated Word looks at each element so many times, however many controls there are", async () => {
  const looks = jest.spyOn(XmlElement.prototype, "elements", "get");
  const looksAt = async (slots: number): Promise<number> => {
    const { model, answers } = largeModel(slots);
    const { document } = await openInWord(await blankDocument(model));
    looks.mockClear();
    await prepareAgreement(document, model);
    const { filled } = await fillAgreement(document, model, checkAnswers(model, answers).answers);
    expect(filled).toBe(slots);
    return looks.mock.calls.length;
  };
  const [few, many] = [await looksAt(50), await looksAt(200)];
  looks.mockRestore();
  process.stdout.write(`looks at elements: ${few} for 50 slots, ${many} for 200\n`);
  expect(Math.log(many / few) / Math.log(4)).toBeLessThan(1.1);
});

it("a document is matched against the model once a reading, however often it is read in", () => {
  const { model } = largeModel(10);
  let matched = 0;
  const paragraphs = model.paragraphs.map(({ text, listLevel, inTable }) => ({
    listLevel,
    inTable,
    get text() {
      matched += 1;
      return text;
    },
  }));
  const content = { paragraphs, controls: [] };
  const align = (): number => {
    const before = matched;
    toTheEnd(alignAgreementInSteps(model, content));
    return matched - before;
  };
  const first = align();
  expect([first > 0, align()]).toEqual([true, 0]);
  // Facts of its own make it another model.
  const [fact = { id: "" }] = model.facts;
  expect(toTheEnd(alignAgreementInSteps(withFacts(model, new Map([[fact.id, "autre"]])), content)).model).not.toBe(model);
  expect(matched).toBeGreaterThan(first);
});
