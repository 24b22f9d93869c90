/** Tables of partners, as a spreadsheet in French writes them: answers to every field, each partner with its own. */

import { emmaus } from "./answers";

const BODIES = [
  "Association Entraide",
  "Fondation Accueil",
  "Les Amis du Quartier",
  "Le Relais de l’Île",
  "CCAS",
  "Hébergement & Cie",
];

/** Answers of a partner by the headings of their columns. */
export function partner(nth: number): Record<string, string> {
  const { answers } = emmaus;
  const [body = "", town] = [BODIES[nth % BODIES.length], `Ville-${nth}`];
  return {
    "Nom du partenaire": `${body} ${town}`,
    "Adresse du siège": `${nth} rue des Bourdonnais 75001 Paris`,
    "Identifiant du partenaire": "732 829 320 00074",
    "Code APE": "8790B",
    "Présentation du partenaire": `Créée en ${1900 + (nth % 100)}, elle accueille « tout le monde » ; elle accompagne.\nElle agit à ${town}.`,
    "Signataire du partenaire : prénom": "Claire",
    "Signataire du partenaire : nom": `Durand-${nth}`.replace(/\d/gu, (digit) => "ABCDEFGHIJ".charAt(Number(digit))),
    "Fonction du signataire": "présidente",
    "Objectif du partenariat": String(answers["purpose.objective"]),
    "Ce qui facilite le parcours": "les ateliers collectifs",
    "Outil de communication du partenaire": "sa newsletter",
    "Engagements propres au partenaire": `Proposer ${2 + (nth % 5)} ateliers par an\nAccueillir en stage`,
    "contact.name": "Jean-Noël LE GOFF",
    "contact.role": "chargé de partenariats",
    "contact.gender": "mixed",
    "signing.date": `${String(1 + (nth % 28)).padStart(2, "0")}/12/2026`,
  };
}

/** Rows under their headings: quoted where they must be, semicolons, CRLF, with a mark of byte order. */
export function tableOf(rows: readonly Readonly<Record<string, string>>[]): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (text: string): string => (/[;"\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ""))];
  return `\ufeff${lines.map((cells) => `${cells.map(cell).join(";")}\r\n`).join("")}`;
}
