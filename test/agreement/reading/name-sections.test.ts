/** Places are told as a person finds them, whatever the document became. */

import type { DocumentContent } from "../../../src/agreement/agreement-document";
import { checkAnswers } from "../../../src/agreement/operations/answers";
import { placeIn } from "../../../src/agreement/reading/finding";
import { nameSections } from "../../../src/agreement/reading/name-sections";
import { englishReport } from "../../../src/agreement/wording/english-report";
import { frenchReport } from "../../../src/agreement/wording/french-report";
import { contentOf, readSeen, seenOf } from "../../builders/agreement-content";
import { emmaus } from "../../builders/answers";
import { ftda } from "../../builders/models";

const { answers } = checkAnswers(ftda, emmaus);
const filled = contentOf(ftda, answers);

function placesIn(content: DocumentContent, text: string): { fr: string; en: string } {
  const index = content.paragraphs.findIndex((one) => one.text.includes(text));
  if (index < 0) throw new Error(`no text "${text}"`);
  const [named] = nameSections([{ place: placeIn("body", index, text) }], readSeen(ftda, seenOf(content)));
  const { place } = named!;
  return { fr: frenchReport(ftda).place(place), en: englishReport(ftda).place(place) };
}

describe("the place of a text", () => {
  it.each([
    ["Association loi 1091", "Identité de France terre d’asile", "Identity of France terre d'asile"],
    ["32 rue des Bourdonnais", "Identité du partenaire", "Identity of the partner"],
    ["Est réfugiée", "Préambule", "Préambule"],
    ["pourra être sollicitée par", "Article 1", "Article 1"],
    ["newsletter", "Article 3, 1er engagement du partenaire", "Article 3, 1st commitment of the partner"],
    ["Proposer deux ateliers", "Article 3, 3e engagement du partenaire", "Article 3, 3rd commitment of the partner"],
    ["Mettre à disposition des équipes", "Article 3, 1er engagement du Centre", "Article 3, 1st commitment of the Centre"],
    ["Les guides et kits", "Article 3, 2e point, 1er engagement du Centre", "Article 3, 2nd point, 1st commitment of the Centre"],
    ["Proposer les services", "Article 3, 2e engagement du Centre", "Article 3, 2nd commitment of the Centre"],
    ["Utiliser les logos", "Article 3, 3e engagement des parties", "Article 3, 3rd commitment of the parties"],
    ["Jean-Noël LE GOFF", "Article 4", "Article 4"],
    ["Fait en", "Lieu et date de signature", "Place and date of signing"],
    ["Présidente", "Bloc de signature", "Signature block"],
  ])("“%s” is %s", (text, fr, en) => {
    expect(placesIn(filled, text)).toEqual({ fr, en });
  });

  it("is told by the title that stands above it, as somebody corrected it", () => {
    const paragraphs = filled.paragraphs.map((one) => ({
      ...one,
      text: one.text.replace("LES PARTIES A LA CONVENTION", "LES PARTIES À LA CONVENTION"),
    }));
    expect(placesIn({ ...filled, paragraphs }, "fondée en décembre 1970").fr).toBe("Les parties à la convention");
  });
});
