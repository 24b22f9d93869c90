import type { SimulatedWord } from "../../src/simulator/host/simulated-word";
import { ACTION_BYTES } from "../../src/word/batch";
import { WordDocument } from "../../src/word/word-document";
import { blankDocument } from "../../src/cli/blank-document";
import { checkAnswers } from "../../src/agreement/operations/answers";
import { fillAgreement } from "../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../src/agreement/operations/prepare-agreement";
import { prepareAndFill } from "../builders/agreement";
import { docx, p, r, sdt, table } from "../builders/docx";
import { failAtMessage, type MessageFault, silence } from "../builders/host-faults";
import { ANY_FAILURE, answerXml, keepNothing, listForeignParts } from "../builders/memory-host";
import { ftda, largeModel } from "../builders/models";
import { validationErrors } from "../builders/validate";
import { blankAgreement, countRoundTrips, eachProfile, openInWord, paragraphTexts } from "../builders/word";

describe("reading a document", () => {
  it.each(eachProfile)("gives paragraphs in order, with bullets, tables, and one kind of break (%s)", async (_, profile) => {
    const { document } = await openInWord(docx(p("un\vdeux") + p("puce", 1) + table(p("cellule"))), { profile });
    expect((await document.transact((transaction) => transaction.read())).paragraphs).toEqual([
      { text: "un\ndeux", listLevel: null, inTable: false },
      { text: "puce", listLevel: 1, inTable: false },
      { text: "cellule", listLevel: null, inTable: true },
    ]);
  });

  it("gives the text of headers and footers", async () => {
    const { document, word } = await openInWord(docx(p("corps"), { header: p("en-tête") + p("suite"), footer: p("pied") }));
    expect(await document.readMargins()).toEqual({
      texts: [
        { part: "header", paragraphs: ["en-tête", "suite"] },
        { part: "footer", paragraphs: ["pied"] },
      ],
      textBoxes: [],
      looks: [],
      unseen: [],
    });
    expect(countRoundTrips(word)).toBe(2);
  });
});

describe("what Word keeps for the add-in", () => {
  it("is let go of in small requests, once the answer is given", async () => {
    const { document, word } = await openInWord(docx(Array.from({ length: 1_500 }, (_, nth) => p(`puce ${nth}`, 0)).join("")));
    await document.transact((transaction) => transaction.read());
    const atAnswer = word.references.size;
    while (word.references.size > 1) await new Promise(setImmediate);
    const sent = word.roundTrips.filter(({ kind }) => kind === "cleanup").map(({ requestBytes }) => requestBytes);
    process.stdout.write(`${atAnswer} objects, let go of in ${sent.length} requests of at most ${Math.max(...sent)} bytes\n`);
    expect(atAnswer).toBeGreaterThan(2_000);
    expect(sent.length).toBeLessThanOrEqual(4);
    expect(Math.max(...sent)).toBeLessThan(200_000);
  });
});

describe("what Word is made to keep for each slot", () => {
  it("is what the next request may need, and all of it is let go of", async () => {
    const { model, answers } = largeModel(200);
    const { document, word } = await openInWord(await blankDocument(model));
    const letGoOf = async (): Promise<number> => {
      while (word.references.size > 1) await new Promise(setImmediate);
      const requests = word.roundTrips.filter(({ kind }) => kind === "cleanup");
      return requests.reduce((sum, { actions }) => sum + actions - 1, 0) / 200;
    };
    await prepareAgreement(document, model);
    const toPrepare = await letGoOf();
    const { filled } = await fillAgreement(document, model, checkAnswers(model, answers).answers);
    const toFill = (await letGoOf()) - toPrepare;
    const bytes = word.roundTrips.reduce((sum, { requestBytes }) => sum + requestBytes, 0) / 200;
    const kept = [toPrepare, toFill].map((one) => one.toFixed(1)).join(", ");
    process.stdout.write(`kept for a slot, to prepare and to fill: ${kept}; sent: ${Math.round(bytes)} bytes\n`);
    expect(filled).toBe(200);
    // A paragraph, its bullet, a control, its look: each reading of half a paragraph a slot. To prepare, what a search found too, and
    // the control that was put round it: where a Word does not list it, it is asked itself what it holds.
    expect(toPrepare).toBeLessThan(10);
    expect(toFill).toBeLessThan(7);
    expect(bytes).toBeLessThan(6_100);
  });
});

describe("a margin that Word will not show", () => {
  const withMargins = docx(p("corps"), { header: p("en-tête"), footer: p("pied") });
  const header = { part: "header", paragraphs: ["en-tête"] };
  const footer = { part: "footer", paragraphs: ["pied"] };

  // Messages: the sections, headers and footers together; then the headers, the footers.
  it.each([
    ["the headers", [2, 3], { texts: [footer], textBoxes: [], looks: [], unseen: ["header"] }],
    ["the footers", [2, 4], { texts: [header], textBoxes: [], looks: [], unseen: ["footer"] }],
    ["both together only", [2], { texts: [header, footer], textBoxes: [], looks: [], unseen: [] }],
  ])("%s: says so, and shows the others", async (_, failing, expected) => {
    const opened = await openInWord(withMargins);
    failAtMessage(opened, failing);
    expect(await opened.document.readMargins()).toEqual(expected);
  });

  it("says that it can show none", async () => {
    const opened = await openInWord(withMargins);
    failAtMessage(opened, 2, { every: true });
    expect(await opened.document.readMargins()).toEqual({ texts: [], textBoxes: [], looks: [], unseen: ["header", "footer"] });
  });

  it("fails when Word does not even tell the sections; asked again, it shows all", async () => {
    const opened = await openInWord(withMargins);
    const { mend } = failAtMessage(opened, 1);
    await expect(opened.document.readMargins()).rejects.toMatchObject({ name: "HostError", code: "busy" });
    mend();
    expect(await opened.document.readMargins()).toEqual({ texts: [header, footer], textBoxes: [], looks: [], unseen: [] });
  });
});

describe("the memory of a document", () => {
  const save = (document: WordDocument, value: unknown): Promise<void> => document.updateMemory(() => value);
  const memoryMessages = (word: SimulatedWord): number => countRoundTrips(word, "memory");
  const FOREIGN = '<b:Sources xmlns:b="urn:bibliography">1</b:Sources>';

  it("keeps a value, from one opening to the next", async () => {
    const first = await openInWord(docx(p("un")));
    expect(await first.document.loadMemory()).toBeUndefined();
    await save(first.document, { a: 'é <b> & "c" ]]> \u0000 \ud800 \uffff' });
    expect(await new WordDocument(first.office).loadMemory()).toEqual({ a: 'é <b> & "c" ]]> \u0000 \ud800 \uffff' });
    await save(first.document, { a: "deux" });
    const again = await openInWord(first.word.save());
    expect(await again.document.loadMemory()).toEqual({ a: "deux" });
    expect(again.word.document.customXml.list()).toHaveLength(1);
  });

  it("writes nothing when nothing changed", async () => {
    const { document, word } = await openInWord(docx(p("un")));
    await save(document, { a: 1 });
    const before = word.save();
    await save(document, { a: 1 });
    await document.updateMemory((value) => value);
    expect(Buffer.from(word.save()).equals(Buffer.from(before))).toBe(true);
  });

  it("costs two messages to know, one when nothing changes, three to change, two where it was just read", async () => {
    const { document, word, office } = await openInWord(docx(p("un")));
    await save(document, { a: 1 });
    const pane = new WordDocument(office);
    const costs: number[] = [];
    for (const ask of [
      () => pane.loadMemory(),
      () => pane.loadMemory(),
      () => save(pane, { a: 1 }),
      () => save(pane, { a: 2 }),
      () => pane.updateMemory(() => ({ a: 3 }), { isFresh: true }),
      () => pane.loadMemory(),
    ]) {
      const before = memoryMessages(word);
      await ask();
      costs.push(memoryMessages(word) - before);
    }
    expect(costs).toEqual([2, 0, 1, 3, 2, 0]);
  });

  it("takes the newest of several that can be read, and leaves one", async () => {
    const { document, word, office } = await openInWord(docx(p("un")));
    await save(document, { a: "vieux" });
    const [old] = word.document.customXml.list();
    await save(document, { a: "neuf" });
    word.document.customXml.add(old?.xml ?? "");
    word.document.customXml.add((old?.xml ?? "").replace(/revision="\d+"/, 'revision="9"').replace(">{", ">{broken "));
    expect(await new WordDocument(office).loadMemory()).toEqual({ a: "neuf" });
    await document.updateMemory((value) => ({ b: value }));
    expect(await new WordDocument(office).loadMemory()).toEqual({ b: { a: "neuf" } });
    expect(word.document.customXml.list()).toHaveLength(1);
  });

  // What a pane knows was read a moment ago; in that moment another one changes it.
  it.each<[what: string, other: (pane: WordDocument) => Promise<void>, kept: unknown]>([
    ["nothing", () => Promise.resolve(), ["un", "deux"]],
    ["one change", (pane) => pane.updateMemory((value) => [...(value as string[]), "x"]), ["un", "x", "deux"]],
    [
      "several changes",
      async (pane) => {
        for (const name of ["x", "y", "z"]) await pane.updateMemory((value) => [...(value as string[]), name]);
      },
      ["un", "x", "y", "z", "deux"],
    ],
    ["clearing it", (pane) => pane.clearMemory(), ["deux"]],
  ])("is changed as another pane left it the moment before: %s", async (_, other, kept) => {
    const { document, office, word } = await openInWord(docx(p("un")));
    await save(document, ["un"]);
    await other(new WordDocument(office));
    const add = (value: unknown): unknown => [...((value as string[] | undefined) ?? []), "deux"];
    await document.updateMemory(add, { isFresh: true });
    expect(await document.loadMemory()).toEqual(kept);
    expect(await new WordDocument(office).loadMemory()).toEqual(kept);
    expect(word.document.customXml.list()).toHaveLength(1);
  });

  it("tells one that cannot be read from none", async () => {
    const { document, word, office } = await openInWord(docx(p("un")));
    await save(document, { a: 1 });
    const [part] = word.document.customXml.list();
    word.document.customXml.delete(part?.id ?? "");
    word.document.customXml.add((part?.xml ?? "").replace(">{", ">{broken "));
    expect(await new WordDocument(office).loadMemory()).toBeNull();
  });

  it("is changed as another pane left it", async () => {
    const { document, office } = await openInWord(docx(p("un")));
    const other = new WordDocument(office);
    expect(await other.loadMemory()).toBeUndefined();
    await save(document, ["un"]);
    await other.updateMemory((value) => [...(value as string[]), "deux"]);
    expect(await other.loadMemory()).toEqual(["un", "deux"]);
    await document.updateMemory((value) => [...(value as string[]), "trois"]);
    expect(await document.loadMemory()).toEqual(["un", "deux", "trois"]);
  });

  it.each([1, 2, 3, 4])("keeps the changes of %s panes that write at the same time", async (count) => {
    const { document, word, office } = await openInWord(docx(p("un")));
    await save(document, []);
    const panes = Array.from({ length: count }, () => new WordDocument(office));
    const add = (name: string) => (value: unknown) => [...new Set([...(value as string[]), name])].sort();
    await Promise.all(panes.map((pane, index) => pane.updateMemory(add(`pane ${index}`))));
    expect(await new WordDocument(office).loadMemory()).toEqual(panes.map((_, index) => `pane ${index}`));
    await document.updateMemory(add("z"));
    expect(await new WordDocument(office).loadMemory()).toHaveLength(count + 1);
    expect(word.document.customXml.list()).toHaveLength(1);
  });

  it("leaves the parts of others alone, though Word gives them for ours", async () => {
    const opened = await openInWord(docx(p("un")));
    const { document, word, office } = opened;
    const { id } = word.document.customXml.add(FOREIGN);
    listForeignParts(opened);
    await save(document, { a: 1 });
    await save(document, { a: 2 });
    expect(await new WordDocument(office).loadMemory()).toEqual({ a: 2 });
    expect(word.document.customXml.list()).toHaveLength(2);
    await document.clearMemory();
    expect(word.document.customXml.list().map((part) => part.id)).toEqual([id]);
  });

  it.each([
    ["nothing", undefined],
    ["what is no part", [{}]],
  ])("is none where Word lists %s", async (_, DataPartList) => {
    const opened = await openInWord(docx(p("un")));
    answerXml(opened, "list", () => ({ Version: 1, Error: 0, DataPartList }));
    expect(await opened.document.loadMemory()).toBeUndefined();
  });

  it("says that Word keeps nothing, whatever Word says, and leaves what was kept", async () => {
    const opened = await openInWord(docx(p("un")));
    const { document } = opened;
    await save(document, { a: 1 });
    const mend = keepNothing(opened);
    await expect(save(document, { a: 2 })).rejects.toMatchObject({
      name: "HostError",
      code: "failed",
      hostCode: "memory-not-kept",
    });
    expect(await document.loadMemory()).toEqual({ a: 1 });
    mend();
    await save(document, { a: 2 });
    expect(await document.loadMemory()).toEqual({ a: 2 });
  });

  it("is kept, though Word refuses to delete the one before", async () => {
    const opened = await openInWord(docx(p("un")));
    const { document, word, office } = opened;
    await save(document, { a: 1 });
    const mend = answerXml(opened, "delete", () => ANY_FAILURE);
    await save(document, { a: 2 });
    expect(await new WordDocument(office).loadMemory()).toEqual({ a: 2 });
    await expect(document.clearMemory()).rejects.toMatchObject({ code: "busy" });
    mend();
    await save(document, { a: 3 });
    expect(word.document.customXml.list()).toHaveLength(1);
  });

  it.each<[what: string, nth: number, fault: MessageFault]>([
    ["writing it is answered by an error", 2, "lost"],
    ["looking what became of it is refused once", 3, "refused"],
  ])("is kept, and said to be, where Word keeps it and %s", async (_, nth, fault) => {
    const opened = await openInWord(docx(p("un")));
    const { document, word, office } = opened;
    await save(document, ["un"]);
    failAtMessage(opened, nth, { fault });
    await document.updateMemory((value) => [...(value as string[]), "deux"]);
    expect(await document.loadMemory()).toEqual(["un", "deux"]);
    expect(await new WordDocument(office).loadMemory()).toEqual(["un", "deux"]);
    expect(word.document.customXml.list()).toHaveLength(1);
  });

  it("is kept, and said to be, where Word keeps it and never answers", async () => {
    const opened = await openInWord(docx(p("un")));
    const { document } = opened;
    await save(document, { a: 1 });
    silence(opened, 2, { isDone: true });
    const saved = save(document, { a: 2 });
    setTimeout(() => document.stopWaiting(), 5);
    await saved;
    expect(await document.loadMemory()).toEqual({ a: 2 });
  });

  it("is what it was where Word refuses to write it, and another pane's is known then", async () => {
    const opened = await openInWord(docx(p("un")));
    const { document, office } = opened;
    await save(document, { a: 1 });
    await save(new WordDocument(office), { a: 3 });
    failAtMessage(opened, 1);
    await expect(document.updateMemory(() => ({ a: 2 }), { isFresh: true })).rejects.toMatchObject({ code: "busy" });
    expect(await document.loadMemory()).toEqual({ a: 3 });
  });

  it("is still known once Word answers no more", async () => {
    const opened = await openInWord(docx(p("un")));
    const { document } = opened;
    await save(document, { a: 1 });
    answerXml(opened, "list", () => ANY_FAILURE);
    await expect(save(document, { a: 2 })).rejects.toMatchObject({ code: "busy" });
    expect(await document.loadMemory()).toEqual({ a: 1 });
  });
});

describe("the window", () => {
  it("selects a control", async () => {
    const { document, word } = await openInWord(docx(p(`${r("a ")}${sdt(r("b"), "t")}`)));
    await document.transact(async (transaction) => {
      const { controls } = await transaction.read();
      for (const control of controls) await transaction.select(control);
    });
    expect(word.selection?.start.offset).toBe(2);
    expect(word.selection?.end.offset).toBe(3);
  });

  it("tells when the selection moves, until it is asked to stop", async () => {
    const { document, connection } = await openInWord(docx(p("un")));
    let moves = 0;
    const stop = await document.watch(() => (moves += 1));
    connection.fire("documentSelectionChanged", {});
    await settled();
    expect(moves).toBe(1);
    stop();
    await settled();
    connection.fire("documentSelectionChanged", {});
    await settled();
    expect(moves).toBe(1);
  });

  it("puts a file in the place of an empty document, with its lists and styles, and it can be prepared", async () => {
    const { document, word } = await openInWord(docx(p("")));
    await document.insertFile(Buffer.from(blankAgreement).toString("base64"));
    expect(paragraphTexts(word)).toEqual(ftda.paragraphs.map(({ text }) => text));
    expect(await prepareAgreement(document, ftda)).toMatchObject({ wrapped: 29, findings: [] });
    expect(await validationErrors(word.save())).toEqual([]);
    const levels = word.document.body.paragraphs.map(({ element }) => word.document.numbering.placeOf(element)?.level ?? null);
    expect(levels).toEqual(ftda.paragraphs.map(({ listLevel }) => listLevel));
  });

  it("opens a file in a window of its own", async () => {
    const { document, word } = await openInWord(docx(p("un")));
    const opened: Uint8Array[] = [];
    word.onOpenFile = (bytes) => opened.push(bytes);
    await document.openFile(Buffer.from(blankAgreement).toString("base64"));
    expect(Buffer.from(opened[0] ?? []).equals(Buffer.from(blankAgreement))).toBe(true);
    await expect(document.openFile("AAAA")).rejects.toMatchObject({ name: "HostError", hostCode: "InvalidArgument" });
  });
});

/** Once the messages under way have arrived. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

describe("the end of a paragraph", () => {
  it.each([
    ["Aider ; former ;", " ;", ".", "Aider ; former."],
    ["Aider. Former. ", ". ", "\u00a0;", "Aider. Former\u00a0;"],
    ["l'aide et l’aide ;", " ;", ".", "l'aide et l’aide."],
    ["Aider", "", "\u00a0;", "Aider\u00a0;"],
    // Which of these Word would find is anyone's guess: nothing is touched.
    ["a ; a ; a ; a ;", " ;", ".", "a ; a ; a ; a ;"],
  ])("of %j is changed where Word can be told which it is, and nothing else", async (text, ending, written, expected) => {
    for (const [, profile] of eachProfile) {
      const { document, word } = await openInWord(docx(p("tête") + p(text, 0)), { profile });
      await document.transact(async (transaction) => {
        const { paragraphs } = await transaction.read();
        const from = text.length - ending.length;
        const [, paragraph] = paragraphs;
        if (paragraph) await transaction.edit([{ kind: "end-paragraph", paragraph, control: undefined, from, text: written }]);
      });
      expect(paragraphTexts(word)).toEqual(["tête", expected]);
    }
  });
});

describe("the same placeholder many times in one paragraph", () => {
  it("is looked for once, whatever the number of slots, and each is wrapped where it is", async () => {
    const sent: number[] = [];
    for (const slots of [10, 200]) {
      const text = Array.from({ length: slots }, (_, nth) => `${nth} : xxx`).join(", ");
      const { document, word } = await openInWord(docx(p(text)));
      const { outcomes, after } = await document.transact(async (transaction) => {
        await transaction.read();
        const places = Array.from(text.matchAll(/xxx/g), ({ index }) => index);
        const spans = places.map((start, nth) => ({
          span: { first: 0, start, last: 0, end: start + 3 },
          text: "xxx",
          lead: 0,
          extent: "text" as const,
          tag: `trame:one.f${nth}|plain`,
          title: "",
        }));
        return transaction.wrap(spans);
      });
      expect(new Set(outcomes.map(({ state }) => state))).toEqual(new Set(["wrapped"]));
      expect(after.controls.map(({ tag }) => tag)).toEqual(Array.from({ length: slots }, (_, nth) => `trame:one.f${nth}|plain`));
      sent.push(word.roundTrips[1]?.requestBytes ?? 0);
    }
    process.stdout.write(`searches of 10 and of 200 slots: ${sent.join(" and ")} bytes\n`);
    expect(sent[1]).toBe(sent[0]);
  });
});

describe("batches", () => {
  it("cost no more than they are held to", async () => {
    const { model, answers } = largeModel(200);
    const opened = await openInWord(await blankDocument(model));
    const { word } = opened;
    await prepareAndFill(opened, answers, model);
    await opened.document.transact(async (transaction) => {
      const { controls } = await transaction.read();
      await transaction.selectNext(controls);
    });
    const [, search, wrap, , write, , compare] = word.roundTrips.filter(({ kind }) => kind === "operation");
    // One slot in two has a preposition, so two searches.
    expect((search?.requestBytes ?? 0) / 300).toBeLessThan(ACTION_BYTES.search);
    expect((wrap?.requestBytes ?? 0) / 200).toBeLessThan(ACTION_BYTES.wrap);
    // What a write relies on is looked for, and looked at, before it is written over.
    const writing = ACTION_BYTES.search + ACTION_BYTES.look + ACTION_BYTES.write;
    expect((write?.requestBytes ?? 0) / 200).toBeLessThan(writing);
    expect((compare?.requestBytes ?? 0) / 200).toBeLessThan(ACTION_BYTES.compare);
    // The answer to a batch ends with the document as it then is.
    const readAgain = word.roundTrips[3]?.answerBytes ?? 0;
    for (const one of [search, wrap, write]) {
      expect((one?.answerBytes ?? 0) - readAgain).toBeLessThan(one?.requestBytes ?? 0);
    }
  });

  it("are cut by their size, never refused for it", async () => {
    const { model } = largeModel(4_000);
    const { word, document } = await openInWord(await blankDocument(model));
    const report = await prepareAgreement(document, model);
    expect(report).toMatchObject({ wrapped: 4_000, findings: [] });
    const operations = word.roundTrips.filter(({ kind }) => kind === "operation");
    expect(operations.every(({ requestBytes, error }) => requestBytes < 4_500_000 && error === undefined)).toBe(true);
    expect(operations.length).toBeGreaterThan(3);
    expect(operations.length).toBeLessThanOrEqual(8);
  });
});

describe("transactions", () => {
  it("run one at a time, in order", async () => {
    const { document } = await openInWord(docx(p("un")));
    const order: string[] = [];
    const one = document.transact(async (transaction) => {
      order.push("first begins");
      await transaction.read();
      order.push("first ends");
    });
    const two = document.transact(async (transaction) => {
      order.push("second begins");
      await transaction.read();
    });
    await Promise.all([one, two]);
    expect(order).toEqual(["first begins", "first ends", "second begins"]);
  });

  it("may be asked for by the hundred", async () => {
    const { document } = await openInWord(docx(p("un")));
    const reads = Array.from({ length: 120 }, () => document.transact((transaction) => transaction.read()));
    expect(await Promise.all(reads)).toHaveLength(120);
  });
});
