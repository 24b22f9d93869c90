/** What is typed and not written: kept in the document, found again by the next pane, gone once it is written. */

import { loadMemory } from "../../../src/agreement/reading/memory";
import { standingOf } from "../../../src/taskpane/session/road";
import { newSession, openSession, type OpenedSession, shown, typeInControl } from "../../builders/session";

// Messages travel by setImmediate, which stays what it is.
beforeEach(() => jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance"] }));
afterEach(() => jest.useRealTimers());

const WRONG_SIRET = "732 829 320 00075";

/** Time passes, and the messages under way arrive. */
async function pass(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 250) {
    await jest.advanceTimersByTimeAsync(250);
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
  }
}

async function openKeeping(options: Parameters<typeof openSession>[0] = {}): Promise<OpenedSession> {
  const opened = await openSession(options);
  opened.session.keepDrafts();
  return opened;
}

/** The pane is closed, and opened again on the same document. */
async function reopen(opened: OpenedSession, change: (again: OpenedSession) => void = () => undefined): Promise<OpenedSession> {
  opened.session.close();
  const again = await newSession(opened.word.save());
  change(again);
  await again.session.open();
  again.session.keepDrafts();
  return again;
}

function memory({ word }: OpenedSession): string {
  return word.document.customXml.list().reduce((all, { xml }) => all + xml, "");
}

function memoryMessages({ word }: OpenedSession): number {
  return word.roundTrips.filter(({ kind }) => kind === "memory").length;
}

describe("a draft", () => {
  it("that rests is kept, once, and said; keys that follow one another keep nothing", async () => {
    const opened = await openKeeping();
    const before = memoryMessages(opened);
    for (const text of ["Em", "Emma", "Emmaüs"]) {
      opened.type("name", text);
      await pass(500);
    }
    expect(memoryMessages(opened)).toBe(before);
    await pass(2_500);
    expect(memory(opened)).toContain("Emmaüs");
    expect(memoryMessages(opened) - before).toBeLessThanOrEqual(3);
    expect(opened.notices.map(({ code }) => code)).toEqual(["drafts-kept"]);
    await pass(4_000);
    expect(memoryMessages(opened) - before).toBeLessThanOrEqual(3);
    expect(shown(opened, "name")).toEqual(["xxx", "de xxx"]);
  });

  it.each([
    ["good, not left", "name", "Emmaüs", "waiting"],
    ["wrong", "siret", WRONG_SIRET, "refused"],
  ])("is found again when the pane is opened again, and told: %s", async (_, id, text, standing) => {
    const opened = await openKeeping();
    opened.type(id, text);
    const { draft } = opened.field(id);
    await pass(2_500);
    const again = await reopen(opened);
    expect(again.field(id).draft).toEqual(draft);
    expect(standingOf(again.field(id))).toBe(standing);
    expect(again.notices).toMatchObject([{ code: "drafts-taken-up", fields: [{ id }] }]);
  });

  it("is asked about where the document came to say something else meanwhile", async () => {
    const opened = await openKeeping();
    await opened.write("place", "Lyon");
    opened.type("place", "Nantes");
    await pass(2_500);
    const again = await reopen(opened, (one) => typeInControl(one, "place", "Nice"));
    expect(again.field("place")).toMatchObject({ draft: { text: "Nantes" }, stage: { name: "conflict" } });
  });

  it("is gone once it is written", async () => {
    const opened = await openKeeping();
    opened.type("name", "Emmaüs");
    await pass(2_500);
    await opened.session.leave("name");
    await pass(2_500);
    expect(memory(opened)).not.toContain("drafts");
    const again = await reopen(opened);
    expect(again.notices).toEqual([]);
  });

  it("that does not rest yet is kept at once where the pane is left", async () => {
    const opened = await openKeeping();
    opened.type("siret", WRONG_SIRET);
    await pass(250);
    await opened.session.leave("siret");
    opened.session.keepDraftsNow({ isLeft: false });
    await pass(250);
    const again = await reopen(opened);
    expect(again.field("siret").draft).toMatchObject({ text: WRONG_SIRET });
  });

  it("is not kept twice, nor where there is nothing to keep, however often the pane is left", async () => {
    const opened = await openKeeping();
    const before = memoryMessages(opened);
    opened.session.keepDraftsNow({ isLeft: false });
    await pass(250);
    expect(memoryMessages(opened)).toBe(before);
    opened.type("name", "Emmaüs");
    opened.session.keepDraftsNow({ isLeft: false });
    await pass(250);
    const once = memoryMessages(opened);
    opened.session.keepDraftsNow({ isLeft: false });
    await pass(4_000);
    expect(memoryMessages(opened)).toBe(once);
    expect(memory(opened)).toContain("Emmaüs");
  });

  it("of another pane that is newer stays", async () => {
    const opened = await openKeeping();
    opened.type("name", "Emmaüs");
    await pass(2_500);
    const other = await newSession(opened.word.save());
    await other.session.open();
    other.session.keepDrafts();
    other.type("place", "Lyon");
    await pass(2_500);
    expect(memory(other)).toContain("Emmaüs");
    expect(memory(other)).toContain("Lyon");
  });
});

describe("where the pane was", () => {
  /** It stands at the check, the form's open field being the number. */
  const goTo = ({ session }: OpenedSession): void => {
    session.openField("siret");
    session.openPanel("verify");
    session.places.set("verify", 240);
  };

  it("is kept with a draft, in its messages; the pane that is opened again shows it, and takes no focus", async () => {
    const messages: number[] = [];
    for (const goes of [false, true]) {
      const opened = await openKeeping();
      opened.type("name", "Emmaüs");
      if (goes) goTo(opened);
      const before = memoryMessages(opened);
      await pass(2_500);
      messages.push(memoryMessages(opened) - before);
      if (!goes) continue;
      const again = await reopen(opened);
      expect(again.state()).toMatchObject({ panel: "verify", openField: { id: "siret", call: "sight" } });
      expect(again.state().visited.has("verify")).toBe(true);
      expect(again.session.places.get("verify")).toBe(240);
    }
    expect(messages[1]).toBe(messages[0]);
  });

  it("is kept once when the pane is out of sight, and asks for no message while somebody works", async () => {
    const opened = await openKeeping();
    await opened.write("place", "Lyon");
    goTo(opened);
    const before = memoryMessages(opened);
    await pass(4_000);
    opened.session.keepDraftsNow({ isLeft: false });
    await pass(4_000);
    expect(memoryMessages(opened)).toBe(before);
    opened.session.keepDraftsNow({ isLeft: true });
    await pass(250);
    const once = memoryMessages(opened);
    expect(once).toBeGreaterThan(before);
    opened.session.keepDraftsNow({ isLeft: true });
    await pass(250);
    expect(memoryMessages(opened)).toBe(once);
    const again = await reopen(opened);
    expect(again.state()).toMatchObject({ panel: "verify", openField: { id: "siret" } });
  });

  it("leaves no trace in a document that was only looked at", async () => {
    const begun = await openKeeping();
    const opened = await reopen(begun);
    const before = memory(opened);
    goTo(opened);
    opened.session.keepDraftsNow({ isLeft: true });
    await pass(4_000);
    expect(memory(opened)).toBe(before);
  });

  it("that this agreement does not have is left aside, the rest of it shown", async () => {
    const opened = await openKeeping();
    await opened.document.updateMemory((value) => ({ ...Object(value), place: { panel: "elsewhere", field: "siret" } }));
    const again = await reopen(opened);
    expect(again.state()).toMatchObject({ panel: "fill", openField: { id: "siret" } });
  });

  it.each(["about", "renew"])("is the field alone in a part that is no step: %s", async (panel) => {
    const opened = await openKeeping();
    opened.type("name", "Emmaüs");
    opened.session.openField("siret");
    opened.session.openPanel(panel);
    await pass(2_500);
    expect((await loadMemory(opened.document, opened.state().model)).place).toEqual({ field: "siret" });
  });
});
