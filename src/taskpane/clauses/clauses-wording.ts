/** Words of the panel, loaded with it. */

import { inSentence } from "../../agreement/french/noun";
import type { AgreementModel } from "../../agreement/model/agreement-model";
import { withNoBreakSpaces } from "../wording/no-break-spaces";

export interface ClausesWording {
  readonly title: string;
  readonly explained: string;
  readonly search: string;
  readonly noneFound: string;
  readonly moveUp: (title: string) => string;
  readonly moveDown: (title: string) => string;
  readonly own: string;
  readonly edited: string;
  readonly removed: string;
  readonly added: string;
  readonly restore: string;
  readonly askUntick: string;
  readonly untick: string;
  readonly keep: string;
  readonly write: string;
  readonly writeHelp: string;
  readonly add: string;
  readonly listMissing: string;
  readonly listEmpty: string;
  readonly library: string;
  readonly libraryHelp: string;
  readonly keepShort: string;
  readonly keepInLibrary: (title: string) => string;
  readonly removeFromLibrary: (title: string) => string;
  readonly exportLibrary: string;
  readonly importLibrary: string;
  readonly inLibrary: (count: number) => string;
}

const french = (
  { words: { agreement, item, items, itemStyle } }: AgreementModel,
  { un, e, agreeing } = inSentence(item.fr),
): ClausesWording => ({
  title: items.fr,
  explained: `Cochez ${agreeing("ceux", "celles")} qui s’appliquent : ${agreeing("ils", "elles")} sont aussitôt écrit${e}s dans le document, avec leur puce et leur ponctuation. Alt + flèches les déplace.`,
  search: `Chercher ${un}`,
  noneFound: `${agreeing("Aucun", "Aucune")} ${item.fr.noun} ne correspond.`,
  moveUp: (title) => `Monter « ${title} »`,
  moveDown: (title) => `Descendre « ${title} »`,
  own: `écrit${e} par vous`,
  edited: `Modifié${e} dans le document`,
  removed: "retiré : ",
  added: "ajouté : ",
  restore: "Remettre le texte du modèle",
  askUntick: "Ce texte a été écrit ou modifié dans le document. Le retirer quand même ?",
  untick: "Retirer",
  keep: "Garder",
  write: `Rédiger ${un}`,
  writeHelp: `${itemStyle.fr} ; la majuscule et la ponctuation sont ajoutées.`,
  add: "Ajouter",
  listMissing: "Cette liste n’a pas été retrouvée dans le document : son titre a peut-être été modifié.",
  listEmpty: `${agreeing("Aucun", "Aucune")} ${item.fr.noun} n’est choisi${e} : cette liste serait vide dans ${inSentence(agreement.fr).le}.`,
  library: "Ma bibliothèque",
  libraryHelp: "Elle dure le temps de ce volet : exportez-la dans un fichier pour la retrouver, ou la partager.",
  keepShort: "Garder dans ma bibliothèque",
  keepInLibrary: (title) => `Garder dans ma bibliothèque : ${title}`,
  removeFromLibrary: (title) => `Retirer « ${title} » de ma bibliothèque`,
  exportLibrary: "Exporter…",
  importLibrary: "Importer…",
  inLibrary: (count) => (count < 2 ? `${count} ${item.fr.noun} gardé${e}.` : `${count} ${item.fr.plural} gardé${e}s.`),
});

const english = ({ words: { agreement, item, items, itemStyle } }: AgreementModel): ClausesWording => ({
  title: items.en,
  explained:
    "Tick those that apply: they are written in the document at once, with their bullet and punctuation. Alt + arrows moves them.",
  search: `Search the ${item.en.plural}`,
  noneFound: `No ${item.en.noun} matches.`,
  moveUp: (title) => `Move “${title}” up`,
  moveDown: (title) => `Move “${title}” down`,
  own: "written by you",
  edited: "Changed in the document",
  removed: "removed: ",
  added: "added: ",
  restore: "Put the model’s text back",
  askUntick: "This text was written or changed in the document. Remove it all the same?",
  untick: "Remove",
  keep: "Keep",
  write: `Write ${item.en.article} ${item.en.noun}`,
  writeHelp: `${itemStyle.en}; the capital and the punctuation are added.`,
  add: "Add",
  listMissing: "This list was not found in the document: its heading may have been changed.",
  listEmpty: `No ${item.en.noun} is chosen: this list would be empty in the ${agreement.en.noun}.`,
  library: "My library",
  libraryHelp: "It lasts as long as this pane: export it to a file to find it again, or to share it.",
  keepShort: "Keep in my library",
  keepInLibrary: (title) => `Keep in my library: ${title}`,
  removeFromLibrary: (title) => `Remove “${title}” from my library`,
  exportLibrary: "Export…",
  importLibrary: "Import…",
  inLibrary: (count) => `${count} ${count === 1 ? item.en.noun : item.en.plural} kept.`,
});

export const clausesWording = { fr: (model: AgreementModel): ClausesWording => withNoBreakSpaces(french(model)), en: english };
