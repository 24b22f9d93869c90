/** What is filled is read again: each name of the table in each form it may take; in Word with controls, and as text alone. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Answer, fieldKind, occurrenceIn, prints } from "../../src/agreement/fields/field-kinds";
import { capitalised } from "../../src/agreement/french/letter-case";
import { readAgreement } from "../../src/agreement/operations/read-agreement";
import { reviewDocument } from "../../src/agreement/operations/review-document";
import { checkAnswers } from "../../src/agreement/operations/answers";
import { contentOf, readSeen, reviewSeen, seenOf } from "../builders/agreement-content";
import { openAgreement, prepareAndFill } from "../builders/agreement";
import { emmausWith } from "../builders/answers";
import { openFilledAndChanged, type XmlChange } from "../builders/changed-agreement";
import { ftda } from "../builders/models";
import { openInWord } from "../builders/word";

const today = { year: 2026, month: 11, day: 23 };
const names = readFileSync(join(__dirname, "../agreement/french/names.tsv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t")[0] ?? "");
const kind = fieldKind("name");
const slots = ftda.slots.filter(({ field }) => field === "partner.name");
const [afterDe] = slots.filter(({ form }) => form === "de");

/** What the slots of the agreement show of an answer, read again: the first that explains all of them, as for any field. */
function readAgain(answer: Answer): Answer | undefined {
  const occurrences = slots.map((slot) => occurrenceIn(slot, kind.print(answer, slot) ?? ""));
  return kind.candidates(occurrences).find((read) => occurrences.every((one) => prints(kind, read, one)));
}

describe("a name of the table", () => {
  it("is read again as it was answered, or as its heading writes it where all slots show the same", () => {
    expect(names.length).toBeGreaterThanOrEqual(250);
    const others = names.map((name) => [name, readAgain(name)] as const).filter(([name, read]) => name !== read);
    // An article typed small before a common noun: every slot prints the same as with its capital.
    expect(others.filter(([name, read]) => !/^(?:la |l’)/u.test(name) || read !== capitalised(name))).toEqual([]);
  });

  it.each(["field", "slot"] as const)("shows again whatever form was chosen for it, in a %s", (scope) => {
    if (!afterDe) throw new Error("no slot after de");
    const forms = names.flatMap((name) => kind.forms?.(name, afterDe, scope) ?? []);
    expect(forms.length).toBeGreaterThan(names.length);
    expect(forms.filter(({ answer }) => readAgain(answer) === undefined).map(({ text }) => text)).toEqual([]);
  });
});

describe("a whole agreement", () => {
  /** One name in so many, with its reviews; `ONE_IN=1` tries them all. */
  const oneIn = Number(process.env.ONE_IN ?? 12);

  it("says each name again, with controls and as text alone, and its review says nothing of it", () => {
    const wrong: string[] = [];
    for (const name of names.filter((_, index) => index % oneIn === 0)) {
      const content = contentOf(ftda, checkAnswers(ftda, emmausWith({ "partner.name": name })).answers);
      for (const shown of [content, { ...content, controls: [] }]) {
        const read = readSeen(ftda, seenOf(shown)).fields.get("partner.name");
        const again = read?.state === "read" ? read.answer : undefined;
        if (again !== name && again !== capitalised(name)) wrong.push(`${name}: read ${JSON.stringify(again)}`);
        const { findings } = reviewSeen(ftda, seenOf(shown), { today });
        // A name in the plural brings its verb along when it is filled; here nobody filled.
        const told = findings.filter(({ code }) => code !== "fixed-text-note" && code !== "word-disagrees");
        wrong.push(...told.map(({ code }) => `${name}: ${code}`));
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Every control is gone, as in an agreement filled by hand. */
const free: XmlChange = (xml) =>
  xml.replace(/<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr><w:sdtContent>|<\/w:sdtContent><\/w:sdt>/gu, "");

describe("an agreement filled with a name", () => {
  it.each<[Answer]>([
    ["Handicap International"],
    ["Les Restos du Cœur"],
    ["Le Goff & Associés"],
    ["Fondation de France"],
    ["CCAS de Grenoble"],
    [{ name: "Human Rights Watch", article: "none", elided: true }],
    [{ name: "Le Relais", article: "none" }],
    [{ name: "Fondation de France", article: "none" }],
  ])("says it again, with controls and without, and nothing is told of it: %j", async (answer) => {
    const opened = await openAgreement();
    await prepareAndFill(opened, emmausWith({ "partner.name": answer }));
    const bytes = opened.word.save();
    const withControls = await openInWord(bytes);
    const findings = (await reviewDocument(withControls.document, ftda, { today })).findings.filter(
      ({ details }) => "field" in details && details.field === "partner.name",
    );
    expect(findings).toEqual([]);
    expect((await readAgreement(withControls.document, ftda)).answers.get("partner.name")).toEqual(answer);
    const asText = await openFilledAndChanged(free, emmausWith({ "partner.name": answer }));
    expect((await readAgreement(asText.document, ftda)).answers.get("partner.name")).toEqual(answer);
  });
});
