import { failAtMessage, type MessageFault } from "../../builders/host-faults";
import { openSession, newSession, type OpenedSession, shown } from "../../builders/session";
import { smallModel } from "../../builders/small-model";
import { blankDocument } from "../../../src/cli/blank-document";
import type { Notice } from "../../../src/taskpane/session/pane-state";
import { controlTexts, eachProfile, paragraphTexts } from "../../builders/word";

/** Why Word did not do it, as it is announced: as a whole, or field by field. */
function reasonsOf(notice: Notice | undefined): unknown[] {
  if (notice?.code === "host-error") return [notice.reason];
  return notice?.code === "findings" ? notice.findings.map(({ details }) => "reason" in details && details.reason) : [];
}

/** How many messages an action takes when nothing fails. */
async function messagesOf(prepare: () => Promise<OpenedSession>, act: (opened: OpenedSession) => Promise<void>): Promise<number> {
  const opened = await prepare();
  const { messages, mend } = failAtMessage(opened, Number.POSITIVE_INFINITY);
  await act(opened);
  mend();
  return messages();
}

const actions: [string, () => Promise<OpenedSession>, (opened: OpenedSession) => Promise<void>][] = [
  ["opening", async () => newSession(await blankDocument(smallModel)), ({ session }) => session.open()],
  ["beginning", () => openSession({ begun: false }), ({ session }) => session.begin()],
  ["writing", () => openSession(), ({ write }) => write("person", "Anne|Le Goff")],
  [
    "taking back",
    async () => {
      const opened = await openSession();
      await opened.write("items", ["proposer", ""]);
      return opened;
    },
    ({ session }) => session.undo(),
  ],
  ["reading again", () => openSession(), ({ session }) => session.refresh()],
  ["showing a slot", () => openSession(), ({ session }) => session.show(smallModel.slots[0]?.id ?? "")],
];

describe.each(actions)("Word fails while %s", (name, prepare, act) => {
  it.each<MessageFault>(["refused", "lost"])(
    "at each message in turn (%s): it is announced, nothing is lost, and doing it again ends well",
    async (fault) => {
      const messages = await messagesOf(prepare, act);
      expect(messages).toBeGreaterThan(0);
      const ideal = await prepare();
      await act(ideal);
      const end = controlTexts(ideal.word);
      for (let nth = 1; nth <= messages; nth += 1) {
        const opened = await prepare();
        opened.notices.length = 0;
        const undoable = opened.state().undoable;
        const { mend } = failAtMessage(opened, nth, { fault, every: true });
        await act(opened);
        mend();
        expect(reasonsOf(opened.notices.at(-1))).toContain("busy");
        expect(opened.state()).toMatchObject({ activity: undefined, isLong: false });
        if (name === "writing") expect(opened.field("person").draft).toMatchObject({ firstName: "Anne" });
        // The user's next try; a form that was in doubt is read again.
        await opened.session.refresh();
        if (opened.state().undoable >= undoable || name !== "taking back") await act(opened);
        expect([nth, controlTexts(opened.word)]).toEqual([nth, end]);
        expect(opened.state().fields.filter(({ stage }) => stage.name === "conflict" || stage.name === "queued")).toEqual([]);
        expect(paragraphTexts(opened.word)).toEqual(paragraphTexts(ideal.word));
      }
    },
    60_000,
  );
});

describe.each(eachProfile)("a read-only document (%s)", (_, profile) => {
  it("is said when it is begun; once it can be edited, that works", async () => {
    const opened = await openSession({ profile, isReadOnly: true, begun: false });
    await opened.session.begin();
    expect(opened.notices).toMatchObject([{ code: "host-error", reason: "not-editable" }]);
    expect(opened.state()).toMatchObject({ phase: "unprepared", undoable: 0, hasWritten: false });
    opened.word.isReadOnly = false;
    await opened.session.begin();
    expect(opened.state().phase).toBe("ready");
  });

  it("is said when a field is written, and what was typed stays", async () => {
    const opened = await openSession({ profile });
    opened.word.isReadOnly = true;
    await opened.write("place", "Lyon");
    expect(opened.notices).toMatchObject([
      { code: "findings", findings: [{ code: "field-not-written", details: { field: "place", reason: "not-editable" } }] },
    ]);
    expect(opened.field("place")).toMatchObject({
      draft: { text: "Lyon" },
      stage: { name: "refused", refusal: { code: "field-not-written" } },
    });
    opened.word.isReadOnly = false;
    await opened.session.leave("place");
    expect(shown(opened, "place")).toEqual(["Lyon"]);
    expect(opened.field("place").stage).toEqual({ name: "left" });
  });

  it("is said when a write is taken back, which can then be done again", async () => {
    const opened = await openSession({ profile });
    await opened.write("place", "Lyon");
    opened.word.isReadOnly = true;
    await opened.session.undo();
    expect(opened.notices.at(-1)).toMatchObject({ code: "host-error", reason: "not-editable" });
    expect(opened.state().undoable).toBe(2);
    opened.word.isReadOnly = false;
    await opened.session.undo();
    expect(shown(opened, "place")).toEqual(["xxx (lieu)"]);
  });
});

describe("the memory", () => {
  it("cannot be kept: the writing is done, can be taken back, and it is said", async () => {
    const opened = await openSession();
    // The first message that writes, after those that read.
    const { mend } = failAtMessage(opened, 3, { every: true });
    await opened.write("person", "Anne|Le Goff");
    mend();
    expect(shown(opened, "person")).toEqual(["Anne LE GOFF"]);
    expect(opened.notices).toMatchObject([{ code: "findings", findings: [{ code: "memory-not-kept" }] }]);
    expect(opened.state().undoable).toBe(2);
    await opened.session.undo();
    expect(shown(opened, "person")).toEqual(["prénom NOM"]);
  });
});
