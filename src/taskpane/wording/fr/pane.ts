import { capitalised } from "../../../agreement/french/letter-case";
import { inSentence } from "../../../agreement/french/noun";
import type { AgreementModel, FieldDefinition } from "../../../agreement/model/agreement-model";
import { frenchAnswers as domainOf } from "../../../agreement/wording/french-answers";
import { sayProblem } from "../../../agreement/wording/wording";
import type { ClauseAct } from "../../session/pane-state";
import { withNoBreakSpaces } from "../../../agreement/wording/no-break-spaces";
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

function sayDiffering(fields: readonly FieldDefinition[]): string[] {
  return fields.length > 0 ? [`Pas la même réponse partout dans le document : ${labels(fields)}.`] : [];
}

const acts = (e: string): Readonly<Record<Exclude<ClauseAct, "waiting-removed" | "renewed">, string>> => ({
  ticked: `ajouté${e}`,
  unticked: `retiré${e}`,
  "moved-up": `monté${e}`,
  "moved-down": `descendu${e}`,
  written: `ajouté${e}`,
  rewritten: `réécrit${e}`,
  restored: `remis${e} comme dans le modèle`,
});

const said = (
  model: AgreementModel,
  domain = domainOf(model),
  { agreement, item } = model.words,
  { inFull, gender } = agreement.fr,
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
    keeping: "Enregistrement de la saisie…",
    undoing: "Annulation…",
    showing: "Recherche de l’emplacement…",
    opening: "Ouverture du document…",
    verifying: "Vérification…",
    diagnosing: "Diagnostic de ce Word…",
  },
  notices: {
    prepared: ({ slots }) => `${slots} emplacements préparés : vous pouvez les remplir.`,
    written: ({ fields, followed, differing }) =>
      [...sayWritten(fields), ...sayFollowed(followed), ...sayDiffering(differing)].join(" "),
    "written-in-part": ({ fields }) =>
      `Écrit, mais pas dans tous ses emplacements : ${labels(fields)}. Les autres ont été supprimés du document : cliquez sur « Retrouver les emplacements », ou complétez-les dans Word.`,
    "left-unwritten": ({ fields, written }) =>
      [...sayWritten(written), `Pas écrit, à corriger ou à choisir dans le formulaire : ${labels(fields)}.`].join(" "),
    "answer-refused": ({ field, problem }) => `« ${field.label.fr} » n’est pas écrit : ${sayProblem(problem, domain)}`,
    arranged: ({ act, title }) =>
      act === "waiting-removed"
        ? `Puces sans texte retirées (${title.fr}).`
        : act === "renewed"
          ? `${capitalised(item.fr.plural)} repris (${title.fr}).`
          : `${capitalised(item.fr.noun)} « ${title.fr} » ${acts(e)[act]}.`,
    "nothing-to-write": () => "Tout est déjà écrit dans le document.",
    undone: ({ slots }) => `${slots} ${slots < 2 ? "passage remis" : "passages remis"} comme avant.`,
    followed: ({ followed, differing }) => [...sayFollowed(followed), ...sayDiffering(differing)].join(" "),
    "drafts-kept": () => "Ce que vous avez saisi est gardé dans le document, même si vous fermez le volet.",
    "drafts-taken-up": ({ fields }) => `Saisie retrouvée, pas encore écrite dans le document : ${labels(fields)}.`,
    "read-only": () => "Ce document est en lecture seule : Trame peut le lire et le vérifier, pas y écrire.",
    "slot-not-shown": () => "Cet emplacement n’est plus dans le document.",
    "no-blank-slot": ({ isBegun }) =>
      isBegun ? "Aucun champ vide : tous les emplacements du document sont remplis." : "Cliquez d’abord sur « Commencer ».",
    inserted: () => "Le modèle est ouvert dans cette fenêtre. Enregistrez-le sous un nouveau nom.",
    "opened-elsewhere": () => "Le document est ouvert dans une autre fenêtre : ouvrez-y Trame pour le remplir.",
    "own-model": ({ name }) => `Ce document porte son propre modèle, « ${name.fr} » : son texte n’est comparé à aucun autre.`,
    "own-model-unreadable": () => "Le modèle que ce document garde est abîmé : chargez son fichier, ou analysez le document.",
    "not-loaded": () =>
      "Une partie de Trame n’a pas pu être chargée. Rien n’est perdu : vérifiez la connexion, puis recommencez.",
    "unexpected-error": ({ detail }) =>
      `Une erreur inattendue s’est produite (${detail}). Le document n’est pas perdu : actualisez, puis recommencez.`,
  },
  partFailed: "Cette partie du volet n’a pas pu s’afficher",
  partFailedExplained:
    "Elle n’a peut-être pas été chargée : vérifiez la connexion, puis réessayez. Ce que vous avez saisi est gardé.",
  tryAgain: "Réessayer",
  stalled: "Word tarde à répondre.",
  stopWaiting: "Arrêter d’attendre",
  firstName: "Prénom",
  familyName: "Nom",
  kind: "Nature",
  item: (number) => `${capitalised(item.fr.noun)} ${number}`,
  goTo: "Aller",
  begin: "Commencer",
  beginFromAnother: `Commencer d’après ${short.un} déjà rempli${short.e}`,
  beginExplained: (slots) =>
    `Ce document est ${full.le}. Trame y a trouvé ${slots} emplacements à remplir et va les encadrer, sans changer le texte.`,
  next: {
    answer: "Prochain champ vide",
    settle: (label) => `À régler : ${label}`,
    write: "Tout écrire dans le document",
    choose: `Choisir les ${item.fr.plural}`,
    verify: `Vérifier ${short.le}`,
  },
  steps: {
    done: "fait",
    slots: (filled, slots) => `${filled} sur ${slots}`,
    points: (points) => `${points} ${points < 2 ? "point" : "points"} à traiter`,
  },
  undo: "Annuler la dernière écriture",
  refresh: "Actualiser depuis le document",
  prepareAgain: "Retrouver les emplacements",
  saveReminder: "Pensez à enregistrer le document.",
  close: "Fermer le message",
  about: "À propos de Trame",
  panelNames: "Parties du volet",
  wordTooOld: "Cette version de Word est trop ancienne pour Trame : il faut Word 2021, Microsoft 365 ou Word sur le web.",
  outsideWord: `Trame s’ouvre dans Word : installez-le comme complément, puis ouvrez ${short.un}.`,
});

export const words = (model: AgreementModel): PaneWording => withNoBreakSpaces(said(model));
