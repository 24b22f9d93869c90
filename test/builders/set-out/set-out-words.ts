/** Words edited beside a slot: its label, its preposition's verb, the word before it. */

import { type Arrangement, arrangements } from "./arrangement";
import { paragraphWith, reword } from "./paragraph-moves";

/** Slot, words of the model in its paragraph, and what somebody made of them. */
const REWORDED = [
  ["purpose/purpose.objective", " dans un objectif ", " dans le but "],
  ["purpose/partner.name", "fait appel ", "s’adresse "],
  ["purpose/partner.name", ", qui lui apportera les", ", lequel donnera les"],
  ["purpose-ftda/partner.name", "pourra être sollicitée par ", "répondra aux demandes de "],
  ["purpose-ftda/partner.name", " dans le cadre de son expertise", " au titre de son expertise"],
  ["objectives/purpose.means", "facilité grâce ", "rendu plus simple grâce "],
  ["partner-identity/partner.address", "Association dont le siège social est situé ", "Fondation dont le siège est sis "],
  ["partner-identity/signatory.name", ", représentée par ", ", ayant pour représentante "],
  ["partner-identity/signatory.role", ", en qualité ", ", agissant en tant que titulaire du poste "],
  ["partner-siret/partner.siret", "N° SIRET : ", "SIRET n° "],
  ["partner-ape/partner.ape", "Code APE : ", "Code NAF (APE) : "],
  ["partner-engagements-heading/partner.name", "Par ", "Engagements pris par "],
  ["engagement-channel/engagement.channel", "par le biais  ", "au moyen "],
  ["car-resources/partner.name", "Mettre à disposition des équipes ", "Donner aux salariés "],
  ["car-training/partner.name", " s’il y a un besoin identifié", " en cas de besoin"],
  ["contact-partner/partner.name", "Pour ", "Du côté de "],
  ["signing/signing.date", "exemplaires originaux, à ", "exemplaires, signés à "],
  ["signature-partner/partner.name", "Pour ", "Pour l’association "],
  ["title/partner.name", "ENTRE FRANCE TERRE D’ASILE ET ", "ENTRE L’ASSOCIATION FRANCE TERRE D’ASILE ET LA STRUCTURE "],
] as const;

export const REWORDINGS: readonly Arrangement[] = arrangements(
  "words",
  Object.fromEntries(
    REWORDED.map(([slot, from, to]) => [
      `${slot}, “${to.trim()}”`,
      (draft) => reword(draft, paragraphWith(draft, slot), from, to),
    ]),
  ),
);
