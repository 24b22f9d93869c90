/** What the register of the tests knows: organisations made up, but for the shape of what is said of them. */

export interface Unit {
  readonly siren: string;
  readonly nom_complet: string;
  readonly nom_raison_sociale: string | null;
  readonly nature_juridique: string | null;
  readonly activite_principale: string | null;
  readonly etat_administratif: string;
  readonly siege: Establishment;
  readonly etablissements: readonly Establishment[];
}

interface Establishment {
  readonly siret: string;
  readonly adresse: string | null;
  readonly etat_administratif: string;
}

function unit(
  siren: string,
  name: string,
  category: string | null,
  { address = "12 RUE DE L EGLISE 93200 SAINT-DENIS", ...said }: Partial<Unit> & { address?: string | null } = {},
): Unit {
  const siege = { siret: withKey(siren, 1), adresse: address, etat_administratif: said.etat_administratif === "C" ? "F" : "A" };
  return {
    siren,
    nom_complet: name,
    nom_raison_sociale: name,
    nature_juridique: category,
    activite_principale: "94.99Z",
    etat_administratif: "A",
    siege,
    etablissements: [],
    ...said,
  };
}

/** The number of an establishment: its unit's, its rank, and the digit that makes it right. */
export function withKey(siren: string, rank: number): string {
  const start = `${siren}${String(rank).padStart(4, "0")}`;
  const sum = Array.from(start, Number).reduce((total, digit, index) => {
    const weighted = index % 2 === 0 ? digit * 2 : digit;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return `${start}${(10 - (sum % 10)) % 10}`;
}

export const WITH_A_BRANCH = "100000009";
export const CLOSED = "100000017";

export const units: readonly Unit[] = [
  unit(WITH_A_BRANCH, "LES AMIS DU PHARE", "9220", {
    activite_principale: "88.99B",
    etablissements: [
      { siret: withKey(WITH_A_BRANCH, 2), adresse: "3 QUAI DU 8 MAI 1945 76600 LE HAVRE", etat_administratif: "A" },
      { siret: withKey(WITH_A_BRANCH, 3), adresse: "4 PLACE D ITALIE 75013 PARIS 13", etat_administratif: "F" },
    ],
  }),
  unit(CLOSED, "LE PHARE ANCIEN", "9220", { etat_administratif: "C" }),
  unit("100000025", "PHARE CONSEIL", "5710", { address: "[NON-DIFFUSIBLE]", activite_principale: null }),
  unit("100000033", "MARTIN PHARE", "1000", { nom_complet: "CAMILLE MARTIN (PHARE)", nom_raison_sociale: null }),
  unit("100000041", "MARTIN PHARE ET DURAND", "2110"),
  unit("100000058", "[NON-DIFFUSIBLE]", "9220", { nom_complet: "PHARE" }),
];
