import { printIsoDay } from "../../../agreement/french/calendar";
import { capitalised } from "../../../agreement/french/letter-case";
import { inSentence } from "../../../agreement/french/noun";
import type { AgreementModel } from "../../../agreement/model/agreement-model";
import { french as domainOf } from "../../../agreement/wording/french";
import { frenchReview } from "../../../agreement/wording/french-review";
import { sayProblem } from "../../../agreement/wording/wording";
import { withNoBreakSpaces } from "../../../agreement/wording/no-break-spaces";
import { words as houseWords } from "./house";
import { keepFile } from "./keep-file";
import { onOneLine } from "../on-one-line";
import type { VerifyWording } from "../verify-wording";
import { sending } from "./sending";

function counted(count: number, one: string, many: string): string {
  return `${count} ${count < 2 ? one : many}`;
}

const said = (
  model: AgreementModel,
  french = domainOf(model),
  { agreement, item } = model.words,
  { le, ce, e } = inSentence(agreement.fr),
): VerifyWording => ({
  findings: french.findings,
  review: frenchReview(model),
  outcomes: {
    verified: "Vérification terminée.",
    repaired: "Corrigé dans le document.",
    gone: "Ce point n’est plus dans le document : rien n’a été changé.",
    refused: "Word n’a pas permis cette correction : faites-la dans le document.",
    "not-shown": "Ce point n’est pas dans le corps du texte, ou n’y est plus.",
    waived: "Laissé de côté ; la raison est gardée dans le document.",
    withdrawn: "Ce point est de nouveau à traiter.",
    "taken-up": "Ces décisions sont reprises ; elles comptent tant que ce volet reste ouvert.",
    dropped: "Cette décision est retirée : ce qu’elle réglait est de nouveau signalé.",
    "fact-written": "Changé partout dans le document.",
    "fact-not-everywhere": "Changé, mais pas partout : le texte autour a été modifié. Voyez les points signalés.",
    "fact-not-written":
      "Rien n’a été changé : le document est peut-être en lecture seule, ou le texte autour a été modifié. Changez-le dans le document.",
    blocked: "Rien n’a été finalisé : des points bloquent encore la signature.",
    finalised: `${capitalised(le)} est finalisé${e}. Pensez à enregistrer le document.`,
    reopened: `${capitalised(le)} est rouvert${e} : les emplacements peuvent être modifiés.`,
    "working-data-removed":
      "Décisions et raisons retirées du fichier ; les emplacements y restent repérés. Enregistrez le document.",
  },
  badReason: (problem) =>
    problem.code === "answer-blank"
      ? "Écrivez une raison : elle dira pourquoi ce point n’a pas été corrigé."
      : `Raison non gardée : ${sayProblem(problem, french)}`,
  badFact: (problem) => `Rien n’a été changé : ${sayProblem(problem, french)}`,
  title: "Vérifier avant signature",
  house: houseWords(model),
  verdict: {
    blocked: (points) => `Bloqué (${points})`,
    "to-decide": (points) => `À décider (${points})`,
    ready: () => "Prêt",
  },
  verifyAgain: "Tout revérifier",
  verifying: "Vérification…",
  counts: (open, waived) =>
    [
      `${capitalised(ce)} : ${open.agreement}`,
      `texte du modèle : ${open.model}`,
      ...(waived > 0 ? [counted(waived, "laissé de côté", "laissés de côté")] : []),
    ]
      .map(onOneLine)
      .join(" · "),
  part: (part, points) => `${{ agreement: capitalised(ce), model: "Le texte du modèle" }[part]} (${points})`,
  nothing: "Aucun point : tout est comme il faut.",
  levels: { blocking: "Bloquant", warning: "À décider", note: "À soigner" },
  becomes: (text, correction) => `« ${text} » → « ${correction} »`,
  correctAll: (points, left) => {
    const leaves = left === 1 ? "laisser de côté 1 point à soigner" : `laisser de côté ${left} points à soigner`;
    if (points === 0) return capitalised(leaves);
    return left === 0 ? `Tout corriger (${points})` : `Tout corriger (${points}), ${leaves}`;
  },
  correctAllExplained: (left) =>
    left === 0
      ? "Écrit ce que chaque carte montre après la flèche. Une seule annulation reprend tout."
      : "Écrit ce qui suit chaque flèche ; laisse de côté les autres cartes « À soigner », pour leur raison. Une annulation reprend tout.",
  correctEach: (places) => `Corriger les ${places}`,
  setEachAside: (places) => `Laisser de côté les ${places}…`,
  repairs: {
    "replace-text": "Corriger",
    "end-paragraph": "Corriger",
    "write-field": "Corriger",
    "write-fact": `Garder pour ${ce}`,
    "write-facts": "Rétablir le texte du modèle",
    "remove-paragraph": "Retirer la puce",
    "give-bullet": "Remettre la puce",
    "choose-clause": `Remettre ${inSentence(item.fr).le}`,
    "restore-slot": "Rétablir l’emplacement",
    detach: "Détacher",
  },
  restoreText: "Rétablir le texte du modèle",
  writeThisOne: (text) => `Écrire partout « ${text} »`,
  unwritten: (count) => `Le formulaire et le document ne disent pas la même chose (${count})`,
  unwrittenBecause: {
    wrong: (label) => `« ${label} » : ce qui est saisi n’est pas valable ; ce n’est pas dans le document.`,
    refused: (label) => `« ${label} » : ce qui est saisi n’a pas pu être écrit dans le document.`,
    conflict: (label) => `« ${label} » : le document dit autre chose ; choisissez ce qui est à garder.`,
    draft: (label) => `« ${label} » : ce qui est saisi n’est pas encore écrit dans le document.`,
  },
  goToField: "Aller au champ",
  elsewhere: "Décidé avant l’ouverture de ce volet",
  takeUp: "Reprendre ces décisions",
  drop: "Retirer",
  setAside: "Laisser de côté…",
  setAsideSo: (places) => (places === 1 ? "Laisser de côté" : `Laisser de côté les ${places}`),
  more: "Précisions",
  otherReason: "Autre raison…",
  proposed: (reason) => `Raison proposée : « ${reason} »`,
  about: (action, sentence) => `${action} : ${sentence}`,
  changeFact: "Modifier…",
  reread: "Relu, c’est voulu",
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
  finaliseExplained: `Relisez ce résumé. Finaliser verrouille les emplacements et les ${item.fr.plural}, sans cadre ni surlignage. Vous pourrez rouvrir.`,
  decisionsStay: "Vos décisions et leurs raisons restent dans le fichier, tant que vous ne les en retirez pas avant l’envoi.",
  confirmFinalise: `Finaliser ${le}`,
  undecided: (points) => (points === 1 ? "1 point n’est pas décidé" : `${points} points ne sont pas décidés`),
  finaliseUndecided: (points) =>
    points === 1 ? "Finaliser avec 1 point non décidé" : `Finaliser avec ${points} points non décidés`,
  finalisedOn: (date) => `${capitalised(agreement.fr.noun)} finalisé${e}${date === undefined ? "" : ` le ${printIsoDay(date)}`}`,
  lockLimits: `Emplacements et ${item.fr.plural} sont verrouillés, pas le reste du texte : dans Word, Révision > Restreindre la modification le protège.`,
  reopen: "Rouvrir",
  removeWorkingData: "Retirer les données de travail avant envoi",
  removeExplained:
    "Retire du fichier vos décisions, leurs raisons et la date de finalisation. Gardez d’abord le rapport. Cette opération est définitive.",
  confirmRemove: "Retirer définitivement",
  report: "Rapport",
  print: "Imprimer",
  closeReport: "Fermer le rapport",
  saveReport: "Garder le rapport",
  keepSheet: "Garder la fiche",
  sheetExplained:
    "La fiche contient le texte finalisé et vos décisions : gardez-la chez vous, elle dira si une copie revient changée.",
  ...keepFile,
  sending,
  checkCopy: "Vérifier une copie",
  chooseSheet: "Choisir la fiche…",
});

export const words = (model: AgreementModel): VerifyWording => withNoBreakSpaces(said(model));
