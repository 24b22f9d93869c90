/** Answers that leave as a file and come back, and those that a partner sends: offered beside what is here, refused by entry. */

import { fieldKey, listKey, tickedOf } from "../../../src/taskpane/session/renewal-session";
import { openFilled } from "../../builders/agreement";
import { emmaus } from "../../builders/answers";
import { expectFilledForEmmaus } from "../../builders/filled-for-emmaus";
import { ftda } from "../../builders/models";
import { openRenewal } from "../../builders/renewal";
import { eachProfile } from "../../builders/word";

const fromPartner = (answers: object, others: object = {}): string =>
  JSON.stringify({ trame: "answers", version: 1, from: "party", model: ftda.id, answers, ...others });

describe.each(eachProfile)("in Word (%s)", (_, profile) => {
  it("what is exported from one agreement and taken in a blank one fills the same 29 slots", async () => {
    const { word } = await openFilled();
    const kept = await (await openRenewal(profile, word.save())).renewal.tellAnswers();
    expect(kept?.name).toBe("Convention - Emmaüs Solidarité - 2026-12-01 - réponses.json");
    const blank = await openRenewal(profile);
    await blank.open(kept?.text ?? "");
    expect(blank.renewal.store.get()).toMatchObject({ trouble: undefined, refused: [], isFromParty: false });
    expect(blank.offer().fields.map(({ certainty }) => certainty)).not.toContain("moved-on");
    for (const { list } of blank.offer().lists) blank.renewal.tick(listKey(list.id), true);
    await blank.renewal.take();
    await expectFilledForEmmaus(blank.word.save(), "engagements");
    expect(blank.offer()).toMatchObject({ fields: [], lists: [] });
  });
});

it("the file is the one that the command takes", async () => {
  const { word } = await openFilled();
  const kept = await (await openRenewal(undefined, word.save())).renewal.tellAnswers();
  const { trame, version, model, answers } = JSON.parse(kept?.text ?? "") as Record<string, unknown>;
  expect({ trame, version, model }).toEqual({ trame: "answers", version: 1, model: ftda.id });
  expect(Object.keys(answers as object)).toEqual(expect.arrayContaining(Object.keys(emmaus.answers)));
});

describe("what a partner sends", () => {
  it("is offered beside what is here; its engagements come after those that are chosen", async () => {
    const { open, offer, renewal, write, field } = await openRenewal();
    await write("partner.name", "Singa");
    await open(fromPartner({ "partner.name": "Emmaüs Solidarité", "partner.ape": "8790B", engagements: ["Prêter une salle"] }));
    expect(renewal.store.get().isFromParty).toBe(true);
    const proposed = tickedOf(offer(), new Map()).fields.map(({ definition }) => definition.id);
    expect(proposed).toEqual(["partner.ape"]);
    const [list, ...others] = offer().lists;
    expect(others).toEqual([]);
    expect(list?.offered).toEqual([...(list?.now ?? []), { kind: "own", text: "Prêter une salle" }]);
    await renewal.take();
    expect(field("partner.name").reading).toMatchObject({ answer: "Singa" });
    renewal.tick(fieldKey("partner.name"), true);
    await renewal.take();
    expect(field("partner.name").reading).toMatchObject({ answer: "Emmaüs Solidarité" });
  });

  it("is not ticked by itself over what is typed and not written yet", async () => {
    const { open, offer, type } = await openRenewal();
    type("partner.siret", "732 829");
    await open(fromPartner({ "partner.siret": "732 829 320 00074" }));
    expect(offer().fields).toMatchObject([{ definition: { id: "partner.siret" }, isProposed: false }]);
  });

  it.each<[string, string, object]>([
    [
      "a SIRET that cannot be",
      fromPartner({ "partner.siret": "732 829 320 00075" }),
      { code: "file-answer", field: "partner.siret" },
    ],
    [
      "what it is not asked for",
      fromPartner({ "signing.date": "2026-12-01" }),
      { code: "file-not-asked", place: "signing.date" },
    ],
    ["engagements of the organisation", fromPartner({}, { clauses: { ftda: [] } }), { code: "file-not-asked", place: "clauses" }],
    ["a field of nobody", fromPartner({ "partner.bank": "FR76" }), { code: "file-field", field: "partner.bank" }],
    [
      "an entry named to reach what all objects have",
      fromPartner({}).replace("{}", '{"__proto__":{"polluted":true}}'),
      { code: "file-field", field: "__proto__" },
    ],
    ["control characters", fromPartner({ "partner.address": "\u0001" }), { code: "file-answer", field: "partner.address" }],
    [
      "an answer far too long",
      fromPartner({ "partner.name": "x".repeat(100_000) }),
      { code: "file-answer", field: "partner.name" },
    ],
  ])("%s is refused by its name, and the rest is offered", async (_, json, problem) => {
    const { open, offer, renewal } = await openRenewal();
    await open(json.replace('"answers":{', '"answers":{"partner.ape":"8790B",').replace(",}", "}"));
    expect(renewal.store.get().refused).toEqual([expect.objectContaining(problem)]);
    expect(offer().fields.map(({ definition }) => definition.id)).toEqual(["partner.ape"]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("a file that is refused whole", () => {
  it.each<[string, string | Uint8Array, object]>([
    ["no JSON", '{\n  "model": oui', { code: "answers", problem: { code: "file-not-json", at: { line: 2, column: 12 } } }],
    ["no text", new Uint8Array([0xff, 0xfe, 0x00]), { code: "not-text" }],
    ["another model's", '{"model":"pret-de-salle","answers":{}}', { code: "other-model" }],
    [
      "something else besides",
      fromPartner({}, { macro: "x" }),
      { code: "answers", problem: { code: "file-not-answers", place: "macro" } },
    ],
    ["too large", " ".repeat(4_000_001), { code: "too-large" }],
    ["too deep", "[".repeat(1_000_000), { code: "answers", problem: { code: "file-not-json", at: undefined } }],
    ["from somebody else", fromPartner({}).replace('"party"', '"lawyer"'), { code: "answers", problem: { place: "from" } }],
    [
      "of a version to come",
      fromPartner({}, { version: 2 }),
      { code: "answers", problem: { code: "file-version", version: "2" } },
    ],
  ])("%s", async (_, content, trouble) => {
    const { open, renewal } = await openRenewal();
    await open(content, "réponses.json");
    expect(renewal.store.get()).toMatchObject({ trouble, source: undefined });
  });
});

describe("the page that a partner fills", () => {
  const TEMPLATE = '<script type="application/json" id="asked"></script><script>run()</script>';
  const askedIn = (page: string): string => /id="asked">(.*?)<\/script>/s.exec(page)?.[1] ?? "";

  it("has nothing of what the agreement says unless it is asked for", async () => {
    const { renewal, write } = await openRenewal();
    await write("partner.name", "Emmaüs </script><b>");
    await write("purpose.objective", "accès à l’emploi");
    const empty = await renewal.makePartyPage(TEMPLATE, false);
    expect(empty?.name).toBe("Fiche du partenaire.html");
    expect(empty?.text).not.toMatch(/Emmaüs|accès/);
    const filled = await renewal.makePartyPage(TEMPLATE, true);
    expect(JSON.parse(askedIn(filled?.text ?? ""))).toMatchObject({
      groups: [{ fields: [{ answer: "Emmaüs </script><b>" }, {}, {}, {}, {}, {}] }, {}, {}, {}],
    });
    expect(filled?.text).not.toContain("accès");
  });
});
