/** The panel Vérifier without a screen, on the partnership agreement in a simulated Word. */

import { unwrittenFields, withUnwritten } from "../../../src/taskpane/session/unwritten-fields";
import { VerifySession } from "../../../src/taskpane/session/verify-session";
import { failAtMessage } from "../../builders/host-faults";
import { ftda } from "../../builders/models";
import { newSession, typeInControl, typeInText } from "../../builders/session";
import { openVerify, waiveBlocking } from "../../builders/verify";
import { countRoundTrips, eachProfile, paragraphTexts } from "../../builders/word";

const today = { year: 2026, month: 11, day: 23 };

describe.each(eachProfile)("verifying in Word (%s)", (_, profile) => {
  it("reviews the document, and says what the agreement is in short", async () => {
    const { verify, outcomes, state } = await openVerify(profile);
    const { review, facts } = verify.store.get();
    expect(outcomes).toEqual(["verified"]);
    expect(review).toMatchObject({ recognised: true, verdict: { state: "blocked" } });
    expect(review?.summary?.fields).toContainEqual(expect.objectContaining({ text: "Emmaüs Solidarité" }));
    expect(review?.summary?.lists.map(({ clauses, absent }) => [clauses.length, absent.length])).toEqual([
      [4, 0],
      [13, 0],
      [3, 0],
    ]);
    expect(facts).toHaveLength(ftda.facts.length);
    expect(state().undoable).toBe(0);
  });

  it("repairs in one action, which is taken back like any other", async () => {
    const opened = await openVerify(profile);
    typeInText(opened, "restée sans effet", "restée sans suite");
    const altered = paragraphTexts(opened.word);
    await opened.verify.verify();
    const messages = countRoundTrips(opened.word);
    await opened.verify.repair(opened.find("text-altered")?.key ?? "");
    // The reading, the edit (2), and one review: its reading, which the form follows too.
    expect(countRoundTrips(opened.word) - messages).toBe(4);
    expect(opened.find("text-altered")).toBeUndefined();
    expect(opened.state().undoable).toBe(1);
    await opened.verify.undo();
    expect(paragraphTexts(opened.word)).toEqual(altered);
    expect(opened.find("text-altered")).toBeDefined();
    expect(opened.outcomes).toEqual(["verified", "verified", "repaired"]);
  });

  it("spreads the name that most slots show, and the form follows", async () => {
    const opened = await openVerify(profile);
    typeInControl(opened, "partner.name", "Emmaüs Solidaritè", 2);
    await opened.verify.verify();
    await opened.verify.repair(opened.find("occurrence-differs")?.key ?? "");
    expect(opened.find("occurrence-differs")).toBeUndefined();
    expect(opened.field("partner.name").reading).toMatchObject({ state: "read", answer: "Emmaüs Solidarité" });
  });

  it("says that what it was to repair is gone", async () => {
    const opened = await openVerify(profile);
    typeInText(opened, "restée sans effet", "restée sans suite");
    await opened.verify.verify();
    const key = opened.find("text-altered")?.key ?? "";
    typeInText(opened, "restée sans suite", "restée sans effet");
    await opened.verify.repair(key);
    expect(opened.outcomes.at(-1)).toBe("gone");
    expect(opened.state().undoable).toBe(0);
  });

  it("refuses a reason that says nothing, keeps one that does, and takes the finding up again", async () => {
    const opened = await openVerify(profile);
    const { key } = opened.verify.store.get().review?.findings.find(({ waivable }) => waivable) ?? { key: "" };
    expect(await opened.verify.waive(key, "  ")).toBe(false);
    expect(await opened.verify.waive(key, "Déjà signé ainsi")).toBe(true);
    const waiver = () => opened.verify.store.get().review?.findings.find((one) => one.key === key)?.waiver;
    expect(waiver()).toMatchObject({ reason: "Déjà signé ainsi", date: "2026-11-23" });
    await opened.verify.withdraw(key);
    expect(waiver()).toBeNull();
    expect(opened.outcomes).toEqual(["verified", "bad-reason", "waived", "withdrawn"]);
    // Each is taken back like any other act: the reason is not lost with it.
    await opened.verify.undo();
    expect(waiver()).toMatchObject({ reason: "Déjà signé ainsi", date: "2026-11-23" });
    await opened.verify.undo();
    expect(waiver()).toBeNull();
    expect(opened.state().undoable).toBe(0);
  });

  it("leaves a point for the reason that is proposed in one act, which is taken back", async () => {
    const opened = await openVerify(profile);
    const { key } = opened.find("fixed-text-note") ?? { key: "" };
    await opened.verify.leave([key], "C’est voulu");
    expect(opened.find("fixed-text-note")?.waiver).toMatchObject({ reason: "C’est voulu", date: "2026-11-23" });
    expect(opened.outcomes.at(-1)).toBe("settled");
    await opened.verify.undo();
    expect(opened.find("fixed-text-note")?.waiver).toBeNull();
  });

  it("follows what is typed in Word, and reviews nothing twice", async () => {
    const opened = await openVerify(profile);
    const messages = (): number => countRoundTrips(opened.word);
    await opened.verify.follow();
    const before = messages();
    await opened.verify.follow();
    expect(messages()).toBe(before);
    typeInText(opened, "restée sans effet", "restée sans suite");
    await opened.session.refresh();
    await opened.verify.follow();
    const { key } = opened.find("text-altered") ?? { key: "" };
    await opened.verify.repair(key);
    const repaired = messages();
    await opened.verify.follow();
    expect(messages()).toBe(repaired);
    expect(opened.find("text-altered")).toBeUndefined();
    expect(opened.outcomes).toEqual(["verified", "repaired"]);
  });

  it("keeps what was found while other panels are shown, and reviews anew only what changed, in whatever panel", async () => {
    const opened = await openVerify(profile);
    const { session } = opened;
    const openPanel = async (): Promise<VerifySession> => {
      session.openPanel("verify");
      const verify = session.workOf(VerifySession, () => opened.verify);
      await verify.follow();
      return verify;
    };
    const verify = await openPanel();
    const [{ review }, messages] = [verify.store.get(), opened.word.roundTrips.length];
    session.openPanel("clauses");
    await openPanel();
    session.openPanel("fill");
    expect((await openPanel()).store.get().review).toBe(review);
    expect(opened.word.roundTrips.length).toBe(messages);
    expect(session.workOf(VerifySession, () => new VerifySession(session, () => today, jest.fn(), jest.fn()))).toBe(verify);
    // Written by the form, which does not read the whole document after that.
    session.openPanel("fill");
    await opened.write("signatory.role", "directrice");
    await openPanel();
    expect(verify.store.get().review).not.toBe(review);
    expect(verify.store.get().review?.summary?.fields).toContainEqual(expect.objectContaining({ text: "directrice" }));
  });

  it("shows again what a repair of what is only remembered had settled, once that is taken back", async () => {
    const opened = await openVerify(profile);
    typeInText(opened, "Delphine ROUILLEAULT", "Vincent BEAUGRAND");
    await opened.verify.verify();
    const key = opened.find("fact-changed")?.key ?? "";
    await opened.verify.repair(key, "alternative");
    expect([opened.outcomes.at(-1), opened.find("fact-changed")]).toEqual(["repaired", undefined]);
    await opened.verify.undo();
    expect(opened.find("fact-changed")).toBeDefined();
  });

  it("does once what a double click asks for twice", async () => {
    const opened = await openVerify(profile);
    typeInText(opened, "restée sans effet", "restée sans suite");
    await opened.verify.verify();
    const { key } = opened.find("text-altered") ?? { key: "" };
    await Promise.all([opened.verify.repair(key), opened.verify.repair(key)]);
    expect(opened.outcomes.slice(-2)).toEqual(["verified", "repaired"]);
    expect(opened.state().undoable).toBe(1);
  });

  it("says that Word did not keep a reason, or does nothing; what was typed is not taken for done", async () => {
    const opened = await openVerify(profile);
    const { key } = opened.verify.store.get().review?.findings.find(({ waivable }) => waivable) ?? { key: "" };
    const { mend } = failAtMessage(opened, 1, { every: true });
    expect(await opened.verify.waive(key, "Vu avec la direction")).toBe(false);
    expect(opened.notices.at(-1)).toMatchObject({ code: "host-error" });
    mend();
    await opened.verify.verify();
    // The memory is known since it was loaded: the first message is the one that would keep it.
    const saving = failAtMessage(opened, 1);
    expect(await opened.verify.waive(key, "Vu avec la direction")).toBe(false);
    expect(opened.notices.at(-1)).toMatchObject({ code: "findings", findings: [{ code: "memory-not-kept" }] });
    saving.mend();
    expect(await opened.verify.waive(key, "Vu avec la direction")).toBe(true);
    const fault = failAtMessage(opened, 1, { every: true });
    expect(await opened.verify.changeFact("ftda.representative.name", { firstName: "Vincent", familyName: "Beaugrand" })).toBe(
      false,
    );
    expect(opened.notices.at(-1)).toMatchObject({ code: "host-error" });
    fault.mend();
  });

  it("changes a fact, and expects the model's again once that is taken back", async () => {
    const opened = await openVerify(profile);
    const changed = (): boolean =>
      opened.verify.store.get().facts.find(({ fact }) => fact.id === "ftda.representative.name")?.isChanged ?? false;
    expect(await opened.verify.changeFact("ftda.representative.name", { firstName: "Vincent", familyName: "" })).toBe(false);
    expect(await opened.verify.changeFact("ftda.representative.name", { firstName: "Vincent", familyName: "Beaugrand" })).toBe(
      true,
    );
    expect(paragraphTexts(opened.word).join()).toContain("représentée par Vincent BEAUGRAND");
    expect(changed()).toBe(true);
    expect(opened.find("fact-changed")).toBeUndefined();
    await opened.verify.undo();
    expect(paragraphTexts(opened.word).join()).toContain("représentée par Delphine ROUILLEAULT");
    expect(changed()).toBe(false);
    expect(opened.find("fact-changed")).toBeUndefined();
  });

  it("says that nothing was changed of a fact in a document that is read only, and keeps what was typed", async () => {
    const opened = await openVerify(profile);
    opened.word.isReadOnly = true;
    expect(await opened.verify.changeFact("ftda.representative.name", { firstName: "Vincent", familyName: "Beaugrand" })).toBe(
      false,
    );
    expect(opened.outcomes.at(-1)).toBe("fact-not-written");
    expect(opened.state().undoable).toBe(0);
  });

  it("finalises only what nothing blocks; reopened, each control is as it was", async () => {
    const opened = await openVerify(profile);
    await opened.verify.finalise();
    expect([opened.outcomes.at(-1), opened.state().finalised]).toEqual(["blocked", undefined]);
    await waiveBlocking(opened);
    const before = opened.word.document.body.contentControls.map(({ lock }) => lock);
    await opened.verify.finalise();
    expect(opened.outcomes.at(-1)).toBe("finalised");
    expect(opened.state().finalised).toEqual({ date: "2026-11-23" });
    expect(new Set(opened.word.document.body.contentControls.map(({ lock }) => lock))).toEqual(new Set(["sdtContentLocked"]));
    await opened.verify.removeWorkingData();
    expect(opened.state().finalised).toEqual({ date: undefined });
    await opened.verify.reopen();
    expect(opened.state().finalised).toBeUndefined();
    expect(opened.word.document.body.contentControls.map(({ lock }) => lock)).toEqual(before);
  });
});

describe("what was decided before the pane was opened", () => {
  it("is in the way of finalising until it is taken up, and may be dropped", async () => {
    const first = await openVerify(eachProfile[0]![1]);
    await waiveBlocking(first);
    await first.verify.verify();
    expect(first.find("decided-elsewhere")).toBeUndefined();
    expect(first.verify.store.get().review?.verdict.state).not.toBe("blocked");

    const opened = await newSession(first.word.save(), { models: [ftda] });
    await opened.session.open();
    const outcomes: string[] = [];
    const verify = new VerifySession(
      opened.session,
      () => today,
      ({ code }) => outcomes.push(code),
      () => Promise.resolve({ state: "absent" }),
    );
    const decisions = () =>
      verify.store.get().review?.findings.flatMap((one) => (one.code === "decided-elsewhere" ? one.details.decisions : [])) ?? [];
    await verify.finalise();
    const came = decisions();
    expect(came.map(({ kind }) => kind)).toContain("waiver");
    await verify.drop(came[0]?.id ?? "");
    expect(decisions()).toHaveLength(came.length - 1);
    await verify.takeUp(decisions().map(({ id }) => id));
    expect(decisions()).toEqual([]);
    await verify.finalise();
    expect(outcomes).toEqual(["blocked", "dropped", "taken-up", "blocked"]);
    for (const { key, level, waiver } of verify.store.get().review?.findings ?? [])
      if (level === "blocking" && !waiver) await verify.waive(key, "Vu avec la direction");
    await verify.finalise();
    expect(outcomes.slice(4)).toEqual(["waived", "finalised"]);
  });
});

describe("what the form holds and the document does not", () => {
  const SIRET = "partner.siret";

  it.each<[string, (opened: Awaited<ReturnType<typeof openVerify>>) => unknown, string]>([
    ["a value that none can be", (opened) => opened.write(SIRET, "732 829 320 00075"), "wrong"],
    ["a draft that was not left", (opened) => opened.type(SIRET, "784 671 695 00103"), "draft"],
    [
      "a conflict",
      async (opened) => {
        opened.type("partner.name", "La Cimade");
        typeInControl(opened, "partner.name", "Singa", 1);
        await opened.session.refresh();
      },
      "conflict",
    ],
    [
      "what Word did not take",
      async (opened) => {
        opened.word.document.body.contentControls
          .filter(({ tag }) => tag.startsWith(`trame:${SIRET}`))
          .forEach((control) => control.setProperty("w:lock", "contentLocked"));
        await opened.write(SIRET, "784 671 695 00103");
      },
      "refused",
    ],
  ])("is in the way of finalising: %s", async (_, make, reason) => {
    const opened = await openVerify(eachProfile[0]![1]);
    await waiveBlocking(opened);
    expect(unwrittenFields(opened.state().fields)).toEqual([]);
    await make(opened);
    expect(unwrittenFields(opened.state().fields)).toMatchObject([{ reason }]);
    const before = paragraphTexts(opened.word);
    await opened.verify.finalise();
    expect(opened.outcomes.at(-1)).toBe("blocked");
    expect(opened.state().finalised).toBeUndefined();
    expect(paragraphTexts(opened.word)).toEqual(before);
    const { verdict } = opened.verify.store.get().review ?? {};
    expect(verdict && withUnwritten(verdict, 1)).toMatchObject({ state: "blocked" });
  });

  it("is nothing once it is corrected, and the form leads to it", async () => {
    const opened = await openVerify(eachProfile[0]![1]);
    await opened.write(SIRET, "732 829 320 00075");
    opened.session.openPanel("verify");
    opened.session.openField(SIRET);
    expect(opened.state()).toMatchObject({ panel: "fill", openField: { id: SIRET, call: "focus" } });
    await opened.write(SIRET, "784 671 695 00103");
    expect(unwrittenFields(opened.state().fields)).toEqual([]);
  });
});
