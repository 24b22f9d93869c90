/** Three partners: whose agreement the document was, whose it is to be, and the name it is renamed to. */

import { fieldKind } from "../../../src/agreement/fields/field-kinds";
import { type AgreementModel, fieldOf, type Slot } from "../../../src/agreement/model/agreement-model";
import type { Answers } from "../../../src/agreement/fields/answers";
import { checkAnswers } from "../../../src/agreement/operations/answers";

const FORMER = {
  "partner.name": "Emmaüs Solidarité",
  "partner.address": "32 rue des Bourdonnais 75001 Paris",
  "partner.siret": "732 829 320 00074",
  "partner.ape": "8790B",
  "partner.presentation":
    "Emmaüs Solidarité accueille et accompagne les personnes en grande précarité.\nElle anime des pensions de famille et des accueils de jour.",
  "signatory.name": { firstName: "Claire", familyName: "Durand" },
  "signatory.role": "présidente",
  "purpose.objective": "accès à l’emploi et au logement des personnes réfugiées",
  "purpose.means": "les ateliers collectifs de quartier",
  "engagement.channel": "sa newsletter",
  "contact.name": { firstName: "Jean-Noël", familyName: "Le Goff" },
  "contact.role": "chargé de partenariats",
  "signing.date": "2026-12-01",
  engagements: ["Proposer deux ateliers collectifs par an", "Accueillir des stagiaires en observation"],
};

const NEXT = {
  "partner.name": "Les Restos du Cœur",
  "partner.address": "42 rue de Clichy 75009 Paris",
  "partner.siret": "443 061 841 00047",
  "partner.ape": "8899B",
  "partner.presentation": "Depuis 1985, l’association aide les personnes démunies.\nElle tient des centres dans toute la France.",
  "signatory.name": { firstName: "Amadou", familyName: "Keïta" },
  "signatory.role": "directeur général",
  "purpose.objective": "soutien alimentaire des familles",
  "purpose.means": "les tournées de nuit",
  "engagement.channel": "son journal interne",
  "contact.name": { firstName: "Inès", familyName: "Moreau" },
  "contact.role": "coordinatrice",
  "signing.date": "2027-01-15",
  engagements: ["Ouvrir ses centres aux équipes", "Partager ses plannings de distribution"],
};

export const RENAMED = "Cimade Île-de-France";

export function formerAnswers(model: AgreementModel): Answers {
  return checkAnswers(model, { model: model.id, answers: FORMER }).answers;
}

export function nextAnswers(model: AgreementModel): Answers {
  return checkAnswers(model, { model: model.id, answers: NEXT }).answers;
}

/** The answer as this slot prints it; "" where it has nothing for it. */
export function printIn(model: AgreementModel, answers: Answers, slot: Slot): string {
  const answer = answers.get(slot.field);
  if (answer === undefined) return "";
  return fieldKind(fieldOf(model, slot.field).kind).print(answer, slot) ?? "";
}
