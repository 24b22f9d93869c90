import { french as domainOf } from "../../agreement/wording/french";
import { sayClauseProblem } from "../../agreement/wording/wording";
import { withDe } from "../../agreement/french/elision";
import { capitalised } from "../../agreement/french/letter-case";
import { inSentence } from "../../agreement/french/noun";
import type { AgreementModel, FieldDefinition } from "../../agreement/model/agreement-model";
import type { ClauseAct } from "../session/pane-state";
import { withNoBreakSpaces } from "./no-break-spaces";
import type { PaneWording } from "./pane-wording";

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `« ${text} »`).join(", ");
}

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

/** In French nought and one are singular. */
function slotCount(count: number): string {
  return `${count} ${count < 2 ? "emplacement" : "emplacements"}`;
}

const acts = (e: string): Readonly<Record<ClauseAct, string>> => ({
  ticked: `ajouté${e}`,
  unticked: `retiré${e}`,
  "moved-up": `monté${e}`,
  "moved-down": `descendu${e}`,
  written: `ajouté${e}`,
  restored: `remis${e} comme dans le modèle`,
});

const words = (
  model: AgreementModel,
  domain = domainOf(model),
  { agreement, item } = model.words,
  { noun, inFull, gender } = agreement.fr,
  short = inSentence(agreement.fr),
  full = inSentence({ noun: inFull, gender }),
  { e } = inSentence(item.fr),
): PaneWording => ({
  ...domain,
  locale: "fr",
  of: ({ fr }) => fr,
  activities: {
    reading: "Lecture du document…",
    arranging: `Mise à jour des ${item.fr.plural}…`,
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
    arranged: ({ act, title }) => `${capitalised(item.fr.noun)} « ${title.fr} » ${acts(e)[act]}.`,
    "library-refused": ({ place, problem }) =>
      `Bibliothèque non importée${place && ` (${place})`} : ${sayClauseProblem(problem, domain)}`,
    "library-imported": ({ clauses }) =>
      clauses < 2 ? `${clauses} ${item.fr.noun} importé${e}.` : `${clauses} ${item.fr.plural} importé${e}s.`,
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
  firstName: "Prénom",
  familyName: "Nom",
  item: (number) => `${capitalised(item.fr.noun)} ${number}`,
  allSlots: (count) => `Les ${count} emplacements`,
  goTo: "Aller",
  goToSlot: (label, number, count) =>
    count === 1 ? `Aller à « ${label} » dans le document` : `Aller à « ${label} », emplacement ${number} sur ${count}`,
  progress: (filled, slots) => `${slotCount(filled)} sur ${slots}`,
  begin: "Commencer",
  beginExplained: (slots) =>
    `Ce document est ${full.le}. Trame y a trouvé ${slots} emplacements à remplir ; il va les encadrer, sans changer le texte.`,
  writeAll: "Tout écrire",
  undo: "Annuler la dernière écriture",
  nextEmpty: "Prochain champ vide",
  refresh: "Relire le document",
  prepareAgain: "Encadrer de nouveau les emplacements",
  saveReminder: "Pensez à enregistrer le document.",
  foreignTitle: (isOnly) => (isOnly ? `Ce document n’est pas ${short.le}` : "Ce document ne suit aucun modèle"),
  foreignExplained: (isOnly) =>
    `Trame n’y reconnaît ${isOnly ? `pas le texte ${withDe(full.le)}` : "le texte d’aucun de ses modèles"}. Il n’a rien modifié.`,
  emptyTitle: "Ce document est vide",
  emptyExplained: (isOnly) =>
    isOnly
      ? `Commencez par le modèle ${withDe(noun)}, ou choisissez ${short.un} déjà commencé${short.e}.`
      : "Commencez par un modèle, ou choisissez un document déjà commencé.",
  openModel: (name) => `Ouvrir ${named(name)} ici`,
  openModelElsewhere: (name) => `Ouvrir ${named(name)} dans une autre fenêtre`,
  chooseFile: "Choisir un autre fichier…",
  close: "Fermer le message",
  queued: "En attente d’écriture",
  shownIn: (filled, slots) => `Écrit dans ${slotCount(filled)} sur ${slots}.`,
  differs: (texts) =>
    `Ce champ n’est pas le même partout dans le document : ${quoted(texts)}. Ce que vous écrirez ici sera écrit partout.`,
  unreadable: (text) => `Le document dit ${quoted([text])}, que Trame ne sait pas lire. Ce que vous écrirez ici le remplacera.`,
  conflict: (found) => `Le document dit maintenant ${quoted([found])}.`,
  conflictBlank: "Ce champ a été vidé dans le document.",
  keepMine: "Écrire ma saisie",
  keepDocument: "Garder le document",
  panels: { fill: "Remplir", clauses: capitalised(item.fr.plural), verify: "Vérifier" },
  panelNames: "Parties du volet",
  wordTooOld: "Cette version de Word est trop ancienne pour Trame : il faut Word 2021, Microsoft 365 ou Word sur le web.",
  outsideWord: `Trame s’ouvre dans Word : installez-le comme complément, puis ouvrez ${short.un}.`,
});

/** One model among several, or the only one. */
function named(name: string | undefined): string {
  return name === undefined ? "le modèle" : `« ${name} »`;
}

export const french = (model: AgreementModel): PaneWording => withNoBreakSpaces(words(model));
