import type { Distortion, TrackedChange } from "../agreement-document";
import { printIsoDay } from "../french/calendar";
import { capitalised } from "../french/letter-case";
import { inSentence } from "../french/noun";
import type { AgreementModel } from "../model/agreement-model";
import type { DoubtfulLook, ReviewDetails } from "../reading/finding";
import { french } from "./french";
import { frenchReport } from "./french-report";
import type { ReviewWording } from "./review-wording";
import { countDecisions, joined } from "./count-decisions";
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

function sayAltered(found: string, expected: string): string {
  if (found === "") return `Il manque ici « ${expected} », que le modèle contient.`;
  return expected === ""
    ? `« ${found} » n’est pas dans le modèle.`
    : `« ${found} » remplace « ${expected} », le texte du modèle.`;
}

function asked(note: string | undefined): string {
  return note === undefined ? "" : " Le modèle demandait de revoir ce point.";
}

/** Of one text, of several paragraphs. */
const distortions: Readonly<Record<Distortion, readonly [string, string]>> = {
  struck: ["est barré", "sont barrés"],
  hidden: ["est masqué", "sont masqués"],
  faint: ["est de la couleur du fond", "sont de la couleur du fond"],
  tiny: ["est trop petit pour être lu", "sont trop petits pour être lus"],
  squeezed: ["est trop serré pour être lu", "sont trop serrés pour être lus"],
  clipped: ["est rogné par la hauteur de ligne", "sont rognés par la hauteur de ligne"],
  "off-page": ["sort de la page", "sortent de la page"],
  symbols: ["est écrit en symboles", "sont écrits en symboles"],
  reversed: ["se lit de droite à gauche", "se lisent de droite à gauche"],
};

function sayLook({ doubt, text, detail }: DoubtfulLook): string {
  const shown = text === "" ? "" : ` « ${text} »`;
  switch (doubt) {
    case "field":
      return `le champ${shown} (${detail}), que Word recalcule`;
    case "link":
      return `le lien${shown}, qui mène à « ${detail} »`;
    case "symbol":
      return "un symbole, que Trame ne lit pas";
    case "covered":
      return "une image ou une forme placée devant le texte";
    case "direction":
      return `un passage marqué de droite à gauche${shown}`;
    case "sign":
      return `un caractère invisible dans${shown}`;
    case "look-alike":
      return `des lettres de deux alphabets dans${shown}`;
    case "number":
      return `un numéro automatique devant${shown}`;
    case "distorted":
      return `un passage ajouté, peu lisible :${shown}`;
  }
}

/** The first of several is named, the others are counted. */
function firstOf([first = "", ...others]: readonly string[]): string {
  if (others.length === 0) return first;
  return `${first}, et ${others.length === 1 ? "un autre point" : `${others.length} autres points`}`;
}

export const frenchReview = (
  model: AgreementModel,
  { le, ce, e, agreeing } = inSentence(model.words.item.fr),
): ReviewWording => ({
  report: frenchReport(model),
  decision: (one, sentence) => {
    const on = one.date === undefined ? "" : ` le ${printIsoDay(one.date)}`;
    if (one.kind === "waiver") return `${sentence} Laissé de côté${on} : « ${one.reason} ».`;
    if (one.kind === "fact") return `${one.label.fr} : « ${one.text} », changé${on}.`;
    return `« ${one.title.fr} » : ${agreeing(one.isChosen ? "ajouté" : "retiré", one.isChosen ? "ajoutée" : "retirée")}${on} (${one.list.fr}).`;
  },
  houseProblems: {
    "not-decisions": () => "Le fichier de décisions n’en est pas un que Trame sache lire (version 1) : il ne compte pas.",
    "other-model": ({ model: id }) => `Ces décisions sont celles d’un autre modèle (« ${id} ») : elles ne comptent pas ici.`,
    "decision-not-understood": ({ note }) => `La décision « ${note} » n’est pas comprise : ce point reste à décider.`,
    "note-unknown": ({ note }) => `La décision « ${note} » ne répond à aucun point du modèle : elle ne compte pas.`,
    "note-not-correctable": ({ note }) =>
      `La décision « ${note} » ne peut pas être une correction : elle porte sur une réponse ou un renseignement. Ce point reste à décider.`,
  },
  more: {
    "fixed-text-note": ({ detail }) => detail?.fr ?? "",
    "looks-to-check": ({ looks }) => (looks.length < 2 ? "" : `${capitalised(looks.map(sayLook).join(" ; "))}.`),
  },
  findings: {
    "decided-elsewhere": ({ decisions }) => {
      const { noun } = model.words.item.fr;
      const { counted, latest } = countDecisions(decisions, {
        waiver: ["point laissé de côté", "points laissés de côté"],
        fact: ["renseignement changé", "renseignements changés"],
        clause: [`${noun} choisi${e} ou retiré${e}`, `${model.words.item.fr.plural} choisi${e}s ou retiré${e}s`],
      });
      const isOne = decisions.length === 1;
      const when = latest === undefined ? "" : ` (${isOne ? "" : "le plus récent "}le ${printIsoDay(latest)})`;
      const ending = decisions.every(({ kind }) => kind === "clause") ? e : "";
      return `${joined(counted, "et")} ${isOne ? `a été décidé${ending}` : `ont été décidé${ending}s`} avant l’ouverture de ce volet, ou dans un autre${when} : à reprendre ou à retirer.`;
    },
    "slot-unfilled": ({ label, placeholder }) => `« ${label.fr} » n’est pas rempli : « ${placeholder} » reste à compléter.`,
    "slot-look-left": ({ label }) =>
      `« ${label.fr} » garde le style ou la trame du texte à compléter : sélectionnez la réponse dans Word, puis retirez sa mise en forme (bouton « Effacer toute la mise en forme », onglet Accueil).`,
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
    "text-altered": ({ found, expected, removes, note }) => {
      const lost =
        removes === undefined
          ? ""
          : ` Rétablir le texte du modèle retirerait ${found === removes ? "cette clause" : `« ${removes} »`}.`;
      return `${sayAltered(found, expected)}${lost}${asked(note)}`;
    },
    "paragraph-missing": ({ text, count, note }) =>
      (count === 1
        ? `Ce paragraphe du modèle manque ici : « ${text} »`
        : `Ces ${count} paragraphes du modèle manquent ici, à partir de : « ${text} »`) + asked(note),
    "paragraph-added": ({ text, count, note }) =>
      (count === 1
        ? `Ce paragraphe n’est pas dans le modèle : « ${text} »`
        : `Ces ${count} paragraphes ne sont pas dans le modèle, à partir de : « ${text} »`) + asked(note),
    "paragraph-moved": ({ text }) => `Ce paragraphe du modèle a changé de place : « ${text} »`,
    "paragraph-cut": ({ text }) => `Un paragraphe du modèle est coupé en deux : « ${text} » ne devrait pas commencer à la ligne.`,
    "paragraphs-joined": ({ text }) => `Deux paragraphes du modèle n’en font qu’un : « ${text} » devrait commencer à la ligne.`,
    "text-beside": ({ part, text }) =>
      `${part === "note" ? "Une note" : "Une zone de texte"} contient « ${text} », que le modèle n’a pas : vérifiez que ce texte engage bien les parties.`,
    "fixed-text-note": ({ reason, correction }) =>
      correction === "" ? reason.fr : `${reason.fr} Correction proposée : « ${correction} ».`,
    "fact-changed": ({ label, text, expected, note }) =>
      `${label.fr} : « ${text} » ici, « ${expected} » dans le modèle.${asked(note)}`,
    "fact-outdated": ({ label, text, day, bound }) =>
      bound === "until"
        ? `${label.fr} : « ${text} » n’était sûr que jusqu’au ${printIsoDay(day)} ; vérifiez.`
        : `${label.fr} : « ${text} » n’est vrai qu’à partir du ${printIsoDay(day)}.`,
    "clause-absent": ({ title }) =>
      `${capitalised(le)} « ${title.fr} » manque ici sans avoir été décoché${e} : ${agreeing("il", "elle")} a pu être effacé${e} dans Word.`,
    "clause-edited": ({ title, text, altered }) =>
      `${capitalised(le)} « ${title.fr} » a été modifié${e} à la main. ${
        altered ? sayAltered(altered.found, altered.expected) : `« ${text} » : le modèle dit autre chose ; vérifiez.`
      }`,
    "clause-ending": ({ found, expected }) =>
      found === ""
        ? `Cette puce devrait finir par « ${expected} ».`
        : `Cette puce finit par « ${found} » au lieu de « ${expected} ».`,
    "clause-repeated": ({ text }) => `${capitalised(ce)} est déjà dans la liste : « ${text} ».`,
    "clause-misplaced": ({ title }) =>
      `« ${title.fr} » n’est plus sous ${le} dont ${agreeing("il", "elle")} dépend : remettez-${agreeing("le", "la")} à sa place (${capitalised(model.words.item.fr.plural)}, ou dans Word).`,
    "bullet-missing": ({ title }) => `${capitalised(le)} « ${title.fr} » a perdu sa puce.`,
    "bullet-empty": () => "Cette puce est vide : retirez-la.",
    "tracked-change-pending": ({ change, text }) =>
      `${trackedChanges[change]} en attente (suivi des modifications)${text && ` : « ${text} »`}. Acceptez ou refusez dans Word (onglet Révision).`,
    "comment-pending": ({ text }) => `Un commentaire reste dans le document : « ${text} ». Supprimez-le avant l’envoi.`,
    "margins-not-read": () => "Les en-têtes et pieds de page n’ont pas été lus cette fois-ci.",
    "hidden-text": ({ text }) => `Le document contient du texte masqué : « ${text} ».`,
    "text-distorted": ({ how, text, count }) =>
      count === 1
        ? `« ${text} » ${how.map((one) => distortions[one][0]).join(" et ")} : retirez cette mise en forme, ou ce texte.`
        : `${count} paragraphes ${how.map((one) => distortions[one][1]).join(" et ")}, à partir de « ${text} » : retirez cette mise en forme, ou ce texte.`,
    "list-words": ({ words, text, count }) =>
      count === 1
        ? `La puce ou le numéro ajoute « ${words} » devant « ${text} ».`
        : `La puce ou le numéro ajoute « ${words} » devant ${count} paragraphes, à partir de « ${text} ».`,
    "margin-text": ({ part, text }) =>
      `${part === "header" ? "L’en-tête" : "Le pied de page"} dit « ${text} », que le modèle n’a pas.`,
    "looks-to-check": ({ looks }) => `À vérifier, car la lecture peut en changer : ${firstOf(looks.map(sayLook))}.`,
  },
});
