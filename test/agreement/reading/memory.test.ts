/** What a document remembers: read entry by entry, changed as it is kept now, by whoever has it open. */

import fc from "fast-check";
import type { TextLook } from "../../../src/agreement/agreement-document";
import type { SelectedClause } from "../../../src/agreement/clauses/arrangement";
import { rechoose, updateMemory } from "../../../src/agreement/reading/keep-memory";
import { loadMemory, type Memory, printMemory, readMemory, reloadMemory } from "../../../src/agreement/reading/memory";
import { waiveFinding, withdrawWaiver } from "../../../src/agreement/operations/waive-finding";
import { WordDocument } from "../../../src/word/word-document";
import { docx, p } from "../../builders/docx";
import { failAtMessage } from "../../builders/host-faults";
import { keepNothing } from "../../builders/memory-host";
import { ftda } from "../../builders/models";
import { type OpenedWord, openInWord } from "../../builders/word";
import { draws } from "../../builders/at-length";

const [list, otherList] = ftda.clauseLists;
const clauses = list?.clauses.map(({ id }) => id) ?? [];
const clause = (id: string): SelectedClause => ({ kind: "clause", id });
const slots = ftda.slots.map(({ id }) => id);
const [slot = "", otherSlot = ""] = slots;
const control = { tag: "t", nth: 0, cannotEdit: false, cannotDelete: true, frame: "Hidden", highlight: null } as const;
const look = { highlight: "#FFFF00", color: "#808080" };
const waiver = { key: "text-altered:12:0badc0de", reason: "Vu avec la direction", date: "2026-11-23" };

const draft = { inputs: { shape: "text", text: "732 829" }, over: "0badc0de" } as const;

/** A memory with one right entry of each kind, as a document keeps it. */
const kept = {
  version: 1,
  model: ftda.id,
  looks: { [slot]: look },
  answers: { "partner.name": "La Cimade" },
  waivers: [waiver],
  facts: { "agreement.copies": "quatre" },
  dates: { '["fact","agreement.copies","quatre"]': "2026-11-23" },
  chosen: { [list?.id ?? ""]: [clauses[0], { text: "Prêter une salle" }] },
  finalised: { date: "2026-11-23", controls: [control] },
  drafts: { "partner.siret": draft },
  place: { panel: "clauses", scroll: 420.5, field: "partner.siret" },
};
const right = readMemory(kept, ftda);

describe("a memory", () => {
  it("is read as it was printed", () => {
    expect(right).toMatchObject({
      looks: new Map([[slot, look]]),
      answers: new Map([["partner.name", "La Cimade"]]),
      waivers: [waiver],
      facts: new Map([["agreement.copies", "quatre"]]),
      finalised: { date: "2026-11-23", controls: [control] },
      drafts: new Map([["partner.siret", draft]]),
      place: { panel: "clauses", scroll: 420.5, field: "partner.siret" },
      unreadable: [],
    });
    expect(right.chosen?.get(list?.id ?? "")).toEqual([clause(clauses[0] ?? ""), { kind: "own", text: "Prêter une salle" }]);
    expect(readMemory(printMemory(right, ftda), ftda)).toEqual(right);
  });

  it("prints the same, in whatever order it was made", () => {
    const backwards: Memory = {
      ...right,
      looks: new Map([[otherSlot, look], ...right.looks]),
      waivers: [{ ...waiver, key: "z" }, waiver],
      chosen: new Map([...(right.chosen ?? [])].reverse()),
    };
    const forwards: Memory = {
      ...right,
      looks: new Map([...right.looks, [otherSlot, look]]),
      waivers: [waiver, { ...waiver, key: "z" }],
    };
    expect(JSON.stringify(printMemory(backwards, ftda))).toBe(JSON.stringify(printMemory(forwards, ftda)));
  });

  it.each<[string, unknown, string[]]>([
    ["there is none", undefined, []],
    ["it cannot be read", null, ["memory"]],
    ["it is no object", "trame", ["memory"]],
    ["it is a list", [kept], ["memory"]],
    ["it is of another version", { ...kept, version: 2 }, ["memory"]],
    ["it is of another model", { ...kept, model: "autre" }, ["memory"]],
  ])("is empty where %s", (_, value, unreadable) => {
    expect(readMemory(value, ftda)).toEqual({
      looks: new Map(),
      answers: new Map(),
      waivers: [],
      finalised: undefined,
      chosen: undefined,
      facts: new Map(),
      dates: new Map(),
      drafts: new Map(),
      unreadable,
    });
  });

  it("has every list, those it does not name as the model has them", () => {
    expect(right.chosen?.get(otherList?.id ?? "")).toEqual(
      otherList?.clauses.filter(({ isDefault }) => isDefault).map(({ id }) => clause(id)),
    );
  });

  it.each<[string, TextLook]>([
    ["null", { highlight: null, color: "mixed" }],
    ['""', { highlight: "mixed", color: "mixed" }],
  ])("takes the colour that Word says as %s for a mixed one", (said, expected) => {
    const word: unknown = JSON.parse(said);
    const read = readMemory({ ...kept, looks: { [slot]: { highlight: word, color: word } } }, ftda);
    expect(read.looks.get(slot)).toEqual(expected);
    expect(read.unreadable).toEqual([]);
  });
});

describe("a wrong entry", () => {
  const inLists = (lines: unknown): unknown => ({ ...kept.chosen, [list?.id ?? ""]: lines });
  const [first] = clauses;
  const lineAt = (index: number): string => `chosen: ${list?.id}[${index}]`;

  it.each<[string, object, string]>([
    ["a look of a slot that is none", { looks: { ...kept.looks, "p/none": look } }, "looks: p/none"],
    ["a colour that is none", { looks: { ...kept.looks, [otherSlot]: { ...look, color: "vert" } } }, `looks: ${otherSlot}`],
    ["a look without colour", { looks: { ...kept.looks, [otherSlot]: { highlight: null } } }, `looks: ${otherSlot}`],
    ["an answer to no field", { answers: { ...kept.answers, constructor: "x" } }, "answers: constructor"],
    ["an answer that its kind refuses", { answers: { ...kept.answers, "partner.siret": "12" } }, "answers: partner.siret"],
    ["a waiver without reason", { waivers: [{ ...waiver, reason: " " }, waiver] }, "waivers[0]"],
    ["a waiver of no day", { waivers: [waiver, { ...waiver, key: "b", date: "hier" }] }, "waivers[1]"],
    ["a waiver that is a number", { waivers: [waiver, 3] }, "waivers[1]"],
    ["a waiver no XML can hold", { waivers: [waiver, { ...waiver, key: "a\u0000" }] }, "waivers[1]"],
    ["a fact that is none", { facts: { ...kept.facts, "ftda.none": "x" } }, "facts: ftda.none"],
    ["a fact that its kind cannot read", { facts: { ...kept.facts, "ftda.siret": "douze" } }, "facts: ftda.siret"],
    ["a fact that is blank", { facts: { ...kept.facts, "agreement.place": " " } }, "facts: agreement.place"],
    ["a fact no XML can hold", { facts: { ...kept.facts, "car.contact.role": "chargée\u0001" } }, "facts: car.contact.role"],
    ["a fact that is a number", { facts: { ...kept.facts, "agreement.place": 4 } }, "facts: agreement.place"],
    ["a list that is none", { chosen: { ...kept.chosen, none: [] } }, "chosen: none"],
    ["a list that is a text", { chosen: { ...kept.chosen, [otherList?.id ?? ""]: "x" } }, `chosen: ${otherList?.id}`],
    ["a clause that is none", { chosen: inLists([first, "none", { text: "Prêter une salle" }]) }, lineAt(1)],
    ["a clause that is there twice", { chosen: inLists([first, { text: "Prêter une salle" }, first]) }, lineAt(2)],
    ["an own clause with a slot", { chosen: inLists([first, { text: "À {{x:xxx}}" }, { text: "Prêter une salle" }]) }, lineAt(1)],
    ["an own clause that is blank", { chosen: inLists([{ text: " ;" }, first, { text: "Prêter une salle" }]) }, lineAt(0)],
    ["an own clause no XML can hold", { chosen: inLists([first, { text: "Prêter une salle" }, { text: "\u0002" }]) }, lineAt(2)],
    [
      "a control without a tag",
      { finalised: { ...kept.finalised, controls: [{ ...control, tag: null }, control] } },
      "finalised: controls[0]",
    ],
    [
      "a control of no place",
      { finalised: { ...kept.finalised, controls: [control, { ...control, nth: -1 }] } },
      "finalised: controls[1]",
    ],
  ])("costs itself alone, and is named: %s", (_, wrong, unreadable) => {
    expect(readMemory({ ...kept, ...wrong }, ftda)).toEqual({ ...right, unreadable: [unreadable] });
  });

  it.each<[string, unknown, Partial<Memory>, string]>([
    ["looks", [], { looks: new Map() }, "looks"],
    ["answers", null, { answers: new Map() }, "answers"],
    ["waivers", {}, { waivers: [] }, "waivers"],
    ["drafts", [], { drafts: new Map() }, "drafts"],
    ["place", "clauses", { place: undefined }, "place"],
    ["place", { panel: "<b>", field: "partner.siret" }, { place: { field: "partner.siret" } }, "place: panel"],
    ["place", { panel: "clauses", field: "ftda.none" }, { place: { panel: "clauses" } }, "place: field"],
    ["place", { panel: "clauses", scroll: -4 }, { place: { panel: "clauses" } }, "place: scroll"],
    ["place", { panel: "clauses", scroll: "x" }, { place: { panel: "clauses" } }, "place: scroll"],
    ["place", { ...kept.place, text: "x" }, {}, "place: text"],
    ["facts", "x", { facts: new Map() }, "facts"],
    ["chosen", [1], { chosen: undefined }, "chosen"],
    ["finalised", true, { finalised: undefined }, "finalised"],
    ["finalised", { date: "2026-11-23", controls: {} }, { finalised: undefined }, "finalised"],
    ["finalised", { date: "demain", controls: [control] }, { finalised: { date: "", controls: [control] } }, "finalised: date"],
  ])("of the wrong shape costs its kind alone: %s %j", (kind, wrong, left, unreadable) => {
    expect(readMemory({ ...kept, [kind]: wrong }, ftda)).toEqual({ ...right, ...left, unreadable: [unreadable] });
  });

  it("is gone once the memory is written again", async () => {
    const { document } = await openInWord(docx(p("un")));
    await document.updateMemory(() => ({ ...kept, facts: { ...kept.facts, "ftda.none": "x" } }));
    expect(await loadMemory(document, ftda)).toMatchObject({ unreadable: ["facts: ftda.none"] });
    await waiveFinding(document, ftda, { ...waiver, key: "b" });
    expect(await loadMemory(document, ftda)).toEqual({ ...right, waivers: [{ ...waiver, key: "b" }, waiver].sort(byKey) });
  });
});

function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return one.key < other.key ? -1 : 1;
}

interface TwoPanes extends OpenedWord {
  readonly a: WordDocument;
  readonly b: WordDocument;
  /** What whoever opens the document next finds. */
  readonly found: () => Promise<Memory>;
}

/** Two panes that both know the memory as it is at first. */
async function twoPanes(): Promise<TwoPanes> {
  const opened = await openInWord(docx(p("un")));
  const { office } = opened;
  const [a, b] = [new WordDocument(office), new WordDocument(office)];
  for (const pane of [a, b]) await pane.loadMemory();
  return { ...opened, a, b, found: () => loadMemory(new WordDocument(office), ftda) };
}

const setFact = (pane: WordDocument, id: string, text: string | undefined): Promise<unknown> =>
  updateMemory(pane, ftda, (memory) => ({ ...memory, facts: withEntry(memory.facts, id, text) }));

function withEntry<Value>(map: ReadonlyMap<string, Value>, id: string, value: Value | undefined): Map<string, Value> {
  const others = [...map].filter(([one]) => one !== id);
  return new Map(value === undefined ? others : [...others, [id, value]]);
}

describe("two panes on one document", () => {
  it("each keep what the other set aside", async () => {
    const { a, b, found } = await twoPanes();
    expect(await waiveFinding(a, ftda, { ...waiver, key: "a" })).toMatchObject({ findings: [] });
    expect(await waiveFinding(b, ftda, { ...waiver, key: "b" })).toMatchObject({ findings: [] });
    expect((await found()).waivers.map(({ key }) => key)).toEqual(["a", "b"]);
    expect(await loadMemory(b, ftda)).toEqual(await found());
  });

  it("have one reason for one finding: the last", async () => {
    const { a, b, found } = await twoPanes();
    await waiveFinding(a, ftda, { ...waiver, reason: "La première" });
    await waiveFinding(b, ftda, { ...waiver, reason: "La seconde" });
    expect((await found()).waivers).toEqual([{ ...waiver, reason: "La seconde" }]);
  });

  it("each keep the fact that the other changed", async () => {
    const { a, b, found } = await twoPanes();
    await setFact(a, "agreement.copies", "quatre");
    await waiveFinding(b, ftda, waiver);
    expect(await found()).toMatchObject({ facts: new Map([["agreement.copies", "quatre"]]), waivers: [waiver] });
  });

  it("never bring back what the other took away", async () => {
    const { a, b, found } = await twoPanes();
    await setFact(a, "agreement.copies", "quatre");
    await waiveFinding(a, ftda, { ...waiver, key: "a" });
    expect((await reloadMemory(b, ftda)).waivers).toHaveLength(1);
    await withdrawWaiver(a, ftda, "a");
    await setFact(a, "agreement.copies", undefined);
    // What b knows is old: it still has both.
    expect(await loadMemory(b, ftda)).toMatchObject({ facts: new Map([["agreement.copies", "quatre"]]) });
    await waiveFinding(b, ftda, { ...waiver, key: "b" });
    expect(await found()).toMatchObject({ facts: new Map(), waivers: [{ key: "b" }] });
  });

  it("choose each its own list", async () => {
    const { a, b, found } = await twoPanes();
    const one = new Map([[list?.id ?? "", [clause(clauses[1] ?? "")]]]);
    const other = new Map([[otherList?.id ?? "", []]]);
    await updateMemory(a, ftda, (memory) => rechoose(ftda, memory, one));
    await updateMemory(b, ftda, (memory) => rechoose(ftda, memory, other));
    const { chosen } = await found();
    expect([...(chosen ?? [])]).toEqual(expect.arrayContaining([...one, ...other]));
    expect(chosen?.size).toBe(ftda.clauseLists.length);
  });

  it("write nothing where there is nothing to change", async () => {
    const { a, b, word } = await twoPanes();
    await waiveFinding(a, ftda, waiver);
    const before = word.save();
    expect(await withdrawWaiver(b, ftda, "another")).toEqual({ findings: [], change: { steps: [] } });
    expect(await waiveFinding(b, ftda, waiver)).toMatchObject({ findings: [] });
    expect(Buffer.from(word.save()).equals(Buffer.from(before))).toBe(true);
  });
});

describe("a memory that Word does not keep", () => {
  it("is said, whether Word refuses it or says yes", async () => {
    const opened = await openInWord(docx(p("un")));
    const mend = keepNothing(opened);
    expect(await waiveFinding(opened.document, ftda, waiver)).toMatchObject({
      findings: [{ code: "memory-not-kept", details: { reason: "failed" } }],
    });
    mend();
    failAtMessage(opened, 1, { every: true });
    expect(await waiveFinding(opened.document, ftda, waiver)).toMatchObject({
      findings: [{ code: "memory-not-kept", details: { reason: "busy" } }],
    });
  });

  it("is kept when it is done again, whichever message failed", async () => {
    for (const fault of ["refused", "lost"] as const) {
      for (let nth = 1; nth <= 6; nth += 1) {
        const opened = await openInWord(docx(p("un")));
        await waiveFinding(opened.document, ftda, { ...waiver, key: "a" });
        const { mend } = failAtMessage(opened, nth, { fault });
        await waiveFinding(opened.document, ftda, waiver);
        mend();
        expect(await waiveFinding(opened.document, ftda, waiver)).toMatchObject({ findings: [] });
        expect((await loadMemory(new WordDocument(opened.office), ftda)).waivers).toHaveLength(2);
      }
    }
  });

  it("hides no fault of our own", async () => {
    const { document } = await openInWord(docx(p("un")));
    const broken = (): Memory => {
      throw new RangeError("ours");
    };
    await expect(updateMemory(document, ftda, broken)).rejects.toThrow("ours");
  });
});

describe("a memory that is larger than Word on the web gives", () => {
  const large = JSON.stringify({ ...kept, facts: { "agreement.copies": "douze" }, padding: "x".repeat(1_000_000) });
  const xml = `<memory xmlns="https://github.com/trame-word/memory/1" revision="7">${large}</memory>`;
  const sizes = ({ word }: OpenedWord): number[] => word.document.customXml.list().map((part) => part.xml.length);

  it("is said, counts for nothing, and stays in the file beside what is kept from then on", async () => {
    const opened = await openInWord(docx(p("un")));
    opened.word.document.customXml.add(xml);
    expect(await loadMemory(opened.document, ftda)).toMatchObject({ facts: new Map(), waivers: [], unreadable: ["memory"] });
    for (const key of ["a", "b"]) {
      expect(await waiveFinding(opened.document, ftda, { ...waiver, key })).toMatchObject({ findings: [] });
    }
    const again = await openInWord(opened.word.save());
    expect((await loadMemory(again.document, ftda)).waivers.map(({ key }) => key)).toEqual(["a", "b"]);
    expect(sizes(again).filter((size) => size > 1_000_000)).toHaveLength(1);
    expect(sizes(again)).toHaveLength(2);
    await again.document.clearMemory();
    expect(sizes(again)).toEqual([]);
  });

  it("is not written: that is said, and what was kept stays", async () => {
    const opened = await openInWord(docx(p("un")));
    await waiveFinding(opened.document, ftda, waiver);
    const many = Array.from({ length: 2_000 }, (_, nth) => ({ ...waiver, key: `k${nth}`, reason: "x".repeat(500) }));
    expect(await updateMemory(opened.document, ftda, (memory) => ({ ...memory, waivers: many }))).toMatchObject([
      { code: "memory-not-kept", details: { reason: "too-large" } },
    ]);
    expect((await reloadMemory(opened.document, ftda)).waivers).toEqual([waiver]);
  });
});

describe("whatever two panes change, in whatever order", () => {
  interface Step {
    readonly pane: 0 | 1;
    readonly entry: string;
    readonly change: (memory: Memory) => Memory;
    /** How the entry reads once it is done; undefined for none. */
    readonly value: unknown;
  }

  const step = <Value>(
    entry: string,
    values: readonly Value[],
    change: (memory: Memory, value: Value | undefined) => Memory,
  ): fc.Arbitrary<Step> =>
    fc
      .tuple(fc.constantFrom<0 | 1>(0, 1), fc.option(fc.constantFrom(...values), { nil: undefined }))
      .map(([pane, value]) => ({ pane, entry, value, change: (memory) => change(memory, value) }));

  const steps = fc.oneof(
    ...["agreement.copies", "ftda.figures.staff"].map((id) =>
      step(`facts ${id}`, ["deux", "trois"], (memory, text) => ({ ...memory, facts: withEntry(memory.facts, id, text) })),
    ),
    ...["partner.name", "partner.address"].map((id) =>
      step(`answers ${id}`, ["La Cimade", "Emmaüs"], (memory, text) => ({
        ...memory,
        answers: withEntry(memory.answers, id, text),
      })),
    ),
    ...[slot, otherSlot].map((id) =>
      step(`looks ${id}`, [look, { ...look, color: "mixed" }], (memory, one) => ({
        ...memory,
        looks: withEntry(memory.looks, id, one),
      })),
    ),
    ...["a", "b"].map((key) =>
      step(`waivers ${key}`, ["Vu", "Su"], (memory, reason) => {
        const others = memory.waivers.filter((one) => one.key !== key);
        return { ...memory, waivers: reason === undefined ? others : [...others, { ...waiver, key, reason }] };
      }),
    ),
    ...[list, otherList].map((one) => {
      const ids = one?.clauses.map(({ id }) => clause(id)) ?? [];
      const usual = one?.clauses.filter(({ isDefault }) => isDefault).map(({ id }) => clause(id)) ?? [];
      return step(`chosen ${one?.id}`, [[], ids.slice(0, 1)], (memory, lines = usual) =>
        rechoose(ftda, memory, new Map([[one?.id ?? "", lines]])),
      );
    }),
  );

  /** Every entry that is there, by the names of the steps; a list that is the model's counts for none. */
  function entriesOf(memory: Memory): Map<string, unknown> {
    const usual = (id: string): unknown =>
      ftda.clauseLists.find((one) => one.id === id)?.clauses.flatMap((one) => (one.isDefault ? [clause(one.id)] : []));
    return new Map<string, unknown>([
      ...[...memory.facts].map(([id, text]) => [`facts ${id}`, text] as const),
      ...[...memory.answers].map(([id, text]) => [`answers ${id}`, text] as const),
      ...[...memory.looks].map(([id, one]) => [`looks ${id}`, one] as const),
      ...memory.waivers.map(({ key, reason }) => [`waivers ${key}`, reason] as const),
      ...[...(memory.chosen ?? [])].flatMap(([id, lines]) =>
        JSON.stringify(lines) === JSON.stringify(usual(id)) ? [] : [[`chosen ${id}`, lines] as const],
      ),
    ]);
  }

  it("the last change of each entry is kept, one after the other", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 12 }), async (sequence) => {
        const { a, b, found } = await twoPanes();
        const last = new Map<string, unknown>();
        for (const { pane, entry, change, value } of sequence) {
          expect(await updateMemory(pane === 0 ? a : b, ftda, change)).toEqual([]);
          if (value === undefined) last.delete(entry);
          else last.set(entry, value);
        }
        const memory = await found();
        expect(memory.unreadable).toEqual([]);
        expect(entriesOf(memory)).toEqual(last);
      }),
      draws(60),
    );
  });

  it("the last change of one of them is kept, at the same time", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 10 }), async (sequence) => {
        const { a, b, found } = await twoPanes();
        const inPane = (pane: 0 | 1): Step[] => sequence.filter((one) => one.pane === pane);
        const run = async (pane: WordDocument, own: readonly Step[]): Promise<void> => {
          for (const { change } of own) expect(await updateMemory(pane, ftda, change)).toEqual([]);
        };
        await Promise.all([run(a, inPane(0)), run(b, inPane(1))]);
        const entries = entriesOf(await found());
        for (const entry of new Set(sequence.map((one) => one.entry))) {
          const ofBoth = ([0, 1] as const).flatMap((pane) =>
            inPane(pane)
              .filter((one) => one.entry === entry)
              .slice(-1),
          );
          expect(ofBoth.map(({ value }) => value)).toContainEqual(entries.get(entry));
        }
      }),
      draws(60),
    );
  });
});
