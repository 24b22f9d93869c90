import type { HostErrorCode } from "../agreement-document";
import { withDe } from "../french/elision";
import { inSentence } from "../french/noun";
import type { AgreementModel } from "../model/agreement-model";
import { type AnswerWording, exampleOfClauses, sayProblem, type Wording } from "./wording";

export const remarks: Wording["remarks"] = {
  "line-breaks-became-spaces": () => "les retours à la ligne et les tabulations ont été remplacés par des espaces",
  "invisible-characters-removed": () =>
    "des caractères invisibles (marques de sens d’écriture, espaces de largeur nulle) ont été retirés",
  "final-stop-removed": () => "le point final a été retiré, l’emplacement n’en veut pas",
  "made-to-fit": ({ text }) => `Trame écrit « ${text} », la phrase a déjà le reste`,
  "preposition-not-repeated": ({ text }) => `la préposition se répète devant le second complément, par exemple « ${text} »`,
  "unknown-activity": () =>
    "ce code APE n’existe pas dans la nomenclature en vigueur jusqu’au 31 décembre 2026 (NAF rév. 2) ; vérifiez-le",
  "unusual-signs": ({ signs }) => `des signes inhabituels ont été gardés tels quels (${signs}) ; vérifiez-les`,
};

export const hostErrors: Readonly<Record<HostErrorCode, string>> = {
  "not-editable":
    "Word a refusé la modification : le document est peut-être en lecture seule ou protégé. Activez la modification, puis recommencez.",
  locked:
    "Word a refusé la modification : ce passage est dans une zone verrouillée ou protégée. Déverrouillez-la, puis recommencez.",
  caret:
    "Le curseur se trouve dans ce passage, et Word n’y laisse rien écrire : cliquez ailleurs dans le document, puis recommencez ; si cela se répète, le document est peut-être en lecture seule.",
  busy: "Word n’a pas répondu à temps. Rien n’est perdu : attendez un instant, puis recommencez.",
  "no-answer":
    "Word n’a pas répondu : ce qui lui était demandé est peut-être fait. Trame relit le document dès que Word répond ; regardez ce qu’il montre avant de recommencer.",
  "too-large": "La demande est trop volumineuse pour Word. Enregistrez le document, puis recommencez dans Word sur ordinateur.",
  unsupported: "Cette version de Word ne sait pas faire cette opération. Mettez Word à jour, ou utilisez Word sur le web.",
  gone: "Ce passage n’est plus dans le document. Actualisez depuis le document, puis recommencez.",
  failed: "Word n’a pas pu faire l’opération. Rien n’est perdu : recommencez ; si cela se répète, fermez et rouvrez le document.",
};

/** What is wrong with an answer. */
export const problems = ({
  words,
}: {
  readonly words: { readonly item: { readonly fr: { readonly noun: string } } };
}): Wording["problems"] => ({
  "answer-not-text": () => "la réponse doit être un texte.",
  "answer-is-a-hole": () => "c’est un texte à remplacer, pas une réponse.",
  "answer-blank": () =>
    "la réponse est vide ou ne contient que des espaces ; écrivez-la, ou retirez-la pour laisser l’emplacement à compléter.",
  "answer-control-characters": () =>
    "la réponse contient des caractères de contrôle, qu’un document Word ne peut pas contenir ; retapez-la.",
  "answer-too-long": ({ length, limit }) => `la réponse compte ${length} caractères ; raccourcissez-la à ${limit} au plus.`,
  "person-not-two-names": () => "il faut le prénom et le nom de famille, chacun en texte.",
  "person-half-named": () => "il faut le prénom et le nom de famille.",
  "siret-not-14-digits": () => "un numéro SIRET compte 14 chiffres ; vérifiez-le.",
  "siret-only-zeros": () => "quatorze zéros ne sont pas un numéro SIRET ; laissez le champ sans réponse si vous ne l’avez pas.",
  "rna-not-w-and-9": () =>
    "un numéro RNA est la lettre W suivie de 9 chiffres (outre-mer et en Corse, une lettre parmi eux) ; vérifiez-le.",
  "siret-wrong-key": () => "ce numéro SIRET est impossible (sa clé de contrôle est fausse) ; un chiffre est sans doute erroné.",
  "ape-not-4-digits-and-letter": () => "un code APE compte quatre chiffres et une lettre, comme 8790B ; vérifiez-le.",
  "date-not-a-day": () => "ce n’est pas un jour du calendrier, écrit AAAA-MM-JJ, comme 2026-12-01.",
  "choice-not-offered": ({ options }) => `ce n’est pas un des choix proposés (${options.map((one) => `« ${one} »`).join(", ")}).`,
  "number-not-whole": () => "il faut un nombre entier, en chiffres.",
  "count-not-a-number": () => "il faut un nombre entier, en chiffres ou en lettres (4, quatre).",
  "count-too-small": ({ min }) => `il en faut ${min} au moins.`,
  "duration-not-said": () => "il faut une durée, comme « 12 mois » ou « un an ».",
  "year-not-four-digits": () => "il faut une année en quatre chiffres, comme 2026.",
  "number-too-small": ({ min }) => `il faut ${min} au moins.`,
  "number-too-large": ({ max }) => `il faut ${max} au plus.`,
  "list-not-texts": () => `il faut une liste de textes, un par ${words.item.fr.noun}.`,
});

const NOT_A_LIBRARY = "ce fichier n’est pas une bibliothèque exportée par Trame.";

const clauseProblems = (model: AgreementModel): Wording["clauseProblems"] => {
  const { plural } = model.words.item.fr;
  const { le, ce, agreeing } = inSentence(model.words.item.fr);
  const it = agreeing("le", "la");
  return {
    "not-clauses": () => `il faut des listes ${withDe(plural)}, comme ${exampleOfClauses(model)}.`,
    "unknown-list": ({ list }) => `la liste « ${list} » n’existe pas.`,
    "unknown-clause": ({ clause, list }) => `${le} « ${clause} » n’existe pas dans la liste « ${list} ».`,
    "clause-twice": ({ clause }) => `« ${clause} » y est deux fois ; gardez-${it} une seule fois.`,
    "too-many-clauses": ({ given, limit }) => `${given} ${plural}, c’est trop : ${limit} au plus.`,
    "own-clause-blank": () => `${ce} ne dit rien ; écrivez-${it}, ou retirez-${it}.`,
    "own-clause-with-slot": ({ slot }) => `« ${slot} » n’est pas un emplacement connu ; écrivez le texte lui-même.`,
    "own-clause-text": ({ problem }) => sayProblem(problem, { problems: problems(model) }),
    "library-not-clauses": () => NOT_A_LIBRARY,
    "library-version": ({ version }) =>
      `cette bibliothèque est d’une autre version (${version}) ; mettez Trame à jour, ou exportez-la de nouveau.`,
  };
};

export const frenchAnswers = (model: AgreementModel): AnswerWording => ({
  remarks,
  hostErrors,
  clauseProblems: clauseProblems(model),
  proposal: "proposition, à faire valider",
  problems: problems(model),
});
