import type { TrackedChange } from "../agreement-document";
import { printIsoDay } from "../french/calendar";
import { capitalised } from "../french/letter-case";
import { inSentence } from "../french/noun";
import type { AgreementModel } from "../model/agreement-model";
import type { ReviewDetails } from "../reading/finding";
import { french } from "./french";
import { frenchReport } from "./french-report";
import type { ReviewWording } from "./review-wording";
import { sayProblem } from "./wording";

const trackedChanges: Readonly<Record<TrackedChange["change"], string>> = {
  insertion: "Ajout",
  deletion: "Suppression",
  move: "Déplacement",
  format: "Mise en forme",
};

const doubts = (
  { words }: AgreementModel,
  party = inSentence(words.party.fr),
): Readonly<Record<ReviewDetails["identity-doubtful"]["doubt"], string>> => ({
  "association-number": `c’est un numéro RNA ; vérifiez que ${party.le} n’a pas de SIRET.`,
  "unknown-activity":
    "ce code APE n’existe pas dans la nomenclature en vigueur jusqu’au 31 décembre 2026 (NAF rév. 2) ; vérifiez-le.",
});

export const frenchReview = (
  model: AgreementModel,
  { le, ce, e, agreeing } = inSentence(model.words.item.fr),
): ReviewWording => ({
  report: frenchReport(model),
  findings: {
    "slot-unfilled": ({ label, placeholder }) => `« ${label.fr} » n’est pas rempli : « ${placeholder} » reste à compléter.`,
    "slot-without-control": ({ label }) =>
      `« ${label.fr} » n’est plus relié au formulaire : cliquez sur « Rétablir l’emplacement ».`,
    // In the document a date is written in full, whatever the form asks for.
    "answer-invalid": ({ label, text, problem }) =>
      `« ${label.fr} » (« ${text} ») : ${
        problem.code === "date-not-a-day"
          ? "ce n’est pas un jour du calendrier, écrit comme « le 1er décembre 2026 »."
          : sayProblem(problem, french(model))
      }`,
    "identity-doubtful": ({ label, text, doubt }) => `« ${label.fr} » (« ${text} ») : ${doubts(model)[doubt]}`,
    "word-disagrees": ({ label, text, expected }) =>
      `« ${text} » ne s’accorde pas avec « ${label.fr} », qui demande « ${expected} ».`,
    "parts-missing": ({ label, parts }) =>
      `« ${label.fr} » attend encore ${parts.map(({ fr }) => `« ${fr} »`).join(", ")}. Complétez la réponse dans le formulaire.`,
    "identity-ours": ({ label, text }) =>
      `« ${label.fr} » (« ${text} ») désigne ${model.words.organisation.fr}, pas ${inSentence(model.words.party.fr).le}.`,
    "answer-reads-badly": ({ label, text, better }) => `« ${label.fr} » se lit mal (« ${text} ») ; mieux vaut « ${better} ».`,
    "date-past": ({ label, text }) => `« ${label.fr} » (« ${text} ») : cette date est passée.`,
    "date-far": ({ label, text }) => `« ${label.fr} » (« ${text} ») : cette date est dans plus d’un an, vérifiez l’année.`,
    "text-altered": ({ found, expected }) => {
      if (found === "") return `Il manque ici « ${expected} », que le modèle contient.`;
      return expected === ""
        ? `« ${found} » n’est pas dans le modèle.`
        : `« ${found} » remplace « ${expected} », le texte du modèle.`;
    },
    "paragraph-missing": ({ text, count }) =>
      count === 1
        ? `Ce paragraphe du modèle manque ici : « ${text} »`
        : `Ces ${count} paragraphes du modèle manquent ici, à partir de : « ${text} »`,
    "paragraph-added": ({ text, count }) =>
      count === 1
        ? `Ce paragraphe n’est pas dans le modèle : « ${text} »`
        : `Ces ${count} paragraphes ne sont pas dans le modèle, à partir de : « ${text} »`,
    "paragraph-moved": ({ text }) => `Ce paragraphe du modèle a changé de place : « ${text} »`,
    "paragraph-cut": ({ text }) => `Un paragraphe du modèle est coupé en deux : « ${text} » ne devrait pas commencer à la ligne.`,
    "paragraphs-joined": ({ text }) => `Deux paragraphes du modèle n’en font qu’un : « ${text} » devrait commencer à la ligne.`,
    "text-beside": ({ part, text }) =>
      `${part === "note" ? "Une note" : "Une zone de texte"} contient « ${text} », que le modèle n’a pas : vérifiez que ce texte engage bien les parties.`,
    "fixed-text-note": ({ reason, correction }) =>
      correction === "" ? reason.fr : `${reason.fr} Correction proposée : « ${correction} ».`,
    "fact-changed": ({ label, text, expected }) => `${label.fr} : « ${text} » ici, « ${expected} » dans le modèle.`,
    "fact-outdated": ({ label, text, day, bound }) =>
      bound === "until"
        ? `${label.fr} : « ${text} » n’était sûr que jusqu’au ${printIsoDay(day)} ; vérifiez.`
        : `${label.fr} : « ${text} » n’est vrai qu’à partir du ${printIsoDay(day)}.`,
    "clause-absent": ({ title }) =>
      `${capitalised(le)} « ${title.fr} » manque ici sans avoir été décoché${e} : ${agreeing("il", "elle")} a pu être effacé${e} dans Word.`,
    "clause-edited": ({ title, text }) =>
      `${capitalised(le)} « ${title.fr} » a été modifié${e} à la main : « ${text} ». Le modèle dit autre chose ; vérifiez.`,
    "clause-ending": ({ found, expected }) =>
      found === ""
        ? `Cette puce devrait finir par « ${expected} ».`
        : `Cette puce finit par « ${found} » au lieu de « ${expected} ».`,
    "clause-repeated": ({ text }) => `${capitalised(ce)} est déjà dans la liste : « ${text} ».`,
    "clause-misplaced": ({ title }) =>
      `« ${title.fr} » n’est plus sous ${le} dont ${agreeing("il", "elle")} dépend : remettez-${agreeing("le", "la")} à sa place (${capitalised(model.words.item.fr.plural)}, ou dans Word).`,
    "bullet-missing": ({ title }) => `${capitalised(le)} « ${title.fr} » a perdu sa puce : remettez-la dans Word.`,
    "bullet-empty": () => "Cette puce est vide : retirez-la.",
    "tracked-change-pending": ({ change, text }) =>
      `${trackedChanges[change]} en attente (suivi des modifications)${text && ` : « ${text} »`}. Acceptez ou refusez dans Word (onglet Révision).`,
    "comment-pending": ({ text }) => `Un commentaire reste dans le document : « ${text} ». Supprimez-le avant l’envoi.`,
    "margins-not-read": () => "Les en-têtes et pieds de page n’ont pas été lus cette fois-ci.",
    "hidden-text": ({ text }) => `Le document contient du texte masqué : « ${text} ».`,
  },
});
