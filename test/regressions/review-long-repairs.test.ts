/** Repairs of the review that are long, never work, or break a control. */

import { repairFinding } from "../../src/agreement/operations/repairs/repair-finding";
import { takeBack } from "../../src/agreement/operations/take-back";
import { replaceText } from "../../src/docx/edit-text";
import { typeText } from "../../src/docx/typing";
import { ftda } from "../builders/models";
import { clauseTexts, controlTexts } from "../builders/word";
import {
  type Change,
  find,
  findingsOf,
  openChanged,
  paragraphAt,
  repairs,
  request,
  told,
  typeAtEnd,
} from "../builders/changed-by-hand";

describe("serious: a long repair", () => {
  const cut: Change = (opened) => {
    const paragraph = find(opened, "7.1- En cas");
    replaceText(paragraph, paragraph.text.indexOf(", par l’une des parties"), paragraph.length, "");
  };

  it("is taken back as a short one is", async () => {
    for (const { before, takenBack } of await repairs(cut)) expect(takenBack).toEqual(before);
  });

  it("says so when it could not be taken back", async () => {
    const opened = await openChanged(cut);
    const [altered] = (await findingsOf(opened)).filter(({ code }) => code === "text-altered");
    const { change } = await repairFinding(opened.document, ftda, altered?.key ?? "", request);
    const { undone, findings } = await takeBack(opened.document, ftda, change);
    expect(undone + findings.length).toBeGreaterThan(0);
  });

  it("is not offered where Word cannot be led to so long a text", async () => {
    const sentence = " Le partenaire verse un euro par jour de retard à France terre d’asile.".repeat(4);
    const offered = await repairs((one) => typeAtEnd(one, "Hormis dans", sentence));
    expect(offered.map(({ state }) => state).filter((state) => state !== "repaired")).toEqual([]);
  });
});

describe("serious: a repair that never works", () => {
  it.each(["trame:partner.siret|plain", "trame:partner.name|de", "trame:signing.date|le"])(
    "is not offered for a slot that was deleted with its control (%s)",
    async (tag) => {
      const offered = await repairs(({ word }) => {
        word.document.body.contentControls.find((one) => one.tag === tag)?.element.remove();
      });
      expect(offered.map(({ state }) => state).filter((state) => state !== "repaired")).toEqual([]);
    },
  );
});

describe("serious: a repair that breaks a control", () => {
  it("never takes away the control of an engagement of one word when it ends it", async () => {
    const opened = await openChanged(
      ({ word }) => {
        const control = word.document.body.contentControls.find(({ tag }) => tag === "trame:engagements|item-2");
        const [stretch] = control?.range().stretches ?? [];
        if (stretch) replaceText(stretch.paragraph, stretch.end - 1, stretch.end, "", control?.content);
      },
      { engagements: ["Accueillir", "Former"] },
    );
    const [ending] = (await findingsOf(opened)).filter(({ code }) => code === "clause-ending");
    await repairFinding(opened.document, ftda, ending?.key ?? "", request);
    expect(controlTexts(opened.word)).toContainEqual(["trame:engagements|item-2", "Former."]);
  });

  it("never leaves the first word of an engagement outside its control", async () => {
    const opened = await openChanged((word) =>
      typeText(find(word, "Intégrer les"), 0, "Et ", find(word, "Intégrer les").element),
    );
    const [edited] = (await findingsOf(opened)).filter(({ code }) => code === "clause-edited");
    await repairFinding(opened.document, ftda, edited?.key ?? "", request);
    const texts = clauseTexts(opened.word).map(([, text]) => text);
    expect(texts).toContainEqual(expect.stringMatching(/^Intégrer les équipes/));
  });
});

describe("serious: the partner's name above its presentation, deleted", () => {
  it("is told as missing, and the presentation is not taken for a name", async () => {
    const findings = await told((opened) => {
      const { element, story } = paragraphAt(opened, "Emmaüs Solidarité");
      element.remove();
      story.forgetParagraphs();
    });
    expect(findings.map(({ code }) => code)).not.toContain("occurrence-differs");
  });
});
