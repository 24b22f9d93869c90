/** The pane's session on a second model, alone and beside the first. */

import type { ClauseList } from "../../src/agreement/model/agreement-model";
import { blankDocument } from "../../src/cli/blank-document";
import { ClauseSession } from "../../src/taskpane/session/clause-session";
import { fieldStatus } from "../../src/taskpane/form/field-status";
import { words as formWords } from "../../src/taskpane/wording/fr/form";
import { words as paneWords } from "../../src/taskpane/wording/fr/pane";
import { ftda } from "../builders/models";
import { roomLoan } from "../builders/second-model";
import { newSession, type OpenedSession, shown } from "../builders/session";
import { blankAgreement, eachProfile, paragraphTexts } from "../builders/word";

async function openLoan(profile: (typeof eachProfile)[number][1]): Promise<OpenedSession> {
  const opened = await newSession(await blankDocument(roomLoan), { profile, models: [ftda, roomLoan] });
  await opened.session.open();
  await opened.session.begin();
  return opened;
}

function messageOf({ field }: OpenedSession, id: string): string | undefined {
  return fieldStatus(field(id), paneWords(roomLoan), formWords(roomLoan)).message?.replaceAll("\u00a0", " ");
}

describe.each(eachProfile)("the pane of a room loan (%s)", (_, profile) => {
  it("knows which of its models a document is of", async () => {
    expect((await openLoan(profile)).state()).toMatchObject({ phase: "ready", model: { id: "pret-de-salle" } });
    const other = await newSession(blankAgreement, { profile, models: [ftda, roomLoan] });
    await other.session.open();
    expect(other.state()).toMatchObject({ phase: "unprepared", model: { id: "ftda-partenariat" } });
  });

  it("has for each kind of agreement a panel's work of its own: what was found in one is not said of another", async () => {
    const { session } = await openLoan(profile);
    const work = (): ClauseSession => session.workOf(ClauseSession, () => new ClauseSession(session));
    const ofLoan = work();
    session.store.set((state) => ({ ...state, model: ftda }));
    expect(work()).not.toBe(ofLoan);
    session.store.set((state) => ({ ...state, model: roomLoan }));
    expect(work()).toBe(ofLoan);
  });

  it("writes what is chosen, and follows another choice made in Word", async () => {
    const opened = await openLoan(profile);
    await opened.write("room", "la grande salle");
    await opened.write("people", "40");
    expect([shown(opened, "room"), shown(opened, "people")]).toEqual([["la grande salle"], ["40"]]);
    expect(messageOf(opened, "people")).toBe("Écrit dans le document.");
  });

  it("refuses what is none of the choices, or beyond the bounds, in a sentence", async () => {
    const opened = await openLoan(profile);
    await opened.write("room", "le parking");
    await opened.write("people", "121");
    await opened.write("borrower.name", "a".repeat(61));
    expect(shown(opened, "room")).toEqual(["NN (salle)"]);
    expect(["room", "people", "borrower.name"].map((id) => messageOf(opened, id))).toEqual([
      "Ce n’est pas un des choix proposés (« la grande salle », « l’atelier », « le foyer »).",
      "Il faut 120 au plus.",
      "La réponse compte 61 caractères ; raccourcissez-la à 60 au plus.",
    ]);
  });

  it("lends a supply, and takes that back", async () => {
    const opened = await openLoan(profile);
    const before = paragraphTexts(opened.word);
    const choices = new ClauseSession(opened.session);
    const [lent] = roomLoan.clauseLists as [ClauseList];
    const [tables] = lent.clauses;
    await choices.untick(lent, "tables", tables?.title ?? { fr: "", en: "" }, false);
    expect(paragraphTexts(opened.word).join()).not.toContain("Huit tables");
    await opened.session.undo();
    expect(paragraphTexts(opened.word)).toEqual(before);
  });
});
