import type { DocumentContent, DocumentExtras, DocumentParagraph } from "../../../src/agreement/agreement-document";
import type { AgreementModel } from "../../../src/agreement/model/agreement-model";
import { checkAnswers } from "../../../src/agreement/operations/answers";
import { readInSteps } from "../../../src/agreement/reading/agreement-as-read";
import { waiverId } from "../../../src/agreement/reading/decisions";
import { readMemory } from "../../../src/agreement/reading/memory";
import { type Review, reviewInSteps } from "../../../src/agreement/review/review-agreement";
import type { ReviewFinding } from "../../../src/agreement/review/review-finding";
import { english as englishWording } from "../../../src/agreement/wording/english";
import { englishReview } from "../../../src/agreement/wording/english-review";
import { french as frenchWording } from "../../../src/agreement/wording/french";
import { frenchReview } from "../../../src/agreement/wording/french-review";
import { reviewReport } from "../../../src/agreement/wording/review-report";
import { type ReviewSayings, sayReviewFinding } from "../../../src/agreement/wording/review-wording";
import { contentOf, corrected, reviewSeen, seenOf } from "../../builders/agreement-content";
import { emmaus, emmausWith, type RawAnswers } from "../../builders/answers";
import { ftda, largeModel } from "../../builders/models";

const french: ReviewSayings = { wording: frenchWording(ftda), review: frenchReview(ftda) };
const english: ReviewSayings = { wording: englishWording(ftda), review: englishReview(ftda) };

const options = { today: { year: 2026, month: 11, day: 23 } };

function filled(raw: RawAnswers = emmaus, change = corrected(ftda)): DocumentContent {
  return contentOf(ftda, checkAnswers(ftda, raw).answers, change);
}

function review(content: DocumentContent, extras: Partial<DocumentExtras> = {}): readonly ReviewFinding[] {
  const seen = seenOf(content);
  return reviewSeen(ftda, { ...seen, extras: seen.extras && { ...seen.extras, ...extras } }, options).findings;
}

/** Fixed text changed on the way, after every certain correction. */
function changing(...changes: readonly [from: string, to: string][]): (text: string, paragraph: number) => string {
  return (text, paragraph) =>
    changes.reduce((shown, [from, to]) => shown.replace(from, () => to), corrected(ftda)(text, paragraph));
}

function noteAt(findings: readonly ReviewFinding[], note: string): [line: number, level: string] | undefined {
  const found = findings.find((one) => one.code === "fixed-text-note" && one.details.note === note);
  return found && [found.place?.paragraph ?? 0, found.level];
}

describe("the notes of the partnership agreement", () => {
  const blank = review(contentOf(ftda));

  // Line, level, and what a person may write there to put it right ("" when the model says what).
  it.each<[note: string, line: number, level: string, from: string, to: string]>([
    ["representatives", 6, "blocking", "Delphine ROUILLEAULT, Directrice Générale", "Vincent Beaugrand, Directeur général"],
    ["law-of-1901", 6, "blocking", "", ""],
    ["powers-ftda", 6, "warning", "Directrice Générale", "Directrice Générale, dûment habilitée par délégation du 3 mars 2026"],
    ["facts-run-together", 10, "warning", "8790 BN° TVA", "8790 B\nN° TVA"],
    ["ape-codes-change", 10, "warning", "8790 B", "8799 Y "],
    [
      "vat-references",
      10,
      "warning",
      "exonéré selon les articles 261-4-4a, 261-7-1 et 261-4-9",
      "exonéré selon l’article 261, 4-4° a",
    ],
    ["partner-may-be-no-association", 14, "warning", "", ""],
    ["powers-partner", 14, "warning", "présidente", "directrice, par délégation du 3 mars 2026"],
    ["referenced", 16, "warning", "", ""],
    ["partner-without-siret", 17, "blocking", "", ""],
    ["partner-ape-changes", 18, "warning", "", ""],
    ["refugee-definition", 28, "warning", "", ""],
    ["resident-card", 30, "warning", "résident permanent d’une", "résident d’une"],
    [
      "rights-and-duties",
      30,
      "warning",
      "des mêmes droits et devoirs que les nationaux, excepté le droit de vote",
      "de droits étendus",
    ],
    ["subsidiary-protection", 32, "warning", "grave, directe ou individuelle", "grave et individuelle"],
    ["stateless-definition", 34, "warning", "", ""],
    ["spaces-subsidiary", 32, "note", "", ""],
    [
      "temporary-protection-ends",
      36,
      "warning",
      "protection temporaire. Elle",
      "protection temporaire, prolongée jusqu’au 4 mars 2027. Elle",
    ],
    ["parties-heading-accent", 42, "note", "", ""],
    ["figures-of-2024", 49, "note", "en 2024", "en 2026"],
    ["spada-comma", 60, "note", "", ""],
    ["cph-plural", 60, "note", "", ""],
    ["spaces-services", 60, "note", "", ""],
    ["name-of-the-centre-purpose", 78, "note", "", ""],
    ["spaces-objectives", 84, "note", "", ""],
    ["spaces-channel", 93, "note", "le biais  ", "le biais "],
    ["spaces-resources", 101, "note", "", ""],
    ["spaces-legal-support", 110, "note", "", ""],
    ["name-of-the-centre-consultations", 112, "note", "", ""],
    ["their-activities", 116, "note", "", ""],
    ["name-of-the-centre-contact", 141, "note", "Ressources - intégration", "Ressources"],
    ["evaluation-announced", 143, "warning", " SUIVI ET ÉVALUATION", ""],
    [
      "tacit-renewal",
      147,
      "warning",
      "tacite reconduction",
      "tacite reconduction, sauf dénonciation deux mois avant son échéance",
    ],
    ["renewal-pronoun", 147, "note", "", ""],
    ["professional-secrecy-announced", 151, "warning", " ET SECRET PROFESSIONNEL", ""],
    [
      "personal-data",
      151,
      "warning",
      "les parties s’engagent à conserver",
      "dans le respect du RGPD, les parties s’engagent à conserver",
    ],
    ["confidentiality-scope", 153, "warning", "d’actions de communication", "des publications convenues par écrit"],
    ["confidentiality-term", 153, "warning", "après la fin de celle-ci", "pendant cinq ans après la fin de celle-ci"],
    ["year-of-signature", 172, "blocking", "", ""],
    ["copies", 172, "warning", "Fait en 4", "Fait en 2"],
    ["place-of-signature", 172, "warning", "à Paris", "à Lyon"],
    ["read-and-approved-partner", 182, "warning", " (précédée de « lu et approuvé »)", ""],
    ["read-and-approved-ftda", 183, "warning", " (précédée de « lu et approuvé »)", ""],
  ])("%s is told at line %i (%s), and no more once it is put right", (note, line, level, from, to) => {
    // The signature table is one paragraph a cell here: line 183 of the extracted text is the end of a row.
    const shift = line > 181 ? 1 : 0;
    expect(noteAt(blank, note)).toEqual([line + shift, level]);
    expect(noteAt(review(filled(emmaus, changing([from, to]))), note)).toBeUndefined();
  });

  it("has every note of the model in that list", () => {
    const told = new Set(blank.flatMap((one) => (one.code === "fixed-text-note" ? [one.details.note] : [])));
    const untold = ftda.notes.map(({ id }) => id).filter((id) => !told.has(id));
    expect(untold).toEqual(["partner-is-no-association", "copies-too-few"]);
  });

  it("blocks when the partner's name says it is no association", () => {
    const raw = emmausWith({ "partner.name": "Fondation Abbé Pierre" });
    expect(noteAt(review(filled(raw)), "partner-is-no-association")).toEqual([14, "blocking"]);
    const called = changing(["Association dont le siège", "Fondation dont le siège"]);
    const findings = review(filled(raw, called));
    expect(noteAt(findings, "partner-is-no-association")).toBeUndefined();
    expect(findings.filter(({ code }) => code === "text-altered")).toEqual([]);
  });

  it.each([
    ["representatives", "blocking", "ftda.representative.name", "Pierre HENRY", "Delphine ROUILLEAULT"],
    ["copies", "warning", "agreement.copies", "3", "4"],
  ])("still says %s when the fact was changed to another that will not do", (note, level, fact, text, old) => {
    const facts = new Map([[fact, text]]);
    const content = filled(emmaus, changing([`par ${old}`, `par ${text}`], [`en ${old} ex`, `en ${text} ex`]));
    const { findings } = reviewSeen(ftda, seenOf(content), { ...options, facts });
    expect(findings.filter(({ code }) => code === "fact-changed")).toEqual([]);
    expect(noteAt(findings, note)?.[1]).toBe(level);
  });

  // In figures or in letters; of as many copies as parties there is nothing to say.
  it.each<[written: string, few: string | undefined, many: string | undefined]>([
    ["1", "blocking", undefined],
    ["un", "blocking", undefined],
    ["un (1)", "blocking", undefined],
    ["2", undefined, undefined],
    ["deux", undefined, undefined],
    ["4", undefined, "warning"],
    ["quatre", undefined, "warning"],
    ["six", undefined, "warning"],
  ])("counts %s copies", (written, few, many) => {
    const findings = review(filled(emmaus, changing(["Fait en 4", `Fait en ${written}`])));
    expect([noteAt(findings, "copies-too-few")?.[1], noteAt(findings, "copies")?.[1]]).toEqual([few, many]);
  });

  it("takes a number in letters for the same in figures", () => {
    const findings = review(filled(emmaus, changing(["Fait en 4", "Fait en quatre"])));
    expect(findings.filter(({ code }) => ["fact-changed", "text-altered"].includes(code))).toEqual([]);
  });

  it.each([
    ["2025-12-31", false],
    ["2026-01-01", true],
    ["2026-12-31", true],
    ["2027-01-01", false],
    ["2028-03-01", false],
  ])("says that APE codes will change to who signs on %s: %s", (day, isTold) => {
    const findings = review(filled(emmausWith({ "signing.date": day })));
    expect(noteAt(findings, "ape-codes-change") !== undefined).toBe(isTold);
  });

  it("holds a certain correction for no alteration", () => {
    expect(review(filled()).filter(({ code }) => code === "text-altered")).toEqual([]);
  });
});

describe("the review of a filled agreement", () => {
  it.each<[string, RawAnswers, string, string]>([
    ["a date in the past", emmausWith({ "signing.date": "2026-11-01" }), "date-past", "signing.date"],
    ["FTDA's own SIRET", emmausWith({ "partner.siret": "784 547 507 00433" }), "identity-ours", "partner.siret"],
    ["another establishment of FTDA's", emmausWith({ "partner.siret": "784 547 507 00011" }), "identity-ours", "partner.siret"],
    ["an activity of no division", emmausWith({ "partner.ape": "4499Z" }), "identity-doubtful", "partner.ape"],
    [
      "an activity that there is not in a division there is",
      emmausWith({ "partner.ape": "6910C" }),
      "identity-doubtful",
      "partner.ape",
    ],
  ])("tells %s", (_, raw, code, field) => {
    expect(review(filled(raw))).toContainEqual(
      expect.objectContaining({ code, details: expect.objectContaining({ field }) as unknown }),
    );
  });

  it.each<[string, string, string, string, object]>([
    ["an impossible date", "signing.date", "le 31 novembre 2026", "answer-invalid", { problem: { code: "date-not-a-day" } }],
    ["an answer beside its placeholder", "partner.address", "xxx32 rue Haute", "placeholder-left", { placeholder: "xxx" }],
    ["a placeholder beside its answer", "partner.address", "32 rue Hautexxx", "placeholder-left", { placeholder: "xxx" }],
    ["a SIRET of 13 digits", "partner.siret", "732 829 320 0007", "answer-invalid", { problem: { code: "siret-not-14-digits" } }],
    ["an association's number", "partner.siret", "W751234567", "word-disagrees", { text: "N° SIRET", expected: "N° RNA" }],
  ])("tells %s written by hand", (_, field, text, code, facts) => {
    const content = filled();
    const controls = content.controls.map((one) =>
      one.tag === `trame:${field}|plain` || one.tag === `trame:${field}|le` ? { ...one, text } : one,
    );
    const old = content.controls.find(({ tag }) => tag === `trame:${field}|plain` || tag === `trame:${field}|le`)?.text ?? "";
    const paragraphs = content.paragraphs.map((one) => ({ ...one, text: one.text.replace(old, text) }));
    expect(review({ paragraphs, controls })).toContainEqual(
      expect.objectContaining({
        code,
        details: expect.objectContaining({ ...(code !== "placeholder-left" && { field }), ...facts }) as unknown,
      }),
    );
  });

  it.each([
    ["partner.siret", "732\u00a0829\u00a0320\u00a000074", "73282932000074"],
    ["partner.ape", "8790\u00a0B", "8790B"],
  ])("has nothing to say of %s spaced otherwise", (field, old, text) => {
    const content = filled();
    const slot = ftda.slots.find((one) => one.field === field)?.paragraph;
    const controls = content.controls.map((one) =>
      one.tag === `trame:${field}|plain` || one.tag === `trame:${field}|le` ? { ...one, text } : one,
    );
    const paragraphs = content.paragraphs.map((one, at) => (at === slot ? { ...one, text: one.text.replace(old, text) } : one));
    expect(paragraphs).not.toEqual(content.paragraphs);
    const told = (from: DocumentContent): string[] => review(from).map(({ key }) => key);
    expect(told({ paragraphs, controls })).toEqual(told(content));
  });

  it("tells a list left without engagements, one left open, an empty bullet", () => {
    const content = filled();
    const without = (isGone: (text: string) => boolean): DocumentContent => ({
      ...content,
      paragraphs: content.paragraphs.filter(({ text }) => !isGone(text)),
    });
    const together = without((text) => /^(Organiser conjointement|Diffuser des informations|Utiliser les logos)/.test(text));
    expect(review(together)).toContainEqual(
      expect.objectContaining({ code: "list-empty", details: { list: { fr: "Par les parties", en: "By both parties" } } }),
    );
    const open = without((text) => text.startsWith("Utiliser les logos"));
    expect(review(open)).toContainEqual(
      expect.objectContaining({ code: "clause-ending", details: { found: ";", expected: "." } }),
    );
    const blank = { text: " ", listLevel: 0, inTable: false };
    const bulleted = { ...content, paragraphs: [...content.paragraphs.slice(0, 95), blank, ...content.paragraphs.slice(95)] };
    expect(review(bulleted)).toContainEqual(
      expect.objectContaining({ code: "bullet-empty", repair: { kind: "remove-paragraph", paragraph: 95 } }),
    );
  });

  it("tells a wrong name in a sentence that was rewritten round its control", () => {
    const content = filled();
    const sentence =
      "De son côté, France terre d’asile sera disponible pour Omega, au titre de son savoir en matière d’accompagnement du public BPI.";
    const paragraphs = content.paragraphs.map((one) => (one.text.startsWith("De son côté") ? { ...one, text: sentence } : one));
    const [, name] = content.controls.filter(({ tag }) => tag === "trame:partner.name|plain");
    const controls = content.controls.map((one) => (one === name ? { ...one, text: "Omega" } : one));
    const findings = review({ paragraphs, controls });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "occurrence-differs", details: expect.objectContaining({ texts: ["Omega"] }) as unknown }),
    );
    // Its control tells the name from the words round it; it stands among them: they are put back by hand.
    expect(findings.filter(({ code }) => code === "text-altered")).toMatchObject([
      {
        details: {
          found: "sera disponible pour Omega, au titre de son savoir",
          expected: "pourra être sollicitée par Omega dans le cadre de son expertise",
        },
        repair: null,
      },
    ]);
  });

  it.each<[string, number, "text" | "found", (text: string) => readonly string[]]>([
    ["before the control of an answer of several paragraphs", 0, "text", (text) => ["Le partenaire paiera 1 000 euros.", text]],
    ["after it", 1, "text", (text) => [text, "Le partenaire paiera 1 000 euros."]],
    ["after it, in its last paragraph", 1, "found", (text) => [`${text} Le partenaire paiera 1 000 euros.`]],
  ])("tells what was typed %s", (_, nth, part, change) => {
    const content = filled();
    const answer = content.controls.find(({ tag }) => tag.startsWith("trame:partner.presentation"))?.text.split("\n")[nth];
    const paragraphs = content.paragraphs.flatMap((one) =>
      one.text === answer ? change(one.text).map((text) => ({ ...one, text })) : [one],
    );
    const told = review({ ...content, paragraphs }).filter(({ code }) => code === "text-altered" || code === "paragraph-added");
    expect(told).toMatchObject([
      { details: expect.objectContaining({ [part]: "Le partenaire paiera 1 000 euros." }) as unknown },
    ]);
  });

  it("has nothing to say of the accent of a capital letter", () => {
    const told = (content: DocumentContent): string[] => review(content).map(({ code }) => code);
    const content = filled();
    const accented = content.paragraphs.map((one) => ({ ...one, text: one.text.replace(/Etat/g, "État") }));
    expect(accented).not.toEqual(content.paragraphs);
    expect(told({ ...content, paragraphs: accented })).toEqual(told(content));
  });

  it("tells paragraphs in a row once, added or missing", () => {
    const content = filled();
    const annex = ["Annexe 1", "", "Le partenaire paiera 1 000 euros.", "Il paiera d’avance."];
    const lines = annex.map((text) => ({ text, listLevel: null, inTable: false }));
    expect(review({ ...content, paragraphs: [...content.paragraphs, ...lines] })).toContainEqual(
      expect.objectContaining({ code: "paragraph-added", details: { text: "Annexe 1", count: 3 } }),
    );
    const without = content.paragraphs.filter(({ text }) => !/^ ?ARTICLE 8|^En cas de contestations/.test(text));
    expect(review({ ...content, paragraphs: without })).toContainEqual(
      expect.objectContaining({ code: "paragraph-missing", details: { text: "ARTICLE 8 – LITIGES", count: 2 } }),
    );
  });

  it("tells a control that was copied with its passage", () => {
    const content = filled();
    const copy = content.controls.find(({ tag }) => tag === "trame:signing.date|le")!;
    const text = `Signé ${copy.text} par les parties`;
    const copied = {
      paragraphs: [...content.paragraphs, { text, listLevel: null, inTable: false }],
      controls: [...content.controls, { ...copy }],
    };
    expect(review(copied)).toContainEqual(
      expect.objectContaining({ code: "slot-copied", details: expect.objectContaining({ copies: 1 }) as unknown }),
    );
  });

  it("tells what stands beside the paragraphs, and what could not be looked at", () => {
    const findings = review(filled(), {
      trackedChanges: [{ change: "deletion", paragraph: 27, text: "pays" }],
      comments: ["À revoir"],
      textBoxes: ["Tampon de xxx"],
      hiddenTexts: [{ paragraph: null, text: "secret" }],
      looks: [{ how: ["hidden"], paragraph: 5, start: 0, end: 9, text: "", detail: "" }],
      unseen: ["note"],
    });
    const told = findings.map(({ code, place }) => [code, place?.part, place?.paragraph]);
    expect(told).toEqual(
      expect.arrayContaining([
        ["tracked-change-pending", "body", 28],
        ["comment-pending", "comment", 1],
        ["placeholder-left", "text-box", 1],
        ["hidden-text", undefined, undefined],
        ["text-distorted", "body", 6],
        ["part-not-seen", undefined, undefined],
      ]),
    );
  });

  it("gives an outdated fact when its day has passed on the day of signature", () => {
    const findings = review(filled(emmausWith({ "signing.date": "2027-01-02" })));
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "fact-outdated",
        details: expect.objectContaining({ fact: "ftda.ape", bound: "until" }) as unknown,
      }),
    );
  });

  it.each([
    [french, "« le 30 février 2027 ») : ce n’est pas un jour du calendrier, écrit comme « le 1er décembre 2026 »."],
    [english, "“le 30 février 2027”): this is not a day of the calendar, written like “le 1er décembre 2026”."],
  ])("says how a date is written in the document, not in a file", (say, sentence) => {
    const content = filled();
    const text = "le 30 février 2027";
    const controls = content.controls.map((one) => (one.tag === "trame:signing.date|le" ? { ...one, text } : one));
    const old = content.controls.find(({ tag }) => tag === "trame:signing.date|le")?.text ?? "";
    const paragraphs = content.paragraphs.map((one) => ({ ...one, text: one.text.replace(old, text) }));
    const [invalid] = review({ paragraphs, controls }).filter(({ code }) => code === "answer-invalid");
    expect(invalid && sayReviewFinding(invalid, say)).toContain(sentence);
  });

  it("recognises no other document", () => {
    const other = { paragraphs: [{ text: "Bonjour.", listLevel: null, inTable: false }], controls: [] };
    expect(reviewSeen(ftda, seenOf(other), options)).toMatchObject({
      recognised: false,
      verdict: { state: "blocked" },
      findings: [],
    });
  });
});

describe("the report of a review", () => {
  it("has a sentence for every finding, in both languages, and what was waived and why", () => {
    const blank = reviewSeen(ftda, seenOf(contentOf(ftda)), options);
    for (const say of [french, english])
      for (const one of blank.findings) expect(sayReviewFinding(one, say)).not.toMatch(/undefined|\[object/);
    const [first] = blank.findings.filter(({ waivable }) => waivable);
    const waivers = [{ key: first!.key, reason: "Vu avec la direction", date: "2026-11-23" }];
    const { sections, verdict } = reviewReport(
      ftda,
      reviewSeen(ftda, seenOf(contentOf(ftda)), { ...options, waivers }),
      "2026-11-23",
      french,
    );
    expect(verdict).toMatch(/points bloquent la signature/);
    expect(sections.map(({ heading }) => heading)).toEqual([
      "Cette convention – Bloque la signature",
      "Le texte du modèle – Bloque la signature",
      "Le texte du modèle – À corriger ou à décider",
      "Le texte du modèle – À soigner",
      "Laissé de côté lors de cette vérification, et pourquoi",
      "La convention en bref",
      "Ce qui a été vérifié",
    ]);
    expect(sections[4]?.lines[0]?.sentence).toContain("Laissé de côté le 23\u00a0novembre 2026 : « Vu avec la direction ».");
  });

  it("tells what was set aside before from what is in this sitting, whatever the day it bears", () => {
    const [one, other] = reviewSeen(ftda, seenOf(contentOf(ftda)), options).findings.filter(({ waivable }) => waivable);
    const waivers = [one!, other!].map(({ key }) => ({ key, reason: `Vu ${key}`, date: "2026-11-23" }));
    const sitting = { decided: new Set([waiverId(waivers[1]!)]), takenUp: new Set([waiverId(waivers[0]!)]) };
    const review = reviewSeen(ftda, seenOf(contentOf(ftda)), { ...options, waivers, sitting });
    expect(review.findings.filter(({ code }) => code === "decided-elsewhere")).toEqual([]);
    const { sections } = reviewReport(ftda, review, "2026-11-23", french);
    const reasonsUnder = (heading: RegExp): string[] =>
      sections.filter((section) => heading.test(section.heading)).flatMap(({ lines }) => lines.map(({ sentence }) => sentence));
    expect(reasonsUnder(/^Laissé de côté lors de/)).toEqual([expect.stringContaining(`« Vu ${other!.key} »`)]);
    expect(reasonsUnder(/^Laissé de côté avant/)).toEqual([expect.stringContaining(`« Vu ${one!.key} »`)]);
  });
});

describe("the review of 2,000 paragraphs", () => {
  const added = (count: number): DocumentParagraph[] =>
    Array.from({ length: count }, (_, index) => ({
      text: `Un paragraphe de plus, le ${index}e, qui parle de tout autre chose que de la convention.`,
      listLevel: null,
      inTable: false,
    }));
  const blank = contentOf(ftda);
  const spread = (paragraphs: readonly DocumentParagraph[]): DocumentContent => {
    const between = Math.ceil(2_000 / paragraphs.length);
    return { ...blank, paragraphs: paragraphs.flatMap((one) => [one, ...added(between)]) };
  };
  const large = largeModel(4_000);

  it.each<[string, AgreementModel, DocumentContent]>([
    ["of a model as long", large.model, contentOf(large.model, checkAnswers(large.model, large.answers).answers)],
    ["most of them added", ftda, spread(blank.paragraphs)],
    ["one in three missing", ftda, spread(blank.paragraphs.filter((_, index) => index % 3 > 0))],
    [
      "every one altered",
      ftda,
      spread(blank.paragraphs.map((one) => ({ ...one, text: one.text.replace(/\b(?:de|la|le)\b/g, "du") }))),
    ],
  ])("goes in steps, none of which is a large part of the whole: %s", (what, model, content) => {
    // Read anew each time: a content that is matched already is not matched again.
    const review = function* (): Generator<undefined, Review, undefined> {
      const read = yield* readInSteps(model, readMemory(undefined, model), seenOf({ ...content }));
      return yield* reviewInSteps(read, { ...options, margins: null });
    };
    const run = (): number[] => {
      const steps = review();
      const taken: number[] = [];
      for (;;) {
        const start = process.cpuUsage();
        const { done } = steps.next();
        taken.push(process.cpuUsage(start).user);
        if (done) return taken;
      }
    };
    run();
    // The best of three: what else the machine does is not the review's.
    const shares = [run(), run(), run()].map((taken) => Math.max(...taken) / taken.reduce((sum, step) => sum + step));
    const share = Math.min(...shares);
    process.stdout.write(`2,000 paragraphs, ${what}: the longest step is ${Math.round(share * 100)} % of the review\n`);
    expect(share).toBeLessThan(0.4);
  });
});
