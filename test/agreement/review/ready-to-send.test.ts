import type { DocumentExtras, DocumentProperties } from "../../../src/agreement/agreement-document";
import { checkAnswers } from "../../../src/agreement/operations/answers";
import { type SendingPoint, sendingPoints } from "../../../src/agreement/review/ready-to-send";
import { agreementFileName } from "../../../src/agreement/wording/file-name";
import { contentOf, readSeen, seenOf } from "../../builders/agreement-content";
import { emmausWith } from "../../builders/answers";
import { ftda } from "../../builders/models";

const filled = (changes: Parameters<typeof emmausWith>[0] = {}) =>
  contentOf(ftda, checkAnswers(ftda, emmausWith(changes)).answers);
const nothing: DocumentProperties = { texts: [], lastAuthor: "", custom: 0 };
const seen = seenOf(filled());

describe("what would go with a document", () => {
  it.each<[string, Partial<DocumentExtras> | null, Partial<DocumentProperties>, boolean, SendingPoint[]]>([
    ["nothing", {}, {}, false, []],
    [
      "its author",
      {},
      { texts: [{ name: "author", text: "Léa" }] },
      false,
      [{ code: "properties", texts: [{ name: "author", text: "Léa" }] }],
    ],
    ["who saved it last", {}, { lastAuthor: "Léa" }, false, [{ code: "last-author", text: "Léa" }]],
    ["properties of somebody's own", {}, { custom: 2 }, false, [{ code: "custom-properties", count: 2 }]],
    ["comments", { comments: ["À revoir"] }, {}, false, [{ code: "comments", count: 1, removable: [] }]],
    [
      "tracked changes, and those to come",
      { trackedChanges: [{ change: "insertion", paragraph: 1, text: "x" }], isTracking: true },
      {},
      false,
      [{ code: "revisions", count: 1 }, { code: "tracking" }],
    ],
    ["what Trame remembers", {}, {}, true, [{ code: "working-data" }]],
    ["what nobody could see", null, {}, false, [{ code: "not-seen" }]],
  ])("is told: %s", (_, extras, properties, hasMemory, points) => {
    const read = readSeen(ftda, { ...seen, extras: extras && { ...seen.extras!, ...extras } });
    expect(sendingPoints(read, { ...nothing, ...properties }, hasMemory)).toEqual(points);
  });

  it("is each highlight, where a person finds it", () => {
    const article = seen.content.paragraphs.findIndex(({ text }) => text.includes("ARTICLE 5"));
    const whole = seen.content.paragraphs[article + 1]?.text ?? "";
    const lit = { paragraph: article + 1, start: 4, end: 10, text: whole.slice(4, 10), color: "#FFFF00" };
    const read = readSeen(ftda, { ...seen, extras: { ...seen.extras!, highlights: [lit, { ...lit, paragraph: null }] } });
    const place = expect.objectContaining({ part: "body", section: { fr: "ARTICLE 5", en: "ARTICLE 5" } }) as unknown;
    expect(sendingPoints(read, nothing, false)).toEqual([
      { code: "highlights", count: 2, removable: [{ place, whole, start: 4, end: 10, text: lit.text, color: "#FFFF00" }] },
    ]);
  });

  it("is a highlight that is left on an answer, where Word does not give the markup", () => {
    const { controls, ...content } = filled();
    const lit = controls.map((one, index) => (index === 0 ? { ...one, look: { ...one.look, highlight: "#FFFF00" } } : one));
    const read = readSeen(ftda, { ...seenOf({ ...content, controls: lit }), extras: null });
    expect(sendingPoints(read, nothing, false)).toEqual([{ code: "highlights", count: 1, removable: [] }, { code: "not-seen" }]);
  });
});

describe("the name of its file", () => {
  it.each([
    ["Emmaüs Solidarité", "Convention - Emmaüs Solidarité - 2026-12-01"],
    ["Aide / Entraide : « Le Pont »", "Convention - Aide Entraide « Le Pont » - 2026-12-01"],
    ["..\\..\\secret?*", "Convention - .. .. secret - 2026-12-01"],
    ["Ass. Loi 1901.", "Convention - Ass. Loi 1901 - 2026-12-01"],
    ["A".repeat(200), `Convention - ${"A".repeat(80)} - 2026-12-01`],
    ["", "Convention - 2026-12-01"],
  ])("of an agreement with “%s” is %s", (party, name) => {
    expect(agreementFileName(ftda, readSeen(ftda, seen), party, "2026-01-01")).toBe(name);
  });

  it("has the day given where the agreement shows none", () => {
    expect(agreementFileName(ftda, readSeen(ftda, seenOf(contentOf(ftda))), "X", "2026-01-01")).toBe(
      "Convention - X - 2026-01-01",
    );
  });
});
