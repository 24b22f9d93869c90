/** What the session does by itself, in time. */

import { p, withPart } from "../../builders/docx";
import { failAtMessage, slowDown } from "../../builders/host-faults";
import { newSession, openSession, type OpenedSession, shown, typeInControl } from "../../builders/session";
import { smallModel } from "../../builders/small-model";
import { TextRange } from "../../../src/docx/text-range";
import { blankDocument } from "../../../src/cli/blank-document";
import { countRoundTrips } from "../../builders/word";

// Messages travel by setImmediate, which stays what it is.
beforeEach(() => jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance"] }));
afterEach(() => jest.useRealTimers());

/** Time passes, and the messages under way arrive. */
async function pass(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 50) {
    await jest.advanceTimersByTimeAsync(Math.min(50, left));
    await arrived();
  }
}

async function arrived(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
}

/** The user moves the selection, as with each key. */
async function move({ connection }: OpenedSession): Promise<void> {
  connection.fire("documentSelectionChanged", {});
  await arrived();
}

describe("following the document", () => {
  it("reads it once, when the selection has come to rest", async () => {
    const opened = await openSession();
    const before = countRoundTrips(opened.word);
    typeInControl(opened, "place", "Lyon");
    for (let key = 0; key < 5; key += 1) {
      await move(opened);
      await pass(150);
    }
    expect(countRoundTrips(opened.word)).toBe(before);
    await pass(100);
    // Where the caret is.
    expect(countRoundTrips(opened.word) - before).toBe(1);
    await pass(650);
    // A glance, then the reading.
    expect(countRoundTrips(opened.word) - before).toBe(3);
    expect(opened.field("place").draft).toEqual({ shape: "text", text: "Lyon" });
    await pass(5_000);
    expect(countRoundTrips(opened.word) - before).toBe(3);
  });

  it("glances at it, and reads no further where nothing changed, however long it is", async () => {
    const annex = Array.from({ length: 500 }, (_, nth) => p(`Annexe, ligne ${nth} du règlement intérieur.`)).join("");
    const long = withPart(await blankDocument(smallModel), "word/document.xml", (xml) => {
      const end = xml.lastIndexOf("<w:sectPr");
      return xml.slice(0, end) + annex + xml.slice(end);
    });
    const opened = await newSession(long);
    await opened.session.open();
    await opened.session.begin();
    const follow = async (): Promise<readonly number[]> => {
      const { length } = opened.word.roundTrips;
      await move(opened);
      await pass(1_000);
      const sent = opened.word.roundTrips.slice(length).filter(({ kind }) => kind === "operation");
      return sent.map(({ answerBytes }) => answerBytes);
    };
    const [, , whole = 0] = await follow();
    const [caret = 0, glance = 0, ...more] = await follow();
    process.stdout.write(`reading ${whole} bytes, a glance ${glance} bytes, the caret ${caret} bytes\n`);
    expect(more).toEqual([]);
    expect(caret).toBeLessThan(500);
    expect(glance).toBeLessThan(whole / 4);
    expect(await follow()).toHaveLength(2);
    typeInControl(opened, "place", "Lyon");
    expect(await follow()).toHaveLength(3);
    expect(opened.field("place").draft).toEqual({ shape: "text", text: "Lyon" });
  });

  it("reads again what another action has read meanwhile, though the document is back to what the glance saw", async () => {
    const opened = await openSession();
    await move(opened);
    await pass(1_000);
    typeInControl(opened, "place", "Lyon");
    await opened.session.refresh();
    expect(opened.field("place").draft).toEqual({ shape: "text", text: "Lyon" });
    typeInControl(opened, "place", "xxx (lieu)");
    await move(opened);
    await pass(1_000);
    expect(opened.field("place").draft).toEqual({ shape: "text", text: "" });
  });

  it("waits for the action under way, then misses nothing, and reads once", async () => {
    const opened = await openSession();
    const speedUp = slowDown(opened, 3_000);
    const before = countRoundTrips(opened.word);
    const writing = opened.write("name", "Singa");
    await pass(100);
    expect(opened.state().activity).toBe("writing");
    await move(opened);
    await pass(1_000);
    await move(opened);
    await pass(1_500);
    expect(opened.state().activity).toBe("writing");
    expect(countRoundTrips(opened.word) - before).toBe(0);
    // Typed after the writing has read the document for the last time.
    let isTyped = false;
    const unsubscribe = opened.session.store.subscribe(() => {
      if (opened.state().activity !== undefined || isTyped) return;
      isTyped = true;
      typeInControl(opened, "place", "Lyon");
    });
    speedUp();
    await pass(5_000);
    await writing;
    await pass(2_000);
    unsubscribe();
    expect(isTyped).toBe(true);
    expect(opened.field("place").draft).toEqual({ shape: "text", text: "Lyon" });
    expect(shown(opened, "name")).toEqual(["Singa", "de Singa"]);
    expect(countRoundTrips(opened.word) - before).toBe(4);
  });

  it("reads once for a reading asked for several times at once", async () => {
    const opened = await openSession();
    const before = countRoundTrips(opened.word);
    await Promise.all([opened.session.refresh(), opened.session.refresh(), opened.session.refresh()]);
    expect(countRoundTrips(opened.word) - before).toBe(1);
  });

  it("ends with the session: no event is heard, no timer is left", async () => {
    const opened = await openSession();
    const ofOffice = jest.getTimerCount();
    await move(opened);
    expect(jest.getTimerCount()).toBe(ofOffice + 1);
    opened.session.close();
    expect(jest.getTimerCount()).toBe(ofOffice);
    const before = countRoundTrips(opened.word);
    await move(opened);
    await pass(2_000);
    expect(jest.getTimerCount()).toBeLessThanOrEqual(ofOffice);
    expect(countRoundTrips(opened.word)).toBe(before);
    expect(opened.connection.listensTo("documentSelectionChanged")).toBe(false);
  });

  it("ends too with a session closed while it was opening", async () => {
    const opened = await newSession(await blankDocument(smallModel));
    const opening = opened.session.open();
    opened.session.close();
    await opening;
    await arrived();
    expect(opened.connection.listensTo("documentSelectionChanged")).toBe(false);
  });
});

describe("the caret", () => {
  /** The user clicks in a text of the document. */
  async function click(opened: OpenedSession, text: string): Promise<void> {
    const paragraph = opened.word.document.body.paragraphs.find((one) => one.text.includes(text));
    if (!paragraph) throw new Error(`no text "${text}"`);
    const at = paragraph.text.indexOf(text) + 1;
    opened.word.selection = TextRange.within(paragraph, at, at);
    await move(opened);
    await pass(250);
  }

  it.each([
    ["in a slot", "de xxx", "trame:name|de"],
    ["in none", "Les équipes", undefined],
  ])("is looked at once it rests: %s", async (_, text, tag) => {
    const opened = await openSession();
    await click(opened, text);
    expect(opened.state().caret).toEqual({ tag });
  });

  it("is told anew each time it has moved, though it came back to the same slot", async () => {
    const opened = await openSession();
    await click(opened, "de xxx");
    const { caret } = opened.state();
    await click(opened, "de xxx");
    expect(opened.state().caret).toEqual(caret);
    expect(opened.state().caret).not.toBe(caret);
  });

  it("is not asked for while Word is at work", async () => {
    const opened = await openSession();
    const speedUp = slowDown(opened, 3_000);
    const writing = opened.write("name", "Singa");
    await pass(100);
    const { length } = opened.word.roundTrips;
    await click(opened, "de xxx");
    expect(opened.word.roundTrips).toHaveLength(length);
    speedUp();
    await pass(5_000);
    await writing;
  });

  it("is not asked for before the document is prepared", async () => {
    const unprepared = await openSession({ begun: false });
    const before = countRoundTrips(unprepared.word);
    await click(unprepared, "Les équipes");
    expect(countRoundTrips(unprepared.word)).toBe(before);
  });

  it("is nowhere where Word does not tell: nothing is said of it", async () => {
    const opened = await openSession();
    await click(opened, "de xxx");
    const { mend } = failAtMessage(opened, 1);
    await click(opened, "de xxx");
    mend();
    expect(opened.state().caret).toEqual({ tag: undefined });
    expect(opened.notices).toEqual([]);
  });
});

describe("a slow Word", () => {
  it("what was asked for shows within a tenth of a second, and ends", async () => {
    const opened = await openSession();
    slowDown(opened, 400);
    const writing = opened.write("name", "Singa");
    const seen: [number, string | undefined, boolean][] = [];
    for (let time = 0; time <= 1_500; time += 50) {
      const { activity, isLong } = opened.state();
      seen.push([time, activity, isLong]);
      await pass(50);
    }
    await writing;
    expect(seen.slice(1, 4)).toEqual([
      [50, "writing", false],
      [100, "writing", true],
      [150, "writing", true],
    ]);
    expect(opened.state()).toMatchObject({ activity: undefined, isLong: false });
    expect(shown(opened, "name")).toEqual(["Singa", "de Singa"]);
  });

  it("actions wait for one another; a reading is not shown as long that is not", async () => {
    const opened = await openSession();
    slowDown(opened, 100);
    const long: (string | undefined)[] = [];
    opened.session.store.subscribe(() => opened.state().isLong && long.push(opened.state().activity));
    const done = [opened.write("name", "Singa"), opened.write("place", "Lyon"), opened.session.refresh()];
    await pass(3_000);
    await Promise.all(done);
    expect(new Set(long)).toEqual(new Set(["writing"]));
    expect([shown(opened, "name"), shown(opened, "place")]).toEqual([["Singa", "de Singa"], ["Lyon"]]);
  });
});
