/** Engagements chosen in the pane, over a simulated Word. */

import type { ClauseList } from "../../../src/agreement/model/agreement-model";
import { replaceText } from "../../../src/docx/edit-text";
import { chosenIn, isAmongClauses, waitingIn } from "../../../src/taskpane/session/clause-choice";
import { rowsOf } from "../../../src/taskpane/clauses/clause-rows";
import { ClauseSession } from "../../../src/taskpane/session/clause-session";
import { answersOf } from "../../../src/taskpane/session/field-state";
import type { PaneState } from "../../../src/taskpane/session/pane-state";
import { ftda } from "../../builders/models";
import { newSession, type OpenedSession } from "../../builders/session";
import { blankAgreement, clauseTexts, eachProfile, paragraphTexts } from "../../builders/word";

const [partner, car] = ftda.clauseLists as [ClauseList, ClauseList, ClauseList];

async function openChoices(options: Parameters<typeof newSession>[1] = {}): Promise<OpenedSession & { choices: ClauseSession }> {
  const opened = await newSession(blankAgreement, { models: [ftda], ...options });
  await opened.session.open();
  await opened.session.begin();
  opened.notices.length = 0;
  return { ...opened, choices: new ClauseSession(opened.session) };
}

function titleOf(list: ClauseList, id: string) {
  const clause = list.clauses.find((one) => one.id === id);
  if (!clause) throw new Error(`no clause ${id}`);
  return clause.title;
}

function keysIn({ state }: Pick<OpenedSession, "state">, list: ClauseList): string[] {
  return chosenIn(state(), list.id).map((line) => (line.kind === "clause" ? line.id : line.text));
}

describe.each(eachProfile)("choosing engagements (%s)", (_, profile) => {
  it("unticks and ticks: the document follows, and it is said", async () => {
    const opened = await openChoices({ profile });
    const { choices, word, notices } = opened;
    const title = titleOf(car, "legal-support");
    await choices.untick(car, "legal-support", title, false);
    expect(clauseTexts(word).map(([id]) => id)).not.toContain("legal-support");
    expect(notices).toEqual([{ code: "arranged", act: "unticked", title }]);
    await choices.tick(car, "legal-support", title);
    expect(clauseTexts(word).map(([id]) => id)).toContain("legal-support");
    expect(paragraphTexts(word)).toEqual((await openChoices({ profile })).word.document.body.paragraphs.map(({ text }) => text));
  });

  it("writes what is ticked quickly together, the last choice last", async () => {
    const opened = await openChoices({ profile });
    const { choices } = opened;
    await Promise.all([
      choices.untick(car, "legal-support", titleOf(car, "legal-support"), false),
      choices.untick(car, "training", titleOf(car, "training"), false),
      choices.move(car, "networking", "up", titleOf(car, "networking")),
      choices.tick(car, "training", titleOf(car, "training")),
    ]);
    expect(keysIn(opened, car).filter((key) => !key.startsWith("resources"))).toEqual([
      "consultations",
      "training",
      "promotion",
      "networking",
      "partner-space",
    ]);
    expect(opened.state().wanted.size).toBe(0);
  });

  it("keeps a text changed in Word until the user says it may go; restores the model's on demand", async () => {
    const opened = await openChoices({ profile });
    const { choices, session, word, state } = opened;
    const paragraph = word.document.body.paragraphs.find(({ text }) => text.startsWith("Ouvrir ses permanences"));
    if (!paragraph) throw new Error("the clause is not there");
    replaceText(paragraph, 0, "Ouvrir".length, "Tenir");
    await session.refresh();
    const title = titleOf(car, "consultations");
    const stateOf = () =>
      state()
        .clauses.flatMap(({ lines }) => lines)
        .find(({ text }) => text.includes("ses permanences"))?.state;
    expect(stateOf()).toBe("edited");
    await choices.untick(car, "consultations", title, false);
    expect(paragraphTexts(word).some((text) => text.startsWith("Tenir ses permanences"))).toBe(true);
    await choices.restore(car, "consultations", title);
    expect(paragraphTexts(word).some((text) => text.startsWith("Ouvrir ses permanences"))).toBe(true);
    expect(stateOf()).toBe("sound");
    await choices.untick(car, "consultations", title, true);
    expect(paragraphTexts(word).some((text) => text.includes("ses permanences"))).toBe(false);
  });

  it("is taken back, choice by choice", async () => {
    const opened = await openChoices({ profile });
    const { choices, session, word } = opened;
    const before = paragraphTexts(word);
    await choices.write(partner, "prêter une salle");
    await choices.untick(car, "training", titleOf(car, "training"), false);
    await session.undo();
    expect(keysIn(opened, car)).toContain("training");
    expect(keysIn(opened, partner)).toContain("Prêter une salle");
    await session.undo();
    expect(paragraphTexts(word)).toEqual(before);
  });

  it("changes nothing where Word refuses, shows the document again, and says so", async () => {
    const opened = await openChoices({ profile });
    const { choices, word, notices } = opened;
    const before = paragraphTexts(word);
    word.isReadOnly = true;
    await choices.untick(car, "training", titleOf(car, "training"), false);
    expect(paragraphTexts(word)).toEqual(before);
    expect(keysIn(opened, car)).toContain("training");
    expect(notices.at(-1)).toMatchObject({ code: "host-error", reason: "not-editable" });
  });
});

describe("what is only in engagements that are not chosen", () => {
  it("is not asked for, and comes back with its answer", async () => {
    const opened = await openChoices();
    const { choices, field, write } = opened;
    await write("engagement.channel", "sa newsletter");
    await choices.untick(partner, "channel", titleOf(partner, "channel"), false);
    expect(field("engagement.channel").reading.slots).toBe(0);
    await choices.tick(partner, "channel", titleOf(partner, "channel"));
    expect(field("engagement.channel").reading).toMatchObject({ state: "read", answer: "sa newsletter" });
  });
});

describe("the user's own engagements", () => {
  const rowsIn = (state: PaneState) => rowsOf(state, partner, answersOf(state.fields)).filter(({ line }) => line.kind === "own");

  it("written in the form are among the others at once, are nobody's change, and are not taken away unasked", async () => {
    const { write, state } = await openChoices();
    await write("engagements", ["Prêter une salle", "Tenir une permanence"]);
    expect(rowsIn(state()).map(({ text, isChosen, isEdited, isOfPerson }) => [text, isChosen, isEdited, isOfPerson])).toEqual([
      ["Prêter une salle\u00a0;", true, false, true],
      ["Tenir une permanence.", true, false, true],
    ]);
  });

  it("written among the engagements are nobody's change either, until somebody changes them in Word", async () => {
    const { choices, state, session, word } = await openChoices();
    await choices.write(partner, "Prêter une salle");
    expect(rowsIn(state()).map(({ isEdited, isOfPerson }) => [isEdited, isOfPerson])).toEqual([[false, true]]);
    const paragraph = word.document.body.paragraphs.find(({ text }) => text.startsWith("Prêter une salle"));
    if (!paragraph) throw new Error("it is not there");
    replaceText(paragraph, 0, "Prêter".length, "Louer");
    await session.refresh();
    expect(rowsIn(state()).map(({ isEdited }) => isEdited)).toEqual([true]);
  });

  it("are rewritten in their place, which is taken back like any other act", async () => {
    const { choices, state, session, notices } = await openChoices();
    await choices.write(partner, "Prêter une salle");
    await choices.write(partner, "Tenir une permanence");
    const key = rowsIn(state())[0]!.key;
    await choices.rewrite(partner, key, "prêter deux salles ;");
    const texts = (): string[] => rowsIn(state()).map(({ text }) => text);
    expect(texts()).toEqual(["Prêter deux salles\u00a0;", "Tenir une permanence."]);
    expect(notices.at(-1)).toMatchObject({ code: "arranged", act: "rewritten", title: { fr: "Prêter deux salles" } });
    await session.undo();
    expect(texts()).toEqual(["Prêter une salle\u00a0;", "Tenir une permanence."]);
    expect(() => choices.rewrite(partner, key, "xxx")).toThrow("partner");
    // Another that says so already is not written twice, and the first stays.
    await choices.rewrite(partner, key, "Tenir une permanence");
    expect(texts()).toEqual(["Prêter une salle\u00a0;", "Tenir une permanence."]);
  });

  it("that wait for a text are counted, asked for among the engagements alone, and taken away on demand", async () => {
    const { choices, state, session, word, field } = await openChoices();
    expect(waitingIn(state(), "partner")).toBe(2);
    expect([isAmongClauses(ftda, "engagements"), isAmongClauses(ftda, "engagement.channel")]).toEqual([true, false]);
    session.openField("engagements");
    expect(state()).toMatchObject({ panel: "clauses", openField: undefined });
    const [before, byDefault] = [paragraphTexts(word), keysIn({ state }, partner)];
    await choices.removeWaiting(partner);
    expect([waitingIn(state(), "partner"), field("engagements").reading.slots]).toEqual([0, 0]);
    expect(keysIn({ state }, partner)).toEqual(byDefault);
    await session.undo();
    expect([waitingIn(state(), "partner"), paragraphTexts(word)]).toEqual([2, before]);
  });

  it("are shown in Word as the model's are, and said to be gone where they are", async () => {
    const { choices, notices, word } = await openChoices();
    const selected = (): string =>
      (word.selection?.stretches ?? []).map(({ paragraph, start, end }) => paragraph.text.slice(start, end)).join("");
    await choices.show(car, "consultations");
    expect(selected()).toMatch(/^Ouvrir ses permanences/);
    notices.length = 0;
    await choices.show(car, "nowhere");
    expect(notices).toEqual([{ code: "slot-not-shown" }]);
  });

  it("are kept in a library, exported, and imported whole or not at all", async () => {
    const { choices, state } = await openChoices();
    choices.keepInLibrary(partner, "Prêter une salle");
    const exported = choices.exportLibrary();
    choices.removeFromLibrary(state().library[0]?.id ?? "");
    expect(state().library).toEqual([]);
    expect(choices.importLibrary(exported)).toBe(1);
    expect(state().library.map(({ text }) => text)).toEqual(["Prêter une salle"]);
    const wrong = exported.replace('"list": "partner"', '"list": "ailleurs"');
    expect(choices.importLibrary(wrong)).toMatchObject({ place: "clauses[0]" });
    expect(state().library).toHaveLength(1);
  });

  it.each(["", "  ; ", "xxx", "[à compléter]", "Aider {{partner.name:xxx}}", "x".repeat(2_000)])(
    "that cannot be one are refused: %p",
    async (text) => {
      const { choices, word } = await openChoices();
      const before = paragraphTexts(word);
      expect(() => choices.write(partner, text)).toThrow("partner");
      expect(paragraphTexts(word)).toEqual(before);
    },
  );
});
