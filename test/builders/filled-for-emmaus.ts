/** What a file must be once the agreement was filled with the answers of `fixtures/answers/emmaus.json`. */

import { fold } from "../../src/agreement/french/fold";
import { SimulatedWord } from "../../src/simulator/host/simulated-word";
import { profiles } from "../../src/simulator/word-api/profile";
import { bodyOf } from "./docx";
import { ftda, slotsToFill } from "./models";
import { validationErrors } from "./validate";
import { controlTexts, paragraphTexts } from "./word";

/** The 29 values in their right French form, for Emmaüs Solidarité. */
const VALUES = [
  "EMMAÜS SOLIDARITÉ",
  "EMMAÜS SOLIDARITÉ",
  "32 rue des Bourdonnais 75001 Paris",
  "Claire DURAND",
  "de présidente",
  "732\u00a0829\u00a0320\u00a000074",
  "8790\u00a0B",
  "Emmaüs Solidarité",
  "Emmaüs Solidarité accueille, héberge et accompagne les personnes et les familles en grande précarité.\nL’association anime en Île-de-France des centres d’hébergement, des pensions de famille et des accueils de jour.",
  "à Emmaüs Solidarité",
  "d’accès à l’emploi et au logement des personnes réfugiées",
  "Emmaüs Solidarité",
  "aux ateliers collectifs et à l’accompagnement individuel d’Emmaüs Solidarité",
  "Emmaüs Solidarité",
  "de sa newsletter",
  "Proposer deux ateliers collectifs par an aux personnes accompagnées par France terre d’asile\u00a0;",
  "Accueillir en stage d’observation des bénéficiaires de la protection internationale.",
  "d’Emmaüs Solidarité",
  "d’Emmaüs Solidarité",
  "d’Emmaüs Solidarité",
  "d’Emmaüs Solidarité",
  "d’Emmaüs Solidarité",
  "Emmaüs Solidarité",
  "Jean-Noël LE GOFF",
  "chargé de partenariats",
  "le 1er\u00a0décembre 2026",
  "Emmaüs Solidarité",
  "Claire DURAND",
  "Présidente",
];

/** Words of the model that agree with these answers: one of the two contacts is a man. */
const WORDS: Readonly<Record<string, string>> = { interlocutrices: "interlocuteurs" };

/** Placeholders and hints of the model: none may be left anywhere. */
const LEFTOVERS =
  /(?<![\p{L}\p{N}])x{2,}(?![\p{L}\p{N}])|\(NOM|\(adresse\)|\(fonction\)|\(Nom du|\(présentation|\(outil|prénom NOM|Prénom Nom|^Fonction$/iu;

/** The paragraphs of the model with these values in its slots, folded; an answer of several paragraphs is several. */
function expectedParagraphs(): string[] {
  return ftda.paragraphs.flatMap(({ pieces }) => {
    const text = pieces
      .map((piece) =>
        piece.kind === "slot" ? (VALUES[slotsToFill.indexOf(piece.slot)] ?? WORDS[piece.text] ?? piece.text) : piece.text,
      )
      .join("");
    return text.split("\n").map(fold);
  });
}

/** Those that are engagements of the partner's own. */
const OWN = slotsToFill.flatMap(({ field }, at) => (field === "engagements" ? [VALUES[at]] : []));

/**
 * The 29 values in their French form, nothing else changed; a valid file, without a placeholder, a hint or the look of one.
 *
 * @param own whether the partner's own engagements were written as answers, or among the engagements, with the control of one.
 */
export async function expectFilledForEmmaus(saved: Uint8Array, own: "answers" | "engagements" = "answers"): Promise<void> {
  const word = new SimulatedWord(saved, { profile: profiles.web });
  const values = own === "answers" ? VALUES : VALUES.filter((value) => !OWN.includes(value));
  expect(controlTexts(word).map(([, text]) => text)).toEqual(values);
  expect(paragraphTexts(word).map(fold)).toEqual(expectedParagraphs());
  for (const text of paragraphTexts(word)) expect(text).not.toMatch(LEFTOVERS);
  for (const [tag] of controlTexts(word)) expect(tag).toMatch(/^trame:[a-z.]+\|[a-z0-9-]+$/);
  expect(bodyOf(saved)).not.toContain("w:highlight");
  expect(await validationErrors(saved)).toEqual([]);
}
