import type { ClausesWording } from "../clauses-wording";
import { withNoBreakSpaces } from "../no-break-spaces";

export const words: ClausesWording = withNoBreakSpaces({
  title: "Engagements de l’article 3",
  explained:
    "Cochez ceux qui s’appliquent : ils sont aussitôt écrits dans le document, avec leur puce et leur ponctuation. Alt + flèches les déplace.",
  search: "Chercher un engagement",
  noneFound: "Aucun engagement ne correspond.",
  moveUp: (title) => `Monter « ${title} »`,
  moveDown: (title) => `Descendre « ${title} »`,
  own: "écrit par vous",
  edited: "Modifié dans le document",
  removed: "retiré : ",
  added: "ajouté : ",
  restore: "Remettre le texte du modèle",
  askUntick: "Ce texte a été écrit ou modifié dans le document. Le retirer quand même ?",
  untick: "Retirer",
  keep: "Garder",
  write: "Rédiger un engagement",
  writeHelp: "À l’infinitif ; la majuscule et la ponctuation sont ajoutées.",
  add: "Ajouter",
  listMissing: "Cette liste n’a pas été retrouvée dans le document : son titre a peut-être été modifié.",
  listEmpty: "Aucun engagement n’est choisi : cette liste serait vide dans la convention.",
  library: "Ma bibliothèque",
  libraryHelp: "Elle dure le temps de ce volet : exportez-la dans un fichier pour la retrouver, ou la partager.",
  keepShort: "Garder dans ma bibliothèque",
  keepInLibrary: (title) => `Garder dans ma bibliothèque : ${title}`,
  removeFromLibrary: (title) => `Retirer « ${title} » de ma bibliothèque`,
  exportLibrary: "Exporter…",
  importLibrary: "Importer…",
  inLibrary: (count) => (count < 2 ? `${count} engagement gardé.` : `${count} engagements gardés.`),
});
