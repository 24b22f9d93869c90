import { ACTION_BYTES } from "../../src/word/batch";
import { blankDocument } from "../../src/cli/blank-document";
import { prepareAgreement } from "../../src/agreement/operations/prepare-agreement";
import { prepareAndFill } from "../builders/agreement";
import { docx, p, r, sdt, table } from "../builders/docx";
import { failAtMessage } from "../builders/host-faults";
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
      unseen: [],
    });
    expect(countRoundTrips(word)).toBe(3);
  });
});

describe("a margin that Word will not show", () => {
  const withMargins = docx(p("corps"), { header: p("en-tête"), footer: p("pied") });
  const header = { part: "header", paragraphs: ["en-tête"] };
  const footer = { part: "footer", paragraphs: ["pied"] };

  // Messages: the sections, the headers, the footers.
  it.each([
    ["the headers", 2, { texts: [footer], unseen: ["header"] }],
    ["the footers", 3, { texts: [header], unseen: ["footer"] }],
  ])("%s: says so, and shows the others", async (_, nth, expected) => {
    const opened = await openInWord(withMargins);
    failAtMessage(opened, nth);
    expect(await opened.document.readMargins()).toEqual(expected);
  });

  it("says that it can show none", async () => {
    const opened = await openInWord(withMargins);
    failAtMessage(opened, 2, { every: true });
    expect(await opened.document.readMargins()).toEqual({ texts: [], unseen: ["header", "footer"] });
  });

  it("fails when Word does not even tell the sections; asked again, it shows all", async () => {
    const opened = await openInWord(withMargins);
    const { mend } = failAtMessage(opened, 1);
    await expect(opened.document.readMargins()).rejects.toMatchObject({ name: "HostError", code: "busy" });
    mend();
    expect(await opened.document.readMargins()).toEqual({ texts: [header, footer], unseen: [] });
  });
});

describe("the memory of a document", () => {
  it("keeps a value, from one opening to the next", async () => {
    const first = await openInWord(docx(p("un")));
    expect(await first.document.loadMemory()).toBeUndefined();
    await first.document.saveMemory({ a: 'é <b> & "c" ]]>' });
    await first.document.saveMemory({ a: "deux" });
    const again = await openInWord(first.word.save());
    expect(await again.document.loadMemory()).toEqual({ a: "deux" });
    expect(again.word.document.customXml.list()).toHaveLength(1);
  });

  it("writes nothing when nothing changed", async () => {
    const { document, word } = await openInWord(docx(p("un")));
    await document.saveMemory({ a: 1 });
    const before = word.save();
    await document.saveMemory({ a: 1 });
    expect(Buffer.from(word.save()).equals(Buffer.from(before))).toBe(true);
  });

  it("takes the newest of several that can be read, and leaves one", async () => {
    const { document, word } = await openInWord(docx(p("un")));
    await document.saveMemory({ a: "vieux" });
    const [old] = word.document.customXml.list();
    await document.saveMemory({ a: "neuf" });
    word.document.customXml.add(old?.xml ?? "");
    word.document.customXml.add((old?.xml ?? "").replace(/revision="\d+"/, 'revision="9"').replace(">{", ">{broken "));
    expect(await document.loadMemory()).toEqual({ a: "neuf" });
    await document.saveMemory({ a: "après" });
    expect(word.document.customXml.list()).toHaveLength(1);
    expect(await document.loadMemory()).toEqual({ a: "après" });
  });
});

describe("the window", () => {
  it("selects a control", async () => {
    const { document, word } = await openInWord(docx(p(`${r("a ")}${sdt(r("b"), "t")}`)));
    await document.transact(async (transaction) => {
      await transaction.read();
      await transaction.select(0);
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
        await transaction.read();
        const from = text.length - ending.length;
        await transaction.edit([{ kind: "end-paragraph", paragraph: 1, control: undefined, from, text: written }]);
      });
      expect(paragraphTexts(word)).toEqual(["tête", expected]);
    }
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
      await transaction.selectNext(controls.map((_, index) => index));
    });
    const [, search, wrap, , write, , compare] = word.roundTrips.filter(({ kind }) => kind === "operation");
    // One slot in two has a preposition, so two searches.
    expect((search?.requestBytes ?? 0) / 300).toBeLessThan(ACTION_BYTES.search);
    expect((wrap?.requestBytes ?? 0) / 200).toBeLessThan(ACTION_BYTES.wrap);
    expect((write?.requestBytes ?? 0) / 200).toBeLessThan(ACTION_BYTES.write);
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
  }, 120_000);
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
