import { inSentence } from "../../../agreement/french/noun";
import type { AgreementModel } from "../../../agreement/model/agreement-model";
import { french as domainOf } from "../../../agreement/wording/french";
import { withNoBreakSpaces } from "../../../agreement/wording/no-break-spaces";
import type { FormWording } from "../form-wording";
import { quoted } from "./quoted";

/** In French nought and one are singular. */
function slotCount(count: number, participle = ""): string {
  const s = count < 2 ? "" : "s";
  return `${count} emplacement${s}${participle && ` ${participle}${s}`}`;
}

const said = (model: AgreementModel): FormWording => ({
  findings: domainOf(model).findings,
  renew: `Reprendre ${inSentence(model.words.agreement.fr).un}…`,
  findPartner: `Chercher ${inSentence(model.words.party.fr).le}…`,
  keepPartner: `Garder ${inSentence(model.words.party.fr).le}…`,
  allSlots: (count) => `Les ${count} emplacements`,
  goToSlot: (label, number, count) =>
    count === 1 ? `Aller à « ${label} » dans le document` : `Aller à « ${label} », emplacement ${number} sur ${count}`,
  progress: (filled, slots, left) => `${slotCount(filled, "rempli")} sur ${slots}${left > 0 ? ` · ${left} à corriger` : ""}`,
  groupCount: (answered, fields) => `${answered} sur ${fields}`,
  standings: {
    absent: "",
    empty: "à compléter",
    optional: "facultatif",
    waiting: "en attente",
    refused: "à corriger",
    conflict: "à choisir",
    differs: "à accorder",
    incomplete: "incomplet",
    answered: "écrit",
  },
  toReread: "à relire",
  queued: "En attente d’écriture",
  shownIn: (filled, slots) => (slots === 1 ? "Écrit dans le document." : `Écrit dans ${slotCount(filled)} sur ${slots}.`),
  agreed: "Le texte est accordé.",
  suggested: (option) => `Choisir « ${option} », d’après ce qui est saisi`,
  differs: (agreeing, answer, texts) =>
    `${slotCount(agreeing)} ${agreeing < 2 ? "dit" : "disent"} « ${answer} » ; ailleurs : ${quoted(texts)}.`,
  differsEvenly: (texts) => `Ce champ n’est pas le même partout dans le document : ${quoted(texts)}.`,
  writeEverywhere: (answer) => `Écrire partout « ${answer} »`,
  notEmptied: (texts) => `Pas encore vidé dans le document, qui dit : ${quoted(texts)}.`,
  emptyEverywhere: "Vider partout",
  unreadable: (text) => `Le document dit ${quoted([text])}, que Trame ne sait pas lire. Ce que vous écrirez ici le remplacera.`,
  conflict: (found) => `Le document dit maintenant ${quoted([found])}.`,
  changeForm: { field: "Changer la forme partout", slot: "Changer la forme ici" },
  formDropped: "La forme choisie pour l’ancien nom n’est pas gardée.",
  activities: (count) => (count === 0 ? "Aucune activité n’a ces mots." : "Choisissez l’activité :"),
  conflictBlank: "Ce champ a été vidé dans le document.",
  keepMine: "Écrire ma saisie",
  keepDocument: "Garder le texte du document",
});

export const words = (model: AgreementModel): FormWording => withNoBreakSpaces(said(model));
