import { inSentence } from "../../../agreement/french/noun";
import type { AgreementModel, IdentityPart } from "../../../agreement/model/agreement-model";
import type { LineProblem, ReadDirectory } from "../../../directory/directory-table";
import type { DirectoryNews } from "../../session/directory-session";
import type { PartnerWording } from "../partner-wording";

const PARTS: Readonly<Record<IdentityPart, string>> = {
  name: "nom",
  kind: "nature",
  address: "adresse",
  number: "identifiant",
  activity: "code APE",
};

const problems: Readonly<Record<LineProblem, string>> = {
  person: "le nom est celui d’une personne. L’annuaire ne garde que des organismes.",
  "sole-trader": "c’est un entrepreneur individuel. L’annuaire ne garde pas de personnes.",
  "address-of-person": "l’adresse nomme une personne.",
  "no-name": "il n’y a pas de nom.",
  "too-long": "un texte a plus de 300 caractères.",
  unreadable: "un texte est illisible.",
  "quote-inside": "un guillemet est mal placé.",
  "quote-left-open": "un guillemet n’est pas fermé.",
  "too-many-cells": "il y a plus de cases que de colonnes.",
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count < 2 ? one : many}`;
}

function imported(read: ReadDirectory, results: Extract<DirectoryNews, { code: "imported" }>["results"]): string {
  if (read.state === "refused") {
    return {
      empty: "Ce fichier est vide : rien n’a changé.",
      "too-big": "Ce fichier est trop grand pour un annuaire : rien n’a changé.",
      "no-name-column": "Ce fichier n’a pas de colonne « nom » : rien n’a changé.",
      twice: `Ce fichier a deux fois la colonne « ${read.column ?? ""} » : rien n’a changé.`,
    }[read.why];
  }
  const became = (result: (typeof results)[number]): number => results.filter((one) => one === result).length;
  const refused = read.lines.length - results.length + became("full");
  const said = [
    counted(became("added"), "ajouté", "ajoutés"),
    counted(became("updated"), "mis à jour", "mis à jour"),
    counted(became("unchanged"), "inchangé", "inchangés"),
    counted(refused, "refusé", "refusés"),
  ];
  const ignored = read.ignored.length === 0 ? "" : ` Colonnes laissées : ${read.ignored.join(", ")}.`;
  return `${counted(read.lines.length, "ligne lue", "lignes lues")}. ${said.join(", ")}.${ignored}`;
}

function sayNews(news: DirectoryNews): string {
  switch (news.code) {
    case "kept": {
      const parts = news.parts.map((part) => PARTS[part]).join(", ");
      return {
        added: `« ${news.name} » gardé : ${parts}.`,
        updated: `« ${news.name} » mis à jour : ${parts}.`,
        unchanged: `« ${news.name} » est déjà gardé ainsi.`,
        full: "L’annuaire est plein (5 000) : rien n’a été gardé.",
      }[news.result];
    }
    case "refused":
      return news.problem === "no-name" ? "Donnez d’abord son nom dans le formulaire." : `Pas gardé, ${problems[news.problem]}`;
    case "removed":
      return `« ${news.name} » retiré.`;
    case "gone":
      return `« ${news.name} » a été changé dans un autre volet : rien n’a été retiré.`;
    case "emptied":
      return `${counted(news.count, "entrée retirée", "entrées retirées")}.`;
    case "imported":
      return imported(news.read, news.results);
    case "file-not-read":
      return "Ce fichier n’a pas pu être lu : rien n’a changé.";
    case "undone":
      return news.left === 0
        ? "Annulé : l’annuaire est comme avant."
        : `Annulé, sauf ${counted(news.left, "entrée changée", "entrées changées")} depuis dans un autre volet.`;
  }
}

export const directory = ({ words: { party } }: AgreementModel): PartnerWording["directory"] => ({
  title: "Dans l’annuaire de cet ordinateur",
  standing: {
    lasting: "Il garde des organismes, jamais de personnes, dans ce Word et sur cet ordinateur seulement.",
    framed: "Il garde des organismes, jamais de personnes, sur cet ordinateur, pour Word ouvert depuis ce site seulement.",
    blocked: "Ce Word ne laisse rien garder : l’annuaire dure jusqu’à la fermeture du volet. Exportez-le pour le retrouver.",
    foreign: "Autre chose est gardé à sa place, et y reste : cet annuaire dure jusqu’à la fermeture du volet. Exportez-le.",
    full: "Plus de place sur cet ordinateur : ce qui vient de changer dure jusqu’à la fermeture du volet. Exportez l’annuaire.",
  },
  empty: "L’annuaire est vide.",
  find: (count) => `Chercher dans l’annuaire (${count})`,
  organisations: "Organismes de l’annuaire",
  noneFound: "Aucun organisme n’a ces mots.",
  more: (count) => `${count} de plus : précisez.`,
  unreadable: (count) =>
    count < 2
      ? "1 entrée est illisible, et reste comme elle est."
      : `${count} entrées sont illisibles, et restent comme elles sont.`,
  source: "Annuaire :",
  keep: `Garder ${inSentence(party.fr).ce}`,
  remove: "Retirer de l’annuaire",
  undo: "Annuler",
  import: "Importer (.csv)…",
  export: "Exporter (.csv)",
  fileName: "annuaire-des-partenaires.csv",
  removeAll: "Vider l’annuaire",
  news: sayNews,
  report: "Lignes à revoir",
  line: ({ line: { line, organisation, leftOut }, isFull }) => {
    if (typeof organisation === "string") return `Ligne ${line}, refusée : ${problems[organisation]}`;
    if (isFull) return `Ligne ${line}, refusée : l’annuaire est plein (5 000).`;
    return `Ligne ${line}, « ${organisation.name} » sans ${leftOut.map((part) => PARTS[part]).join(", ")} : ce texte n’en est pas un.`;
  },
});
