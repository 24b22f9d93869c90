import { inSentence } from "../../../agreement/french/noun";
import type { AgreementModel } from "../../../agreement/model/agreement-model";
import { withNoBreakSpaces } from "../../../agreement/wording/no-break-spaces";
import type { ClausesWording } from "../clauses-wording";
import { itemAt } from "../item-at";
import { keepFile } from "./keep-file";

const said = (
  { words: { agreement, item, items, itemStyle } }: AgreementModel,
  { un, e, agreeing } = inSentence(item.fr),
): ClausesWording => ({
  title: items.fr,
  explained: `Cochez ${agreeing("ceux", "celles")} qui s’appliquent : ${agreeing("ils", "elles")} sont aussitôt écrit${e}s dans le document, avec leur puce et leur ponctuation. Alt + flèche haut ou bas les déplace.`,
  search: `Chercher ${un}`,
  noneFound: `${agreeing("Aucun", "Aucune")} ${item.fr.noun} ne correspond.`,
  moveUp: (title) => `Monter « ${title} »`,
  moveDown: (title) => `Descendre « ${title} »`,
  own: `écrit${e} par vous`,
  edited: `Modifié${e} dans le document`,
  editedShort: `modifié${e}`,
  proposalShort: "proposition",
  details: (title) => `Détails de « ${title} »`,
  goTo: (title) => `Aller à « ${title} » dans le document`,
  removed: "retiré : ",
  added: "ajouté : ",
  restore: "Remettre le texte du modèle",
  askUntick: "Ce texte a été écrit ou modifié dans le document. Le retirer quand même ?",
  untick: "Retirer",
  keep: "Garder",
  write: `Rédiger ${un}`,
  rewrite: "Modifier le texte",
  rewriteNamed: (title) => `Modifier le texte de « ${title} »`,
  save: "Enregistrer",
  waiting: (bullets) =>
    bullets < 2
      ? `Une puce attend son texte : rédigez-le ci-dessous, ou retirez-la.`
      : `${bullets} puces attendent leur texte : rédigez-le ci-dessous, ou retirez-les.`,
  removeWaiting: (bullets) => (bullets < 2 ? "Retirer cette puce" : "Retirer ces puces"),
  writeHelp: `${itemStyle.fr} ; la majuscule et la ponctuation sont ajoutées.`,
  add: "Ajouter",
  listMissing: "Cette liste n’a pas été retrouvée dans le document : son titre a peut-être été modifié.",
  listEmpty: `${agreeing("Aucun", "Aucune")} ${item.fr.noun} n’est choisi${e} : cette liste serait vide dans ${inSentence(agreement.fr).le}.`,
  library: "Ma bibliothèque",
  libraryHelp: "Elle disparaît à la fermeture du volet : exportez-la, ou gardez-la sur cet ordinateur.",
  keepShort: "Garder dans ma bibliothèque",
  inMyLibrary: `Gardé${e} dans ma bibliothèque, en bas.`,
  keepInLibrary: (title) => `Garder dans ma bibliothèque : ${title}`,
  removeFromLibrary: (title) => `Retirer « ${title} » de ma bibliothèque`,
  exportLibrary: "Exporter…",
  importLibrary: "Importer…",
  inLibrary: (count) => (count < 2 ? `${count} ${item.fr.noun} gardé${e}.` : `${count} ${item.fr.plural} gardé${e}s.`),
  libraryImported: (count) => (count < 2 ? `${count} ${item.fr.noun} importé${e}.` : `${count} ${item.fr.plural} importé${e}s.`),
  libraryRefused: (place, reason) => `Bibliothèque non importée${itemAt(place, item.fr.noun)} : ${reason}`,
  kept: {
    open: "Sur cet ordinateur…",
    standing: {
      lasting: "Gardée dans ce Word, sur cet ordinateur seulement : sans nom de personne.",
      framed: "Gardée sur cet ordinateur, pour Word ouvert depuis ce site seulement : sans nom de personne.",
      blocked: "Ce Word ne laisse rien garder : exportez plutôt la bibliothèque.",
      foreign: "Autre chose est gardé à sa place, et y reste : exportez plutôt la bibliothèque.",
      full: "Plus de place sur cet ordinateur : exportez plutôt la bibliothèque.",
    },
    count: (count) => (count < 2 ? `${count} ${item.fr.noun} y est.` : `${count} ${item.fr.plural} y sont.`),
    keep: "Y garder ma bibliothèque",
    take: "Reprendre ce qui y est",
    remove: "En retirer tout",
    undo: "Annuler",
    done: {
      kept: "Bibliothèque gardée sur cet ordinateur.",
      removed: "Bibliothèque retirée de cet ordinateur ; celle de ce volet reste.",
      undone: "Bibliothèque remise sur cet ordinateur.",
    },
  },
  ...keepFile,
});

export const words = (model: AgreementModel): ClausesWording => withNoBreakSpaces(said(model));
