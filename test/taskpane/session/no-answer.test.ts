/** A Word that does not answer: it is given up on, said, and read again; what was typed stays, and the pane goes on. */

import { silence } from "../../builders/host-faults";
import { type OpenedSession, openSession, shown } from "../../builders/session";
import { countRoundTrips } from "../../builders/word";

const LIMITS = { body: 700, memory: 700, file: 700 };

const open = (): Promise<OpenedSession> => openSession({ limits: LIMITS });

/** Of a write: what is read, what is written. */
const WRITING = 2;

describe("an answer that is lost", () => {
  it("is read in the document: what Word did is said to be done, and can be taken back", async () => {
    const opened = await open();
    const mend = silence(opened, WRITING, { isDone: true });
    await opened.write("place", "Lyon");
    mend();
    expect(shown(opened, "place")).toEqual(["Lyon"]);
    expect(opened.notices.map(({ code }) => code)).toEqual(["written"]);
    await opened.session.undo();
    expect(shown(opened, "place")).toEqual(["xxx (lieu)"]);
  });

  it("and what Word did not do is said not to be done, and is done the next time", async () => {
    const opened = await open();
    const mend = silence(opened, WRITING);
    await opened.write("place", "Lyon");
    mend();
    expect(shown(opened, "place")).toEqual(["xxx (lieu)"]);
    expect(opened.notices).toMatchObject([
      { code: "findings", findings: [{ code: "field-not-written", details: { field: "place", reason: "no-answer" } }] },
    ]);
    await opened.session.leave("place");
    expect(shown(opened, "place")).toEqual(["Lyon"]);
  });
});

describe("a Word that says nothing any more", () => {
  it.each([true, false])("is said so; once it answers, the pane shows what it did (%s)", async (isDone) => {
    const opened = await open();
    const mend = silence(opened, WRITING, { isDone, every: true });
    opened.type("person", "Anne|Le Goff");
    await opened.write("place", "Lyon");
    expect(opened.notices.at(-1)).toMatchObject({ code: "host-error", reason: "no-answer" });
    expect(opened.field("person").draft).toMatchObject({ firstName: "Anne" });
    expect(opened.field("place").draft).toMatchObject({ text: "Lyon" });
    mend();
    await opened.session.refresh();
    expect(shown(opened, "place")).toEqual([isDone ? "Lyon" : "xxx (lieu)"]);
    await opened.session.leave("place");
    await opened.session.leave("person");
    expect([shown(opened, "place"), shown(opened, "person")]).toEqual([["Lyon"], ["Anne LE GOFF"]]);
    expect(opened.state()).toMatchObject({ activity: undefined, isLong: false, isStalled: false });
  });

  it("is read again by itself, once", async () => {
    const opened = await open();
    const before = countRoundTrips(opened.word);
    const mend = silence(opened, 1);
    await opened.session.begin();
    mend();
    await opened.session.refresh();
    expect(countRoundTrips(opened.word) - before).toBeLessThanOrEqual(3);
    expect(opened.state().phase).toBe("ready");
  });

  it("may be waited for no longer: then too the document is read", async () => {
    const opened = await openSession();
    const mend = silence(opened, WRITING, { isDone: true });
    const writing = opened.write("place", "Lyon");
    while (countRoundTrips(opened.word) === 0 || opened.state().activity !== "writing") await pass();
    await pass(300);
    mend();
    opened.session.stopWaiting();
    await writing;
    expect(shown(opened, "place")).toEqual(["Lyon"]);
    expect(opened.notices.map(({ code }) => code)).toEqual(["written"]);
  });
});

function pass(milliseconds = 10): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
