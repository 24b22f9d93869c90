/** Last year's agreement taken up in this one: read from its file, written where the user ticks it. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { replaceText } from "../../../src/docx/edit-text";
import { isAmongClauses } from "../../../src/taskpane/session/clause-choice";
import { fieldKey, listKey, tickedOf } from "../../../src/taskpane/session/renewal-session";
import { openFilled } from "../../builders/agreement";
import { emmausWith } from "../../builders/answers";
import { openChanged } from "../../builders/changed-by-hand";
import { expectFilledForEmmaus } from "../../builders/filled-for-emmaus";
import { ftda } from "../../builders/models";
import { openRenewal } from "../../builders/renewal";
import { newSession } from "../../builders/session";
import { blankAgreement, eachProfile, paragraphTexts } from "../../builders/word";

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../../fixtures/copies", name)));
/** One office.js serves all: a file is made before the document that takes it up is opened. */
const filled = async (): Promise<Uint8Array> => (await openFilled()).word.save();
const byHand = async (): Promise<Uint8Array> => {
  // Without a control: as somebody else's Word gives it.
  const { word, document } = await openFilled();
  await document.transact(async (transaction) => {
    const { controls } = await transaction.read();
    await transaction.edit(controls.map((control) => ({ kind: "unwrap" as const, control })));
  });
  return word.save();
};

describe.each(eachProfile)("in Word (%s)", (_, profile) => {
  it.each<[string, () => Promise<Uint8Array>]>([
    ["filled by Trame", filled],
    ["filled by hand, without a control", byHand],
    ["through LibreOffice", () => Promise.resolve(fixture("through-libreoffice.docx"))],
  ])("%s: every answer comes, the date a year later and only when it is ticked", async (_case, bytes) => {
    const file = await bytes();
    const { renewal, open, offer, word, field } = await openRenewal(profile);
    await open(file);
    expect(
      offer()
        .fields.filter(({ certainty }) => certainty !== "certain")
        .map(({ definition, texts }) => [definition.id, texts]),
    ).toEqual([["signing.date", ["2026-12-01"]]]);
    // What the text has as the model does, nobody said.
    const unsaid = ["partner.kind", "partner.number", "signing.date"];
    const said = ftda.fields.map(({ id }) => id).filter((id) => !unsaid.includes(id) && !isAmongClauses(ftda, id));
    expect(tickedOf(offer(), new Map()).fields.map(({ definition }) => definition.id)).toEqual(said);
    renewal.tick(fieldKey("signing.date"), true);
    for (const { list } of offer().lists) renewal.tick(listKey(list.id), true);
    await renewal.take();
    expect(field("signing.date").reading).toMatchObject({ state: "read", answer: "2027-12-01" });
    expect(offer()).toMatchObject({ lists: [], fields: [{ certainty: "moved-on" }] });
    expect(paragraphTexts(word).join("\n")).not.toMatch(/xxx/);
  });
});

describe("what is here already", () => {
  it("is never written over unless it is ticked", async () => {
    const file = await filled();
    const { renewal, open, offer, write, field, word } = await openRenewal();
    await write("partner.name", "Singa");
    await open(file);
    const name = offer().fields.find(({ definition }) => definition.id === "partner.name");
    expect(name).toMatchObject({ isProposed: false, answer: "Emmaüs Solidarité", now: { state: "read", answer: "Singa" } });
    await renewal.take();
    expect(field("partner.name").reading).toMatchObject({ answer: "Singa" });
    renewal.tick(fieldKey("partner.name"), true);
    await renewal.take();
    expect(field("partner.name").reading).toMatchObject({ answer: "Emmaüs Solidarité" });
    expect(paragraphTexts(word).join("\n")).not.toContain("Singa");
  });

  it("that is the same is counted, not offered", async () => {
    const file = await filled();
    const { open, offer, write } = await openRenewal();
    await write("partner.name", "Emmaüs Solidarité");
    await open(file);
    expect(offer().same).toBe(1);
    expect(offer().fields.map(({ definition }) => definition.id)).not.toContain("partner.name");
  });

  it("comes back with one act of undoing", async () => {
    const file = await filled();
    const { session, renewal, open, word } = await openRenewal();
    const before = paragraphTexts(word);
    await open(file);
    await renewal.take();
    expect(paragraphTexts(word)).not.toEqual(before);
    await session.undo();
    expect(paragraphTexts(word)).toEqual(before);
  });
});

describe("what is doubtful in the file", () => {
  const renamed = async (): Promise<Uint8Array> => {
    const { word } = await openChanged(({ word: { document } }) => {
      const paragraph = document.body.paragraphs.find(({ text }) => text.startsWith("Emmaüs Solidarité accueille"));
      if (paragraph) replaceText(paragraph, 0, "Emmaüs Solidarité".length, "Emmaüs Alternatives");
    });
    return word.save();
  };

  it("is never ticked by itself: places that differ", async () => {
    const { word } = await openChanged(({ word: { document } }) => {
      const last = document.body.paragraphs.filter(({ text }) => text === "Emmaüs Solidarité").at(-1);
      if (!last) throw new Error("no such paragraph");
      replaceText(last, 0, last.length, "Emmaüs Alternatives");
    });
    const { open, offer } = await openRenewal();
    await open(word.save());
    expect(offer().fields.find(({ definition }) => definition.id === "partner.name")).toMatchObject({
      certainty: "several",
      isProposed: false,
      texts: expect.arrayContaining(["Emmaüs Alternatives"]) as unknown,
    });
  });

  it("answers that are another text are taken as they stand", async () => {
    const file = await renamed();
    const { open, offer } = await openRenewal();
    await open(file);
    const presented = offer().fields.find(({ definition }) => definition.id === "partner.presentation");
    expect(JSON.stringify(presented?.answer)).toMatch(/^"Emmaüs Alternatives accueille/);
  });

  it("sentences that are not the model's are told, and do not come", async () => {
    const { word } = await openChanged(({ word: { document } }) => {
      const paragraph = document.body.paragraphs.find(({ text }) => text.includes("tacite reconduction"));
      if (!paragraph) throw new Error("no such paragraph");
      replaceText(paragraph, paragraph.length, paragraph.length, " Un bilan est fait chaque trimestre.");
    });
    const { renewal, open } = await openRenewal();
    await open(word.save());
    expect(renewal.store.get().leftBehind.texts.join("\n")).toContain("Un bilan est fait chaque trimestre.");
  });
});

describe("what cannot be taken up says why", () => {
  it.each([
    ["an empty file", new Uint8Array(), "2025.docx", "empty"],
    ["what Word keeps beside an open file", new TextEncoder().encode("x"), "~$2025.docx", "lock-file"],
    ["half a file", blankAgreement.slice(0, blankAgreement.length >> 1), "2025.docx", "damaged"],
  ])("%s", async (_, bytes, name, code) => {
    const { renewal, open } = await openRenewal();
    await open(bytes, name);
    expect(renewal.store.get()).toMatchObject({ trouble: { code }, source: undefined });
  });

  it("a file that is too large is not read at all", async () => {
    const { renewal } = await openRenewal();
    const bytes = jest.fn();
    await renewal.open({ name: "2025.docx", size: 60_000_000, bytes });
    expect(renewal.store.get().trouble).toEqual({ code: "too-large" });
    expect(bytes).not.toHaveBeenCalled();
  });
});

it("two answers of one field are one act: the saved file is as if it had been typed", async () => {
  const file = (await openFilled({}, emmausWith({ "signing.date": "2025-12-01" }))).word.save();
  const { renewal, open, offer, word } = await openRenewal();
  await open(file);
  renewal.tick(fieldKey("signing.date"), true);
  for (const { list } of offer().lists) renewal.tick(listKey(list.id), true);
  await renewal.take();
  await expectFilledForEmmaus(word.save(), "engagements");
});

it("is what shows as soon as the slots are there: the form is not drawn before it", async () => {
  const { session, state } = await newSession(blankAgreement, { models: [ftda] });
  await session.open();
  const shown: string[] = [];
  session.store.subscribe(() => {
    const { phase, panel } = state();
    if (phase === "ready" && shown.at(-1) !== panel) shown.push(panel);
  });
  await session.begin("renew");
  expect(shown).toEqual(["renew"]);
  expect(state().notice).toBeUndefined();
});
