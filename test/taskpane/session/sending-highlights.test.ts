/** Highlights that would go with a finalised agreement: told where they are, taken away on a click, and given back. */

import { coverPieces } from "../../../src/docx/edit-text";
import { setHighlight } from "../../../src/docx/looks";
import type { Profile } from "../../../src/simulator/word-api/profile";
import type { ToldHighlight } from "../../../src/agreement/review/ready-to-send";
import { SendingSession } from "../../../src/taskpane/session/sending-session";
import { bodyOf } from "../../builders/docx";
import { failAtMessage } from "../../builders/host-faults";
import { typeInText } from "../../builders/session";
import { validationErrors } from "../../builders/validate";
import { openVerify, waiveBlocking } from "../../builders/verify";
import { everyProfile, type OpenedWord } from "../../builders/word";

const today = () => ({ year: 2026, month: 11, day: 23 });
const TERM = "par tacite reconduction";
const PARTNER = "Emmaüs Solidarité";

/** Somebody highlights words of the document, wherever they stand first. */
function highlight({ word: { document } }: OpenedWord, words: string, color: string): void {
  const paragraph = document.body.paragraphs.find(({ text }) => text.includes(words));
  if (!paragraph) throw new Error(`no text "${words}"`);
  const at = paragraph.text.indexOf(words);
  setHighlight(coverPieces(paragraph, at, at + words.length), color);
}

const openHighlighted = async (profile: Profile) => {
  const opened = await openVerify(profile);
  await waiveBlocking(opened);
  await opened.verify.finalise();
  highlight(opened, TERM, "#FFFF00");
  // In a control, which is locked by now.
  highlight(opened, PARTNER.slice(0, 6), "#00FFFF");
  await opened.session.refresh();
  const sending = new SendingSession(opened.session, today);
  await sending.look();
  const told = (): readonly ToldHighlight[] =>
    sending.store.get().ready?.points.flatMap((one) => (one.code === "highlights" ? one.removable : [])) ?? [];
  return { ...opened, sending, told };
};

const brief = ({ place: { section }, text, color }: ToldHighlight) => [section?.fr, text, color];
const count = (bytes: Uint8Array): number => bodyOf(bytes).match(/<w:highlight /g)?.length ?? 0;

describe.each(everyProfile)("highlights that would go with the file (%s)", (_, profile) => {
  it("are told where they are, taken away, and given back by the pane", async () => {
    const opened = await openHighlighted(profile);
    const { sending, told, word } = opened;
    const listed = [
      ["LES PARTIES A LA CONVENTION", "Emmaüs", "#00FFFF"],
      ["ARTICLE 5", TERM, "#FFFF00"],
    ];
    expect(told().map(brief)).toEqual(listed);
    const locks = () => word.document.body.contentControls.map(({ lock }) => lock);
    const locked = locks();
    const texts = word.document.body.paragraphs.map(({ text }) => text);
    const undoable = opened.state().undoable;
    expect(await sending.removeHighlights()).toEqual({ removed: 2, whitened: 0, left: 0 });
    expect(told()).toEqual([]);
    expect(count(word.save())).toBe(0);
    expect(locks()).toEqual(locked);
    expect(opened.state().undoable).toBe(undoable + 1);
    await sending.putBackHighlights();
    expect(opened.notices.at(-1)).toEqual({ code: "undone", slots: 2 });
    expect(told().map(brief)).toEqual(listed);
    expect(locks()).toEqual(locked);
    expect(word.document.body.paragraphs.map(({ text }) => text)).toEqual(texts);
    expect(await validationErrors(word.save())).toEqual([]);
  });

  it("are made white where Word refuses to have none, and that is told apart", async () => {
    const divergences = new Set([...profile.divergences, "highlight-null-refused" as const]);
    const { sending, told, word } = await openHighlighted({ ...profile, divergences });
    expect(await sending.removeHighlights()).toEqual({ removed: 0, whitened: 2, left: 0 });
    expect(told()).toEqual([]);
    expect(bodyOf(word.save()).match(/<w:highlight w:val="white"/g)).toHaveLength(2);
  });
});

describe("highlights that would go with the file", () => {
  const [[, profile]] = everyProfile as [[string, Profile]];

  it("that came, or that changed, since they were told stay", async () => {
    const opened = await openHighlighted(profile);
    highlight(opened, "Paris", "#00FF00");
    typeInText(opened, TERM, "sur décision écrite");
    expect(await opened.sending.removeHighlights()).toEqual({ removed: 1, whitened: 0, left: 1 });
    expect(opened.told().map(({ color }) => color)).toEqual(["#00FF00", "#FFFF00"]);
  });

  it("do not come back over another that somebody gave since", async () => {
    const opened = await openHighlighted(profile);
    await opened.sending.removeHighlights();
    highlight(opened, TERM, "#00FF00");
    await opened.sending.putBackHighlights();
    expect(opened.notices.at(-1)).toMatchObject({ code: "findings", findings: [{ code: "text-changed-since" }] });
    expect(opened.told().map(({ color }) => color)).toEqual(["#00FFFF", "#00FF00"]);
  });

  it("are not put back once something else was changed: that would be taken back", async () => {
    const opened = await openHighlighted(profile);
    await opened.sending.removeHighlights();
    await opened.verify.reopen();
    await opened.write("partner.name", "Les Mouettes");
    const undoable = opened.state().undoable;
    await opened.sending.putBackHighlights();
    expect(opened.state().undoable).toBe(undoable);
    expect(opened.told()).toEqual([]);
  });

  it.each([1, 2, 3])("are as they were, or told gone, where Word fails at message %s", async (at) => {
    const opened = await openHighlighted(profile);
    const locked = opened.word.document.body.contentControls.map(({ lock }) => lock);
    failAtMessage(opened, at, { every: false });
    const removed = await opened.sending.removeHighlights();
    await opened.sending.look();
    expect(removed?.removed ?? 0).toBe(removed ? 2 - opened.told().length : 0);
    expect(opened.word.document.body.contentControls.map(({ lock }) => lock)).toEqual(locked);
    if (!removed) expect(opened.state().notice).toBeDefined();
  });

  it.each([1, 2, 3, 4, 5])("can be given back where Word answers message %s by an error, whatever it did", async (at) => {
    const opened = await openHighlighted(profile);
    const before = count(opened.word.save());
    const { undoable } = opened.state();
    const { mend } = failAtMessage(opened, at, { fault: "lost" });
    await opened.sending.removeHighlights();
    mend();
    const isChanged = count(opened.word.save()) < before;
    expect(opened.state().undoable).toBe(undoable + Number(isChanged));
    if (isChanged) await opened.session.undo();
    expect(count(opened.word.save())).toBe(before);
  });
});
