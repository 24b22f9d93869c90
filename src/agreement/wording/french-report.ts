import { printIsoDay } from "../french/calendar";
import { withDe } from "../french/elision";
import { inSentence } from "../french/noun";
import type { AgreementModel } from "../model/agreement-model";
import type { Place } from "../reading/finding";
import type { ReportWording } from "./review-wording";

const parts: Readonly<Record<Exclude<Place["part"], "body">, string>> = {
  header: "En-tête",
  footer: "Pied de page",
  "text-box": "Zone de texte",
  note: "Note",
  comment: "Commentaire",
};

export const frenchReport = ({ words }: AgreementModel, item = inSentence(words.item.fr)): ReportWording => ({
  title: ({ fr }, date) => `Vérification avant signature : ${fr} (${date})`,
  ready: (left) =>
    left === 0
      ? "Prêt à signer : rien ne s’y oppose."
      : `Rien ne bloque la signature. ${left === 1 ? "Un point reste" : `${left} points restent`} à corriger ou à décider.`,
  blocked: (count) => `À ne pas signer en l’état : ${count === 1 ? "un point bloque" : `${count} points bloquent`} la signature.`,
  levels: { blocking: "Bloque la signature", warning: "À corriger ou à décider", note: "À soigner" },
  waived: "Laissé de côté, et pourquoi",
  waiver: (sentence, reason, date) => `${sentence} Laissé de côté le ${printIsoDay(date)} : « ${reason} ».`,
  checked: "Ce qui a été vérifié",
  checks: {
    slots: "Les emplacements à remplir :",
    fields: "Les réponses répétées, les identités, les dates :",
    "fixed-text": `Le texte ${withDe(inSentence(words.agreement.fr).le)}, mot à mot :`,
    notes: "Les points d’attention du modèle :",
    facts: "Les renseignements imprimés dans le modèle :",
    clauses: `Les ${words.item.fr.plural} choisi${item.e}s et ${item.agreeing("ceux", "celles")} modifié${item.e}s à la main :`,
    lists: `Les listes ${withDe(words.item.fr.plural)} et leurs puces :`,
    placeholders: `Les « ${words.placeholder} » et indications oubliés :`,
    beside: "Les textes des zones de texte et des notes :",
    revisions: "Le suivi des modifications, les commentaires, le texte masqué :",
    unseen: "Ce que Word n’a pas laissé lire :",
  },
  found: (count) => (count === 0 ? "rien à signaler." : count === 1 ? "un constat." : `${count} constats.`),
  // Of the body the section says enough: nobody sees the blank paragraphs that a number would count.
  place: ({ part, paragraph, section }) =>
    [section?.fr, part === "body" ? undefined : `${parts[part]}\u00a0${paragraph}`].filter(Boolean).join(", "),
});
