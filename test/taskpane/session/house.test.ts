/** What the house decided once: whose decisions are proposed in Vérifier, and what becomes of the file. */

import { readHouse } from "../../../src/agreement/reading/house-decisions";
import { certainCorrections, houseSettlements, openOfModel } from "../../../src/agreement/review/settlements";
import type { ServedHouse } from "../../../src/served/load-house";
import { exampleFile, exampleHouse } from "../../builders/house";
import { ftda } from "../../builders/models";
import { openVerify, type OpenedVerify } from "../../builders/verify";
import { countRoundTrips, eachProfile } from "../../builders/word";

const [, profile] = eachProfile[0] ?? [];
const served: ServedHouse = { state: "served", value: exampleFile };
const other = { ...exampleFile, decisions: { "law-of-1901": { meant: "Vu" } } };

async function openedWith(house?: ServedHouse): Promise<OpenedVerify> {
  if (!profile) throw new Error("no profile");
  const opened = await openVerify(profile, house);
  // What is served comes after the review that asked for it.
  await Promise.resolve();
  return opened;
}

const stateOf = ({ verify }: OpenedVerify) => verify.store.get();
const open = (opened: OpenedVerify): number => openOfModel(stateOf(opened).review?.findings ?? []).length;

describe("the decisions of the house", () => {
  it("settle the model's text in one action, of four messages, which is taken back like any other", async () => {
    const opened = await openedWith(served);
    const { review, house } = stateOf(opened);
    expect(house).toEqual({ source: "served", decisions: exampleHouse() });
    const before = open(opened);
    const messages = countRoundTrips(opened.word);
    await opened.verify.settle(houseSettlements(review?.findings ?? [], exampleHouse()));
    expect(countRoundTrips(opened.word) - messages).toBe(4);
    expect(open(opened)).toBe(0);
    expect(opened.outcomes.at(-1)).toBe("settled");
    expect(opened.state().undoable).toBe(1);
    await opened.verify.undo();
    expect(open(opened)).toBe(before);
  });

  it("that settled it count again in the file that was kept, where the house says the same; without it they are to be taken up", async () => {
    const first = await openedWith(served);
    await first.verify.settle(houseSettlements(stateOf(first).review?.findings ?? [], exampleHouse()));
    expect(stateOf(first).review?.earlier.size).toBe(0);
    const saved = first.word.save();
    if (!profile) throw new Error("no profile");
    const alone = await openVerify(profile, { state: "absent" }, saved);
    expect(stateOf(alone).review?.verdict.state).toBe("blocked");
    expect(alone.find("decided-elsewhere")).toBeDefined();
    const again = await openVerify(profile, served, saved);
    await again.verify.verify();
    expect(again.find("decided-elsewhere")).toBeUndefined();
    expect(stateOf(again).review?.verdict.state).toBe("ready");
    expect(stateOf(again).review?.earlier.size).toBeGreaterThan(10);
    await again.verify.finalise();
    expect(again.outcomes.at(-1)).toBe("finalised");
  });

  it("none, and all that is certain is one action all the same", async () => {
    const opened = await openedWith();
    expect(stateOf(opened)).toMatchObject({ house: undefined, houseTroubles: [] });
    await opened.verify.settle(certainCorrections(stateOf(opened).review?.findings ?? []));
    expect(certainCorrections(stateOf(opened).review?.findings ?? [])).toEqual([]);
  });

  it.each<[string, ServedHouse, object]>([
    ["no JSON", { state: "served", value: "<html>" }, { code: "not-decisions" }],
    ["another model's that nobody has", { state: "served", value: { ...exampleFile, model: "x" } }, { code: "other-model" }],
    ["not to be had", { state: "not-fetched" }, { code: "not-fetched" }],
  ])("that are %s are said, and nothing else is otherwise", async (_, house, trouble) => {
    const opened = await openedWith(house);
    expect(stateOf(opened)).toMatchObject({ house: undefined, houseTroubles: [trouble] });
    expect(stateOf(opened).review?.recognised).toBe(true);
  });

  it("imported, live in this document, and go before those that are served until they are forgotten", async () => {
    const opened = await openedWith(served);
    await opened.verify.house.import(JSON.stringify(other));
    expect(opened.outcomes.at(-1)).toBe("house-imported");
    expect(stateOf(opened).house).toEqual({ source: "imported", decisions: readHouse(other, ftda).house });
    await opened.verify.verify();
    expect(stateOf(opened).house?.source).toBe("imported");
    await opened.verify.house.forget();
    expect(stateOf(opened).house?.source).toBe("served");
  });

  it("that the document came with are told from the house's, which go before them", async () => {
    const first = await openedWith();
    await first.verify.house.import(JSON.stringify(other));
    const saved = first.word.save();
    if (!profile) throw new Error("no profile");
    const alone = await openVerify(profile, { state: "absent" }, saved);
    expect(stateOf(alone).house?.source).toBe("document");
    const beside = await openVerify(profile, served, saved);
    await Promise.resolve();
    expect(stateOf(beside).house?.source).toBe("served");
  });

  it.each<[string, string, string]>([
    ["no JSON", "bonjour", "house-refused"],
    ["another model's", JSON.stringify({ ...exampleFile, model: "x" }), "house-refused"],
  ])("of a file that is %s are not imported, and it is said", async (_, json, outcome) => {
    const opened = await openedWith();
    await opened.verify.house.import(json);
    expect(opened.outcomes.at(-1)).toBe(outcome);
    expect(stateOf(opened).house).toBeUndefined();
  });

  it("are exported with what was decided in this document", async () => {
    const opened = await openedWith();
    const note = stateOf(opened).review?.findings.find((one) => one.code === "fixed-text-note" && one.details.note === "copies");
    await opened.verify.waive(note?.key ?? "", "Deux par partie");
    const { house, problems } = readHouse(JSON.parse(opened.verify.house.export()), ftda);
    expect(problems).toEqual([]);
    expect(house?.byNote.get("copies")).toEqual({ kind: "meant", reason: "Deux par partie" });
    expect(house?.byNote.get("law-of-1901")).toEqual({ kind: "correct", text: "Association loi 1901" });
    expect(house?.byNote.get("personal-data")).toEqual({ kind: "ask" });
    expect(house?.byNote.size).toBe(ftda.notes.length);
  });
});
