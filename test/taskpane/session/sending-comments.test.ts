/**
 * Comments that would go with a finalised agreement. In a file of its own: the client asks the first Word it meets what it knows, and
 * only a later one than LTSC shows comments to an add-in.
 */

import { XmlElement } from "../../../src/docx/xml";
import { type Profile, profiles } from "../../../src/simulator/word-api/profile";
import { SendingSession } from "../../../src/taskpane/session/sending-session";
import { bodyOf, partOf } from "../../builders/docx";
import { failAtMessage } from "../../builders/host-faults";
import { textElement } from "../../builders/lived-in/nodes";
import { openVerify } from "../../builders/verify";
import type { OpenedWord } from "../../builders/word";

const today = () => ({ year: 2026, month: 11, day: 23 });

/** Comments on the first paragraph of a document, each of an author. */
function addComments({ word: { document } }: OpenedWord, ...comments: readonly [author: string, text: string][]): void {
  const part = document.part("comments") ?? document.addPart("comments", "w:comments");
  for (const [author, text] of comments) {
    const id = { "w:id": String(part.elements.length) };
    part.append(
      XmlElement.make("w:comment", { ...id, "w:author": author }, [
        XmlElement.make("w:p", {}, [XmlElement.make("w:r", {}, [textElement("w:t", text)])]),
      ]),
    );
    document.body.paragraphs[0]?.element.append(
      XmlElement.make("w:commentRangeStart", id),
      XmlElement.make("w:commentRangeEnd", id),
      XmlElement.make("w:r", {}, [XmlElement.make("w:commentReference", id)]),
    );
  }
}

describe("comments that would go with the file", () => {
  const openCommented = async (profile: Profile) => {
    const opened = await openVerify(profile);
    addComments(opened, ["Léa Martin", "À revoir avec le trésorier"], ["Karim", "D’accord"]);
    const sending = new SendingSession(opened.session, today);
    await sending.look();
    const told = () => sending.store.get().ready?.points.find(({ code }) => code === "comments");
    return { ...opened, sending, told };
  };

  it("are told one by one where Word shows them, and deleted when it is asked: those that were told, and their marks", async () => {
    const { word, sending, told, ...opened } = await openCommented(profiles.desktop);
    const listed = [
      { author: "Léa Martin", text: "À revoir avec le trésorier" },
      { author: "Karim", text: "D’accord" },
    ];
    expect(told()).toEqual({ code: "comments", count: 2, removable: listed });
    // Somebody wrote another meanwhile: nobody was told of it, and it stays.
    addComments({ ...opened, word }, ["Zoé", "Encore une question"]);
    expect(await sending.deleteComments()).toBe(2);
    expect(told()).toEqual({ code: "comments", count: 1, removable: [{ author: "Zoé", text: "Encore une question" }] });
    const saved = word.save();
    expect(bodyOf(saved).match(/commentReference/g)).toHaveLength(1);
    expect(partOf(saved, "word/comments.xml")).not.toContain("trésorier");
    expect(await sending.deleteComments()).toBe(1);
    expect(told()).toBeUndefined();
  });

  it("are left to Word where it shows none to an add-in", async () => {
    const { told } = await openCommented(profiles.ltsc);
    expect(told()).toEqual({ code: "comments", count: 2, removable: [] });
  });

  it("stay where Word fails, and nothing is said to be gone", async () => {
    const opened = await openCommented(profiles.desktop);
    failAtMessage(opened, 1, { every: true });
    expect(await opened.sending.deleteComments()).toBeUndefined();
    expect(opened.state().notice).toBeDefined();
    expect(bodyOf(opened.word.save()).match(/commentReference/g)).toHaveLength(2);
  });
});
