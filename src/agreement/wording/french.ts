import type { MarkKind, WrapRefusal } from "../agreement-document";
import type { SlotObstacle } from "../alignment/alignment";
import { capitalised } from "../french/letter-case";
import { inSentence } from "../french/noun";
import type { AgreementModel } from "../model/agreement-model";
import type { OperationDetails } from "../reading/finding";
import { frenchAnswers, hostErrors, remarks } from "./french-answers";
import { isUnreadPart, prefixed, sayRemark, type Wording } from "./wording";

const wrapRefusals: Readonly<Record<WrapRefusal, string>> = {
  "not-found": "Word n’a pas pu le désigner (champ, révision ou texte masqué à cet endroit).",
  "inside-another-control": "il est pris dans un autre emplacement ; détachez-le dans « Vérifier », puis recommencez.",
  locked: "il est dans une zone verrouillée, que Word ne laisse pas modifier ; déverrouillez-la, puis recommencez.",
  "not-wrappable": "une autre zone de saisie de Word commence ou finit à cet endroit ; retirez-la, puis recommencez.",
};

const parts: Readonly<Record<OperationDetails["part-not-seen"]["part"], string>> = {
  header: "l’en-tête",
  footer: "le pied de page",
  "text-box": "les zones de texte",
  note: "les notes de bas de page et de fin",
  comment: "les commentaires",
  revision: "le suivi des modifications et le texte masqué",
  look: "la mise en forme (couleurs, tailles, texte barré)",
  embedded: "un autre fichier, inséré dans celui-ci",
  diagram: "un graphique ou un SmartArt",
  equation: "une équation",
  alternate: "un passage que Word ne montre pas partout de la même façon",
  "changing-field": "un champ dont Word refait lui-même le résultat (date du jour, publipostage, renvoi…)",
};

/** What a stretch holds beside its text. */
const marks: Readonly<Record<MarkKind, string>> = {
  note: "un appel de note",
  comment: "un commentaire",
  picture: "une image",
  field: "un champ de Word",
  link: "un lien",
  control: "une zone de saisie de Word",
  "date-control": "un contrôle de date",
  "list-control": "une liste déroulante",
  checkbox: "une case à cocher",
  "locked-control": "une zone de saisie verrouillée",
  "bound-control": "une zone de saisie liée à d’autres données du fichier",
  revision: "une révision en attente",
  hidden: "du texte masqué",
  break: "un saut de page, de colonne ou de section",
  bookmark: "un signet",
  format: "une mise en forme",
};

const obstacles: Readonly<Record<SlotObstacle, string>> = {
  ...prefixed(marks, "contient aussi "),
  "line-break": "s’étend sur plusieurs lignes, dont on ne sait laquelle est la réponse",
  "several-holes": "contient plusieurs textes à remplacer",
  glued: "est collé à d’autres lettres",
  preposition: "est séparé de sa préposition par d’autres mots",
  nested: "contient un autre emplacement",
  locked: "est dans une zone verrouillée, ou en contient une",
};

/** All of them. */
export const french = (model: AgreementModel): Wording => ({ ...frenchAnswers(model), findings: findings(model) });

/** With the nouns of the model, and what agrees with them. */
function findings(model: AgreementModel): Wording["findings"] {
  const { agreement, item } = model.words;
  const the = inSentence(agreement.fr);
  const one = inSentence(item.fr);
  const { e, agreeing } = one;
  const { plural } = item.fr;
  const it = agreeing("il", "elle");
  const said = { remarks };
  return {
    "placeholder-left": ({ placeholder }) => `« ${placeholder} » reste à compléter ou à retirer.`,
    "part-not-seen": ({ part }) =>
      isUnreadPart(part)
        ? `Le document contient ${parts[part]}, que Trame ne lit pas ; vérifiez-le vous-même.`
        : `Trame n’a pas pu tout lire dans ${parts[part]} ; vérifiez-le vous-même.`,
    "slot-lost": ({ label, reason }) =>
      reason === "paragraph-missing"
        ? `L’emplacement « ${label.fr} » n’a pas été retrouvé : son paragraphe manque.`
        : `L’emplacement « ${label.fr} » n’a pas été retrouvé : le texte autour de lui a été modifié.`,
    "slot-empty": ({ label }) => `L’emplacement « ${label.fr} » est vide : il manque un texte à cet endroit.`,
    "slot-held": ({ label, by }) => `L’emplacement « ${label.fr} » ${obstacles[by]} : Trame n’y écrit rien.`,
    "slot-nested": ({ label, inside }) =>
      `Un emplacement « ${label.fr} » est pris dans un emplacement « ${inside.fr} » (passage collé ?) : rien n’y est écrit. Détachez-le dans « Vérifier », ou retirez-le.`,
    "field-locked": ({ label }) =>
      `« ${label.fr} » n’a pas été écrit : ${the.ce} est finalisé${the.e}. Rouvrez-${the.agreeing("le", "la")} dans « Vérifier » pour ${the.agreeing("le", "la")} modifier.`,
    "answer-is-hole": ({ label, text }) => `« ${text} » est un texte à remplacer, pas une réponse à « ${label.fr} ».`,
    "slot-not-wrapped": ({ label, reason }) => `L’emplacement « ${label.fr} » n’a pas été préparé : ${wrapRefusals[reason]}`,
    "slot-copied": ({ label, copies }) =>
      `« ${label.fr} » a ${copies === 1 ? "un emplacement" : `${copies} emplacements`} de plus que le modèle (passage copié ?) : rempli aussi, à vérifier.`,
    "field-without-slot": ({ label }) =>
      `« ${label.fr} » n’a aucun emplacement dans ce document : la réponse n’a pas été écrite.`,
    "field-not-written": ({ label, reason }) =>
      `« ${label.fr} » n’a pas été écrit ; rien n’a changé pour ce champ. ${hostErrors[reason]}`,
    "field-half-written": ({ label }) =>
      `« ${label.fr} » n’a pas pu être écrit partout ni remis en l’état : annulez dans Word (Ctrl+Z ou ⌘Z), puis recommencez.`,
    "field-tracked": ({ label }) =>
      `« ${label.fr} » n’a pas été écrit : le suivi des modifications est actif. Annulez dans Word (Ctrl+Z ou ⌘Z) les révisions laissées, désactivez le suivi (onglet Révision), puis recommencez.`,
    "changed-in-document": ({ label }) =>
      `« ${label.fr} » a été modifié dans le document entre-temps : il n’a pas été écrit. Choisissez la valeur à garder.`,
    "bound-control-written": ({ label }) =>
      `« ${label.fr} » est dans une zone liée du document : Word l’écrit aussi là où elle se répète (en-tête, page de garde). Vérifiez-y.`,
    "too-many-engagements": ({ given, room }) =>
      `${given} ${plural} pour ${room} emplacements : ${agreeing("aucun", "aucune")} n’a été écrit${e}. Gardez-en ${room} au plus.`,
    "list-left-open": () => "Cette liste se termine maintenant par un point-virgule : mettez un point.",
    "text-disturbed": ({ expected }) =>
      `Ce texte n’est plus celui d’avant l’opération (« ${expected} ») : annulez dans Word (Ctrl+Z ou ⌘Z).`,
    "text-changed-since": ({ text }) => `Un texte a été modifié depuis (« ${text} ») : ce passage n’a pas été touché.`,
    "occurrence-differs": ({ label, texts, expected }) => {
      const said = texts.map((text) => `« ${text} »`).join(", ");
      return expected === undefined
        ? `« ${label.fr} » n’est pas le même partout : ${said}.`
        : `« ${label.fr} » : ${said} ici, alors que les autres emplacements veulent « ${expected} ».`;
    },
    "answer-unreadable": ({ label, text }) => `« ${text} » ne se lit pas comme une réponse à « ${label.fr} ».`,
    "not-ours-any-more": ({ label, text }) =>
      text
        ? `« ${label.fr} » a été modifié depuis (« ${text} ») : ce passage n’a pas été touché.`
        : `« ${label.fr} » n’a pas été retrouvé : rien n’a été annulé à cet endroit.`,
    "controls-left": ({ titles }) =>
      `Word a laissé ${titles.length === 1 ? "une zone de saisie" : "des zones de saisie"} dans le document (${titles.slice(0, 3).join(", ")}${titles.length > 3 ? "…" : ""}) : aucun mot n’est perdu. Pour les retirer : clic droit dans le passage, « Supprimer le contrôle… ».`,
    "locks-not-taken": ({ count, wanted }) =>
      wanted === "locked"
        ? `Word n’a pas verrouillé ${count === 1 ? "un emplacement, qui reste modifiable" : `${count} emplacements, qui restent modifiables`}.`
        : `Word n’a pas déverrouillé ${count === 1 ? "un emplacement" : `${count} emplacements`} : recommencez, ou ouvrez-${count === 1 ? "le" : "les"} vous-même (onglet Développeur, Propriétés).`,
    "memory-not-kept": ({ reason }) =>
      `Word n’a pas gardé ce que Trame retient à côté du texte (raisons, choix, aspect des emplacements) ; le texte, lui, est à jour. ${hostErrors[reason]}`,
    "memory-unreadable": ({ entries }) =>
      `Trame n’a pas pu relire ${entries.length === 1 ? "un élément" : `${entries.length} éléments`} de ce qu’il retient à côté du texte (${entries.slice(0, 3).join(", ")}${entries.length > 3 ? "…" : ""}) ; il n’en sera pas tenu compte.`,
    "clause-held": ({ title, by }) =>
      `« ${title.fr} » contient ${marks[by]} : ${it} est resté${e} à sa place. Retirez-${agreeing("le", "la")} ou déplacez-${agreeing("le", "la")} vous-même dans Word.`,
    "clause-not-wrapped": ({ title, reason }) =>
      `${capitalised(one.le)} « ${title.fr} » n’a pas été préparé${e} : ${wrapRefusals[reason]}`,
    "list-not-applied": ({ list }) =>
      `Les ${plural} « ${list.fr} » n’ont pas ${agreeing("tous", "toutes")} pu être mis${e} en place (ordre, puce ou ponctuation) : annulez, puis recommencez.`,
    "list-tracked": ({ list }) =>
      `Les ${plural} « ${list.fr} » n’ont pas été changé${e}s : le suivi des modifications est actif. Désactivez-le (onglet Révision), puis recommencez.`,
    "clause-kept": ({ title, was }) =>
      was === "edited"
        ? `« ${title.fr} » a été modifié${e} dans le document : ${it} a été gardé${e} ${agreeing("tel quel", "telle quelle")}.`
        : `« ${title.fr} » a été écrit${e} dans le document : ${it} a été gardé${e}.`,
    "clause-to-validate": ({ title }) => `« ${title.fr} » est une proposition : faites-la valider avant la signature.`,
    "clauses-changed-since": ({ list }) =>
      `Les ${plural} « ${list.fr} » ont été modifié${e}s depuis : rien n’a été annulé dans cette liste.`,
    "list-not-found": ({ list }) =>
      `La liste « ${list.fr} » n’a pas été retrouvée dans le document (son titre a-t-il été modifié ?) : rien n’y a été fait.`,
    "list-empty": ({ list }) =>
      `La liste « ${list.fr} » ne contient plus ${one.aucun} : ajoutez-en ${agreeing("un", "une")}, ou retirez son titre.`,
    "answer-kept-aside": ({ label }) =>
      `« ${label.fr} » n’apparaît dans ${agreeing("aucun", "aucune")} des ${plural} choisi${e}s : la réponse est gardée pour le cas où ${agreeing("l’un d’eux", "l’une d’elles")} reviendrait.`,
    "comment-written-over": ({ label }) =>
      `Un commentaire est posé sur « ${label.fr} » : certains Word le retirent avec le texte remplacé. Vérifiez qu’il y est encore.`,
    "engagements-superseded": ({ label }) =>
      `« ${label.fr} » n’a pas été écrit : les ${plural} de cette liste ont été choisi${e}s un${e} par un${e}.`,
    "answer-remark": ({ label, remark }) => `« ${label.fr} » : ${sayRemark(remark, said)}.`,
  };
}
