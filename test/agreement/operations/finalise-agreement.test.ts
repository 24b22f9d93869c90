import fc from "fast-check";
import {
  finaliseAgreement,
  finalisedOn,
  removeWorkingData,
  reopenAgreement,
} from "../../../src/agreement/operations/finalise-agreement";
import { readAgreement } from "../../../src/agreement/operations/read-agreement";
import { reviewDocument } from "../../../src/agreement/operations/review-document";
import { waiveFinding } from "../../../src/agreement/operations/waive-finding";
import { writeFact } from "../../../src/agreement/operations/write-fact";
import { setHighlight } from "../../../src/docx/looks";
import { loadMemory } from "../../../src/agreement/reading/memory";
import { openFilled } from "../../builders/agreement";
import { emmausWith, type RawAnswers } from "../../builders/answers";
import { bodyOf } from "../../builders/docx";
import { ftda } from "../../builders/models";
import { validationErrors } from "../../builders/validate";
import { eachProfile, type OpenedWord } from "../../builders/word";
import type { Divergence } from "../../../src/simulator/word-api/divergences";
import { diverging } from "../../../src/simulator/word-api/profile";
import { draws } from "../../builders/at-length";

const request = { today: { year: 2026, month: 11, day: 23 }, date: "2026-11-23" };

async function openReady(options: Parameters<typeof openFilled>[0], raw?: RawAnswers): Promise<OpenedWord> {
  const opened = await openFilled(options, raw);
  const { findings } = await reviewDocument(opened.document, ftda, request);
  for (const { key } of findings.filter(({ level }) => level === "blocking")) {
    expect(await waiveFinding(opened.document, ftda, { key, reason: "Vu avec la direction", date: request.date })).toMatchObject({
      findings: [],
    });
  }
  return opened;
}

describe.each(eachProfile)("finalising in Word (%s)", (_, profile) => {
  it("refuses while something blocks, and changes nothing", async () => {
    const opened = await openFilled({ profile });
    const before = bodyOf(opened.word.save());
    expect(await finaliseAgreement(opened.document, ftda, request)).toMatchObject({ state: "blocked" });
    expect(bodyOf(opened.word.save())).toBe(before);
  });

  it("locks and hides every control", async () => {
    const { document, word } = await openReady({ profile });
    const report = await finaliseAgreement(document, ftda, request);
    expect(report).toMatchObject({ state: "finalised", locked: 53, findings: [] });
    const { contentControls } = word.document.body;
    expect(new Set(contentControls.map(({ lock }) => lock))).toEqual(new Set(["sdtContentLocked"]));
    expect(new Set(contentControls.map((control) => control.property("w15:appearance", "w15:val")))).toEqual(new Set(["hidden"]));
    expect(await finalisedOn(document, ftda)).toBe("2026-11-23");
    expect(await validationErrors(word.save())).toEqual([]);
  });

  it("forgets what was being typed, and where the pane was", async () => {
    const { document } = await openReady({ profile });
    const typed = { "partner.siret": { inputs: { shape: "text", text: "732 829" }, over: "0badc0de" } };
    const place = { panel: "verify", field: "partner.siret" };
    await document.updateMemory((value) => ({ ...Object(value), drafts: typed, place }));
    expect(await loadMemory(document, ftda)).toMatchObject({ drafts: new Map(Object.entries(typed)), place });
    await finaliseAgreement(document, ftda, request);
    expect(await loadMemory(document, ftda)).toMatchObject({ drafts: new Map(), place: undefined, unreadable: [] });
  });

  it("locks the control of a fact too, and takes highlights of ours away until it is open again", async () => {
    const { document, word } = await openReady({ profile });
    await writeFact(document, ftda, "agreement.copies", "2");
    const [control] = word.document.body.contentControls;
    const [paragraph] = control?.paragraphs ?? [];
    setHighlight(paragraph?.pieces.filter(({ run }) => control?.element.contains(run)) ?? [], "#FFFF00");
    const before = bodyOf(word.save());
    expect(before).toContain('w:val="yellow"');
    expect(await finaliseAgreement(document, ftda, request)).toMatchObject({ locked: 54 });
    expect(bodyOf(word.save())).not.toContain('w:val="yellow"');
    await reopenAgreement(document, ftda);
    expect(bodyOf(word.save())).toBe(before);
  });

  it.each<[Divergence, finalised: string[], reopened: string[], locked: number]>([
    ["hidden-frame-refused", [], [], 0],
    ["lock-stops-looks", [], [], 0],
    ["controls-in-tables-unlisted", [], [], 0],
    ["lock-survives-unlock", [], ["locks-not-taken"], 53],
  ])(
    "on a Word that does otherwise (%s): what is locked, and what is open again, is what is said",
    async (one, finalised, reopened, locked) => {
      const { document, word } = await openReady({ profile: diverging(profile, [one]) });
      const report = await finaliseAgreement(document, ftda, request);
      expect(report).toMatchObject({ state: "finalised", locked: 53 });
      expect("findings" in report && report.findings.map(({ code }) => code)).toEqual(finalised);
      const isLocked = ({ lock }: { readonly lock: string }): boolean => lock !== "unlocked";
      expect(word.document.body.contentControls.filter(isLocked)).toHaveLength(53);
      expect((await reopenAgreement(document, ftda)).map(({ code }) => code)).toEqual(reopened);
      expect(word.document.body.contentControls.filter(isLocked)).toHaveLength(locked);
      expect(await finalisedOn(document, ftda)).toBe(locked > 0 ? "2026-11-23" : undefined);
    },
  );

  it("finalises once, however often it is asked", async () => {
    const { document, word } = await openReady({ profile });
    await finaliseAgreement(document, ftda, request);
    const once = word.save();
    await finaliseAgreement(document, ftda, { ...request, date: "2026-12-24" });
    expect(bodyOf(word.save())).toBe(bodyOf(once));
    expect(await finalisedOn(document, ftda)).toBe("2026-11-23");
  });

  it("ends well when Word fails on the way and it is done again", async () => {
    const { document, word } = await openReady({ profile });
    const before = bodyOf(word.save());
    word.failAt({ atEdit: 30, code: "GeneralException" });
    await expect(finaliseAgreement(document, ftda, request)).rejects.toMatchObject({ code: "not-editable" });
    word.failAt(undefined);
    expect(await finalisedOn(document, ftda)).toBeUndefined();
    expect(await finaliseAgreement(document, ftda, request)).toMatchObject({ state: "finalised" });
    await reopenAgreement(document, ftda);
    expect(bodyOf(word.save())).toBe(before);
  });

  it("is open again, unlocked, even when working data were removed", async () => {
    const { document, word } = await openReady({ profile });
    await finaliseAgreement(document, ftda, request);
    await removeWorkingData(document);
    expect(word.document.customXml.list()).toEqual([]);
    expect(await finalisedOn(document, ftda)).toBeUndefined();
    await reopenAgreement(document, ftda);
    expect(new Set(word.document.body.contentControls.map(({ lock }) => lock))).toEqual(new Set(["unlocked"]));
  });
});

describe("reopening", () => {
  it("gives back the same document and the same answers, whatever was answered and locked before", async () => {
    const name = fc.constantFrom("Emmaüs Solidarité", "Les Restos du Cœur", "Habitat & Humanisme", "La Cimade");
    await fc.assert(
      fc.asyncProperty(
        name,
        fc.uniqueArray(fc.nat(28), { maxLength: 5 }),
        fc.constantFrom(...eachProfile),
        async (partner, locked, [, profile]) => {
          const { document, word } = await openReady({ profile }, emmausWith({ "partner.name": partner }));
          for (const index of locked) word.document.body.contentControls[index]?.setProperty("w:lock", "sdtLocked");
          const before = bodyOf(word.save());
          const answers = (await readAgreement(document, ftda)).answers;
          expect(await finaliseAgreement(document, ftda, request)).toMatchObject({ state: "finalised" });
          await reopenAgreement(document, ftda);
          expect(bodyOf(word.save())).toBe(before);
          expect((await readAgreement(document, ftda)).answers).toEqual(answers);
        },
      ),
      draws(6),
    );
  });
});
