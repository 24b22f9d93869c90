import { french as domain } from "../../../agreement/wording/french";
import { sayClauseProblem } from "../../../agreement/wording/wording";
import type { FieldDefinition } from "../../../agreement/model/agreement-model";
import type { ClauseAct } from "../../session/pane-state";
import { withNoBreakSpaces } from "../no-break-spaces";
import type { PaneWording } from "../pane-wording";
import { quoted } from "./quoted";

function labels(fields: readonly FieldDefinition[]): string {
  return quoted(fields.map(({ label }) => label.fr));
}

/** A sentence, when there is something to say. */
function sayWritten(fields: readonly FieldDefinition[]): string[] {
  return fields.length > 0 ? [`Écrit dans le document : ${labels(fields)}.`] : [];
}

function sayFollowed(fields: readonly FieldDefinition[]): string[] {
  return fields.length > 0 ? [`Modifié dans le document, repris ici : ${labels(fields)}.`] : [];
}

const ACTS: Readonly<Record<ClauseAct, string>> = {
  ticked: "ajouté",
  unticked: "retiré",
  "moved-up": "monté",
  "moved-down": "descendu",
  written: "ajouté",
  restored: "remis comme dans le modèle",
};

export const words: PaneWording = withNoBreakSpaces({
  ...domain,
  locale: "fr",
  of: ({ fr }) => fr,
  activities: {
    reading: "Lecture du document…",
    arranging: "Mise à jour des engagements…",
    preparing: "Préparation des emplacements…",
    writing: "Écriture dans le document…",
    undoing: "Annulation…",
    showing: "Recherche de l’emplacement…",
    opening: "Ouverture du document…",
    verifying: "Vérification…",
  },
  notices: {
    prepared: ({ slots }) => `${slots} emplacements préparés : vous pouvez remplir.`,
    written: ({ fields, followed }) => [...sayWritten(fields), ...sayFollowed(followed)].join(" "),
    "written-in-part": ({ fields }) =>
      `Écrit, mais pas dans tous ses emplacements : ${labels(fields)}. Les autres ont été supprimés, ou leur contrôle : encadrez-les de nouveau, ou complétez-les dans le document.`,
    "left-unwritten": ({ fields, written }) =>
      [...sayWritten(written), `Pas écrit, à corriger ou à choisir dans le formulaire : ${labels(fields)}.`].join(" "),
    arranged: ({ act, title }) => `Engagement « ${title.fr} » ${ACTS[act]}.`,
    "library-refused": ({ place, problem }) =>
      `Bibliothèque non importée${place && ` (${place})`} : ${sayClauseProblem(problem, domain)}`,
    "library-imported": ({ clauses }) => (clauses < 2 ? `${clauses} engagement importé.` : `${clauses} engagements importés.`),
    "nothing-to-write": () => "Tout est déjà écrit dans le document.",
    undone: ({ slots }) => `${slots} ${slots < 2 ? "passage remis" : "passages remis"} comme avant.`,
    followed: ({ fields }) => sayFollowed(fields).join(" "),
    "slot-not-shown": () => "Cet emplacement n’est plus dans le document.",
    "everything-filled": () => "Tous les champs ont une réponse.",
    inserted: () => "Le modèle est ouvert dans cette fenêtre. Enregistrez-le sous un nouveau nom.",
    "opened-elsewhere": () => "Le document est ouvert dans une autre fenêtre : ouvrez-y Trame pour le remplir.",
    "not-a-docx": () => "Ce fichier n’est pas un document Word (.docx).",
    "unexpected-error": ({ detail }) =>
      `Une erreur inattendue s’est produite (${detail}). Le document n’est pas perdu : relisez-le, puis recommencez.`,
  },
  groups: {
    partner: "Le partenaire",
    signatory: "Son signataire",
    purpose: "L’objet du partenariat",
    engagements: "Ses engagements",
    contact: "Son interlocuteur",
    signing: "La signature",
  },
  firstName: "Prénom",
  familyName: "Nom",
  item: (number) => `Engagement ${number}`,
  goTo: "Aller",
  begin: "Commencer",
  beginExplained: (slots) =>
    `Ce document est la convention de partenariat. Trame y a trouvé ${slots} emplacements à remplir ; il va les encadrer, sans changer le texte.`,
  undo: "Annuler la dernière écriture",
  refresh: "Relire le document",
  prepareAgain: "Encadrer de nouveau les emplacements",
  saveReminder: "Pensez à enregistrer le document.",
  foreignTitle: "Ce document n’est pas la convention",
  foreignExplained: "Trame n’y reconnaît pas le texte de la convention de partenariat. Il n’a rien modifié.",
  emptyTitle: "Ce document est vide",
  emptyExplained: "Commencez par le modèle de convention, ou choisissez une convention déjà commencée.",
  openModel: "Ouvrir le modèle ici",
  openModelElsewhere: "Ouvrir le modèle dans une autre fenêtre",
  chooseFile: "Choisir un autre fichier…",
  close: "Fermer le message",
  panelNames: "Parties du volet",
  wordTooOld: "Cette version de Word est trop ancienne pour Trame : il faut Word 2021, Microsoft 365 ou Word sur le web.",
  outsideWord: "Trame s’ouvre dans Word : installez-le comme complément, puis ouvrez une convention.",
});
