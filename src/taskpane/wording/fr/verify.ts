import { printIsoDay } from "../../../agreement/french/calendar";
import { capitalised } from "../../../agreement/french/letter-case";
import { inSentence } from "../../../agreement/french/noun";
import type { AgreementModel } from "../../../agreement/model/agreement-model";
import { french as domainOf } from "../../../agreement/wording/french";
import { frenchReview } from "../../../agreement/wording/french-review";
import { sayProblem } from "../../../agreement/wording/wording";
import { withNoBreakSpaces } from "../../../agreement/wording/no-break-spaces";
import { onOneLine } from "../on-one-line";
import type { VerifyWording } from "../verify-wording";

function counted(count: number, one: string, many: string): string {
  return `${count} ${count < 2 ? one : many}`;
}

const said = (
  model: AgreementModel,
  french = domainOf(model),
  { agreement, item } = model.words,
  { le, ce, e } = inSentence(agreement.fr),
): VerifyWording => ({
  review: frenchReview(model),
  outcomes: {
    verified: "Vérification terminée.",
    repaired: "Corrigé dans le document.",
    gone: "Ce point n’est plus dans le document : rien n’a été changé.",
    refused: "Word n’a pas permis cette correction : faites-la dans le document.",
    "not-shown": "Ce point n’est pas dans le corps du texte, ou n’y est plus.",
    waived: "Laissé de côté ; la raison est gardée dans le document.",
    withdrawn: "Ce point est de nouveau à traiter.",
    "fact-written": "Changé partout dans le document.",
    "fact-not-everywhere": "Changé, mais pas partout : le texte autour a été modifié. Voyez les points signalés.",
    "fact-not-written":
      "Rien n’a été changé : le document est peut-être en lecture seule, ou le texte autour a été modifié. Changez-le dans le document.",
    blocked: "Rien n’a été finalisé : des points bloquent encore la signature.",
    finalised: `${capitalised(le)} est finalisé${e}. Pensez à enregistrer le document.`,
    reopened: `${capitalised(le)} est rouvert${e} : les emplacements peuvent être modifiés.`,
    "working-data-removed":
      "Données de travail retirées ; les emplacements restent repérés dans le fichier. Enregistrez le document.",
  },
  badReason: (problem) =>
    problem.code === "answer-blank"
      ? "Écrivez une raison : elle dira pourquoi ce point n’a pas été corrigé."
      : `Raison non gardée : ${sayProblem(problem, french)}`,
  badFact: (problem) => `Rien n’a été changé : ${sayProblem(problem, french)}`,
  title: "Vérifier avant signature",
  ready: (left) => (left === 0 ? "Prêt à signer" : "Rien ne bloque la signature"),
  notReady: "À ne pas signer en l’état",
  verifyAgain: "Tout revérifier",
  verifying: "Vérification…",
  counts: ({ blocking, warning, note }, waived) =>
    [
      counted(blocking, "bloquant", "bloquants"),
      `${warning} à décider`,
      `${note} à soigner`,
      ...(waived > 0 ? [counted(waived, "laissé de côté", "laissés de côté")] : []),
    ]
      .map(onOneLine)
      .join(" · "),
  repairs: {
    "replace-text": "Corriger",
    "end-paragraph": "Corriger",
    "write-field": "Corriger",
    "write-fact": `Garder pour ${ce}`,
    "remove-paragraph": "Retirer la puce",
    "choose-clause": `Remettre ${inSentence(item.fr).le}`,
    "restore-slot": "Rétablir l’emplacement",
    detach: "Détacher",
  },
  restoreText: "Rétablir le texte du modèle",
  writeThisOne: (text) => `Écrire partout « ${text} »`,
  setAside: "Laisser de côté…",
  about: (action, sentence) => `${action} : ${sentence}`,
  undo: "Annuler",
  changeFact: "Choisir…",
  why: "Pourquoi laisser ce point de côté ?",
  whyHelp: "La raison reste dans le document et dans le rapport.",
  confirmSetAside: "Laisser de côté",
  cancel: "Annuler",
  unfilled: (count) => `${count} emplacements ne sont pas remplis : répondez dans « Remplir ».`,
  waived: (count) => `Laissés de côté (${count})`,
  waivedBecause: (reason, date) => `« ${reason} » (${printIsoDay(date)})`,
  withdraw: "Remettre à traiter",
  summary: `${capitalised(le)} en bref`,
  blank: "à compléter",
  absent: (titles) => `${capitalised(item.fr.plural)} du modèle non retenu${inSentence(item.fr).e}s : ${titles.join(" ; ")}.`,
  facts: "Ce que le modèle affirme",
  otherFacts: "Autres renseignements",
  change: "Modifier",
  write: "Écrire partout",
  changedHere: `changé pour ${ce}`,
  finalise: "Finaliser…",
  finaliseExplained: `Relisez ce résumé. Finaliser verrouille les emplacements et les ${item.fr.plural}, masque leurs cadres et retire les surlignages de Trame. Vous pourrez rouvrir.`,
  confirmFinalise: `Finaliser ${le}`,
  finalisedOn: (date) => `${capitalised(agreement.fr.noun)} finalisé${e}${date === undefined ? "" : ` le ${printIsoDay(date)}`}`,
  lockLimits: `Les emplacements et les ${item.fr.plural} sont verrouillés. Un complément ne peut pas verrouiller le reste du texte : dans Word, Révision > Restreindre la modification le protège.`,
  reopen: "Rouvrir",
  removeWorkingData: "Retirer les données de travail avant envoi",
  removeExplained:
    "Retire ce que Trame garde dans le fichier : points laissés de côté (ils seront de nouveau signalés) et leurs raisons, renseignements changés, date de finalisation. Imprimez d’abord le rapport s’il doit être conservé. Cette opération est définitive.",
  confirmRemove: "Retirer définitivement",
  report: "Rapport",
  print: "Imprimer",
  copy: "Copier le texte",
  copied: "Rapport copié.",
  copyByHand: "Le texte du rapport est sélectionné : copiez-le (Ctrl+C ou ⌘C).",
  closeReport: "Fermer le rapport",
  printDate: printIsoDay,
});

export const words = (model: AgreementModel): VerifyWording => withNoBreakSpaces(said(model));
