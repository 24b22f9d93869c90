/** A document that follows no model of Trame's: a lease to be filled in. */

import { docx, p } from "./docx";

/** Its paragraphs. `rent`: what stands where the rent is to be written. */
export function leaseTexts(rent = "……"): string[] {
  return [
    "BAIL DE LOCATION MEUBLÉE",
    "Entre les soussignés, il a été convenu ce qui suit pour la durée indiquée plus bas.",
    "Le bailleur : [NOM DU BAILLEUR], demeurant à {{ville}}.",
    "Le locataire : [NOM DU LOCATAIRE], né le __/__/____.",
    `Le loyer mensuel, charges comprises, est de ${rent} euros, à payer le cinq de chaque mois.`,
    "Le logement est loué meublé ; l’inventaire est joint au présent contrat.",
    "[NOM DU BAILLEUR] remet les clés au locataire le jour de la signature.",
    "Fait à {{ville}} en deux exemplaires originaux.",
  ];
}

/** The same as a Word file. */
export function lease(texts: readonly string[] = leaseTexts()): Uint8Array {
  return docx(texts.map((text) => p(text)).join(""));
}
