/** Words of the model that agree with the partner: printed, read back with controls and as text alone, told where they do not agree. */

import { checkAnswers } from "../../../src/agreement/operations/answers";
import { fold } from "../../../src/agreement/french/fold";
import { printsSame } from "../../../src/agreement/reading/find-conflicts";
import { isToFill } from "../../../src/agreement/model/agreement-model";
import { contentOf, readSeen, reviewSeen, seenOf } from "../../builders/agreement-content";
import { emmausWith } from "../../builders/answers";
import { ftda } from "../../builders/models";
import { IDENTIFIERS, NUMBERS, PARTNERS } from "./partners";

const today = { year: 2026, month: 9, day: 1 };

const answersWith = (changed: Readonly<Record<string, unknown>>) => checkAnswers(ftda, emmausWith(changed)).answers;

const cases = PARTNERS.flatMap((partner) => NUMBERS.map((number) => ({ ...partner, ...number })));

const idOf = (kind: unknown): string => (typeof kind === "string" ? kind : (kind as { kind: string }).kind);

describe.each(cases.map((one) => ({ ...one, id: idOf(one.kind) })))("$id, $number", (one) => {
  const answers = answersWith({
    "partner.name": one.name,
    "partner.kind": one.kind,
    "partner.number": one.number,
  });
  const content = contentOf(ftda, answers);
  const texts = content.paragraphs.map(({ text }) => fold(text));
  const alone = { ...content, controls: [] };

  it("is said in the identity, at the references and where it brings something", () => {
    expect(texts[13]).toBe(
      fold(
        `${one.identity} situé 32 rue des Bourdonnais 75001 Paris, ${one.represented} par Claire DURAND, en qualité de présidente.`,
      ),
    );
    expect(texts[15]).toBe(`${one.referenced} comme suivant :`);
    expect(texts.find((text) => text.includes("fait appel"))).toContain(`, qui lui ${one.verb} les informations`);
    expect(texts).toContain("Les personnes suivantes sont désignées comme étant les interlocuteurs de la présente convention :");
  });

  it.each([
    ["with controls", content],
    ["as text alone", alone],
  ])("is read back %s, slot for slot", (_, shown) => {
    const read = readSeen(ftda, seenOf(shown));
    const said = new Map([...read.fields].map(([id, field]) => [id, field.state === "read" ? field.answer : undefined]));
    for (const [id, answer] of answers) {
      // The model's own words, which nobody has to choose.
      const isOwn = id === "partner.number" && one.number === "singular";
      const shown = said.get(id);
      // Small letters of a family name are not in the text.
      expect([id, isOwn ? shown === undefined : shown !== undefined && printsSame(ftda, id, shown, answer)]).toEqual([id, true]);
    }
    const slots = read.alignment.slots.filter(({ slot }) => isToFill(slot));
    expect(slots).toHaveLength(29);
    expect(slots.every(({ state }) => state === "filled")).toBe(true);
    expect(read.alignment.paragraphs.flatMap(({ alterations }) => alterations)).toEqual([]);
  });

  it("gives the review nothing to say but what the model itself does", () => {
    for (const shown of [content, alone]) {
      const codes = reviewSeen(ftda, seenOf(shown), { today }).findings.map(({ code }) => code);
      expect(codes.filter((code) => code !== "fixed-text-note")).toEqual([]);
    }
  });
});

describe.each(IDENTIFIERS)("the identifier $line", ({ siret, line }) => {
  const answers = answersWith({ "partner.siret": siret });
  const content = contentOf(ftda, answers);

  it("is printed with its label, read back, and nothing blocks", () => {
    expect(fold(content.paragraphs[16]?.text ?? "")).toBe(fold(line));
    for (const shown of [content, { ...content, controls: [] }]) {
      const read = readSeen(ftda, seenOf(shown));
      expect(read.fields.get("partner.siret")).toMatchObject({ state: "read", answer: answers.get("partner.siret") });
      const { findings } = reviewSeen(ftda, seenOf(shown), { today });
      expect(findings.filter(({ code }) => code !== "fixed-text-note")).toEqual([]);
    }
  });
});

it("a partner without SIRET nor APE code has nothing that blocks but what the model itself does", () => {
  const content = contentOf(
    ftda,
    answersWith({ "partner.kind": "association", "partner.siret": "W751234567", "partner.ape": "sans objet" }),
  );
  for (const shown of [content, { ...content, controls: [] }]) {
    const { findings } = reviewSeen(ftda, seenOf(shown), { today });
    const notes = findings.flatMap((one) => (one.code === "fixed-text-note" ? [one.details.note] : []));
    expect(findings.filter(({ code }) => code !== "fixed-text-note")).toEqual([]);
    expect(notes.filter((note) => note.startsWith("partner-") || note === "referenced")).toEqual([]);
  }
});

describe("what a person typed by hand", () => {
  const answers = answersWith({ "partner.name": "Les Restos du Cœur" });
  const emmaus = answersWith({});
  const typed = (from: string, to: string, controls: boolean) => {
    const content = contentOf(ftda, answers, (text) => text.replace(from, to));
    const changed = content.controls.map((one) => (one.text === from ? { ...one, text: to } : one));
    return { ...content, controls: controls ? changed : [] };
  };

  it.each([true, false])("is a choice where the model knows the word (controls: %s)", (controls) => {
    const seen = seenOf(typed("apportera", "apporteront", controls));
    expect(readSeen(ftda, seen).fields.get("partner.number")).toMatchObject({ state: "read", answer: "plural" });
    const { findings } = reviewSeen(ftda, seen, { today });
    expect(findings.filter(({ code }) => code === "text-altered" || code === "word-disagrees")).toEqual([]);
  });

  it.each([true, false])("is an alteration where it does not (controls: %s), and no repair takes it away", (controls) => {
    const { findings } = reviewSeen(ftda, seenOf(typed("apportera", "prêtera", controls)), { today });
    expect(findings.filter(({ code }) => code === "text-altered")).toMatchObject([
      { details: { found: "prêtera", expected: "apportera" }, repair: null },
    ]);
  });

  it("is told where one word of a kind does not agree with the others, and what puts it right", () => {
    const foundation = answersWith({ "partner.kind": "foundation" });
    const content = contentOf(ftda, foundation, (text) => text.replace(/^Référencée comme suivant/u, "Référencé comme suivant"));
    const { findings } = reviewSeen(ftda, seenOf({ ...content, controls: [] }), { today });
    expect(findings.filter(({ code }) => code === "word-disagrees")).toMatchObject([
      {
        details: { field: "partner.kind", text: "Référencé", expected: "Référencée" },
        repair: { kind: "write-field", field: "partner.kind", answer: "foundation" },
      },
    ]);
  });

  it("is an RNA number under the label of a SIRET: the label is what is to be put right", () => {
    const { findings } = reviewSeen(
      ftda,
      seenOf({
        ...contentOf(ftda, answersWith({ "partner.siret": "W751234567" }), (text) => text.replace("N° RNA", "N° SIRET")),
        controls: [],
      }),
      { today },
    );
    expect(findings.filter(({ code }) => code !== "fixed-text-note")).toMatchObject([
      {
        code: "word-disagrees",
        details: { text: "N° SIRET", expected: "N° RNA" },
        repair: { kind: "write-field", answer: "W751234567" },
      },
    ]);
  });

  it.each(["N° d’entreprise (Belgique) : 0123.456.789", "N° RNA : W 751 234 567", "RNA : W751234567"])(
    "of what identifies the partner stays: %s",
    (line) => {
      const content = contentOf(ftda, emmaus, (text, at) => (at === 16 ? line : text));
      const { findings } = reviewSeen(ftda, seenOf({ ...content, controls: [] }), { today });
      expect(findings.filter(({ code }) => code !== "fixed-text-note")).toEqual([]);
    },
  );
});
