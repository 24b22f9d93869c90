/** What is known of an organisation elsewhere, beside what the form says: what is offered, what is proposed, what is written. */

import type { IdentityPart } from "../../../src/agreement/model/agreement-model";
import { type KnownFacts, offerFacts } from "../../../src/taskpane/session/known-facts";
import { takeAnswers } from "../../../src/taskpane/session/take-answers";
import { newSession, type OpenedSession } from "../../builders/session";
import { ftda } from "../../builders/models";
import { blankAgreement, paragraphTexts } from "../../builders/word";

const FACTS: KnownFacts = {
  name: "EMMAUS SOLIDARITE",
  kind: "association",
  address: "32 rue des Bourdonnais 75001 Paris",
  number: "31723624800017",
  activity: "8790B",
};
const isProposed = (part: IdentityPart): boolean => part !== "name";

async function opened(): Promise<OpenedSession> {
  const one = await newSession(blankAgreement, { models: [ftda] });
  await one.session.open();
  await one.session.begin();
  return one;
}

async function typed({ session }: OpenedSession, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, text] of Object.entries(answers)) session.change(id, { shape: "text", text });
  await session.leave(...Object.keys(answers));
}

const offer = (one: OpenedSession, facts = FACTS): [IdentityPart, boolean][] =>
  offerFacts(one.state(), facts, isProposed).offered.map(({ part, isProposed: proposed }) => [part, proposed]);

it("offers everything to a blank form, and proposes what the source writes as people do", async () => {
  expect(offer(await opened())).toEqual([
    ["name", false],
    ["kind", true],
    ["address", true],
    ["number", true],
    ["activity", true],
  ]);
});

it("says nothing of what differs by capitals, accents and signs only; proposes nothing over what is typed", async () => {
  const one = await opened();
  await typed(one, { "partner.name": "Emmaüs Solidarité", "partner.address": "32, rue des Bourdonnais, 75001 Paris" });
  const { offered, same } = offerFacts(one.state(), { ...FACTS, activity: "9499Z" }, isProposed);
  expect(offered.map(({ part }) => part)).toEqual(["kind", "number", "activity"]);
  expect(same).toBe(2);
  await typed(one, { "partner.ape": "8790B" });
  expect(offer(one, { activity: "9499Z" })).toEqual([["activity", false]]);
});

it("does not offer what the form would refuse, nor a kind that the model has not", async () => {
  expect(offer(await opened(), { number: "31723624800018", kind: "congregation", activity: "x" })).toEqual([]);
});

it("does not offer what stands in the form and is not written yet", async () => {
  const one = await opened();
  one.session.change("partner.address", { shape: "text", text: "32 rue des Bourdonnais 75001 Paris" });
  expect(offer(one, { address: FACTS.address! })).toEqual([]);
});

it("writes what is taken, over what was there, and takes it back", async () => {
  const one = await opened();
  await typed(one, { "partner.address": "1 rue Ancienne 93200 Saint-Denis" });
  const { offered } = offerFacts(one.state(), FACTS, isProposed);
  await takeAnswers(one.session, new Map(offered.map(({ definition, answer }) => [definition.id, answer])));
  expect(one.state().notice).toMatchObject({ code: "written" });
  const text = (): string => paragraphTexts(one.word).join("\n").replaceAll("\u00a0", " ");
  expect(text()).toContain("32 rue des Bourdonnais 75001 Paris");
  expect(text()).toContain("317 236 248 00017");
  expect(text()).toContain("EMMAUS SOLIDARITE");
  expect(offer(one)).toEqual([]);
});
