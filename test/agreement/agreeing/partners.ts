/** What the agreement says of each kind of partner, by hand: the right texts are those a jurist gave. */

export interface PartnerCase {
  readonly kind: unknown;
  /** From its first word to the word before "situé". */
  readonly identity: string;
  readonly represented: "représenté" | "représentée";
  readonly referenced: "Référencé" | "Référencée";
}

export const PARTNERS: readonly PartnerCase[] = [
  {
    kind: "association",
    identity: "Association régie par la loi du 1er juillet 1901, dont le siège social est",
    represented: "représentée",
    referenced: "Référencée",
  },
  {
    kind: { kind: "association-alsace-moselle", parts: { court: "Strasbourg", volume: "94", folio: "112" } },
    identity:
      "Association inscrite au registre des associations du tribunal judiciaire de Strasbourg, volume 94, folio 112, dont le siège social est",
    represented: "représentée",
    referenced: "Référencée",
  },
  {
    kind: "association-public-utility",
    identity: "Association reconnue d’utilité publique, dont le siège social est",
    represented: "représentée",
    referenced: "Référencée",
  },
  { kind: "foundation", identity: "Fondation dont le siège social est", represented: "représentée", referenced: "Référencée" },
  {
    kind: "endowment-fund",
    identity: "Fonds de dotation dont le siège social est",
    represented: "représenté",
    referenced: "Référencé",
  },
  {
    kind: {
      kind: "company",
      parts: { form: "par actions simplifiée", capital: "10 000 euros", registry: "Paris", number: "732 829 320" },
    },
    identity:
      "Société par actions simplifiée au capital de 10 000 euros, immatriculée au registre du commerce et des sociétés de Paris sous le n° 732 829 320, dont le siège social est",
    represented: "représentée",
    referenced: "Référencée",
  },
  {
    kind: { kind: "local-authority", parts: { designation: "commune", deliberation: "12 mai 2026" } },
    identity: "Collectivité territoriale (commune), agissant en vertu de la délibération du 12 mai 2026, dont le siège est",
    represented: "représentée",
    referenced: "Référencée",
  },
  {
    kind: { kind: "public-body", parts: { designation: "centre communal d’action sociale" } },
    identity: "Établissement public (centre communal d’action sociale) dont le siège social est",
    represented: "représenté",
    referenced: "Référencé",
  },
  {
    kind: { kind: "foreign", parts: { country: "Belgique" } },
    identity: "Organisation de droit étranger (Belgique) dont le siège social est",
    represented: "représentée",
    referenced: "Référencée",
  },
  {
    kind: { kind: "other", parts: { designation: "mutuelle" } },
    identity: "Organisme (mutuelle) dont le siège social est",
    represented: "représenté",
    referenced: "Référencé",
  },
];

export const NUMBERS = [
  { number: "singular", name: "Emmaüs Solidarité", verb: "apportera", possessive: "ses" },
  { number: "plural", name: "Les Restos du Cœur", verb: "apporteront", possessive: "leurs" },
] as const;

export const IDENTIFIERS: readonly { readonly siret: unknown; readonly line: string }[] = [
  { siret: "73282932000074", line: "N° SIRET : 732 829 320 00074" },
  { siret: "W751234567", line: "N° RNA : W751234567" },
  { siret: "W9R1011072", line: "N° RNA : W9R1011072" },
  {
    siret: { kind: "court-register", parts: { court: "Colmar", volume: "30", folio: "7" } },
    line: "Registre des associations : tribunal judiciaire de Colmar, volume 30, folio 7",
  },
  {
    siret: { kind: "foreign", parts: { country: "Belgique", number: "0123.456.789" } },
    line: "N° d’enregistrement (Belgique) : 0123.456.789",
  },
  { siret: "none", line: "N° SIRET : en cours d’attribution" },
];
