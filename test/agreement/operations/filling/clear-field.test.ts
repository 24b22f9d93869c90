import { checkAnswers } from "../../../../src/agreement/operations/answers";
import { fillAgreement } from "../../../../src/agreement/operations/filling/fill-agreement";
import { takeBack } from "../../../../src/agreement/operations/take-back";
import { openAgreement, prepareAndFill } from "../../../builders/agreement";
import { emmaus } from "../../../builders/answers";
import { withoutMemory } from "../../../builders/docx";
import { ftda, slotsToFill } from "../../../builders/models";
import { blankAgreement, controlTexts, countRoundTrips, eachProfile, openInWord, type OpenedWord } from "../../../builders/word";

const nothing = new Map(ftda.fields.map(({ id }) => [id, null]));

/** The text of each run of the body that is no plain text: highlighted or coloured, with its look. */
function lookedTexts({ word }: OpenedWord): string[] {
  return word.document.body.paragraphs.flatMap(({ pieces }) => {
    const looks = pieces.map(({ text, run }) => {
      const properties = run.child("w:rPr");
      const highlight = properties?.child("w:highlight")?.attribute("w:val") ?? "none";
      return { text, look: `${highlight} ${properties?.child("w:color")?.attribute("w:val") ?? "auto"}` };
    });
    const runs: { text: string; look: string }[] = [];
    for (const one of looks) {
      const last = runs.at(-1);
      if (last?.look === one.look) last.text += one.text;
      else runs.push({ ...one });
    }
    return runs.filter(({ look }) => !/^none (auto|000000)$/.test(look)).map(({ text, look }) => `${text} (${look})`);
  });
}

describe.each(eachProfile)("clearing every field in Word (%s)", (_, profile) => {
  it("puts every placeholder back, with its look; answering again takes it away again", async () => {
    const blank = await openAgreement({ profile });
    const looks = lookedTexts(blank);
    expect(looks.length).toBeGreaterThan(20);
    const opened = await openInWord(blankAgreement, { profile });
    await prepareAndFill(opened);
    expect(lookedTexts(opened)).toEqual([]);
    const trips = countRoundTrips(opened.word);
    const report = await fillAgreement(opened.document, ftda, nothing);
    expect(countRoundTrips(opened.word) - trips).toBe(2);
    expect(report).toMatchObject({ filled: 0, unwritten: [], missing: { length: 29 }, findings: [] });
    expect(controlTexts(opened.word).map(([, text]) => text)).toEqual(slotsToFill.map(({ placeholder }) => placeholder));
    expect(lookedTexts(opened)).toEqual(looks);
    await fillAgreement(opened.document, ftda, checkAnswers(ftda, emmaus).answers);
    expect(lookedTexts(opened)).toEqual([]);
  });

  it("cleared twice is cleared once, and can be taken back", async () => {
    const opened = await openInWord(blankAgreement, { profile });
    await prepareAndFill(opened);
    const filled = controlTexts(opened.word);
    const { change } = await fillAgreement(opened.document, ftda, nothing);
    expect(await fillAgreement(opened.document, ftda, nothing)).toMatchObject({ change: { steps: [] }, findings: [] });
    expect(await takeBack(opened.document, ftda, change)).toEqual({ undone: 30, findings: [] });
    expect(controlTexts(opened.word)).toEqual(filled);
    expect(lookedTexts(opened)).toEqual([]);
  });
});

describe("a document whose memory was lost", () => {
  it("gets its placeholders back, without their look", async () => {
    const first = await openAgreement();
    await prepareAndFill(first);
    const opened = await openInWord(withoutMemory(first.word.save()));
    expect(await fillAgreement(opened.document, ftda, nothing)).toMatchObject({ filled: 0, findings: [] });
    expect(controlTexts(opened.word).map(([, text]) => text)).toEqual(slotsToFill.map(({ placeholder }) => placeholder));
    expect(lookedTexts(opened)).toEqual([]);
  });
});
