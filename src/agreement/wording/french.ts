import type { HostErrorCode, MarkKind, WrapRefusal } from "../agreement-document";
import type { SlotObstacle } from "../alignment/alignment";
import { withDe } from "../french/elision";
import { capitalised } from "../french/letter-case";
import { inSentence } from "../french/noun";
import type { AgreementModel } from "../model/agreement-model";
import type { OperationDetails } from "../reading/finding";
import { exampleOfClauses, isUnreadPart, prefixed, sayProblem, sayRemark, type Wording } from "./wording";

const remarks = ({ words }: AgreementModel): Wording["remarks"] => ({
  "line-breaks-became-spaces": () => "les retours à la ligne et les tabulations ont été remplacés par des espaces",
  "invisible-characters-removed": () =>
    "des caractères invisibles (marques de sens d’écriture, espaces de largeur nulle) ont été retirés",
  "final-stop-removed": () =>
    `le point final a été retiré : la phrase ${withDe(inSentence(words.agreement.fr).le)} a déjà le sien`,
  "made-to-fit": ({ text }) => `Trame écrit « ${text} » : la phrase a déjà le reste`,
  "unusual-signs": ({ signs }) => `des signes inhabituels ont été gardés tels quels (${signs}) : vérifiez-les`,
});

export const hostErrors: Readonly<Record<HostErrorCode, string>> = {
  "not-editable":
    "Word a refusé la modification : le document est peut-être en lecture seule ou protégé. Activez la modification, puis recommencez.",
  busy: "Word n’a pas répondu à temps. Rien n’est perdu : attendez un instant, puis recommencez.",
  "too-large": "La demande est trop volumineuse pour Word. Enregistrez le document, puis recommencez dans Word pour ordinateur.",
  unsupported: "Cette version de Word ne sait pas faire cette opération. Mettez Word à jour, ou utilisez Word sur le web.",
  gone: "Ce passage n’est plus dans le document. Relisez le document, puis recommencez.",
  failed: "Word n’a pas pu faire l’opération. Rien n’est perdu : recommencez ; si cela se répète, fermez et rouvrez le document.",
};

const wrapRefusals: Readonly<Record<WrapRefusal, string>> = {
  "not-found": "Word n’a pas pu le désigner (champ, révision ou texte masqué à cet endroit).",
  "inside-another-control": "il est pris dans un autre emplacement ; retirez ce contrôle, puis recommencez.",
  locked: "il est dans un contrôle verrouillé, que Word ne laisse pas modifier ; déverrouillez-le, puis recommencez.",
  "not-wrappable":
    "Word refuse d’y mettre un contrôle (un autre contrôle commence ou finit dedans) ; retirez ce contrôle, puis recommencez.",
};

const problems = ({ words }: AgreementModel): Wording["problems"] => ({
  "answer-not-text": () => "la réponse doit être un texte.",
  "answer-is-a-hole": () => "c’est un texte à remplacer, pas une réponse.",
  "answer-blank": () =>
    "la réponse est vide ou ne contient que des espaces : écrivez-la, ou retirez-la pour laisser l’emplacement à compléter.",
  "answer-control-characters": () =>
    "la réponse contient des caractères de contrôle, qu’un document Word ne peut pas contenir : retapez-la.",
  "answer-too-long": ({ length, limit }) => `la réponse compte ${length} caractères ; ${limit} au plus : raccourcissez-la.`,
  "person-not-two-names": () => "il faut un prénom (« firstName ») et un nom de famille (« familyName »), tous deux en texte.",
  "person-half-named": () => "il faut le prénom et le nom de famille.",
  "siret-not-14-digits": () => "un numéro SIRET compte 14 chiffres : vérifiez-le.",
  "siret-only-zeros": () => "quatorze zéros ne sont pas un numéro SIRET : laissez le champ sans réponse si vous ne l’avez pas.",
  "rna-not-w-and-9": () =>
    "un numéro RNA est la lettre W suivie de 9 chiffres (outre-mer et en Corse, une lettre parmi eux) : vérifiez-le.",
  "siret-wrong-key": () => "ce numéro SIRET est impossible (sa clé de contrôle est fausse) : un chiffre est sans doute erroné.",
  "ape-not-4-digits-and-letter": () => "un code APE compte quatre chiffres et une lettre, comme 8790B : vérifiez-le.",
  "date-not-a-day": () => "ce n’est pas un jour du calendrier, écrit AAAA-MM-JJ, comme 2026-12-01.",
  "choice-not-offered": ({ options }) => `ce n’est pas un des choix proposés : ${options.map((one) => `« ${one} »`).join(", ")}.`,
  "number-not-whole": () => "il faut un nombre entier, en chiffres.",
  "number-too-small": ({ min }) => `il faut ${min} au moins.`,
  "number-too-large": ({ max }) => `il faut ${max} au plus.`,
  "list-not-texts": () => `il faut une liste de textes, un par ${words.item.fr.noun}.`,
});

const clauseProblems = (model: AgreementModel): Wording["clauseProblems"] => {
  const { plural } = model.words.item.fr;
  const { le, ce, agreeing } = inSentence(model.words.item.fr);
  const it = agreeing("le", "la");
  return {
    "not-clauses": () =>
      `il faut des listes ${withDe(plural)}, comme ${exampleOfClauses(model)} ; « trame clauses » donne le catalogue.`,
    "unknown-list": ({ list }) => `la liste « ${list} » n’existe pas ; « trame clauses » donne le catalogue.`,
    "unknown-clause": ({ clause, list }) =>
      `${le} « ${clause} » n’existe pas dans la liste « ${list} » ; « trame clauses » donne le catalogue.`,
    "clause-twice": ({ clause }) => `« ${clause} » y est deux fois : gardez-${it} une seule fois.`,
    "too-many-clauses": ({ given, limit }) => `${given} ${plural}, c’est trop : ${limit} au plus.`,
    "own-clause-blank": () => `${ce} ne dit rien : écrivez-${it}, ou retirez-${it}.`,
    "own-clause-with-slot": ({ slot }) => `« ${slot} » n’est pas un emplacement connu : écrivez le texte lui-même.`,
    "own-clause-text": ({ problem }) => sayProblem(problem, { problems: problems(model) }),
    "library-not-json": ({ detail }) => `ce fichier n’est pas du JSON valide (${detail}) : exportez-le de nouveau.`,
    "library-not-clauses": () =>
      `ce n’est pas une bibliothèque ${withDe(plural)} exportée par Trame (identifiant, titre, liste et texte pour chac${agreeing("un", "une")}).`,
    "library-version": ({ version }) =>
      `cette bibliothèque est d’une autre version (${version}) : mettez Trame à jour, ou exportez-la de nouveau.`,
  };
};

const parts: Readonly<Record<OperationDetails["part-not-seen"]["part"], string>> = {
  header: "l’en-tête",
  footer: "le pied de page",
  "text-box": "les zones de texte",
  note: "les notes de bas de page et de fin",
  comment: "les commentaires",
  revision: "le suivi des modifications et le texte masqué",
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
  control: "un autre contrôle de contenu",
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
  locked: "est dans un contrôle verrouillé, ou en contient un",
};

export const french = (model: AgreementModel): Wording => ({
  remarks: remarks(model),
  hostErrors,
  clauseProblems: clauseProblems(model),
  proposal: "proposition, à faire valider",
  problems: problems(model),
  findings: findings(model),
});

/** With the nouns of the model, and what agrees with them. */
function findings(model: AgreementModel): Wording["findings"] {
  const { agreement, item } = model.words;
  const the = inSentence(agreement.fr);
  const one = inSentence(item.fr);
  const { e, agreeing } = one;
  const { plural } = item.fr;
  const [it, they] = [agreeing("il", "elle"), agreeing("ils", "elles")];
  const said = { remarks: remarks(model) };
  return {
    "placeholder-left": ({ placeholder }) => `« ${placeholder} » reste à compléter ou à retirer.`,
    "part-not-seen": ({ part }) =>
      isUnreadPart(part)
        ? `Le document contient ${parts[part]}, que Trame ne lit pas : vérifiez vous-même.`
        : `Word n’a pas laissé lire ${parts[part]} : vérifiez vous-même.`,
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
      `« ${label.fr} » n’a aucun emplacement encadré dans ce document : la réponse n’a pas été écrite.`,
    "field-not-written": ({ label, reason }) =>
      `« ${label.fr} » n’a pas été écrit ; rien n’a changé pour ce champ. ${hostErrors[reason]}`,
    "field-half-written": ({ label }) =>
      `« ${label.fr} » n’a pas pu être écrit partout ni remis en l’état : annulez dans Word (Ctrl+Z), puis recommencez.`,
    "field-tracked": ({ label }) =>
      `« ${label.fr} » n’a pas été écrit : le suivi des modifications est actif. Annulez dans Word (Ctrl+Z) les révisions laissées, désactivez le suivi (onglet Révision), puis recommencez.`,
    "changed-in-document": ({ label }) =>
      `« ${label.fr} » a été modifié dans le document entre-temps : il n’a pas été écrit. Choisissez la valeur à garder.`,
    "too-many-engagements": ({ given, room }) =>
      `${given} ${plural} pour ${room} emplacements : ${agreeing("aucun", "aucune")} n’a été écrit${e}. Gardez-en ${room} au plus.`,
    "list-left-open": () => "Cette liste se termine maintenant par un point-virgule : mettez un point.",
    "text-disturbed": ({ expected }) =>
      `Ce texte n’est plus celui d’avant l’opération (« ${expected} ») : annulez dans Word (Ctrl+Z).`,
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
    "memory-not-kept": ({ reason }) =>
      `Word n’a pas gardé ce que Trame retient à côté du texte (raisons, choix, aspect des emplacements) ; le texte, lui, est à jour. ${hostErrors[reason]}`,
    "memory-unreadable": ({ entries }) =>
      `Trame n’a pas pu relire ${entries.length === 1 ? "un élément" : `${entries.length} éléments`} de ce qu’il retient à côté du texte (${entries.slice(0, 3).join(", ")}${entries.length > 3 ? "…" : ""}) : il n’en tient pas compte.`,
    "clause-held": ({ title, by }) =>
      `« ${title.fr} » contient ${marks[by]} : ${it} est resté${e} à sa place. Retirez-${agreeing("le", "la")} ou déplacez-${agreeing("le", "la")} vous-même dans Word.`,
    "clause-not-wrapped": ({ title, reason }) =>
      `${capitalised(one.le)} « ${title.fr} » n’a pas été préparé${e} : ${wrapRefusals[reason]}`,
    "list-not-applied": ({ list }) =>
      `Les ${plural} « ${list.fr} » ne sont pas ${agreeing("tous", "toutes")} comme ${they} devraient être (place, puce ou ponctuation) : annulez, puis recommencez.`,
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
    "engagements-superseded": ({ label }) =>
      `« ${label.fr} » n’a pas été écrit : les ${plural} de cette liste ont été choisi${e}s un${e} par un${e}.`,
    "answer-remark": ({ label, remark }) => `« ${label.fr} » : ${sayRemark(remark, said)}.`,
  };
}
