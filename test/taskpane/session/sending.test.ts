/** What a sender does with a finalised agreement, without a screen: the sheet, and a copy that came back. */

import { french } from "../../../src/agreement/wording/french";
import { frenchReview } from "../../../src/agreement/wording/french-review";
import { SendingSession } from "../../../src/taskpane/session/sending-session";
import { failAtMessage } from "../../builders/host-faults";
import { withPart } from "../../builders/docx";
import { ftda } from "../../builders/models";
import { newSession, typeInText } from "../../builders/session";
import { validationErrors } from "../../builders/validate";
import { openVerify, waiveBlocking } from "../../builders/verify";
import { countRoundTrips, eachProfile } from "../../builders/word";

const today = () => ({ year: 2026, month: 11, day: 23 });
const say = { wording: french(ftda), review: frenchReview(ftda) };

describe.each(eachProfile)("sending from Word (%s)", (_, profile) => {
  const openFinalised = async () => {
    const opened = await openVerify(profile);
    await waiveBlocking(opened);
    await opened.verify.finalise();
    return { ...opened, sending: new SendingSession(opened.session, today) };
  };
  const openCopy = async (bytes: Uint8Array) => {
    const opened = await newSession(bytes, { profile, models: [ftda] });
    await opened.session.open();
    return { ...opened, sending: new SendingSession(opened.session, today) };
  };

  it("keeps a sheet that says what was decided, and finds the same text in the copy", async () => {
    const { word, sending } = await openFinalised();
    const sheet = await sending.makeSheet(say);
    expect(sheet?.name).toBe("Convention - Emmaüs Solidarité - 2026-12-01 - fiche.json");
    expect(JSON.parse(sheet?.text ?? "")).toMatchObject({
      trame: "sheet",
      party: "Emmaüs Solidarité",
      date: "2026-11-23",
      findings: expect.arrayContaining([
        expect.objectContaining({ level: "blocking", waiver: { reason: "Vu avec la direction", date: "2026-11-23" } }),
      ]) as unknown,
    });
    const copy = await openCopy(word.save());
    await copy.sending.openSheet(sheet?.text ?? "");
    expect(copy.sending.store.get()).toMatchObject({ problem: undefined, copy: { report: { differences: [], unseen: [] } } });
  });

  it("tells a word that was changed in the copy, follows what is typed, and shows where it is", async () => {
    const { word, sending } = await openFinalised();
    const sheet = await sending.makeSheet(say);
    const copy = await openCopy(word.save());
    await copy.sending.openSheet(sheet?.text ?? "");
    typeInText(copy, "tacite reconduction", "expresse reconduction");
    await copy.session.refresh();
    await copy.sending.follow();
    const [difference, ...others] = copy.sending.store.get().copy?.report.differences ?? [];
    expect(others).toEqual([]);
    expect(difference).toMatchObject({
      kind: "changed",
      was: "Elle est renouvelable annuellement par tacite reconduction.",
      is: "Elle est renouvelable annuellement par expresse reconduction.",
      place: { section: { fr: "ARTICLE 5" } },
    });
    await copy.sending.show(difference!);
    expect(copy.word.selection?.stretches.map(({ paragraph }) => paragraph.text)).toEqual([difference!.is]);
    const messages = countRoundTrips(copy.word);
    await copy.sending.follow();
    expect(countRoundTrips(copy.word)).toBe(messages);
  });

  it("counts the days it lives by, and makes a calendar of them", async () => {
    const opened = await openFinalised();
    await opened.sending.lookAtDates("en");
    const { said, calendar } = opened.sending.store.get().dates!;
    expect(said).toEqual([
      "Begins: 1 December 2026, the day it is signed.",
      "The period ends: 30 November 2027.",
      "Tacit renewal: 1 December 2027.",
      "No notice is provided for.",
    ]);
    expect(calendar?.name).toBe("Convention - Emmaüs Solidarité - 2026-12-01.ics");
    expect(calendar?.text).toContain("DTSTAMP:20261123T000000Z\r\nDTSTART;VALUE=DATE:20271130\r\n");
  });

  it("refuses what is no sheet, and forgets the one before", async () => {
    const { sending } = await openFinalised();
    await sending.openSheet((await sending.makeSheet(say))?.text ?? "");
    expect(sending.store.get().copy).toBeDefined();
    await sending.openSheet("{}");
    expect(sending.store.get()).toEqual({ copy: undefined, problem: "not-a-sheet" });
  });

  it("makes no sheet of what Word did not give", async () => {
    const opened = await openFinalised();
    const { sending, state } = opened;
    failAtMessage(opened, 1, { every: true });
    expect(await sending.makeSheet(say)).toBeUndefined();
    expect(state().notice).toBeDefined();
  });

  it("tells what would go with the file, and takes the properties away when it is asked", async () => {
    const opened = await openFinalised();
    const named = withPart(opened.word.save(), "docProps/core.xml", (xml) =>
      xml
        .replace(/<dc:creator>.*?<\/dc:creator>|<dc:creator\/>/u, "")
        .replace("</cp:coreProperties>", "<dc:creator>Léa Martin</dc:creator></cp:coreProperties>"),
    );
    const copy = await openCopy(named);
    await copy.sending.look();
    const points = () => copy.sending.store.get().ready?.points ?? [];
    expect(points()).toContainEqual({
      code: "properties",
      texts: expect.arrayContaining([{ name: "author", text: "Léa Martin" }]) as unknown,
    });
    expect(points()).toContainEqual({ code: "working-data" });
    expect(copy.sending.store.get().ready?.fileName).toBe("Convention - Emmaüs Solidarité - 2026-12-01.docx");
    await copy.sending.clearProperties();
    expect(points().map(({ code }) => code)).not.toContain("properties");
    expect(copy.word.document.properties.text("creator")).toBe("");
    expect(copy.word.document.properties.text("title")).toBe(opened.word.document.properties.text("title"));
    expect(await validationErrors(copy.word.save())).toEqual([]);
  });
});
