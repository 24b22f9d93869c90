import type { PropertyName } from "../../../agreement/agreement-document";
import type { SendingWording } from "../sending-wording";

const names: Readonly<Record<PropertyName, string>> = {
  author: "auteur",
  manager: "responsable",
  company: "société",
  subject: "objet",
  category: "catégorie",
  keywords: "mots-clés",
  comments: "commentaires du fichier",
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count < 2 ? one : many}`;
}

/** Where to click in Word. */
const byHand = "dans Word, Accueil > Couleur de surlignage > Aucune couleur.";

export const sending: SendingWording = {
  title: "Prêt à envoyer ?",
  nothing: "Rien de plus que le texte ne partira avec ce fichier, autant que Trame peut le voir.",
  left: "Partirait aussi avec ce fichier :",
  points: {
    properties: ({ texts }) => `Propriétés : ${texts.map(({ name, text }) => `${names[name]} « ${text} »`).join(", ")}.`,
    "last-author": ({ text }) =>
      `Dernier enregistrement par « ${text} » : dans Word, Fichier > Informations > Inspecter le document.`,
    "custom-properties": ({ count }) => `${counted(count, "propriété personnalisée", "propriétés personnalisées")}.`,
    comments: ({ count, removable }) =>
      removable.length > 0
        ? `${counted(count, "commentaire", "commentaires")} :`
        : `${counted(count, "commentaire", "commentaires")} : dans Word, Révision > Supprimer > Supprimer tous les commentaires.`,
    revisions: ({ count }) =>
      `${counted(count, "modification suivie", "modifications suivies")} : dans Word, Révision > Accepter ou Refuser.`,
    highlights: ({ count, removable }) =>
      removable.length > 0
        ? `${counted(count, "passage surligné", "passages surlignés")} :`
        : `${counted(count, "passage surligné", "passages surlignés")} : ${byHand}`,
    tracking: () => "Le suivi des modifications est actif : dans Word, Révision > Suivi des modifications.",
    "working-data": () =>
      "Vos décisions et leurs raisons, que Trame garde dans le fichier : « Retirer les données de travail », plus bas.",
    "not-seen": () => "Word n’a pas laissé voir les commentaires ni les modifications suivies : regardez dans Révision.",
  },
  comment: (author, text) => `${author || "Sans nom"} : « ${text} »`,
  deleteComments: (count) => (count === 1 ? "Supprimer ce commentaire" : `Supprimer ces ${count} commentaires`),
  deleteExplained: "Les réponses partent avec. Trame ne pourra pas les rendre : aussitôt après, Ctrl+Z ou ⌘Z dans Word le peut.",
  commentsDeleted: (count) =>
    count === 0
      ? "Aucun commentaire n’a été supprimé : ils ont changé entre-temps."
      : `${counted(count, "commentaire supprimé", "commentaires supprimés")}. Pour revenir en arrière, Ctrl+Z ou ⌘Z dans Word.`,
  highlight: (place, text) => `${place} : « ${text} »`,
  removeHighlights: (count) => (count === 1 ? "Retirer ce surlignage" : `Retirer ces ${count} surlignages`),
  putBackHighlights: "Remettre les surlignages",
  highlightsRemoved: ({ removed, whitened, left }) =>
    [
      removed > 0 ? `${counted(removed, "surlignage retiré", "surlignages retirés")}.` : "",
      whitened > 0
        ? `${counted(whitened, "surlignage mis", "surlignages mis")} en blanc, qui ne se voit pas : ce Word ne sait pas les retirer.`
        : "",
      left > 0 ? `${counted(left, "surlignage reste", "surlignages restent")} : ${byHand}` : "",
    ]
      .filter(Boolean)
      .join(" "),
  clearProperties: "Retirer ces propriétés",
  fileName: "Nom de fichier proposé :",
  copyName: "Copier le nom",
  nameCopied: "Nom copié.",
  copyNameByHand: "Word n’a pas laissé copier : sélectionnez le nom et copiez-le (Ctrl+C ou ⌘C).",
  dates: { title: "Fin, renouvellement, préavis", keepCalendar: "Garder ces dates (.ics)" },
};
