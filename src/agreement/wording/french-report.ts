import { printIsoDay } from "../french/calendar";
import { withDe } from "../french/elision";
import { capitalised } from "../french/letter-case";
import { inSentence } from "../french/noun";
import { ordinal } from "../french/ordinal";
import type { AgreementModel } from "../model/agreement-model";
import type { Place, PlaceInList } from "../reading/finding";
import type { ReportWording } from "./review-wording";

const parts: Readonly<Record<Exclude<Place["part"], "body">, string>> = {
  header: "En-tête",
  footer: "Pied de page",
  "text-box": "Zone de texte",
  note: "Note",
  comment: "Commentaire",
};

/** Titles in capitals are told in small letters: "Article 3". */
function title(text: string): string {
  return text === text.toLocaleUpperCase("fr") ? capitalised(text.toLocaleLowerCase("fr")) : text;
}

export const frenchReport = ({ words }: AgreementModel, item = inSentence(words.item.fr)): ReportWording => {
  const { le, e } = inSentence(words.agreement.fr);
  const inList = ({ nth, point, whose }: PlaceInList): string => {
    const line = `${ordinal(nth, words.item.fr.gender)} ${words.item.fr.noun} ${whose.fr}`;
    return point === undefined ? line : `${ordinal(point, "m")} point, ${line}`;
  };
  const counted = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);
  return {
    title: ({ fr }) => `Vérification avant signature : ${fr}`,
    party: `${capitalised(words.party.fr.noun)} :`,
    reviewedOn: "Vérifié le :",
    model: "Modèle :",
    modelNamed: ({ id, name, version }) => `${name.fr} (${id}${version === undefined ? "" : `, version ${version}`})`,
    blank: "à compléter",
    of: ({ fr }) => fr,
    day: printIsoDay,
    verdict: {
      blocked: (count) => `Bloqué : ${count === 1 ? "un point bloque" : `${count} points bloquent`} la signature.`,
      "to-decide": (count) =>
        `À décider : ${count === 1 ? "un point reste" : `${count} points restent`} à corriger ou à décider.`,
      ready: () => "Prêt : aucun point ne reste à décider.",
    },
    parts: { agreement: capitalised(inSentence(words.agreement.fr).ce), model: "Le texte du modèle" },
    levels: { blocking: "Bloque la signature", warning: "À corriger ou à décider", note: "À soigner" },
    decidedNow: "Laissé de côté lors de cette vérification, et pourquoi",
    decidedBefore: "Laissé de côté avant cette vérification, et pourquoi",
    waiver: (sentence, reason, date) => `${sentence} Laissé de côté le ${printIsoDay(date)} : « ${reason} ».`,
    inBrief: `${capitalised(le)} en bref`,
    checked: "Ce qui a été vérifié",
    checks: {
      slots: "Les emplacements à remplir :",
      fields: "Les réponses répétées, les identités, les dates :",
      "fixed-text": `Le texte ${withDe(le)}, mot à mot :`,
      notes: "Les points d’attention du modèle :",
      facts: "Les renseignements imprimés dans le modèle :",
      clauses: `Les ${words.item.fr.plural} choisi${item.e}s et ${item.agreeing("ceux", "celles")} modifié${item.e}s à la main :`,
      lists: `Les listes ${withDe(words.item.fr.plural)} et leurs puces :`,
      placeholders: `Les « ${words.placeholder} » et indications oubliés :`,
      beside: "Les textes des zones de texte et des notes :",
      revisions: "Le suivi des modifications, les commentaires, le texte masqué :",
      looks: "Ce que la mise en forme change à la lecture :",
      margins: "Les en-têtes et pieds de page :",
      unseen: "Ce que Trame n’a pas pu lire :",
    },
    found: (count) => (count === 0 ? "rien à signaler." : count === 1 ? "un constat." : `${count} constats.`),
    // Of the body no number: nobody sees the blank paragraphs that it would count.
    place: ({ part, paragraph, section, line }) =>
      [
        section && title(section.fr),
        line && inList(line),
        part === "body" ? undefined : part === "header" || part === "footer" ? parts[part] : `${parts[part]}\u00a0${paragraph}`,
      ]
        .filter(Boolean)
        .join(", "),
    copy: {
      same: `Ce texte est celui de la fiche : ${le} n’a pas changé.`,
      differs: (count) => `Ce texte n’est pas celui de la fiche : ${counted(count, "une différence", "différences")}.`,
      unsure: "Tout ce qui a pu être lu est comme sur la fiche, mais tout n’a pas pu être lu : comparez aussi à l’œil.",
      mayChange: "Un champ de ce document peut changer de lui-même plus tard.",
      of: ({ party, date }) => `Fiche du ${printIsoDay(date)}${party && `, ${party}`}.`,
      changed: "Phrase changée",
      missing: "Phrase retirée",
      added: "Phrase ajoutée",
      moved: "Phrase déplacée",
      signs: "Signes invisibles ajoutés",
      "pending-revision": "Modification suivie, ni acceptée ni refusée",
      "hidden-text": "Texte masqué",
      distorted: "Texte que sa mise en forme cache ou change",
      was: "Sur la fiche :",
      is: "Ici :",
      nothingProven: `Sans la fiche gardée à l’envoi, rien ne prouve que ce texte est celui qui a été finalisé : ce qu’un fichier dit de lui-même ne prouve rien.`,
      problems: {
        "not-a-sheet": "Ce fichier n’est pas une fiche de Trame : choisissez celui qui a été gardé en finalisant.",
        "too-large": "Ce fichier est trop grand pour être une fiche de Trame : choisissez celui qui a été gardé en finalisant.",
        "another-version": "Cette fiche vient d’une autre version de Trame, que celle-ci ne sait pas lire.",
        altered: "Cette fiche a été modifiée depuis qu’elle a été gardée : elle ne prouve rien.",
        "another-model": `Cette fiche est celle d’un autre modèle que ${le} ouvert${e} ici.`,
      },
    },
  };
};
