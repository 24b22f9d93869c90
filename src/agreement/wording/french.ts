import type { WrapRefusal } from "../agreement-document";
import { sayRemark, type Wording } from "./wording";

const remarks: Wording["remarks"] = {
  "line-breaks-became-spaces": () => "les retours à la ligne et les tabulations ont été remplacés par des espaces",
  "invisible-characters-removed": () =>
    "des caractères invisibles (marques de sens d’écriture, espaces de largeur nulle) ont été retirés",
  "final-stop-removed": () => "le point final a été retiré : la phrase de la convention a déjà le sien",
  "unusual-signs": ({ signs }) => `des signes inhabituels ont été gardés tels quels (${signs}) : vérifiez-les`,
};

const hostErrors: Wording["hostErrors"] = {
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
  "not-wrappable":
    "Word refuse d’y mettre un contrôle (un autre contrôle commence ou finit dedans) ; retirez ce contrôle, puis recommencez.",
};

export const french: Wording = {
  remarks,
  hostErrors,
  problems: {
    "answer-not-text": () => "la réponse doit être un texte.",
    "answer-blank": () =>
      "la réponse est vide ou ne contient que des espaces : écrivez-la, ou retirez-la pour laisser l’emplacement à compléter.",
    "answer-control-characters": () =>
      "la réponse contient des caractères de contrôle, qu’un document Word ne peut pas contenir : retapez-la.",
    "answer-too-long": ({ length, limit }) => `la réponse compte ${length} caractères ; ${limit} au plus : raccourcissez-la.`,
    "person-not-two-names": () => "il faut un prénom (« firstName ») et un nom de famille (« familyName »), tous deux en texte.",
    "person-half-named": () => "il faut le prénom et le nom de famille.",
    "siret-not-14-digits": () => "un numéro SIRET compte 14 chiffres : vérifiez-le.",
    "siret-only-zeros": () => "quatorze zéros ne sont pas un numéro SIRET : laissez le champ sans réponse si vous ne l’avez pas.",
    "siret-wrong-key": () => "ce numéro SIRET est impossible (sa clé de contrôle est fausse) : un chiffre est sans doute erroné.",
    "ape-not-4-digits-and-letter": () => "un code APE compte quatre chiffres et une lettre, comme 8790B : vérifiez-le.",
    "date-not-a-day": () => "ce n’est pas un jour du calendrier, écrit AAAA-MM-JJ, comme 2026-12-01.",
    "list-not-texts": () => "il faut une liste de textes, un par engagement.",
  },
  findings: {
    "placeholder-left": ({ placeholder }) => `« ${placeholder} » reste à compléter ou à retirer.`,
    "part-not-seen": ({ part }) =>
      `Word n’a pas laissé lire ${part === "header" ? "l’en-tête" : "le pied de page"} : vérifiez-le vous-même.`,
    "slot-lost": ({ label, reason }) =>
      reason === "paragraph-missing"
        ? `L’emplacement « ${label.fr} » n’a pas été retrouvé : son paragraphe manque.`
        : `L’emplacement « ${label.fr} » n’a pas été retrouvé : le texte autour de lui a été modifié.`,
    "slot-empty": ({ label }) => `L’emplacement « ${label.fr} » est vide : écrivez-y quelque chose, puis recommencez.`,
    "slot-not-wrapped": ({ label, reason }) => `L’emplacement « ${label.fr} » n’a pas été préparé : ${wrapRefusals[reason]}`,
    "slot-copied": ({ label, copies }) =>
      `« ${label.fr} » a ${copies === 1 ? "un emplacement" : `${copies} emplacements`} de plus que le modèle (passage copié ?) : rempli aussi, à vérifier.`,
    "field-without-slot": ({ label }) =>
      `« ${label.fr} » n’a aucun emplacement encadré dans ce document : la réponse n’a pas été écrite.`,
    "field-not-written": ({ label, reason }) =>
      `« ${label.fr} » n’a pas été écrit ; rien n’a changé pour ce champ. ${hostErrors[reason]}`,
    "field-half-written": ({ label }) =>
      `« ${label.fr} » n’a pas pu être écrit partout ni remis en l’état : annulez dans Word (Ctrl+Z), puis recommencez.`,
    "tracked-changes": ({ label }) =>
      `« ${label.fr} » n’a pas été écrit : le suivi des modifications est actif. Annulez dans Word (Ctrl+Z) les révisions laissées, désactivez le suivi (onglet Révision), puis recommencez.`,
    "changed-in-document": ({ label }) =>
      `« ${label.fr} » a été modifié dans le document entre-temps : il n’a pas été écrit. Choisissez la valeur à garder.`,
    "too-many-engagements": ({ given, room }) =>
      `${given} engagements pour ${room} emplacements : aucun n’a été écrit. Gardez-en ${room} au plus.`,
    "list-left-open": () => "Cette liste se termine maintenant par un point-virgule : mettez un point.",
    "fixed-text-changed": ({ expected }) =>
      `Ce texte n’est plus celui d’avant l’opération (« ${expected} ») : annulez dans Word (Ctrl+Z).`,
    "occurrences-differ": ({ label, texts }) =>
      `« ${label.fr} » n’est pas le même partout : ${texts.map((text) => `« ${text} »`).join(", ")}.`,
    "answer-unreadable": ({ label, text }) => `« ${text} » ne se lit pas comme une réponse à « ${label.fr} ».`,
    "not-ours-any-more": ({ label, text }) =>
      text
        ? `« ${label.fr} » a été modifié depuis (« ${text} ») : ce passage n’a pas été touché.`
        : `« ${label.fr} » n’a pas été retrouvé : rien n’a été annulé à cet endroit.`,
    "memory-not-kept": ({ reason }) =>
      `Le texte est écrit, mais Trame n’a pas pu garder l’aspect des emplacements ni les minuscules des noms de famille. ${hostErrors[reason]}`,
    "answer-remark": ({ label, remark }) => `« ${label.fr} » : ${sayRemark(remark, { remarks })}.`,
  },
};
