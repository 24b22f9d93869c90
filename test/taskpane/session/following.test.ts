/** What the session does by itself, in time. */

import { p, withPart } from "../../builders/docx";
import { slowDown } from "../../builders/host-faults";
import { newSession, openSession, type OpenedSession, shown, typeInControl } from "../../builders/session";
import { smallModel } from "../../builders/small-model";
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
      await pass(400);
    }
    expect(countRoundTrips(opened.word)).toBe(before);
    await pass(500);
    // A glance, then the reading.
    expect(countRoundTrips(opened.word) - before).toBe(2);
    expect(opened.field("place").draft).toEqual({ shape: "text", text: "Lyon" });
    await pass(5_000);
    expect(countRoundTrips(opened.word) - before).toBe(2);
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
    const [, whole = 0] = await follow();
    const glances = await follow();
    process.stdout.write(`reading ${whole} bytes, a glance ${glances.join()} bytes\n`);
    expect(glances).toHaveLength(1);
    expect(glances[0]).toBeLessThan(whole / 4);
    expect(await follow()).toHaveLength(1);
    typeInControl(opened, "place", "Lyon");
    expect(await follow()).toHaveLength(2);
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
    await move(opened);
    expect(jest.getTimerCount()).toBe(1);
    opened.session.close();
    expect(jest.getTimerCount()).toBe(0);
    const before = countRoundTrips(opened.word);
    await move(opened);
    await pass(2_000);
    expect(jest.getTimerCount()).toBe(0);
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

describe("a slow Word", () => {
  it("the activity shows after half a second, and ends", async () => {
    const opened = await openSession();
    slowDown(opened, 400);
    const writing = opened.write("name", "Singa");
    const seen: [number, string | undefined, boolean][] = [];
    for (let time = 0; time <= 1_500; time += 250) {
      const { activity, isLong } = opened.state();
      seen.push([time, activity, isLong]);
      await pass(250);
    }
    await writing;
    expect(seen.slice(1, 4)).toEqual([
      [250, "writing", false],
      [500, "writing", true],
      [750, "writing", true],
    ]);
    expect(opened.state()).toMatchObject({ activity: undefined, isLong: false });
    expect(shown(opened, "name")).toEqual(["Singa", "de Singa"]);
  });

  it("actions wait for one another; none is shown as long that is not", async () => {
    const opened = await openSession();
    slowDown(opened, 100);
    const long: boolean[] = [];
    opened.session.store.subscribe(() => long.push(opened.state().isLong));
    const done = [opened.write("name", "Singa"), opened.write("place", "Lyon"), opened.session.refresh()];
    await pass(3_000);
    await Promise.all(done);
    expect(long).not.toContain(true);
    expect([shown(opened, "name"), shown(opened, "place")]).toEqual([["Singa", "de Singa"], ["Lyon"]]);
  });
});
