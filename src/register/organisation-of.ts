import { labelOfActivity } from "../agreement/fields/activities";
import type { RegisteredEstablishment, RegisteredUnit } from "./answer-schema";
import { isOfPersons, partnerKind } from "./legal-category";
import { recaseAddress } from "./recase-address";
import type { Asked, Establishment, RegisteredOrganisation } from "./register";

/** What the register puts in the place of what it may not publish (décret 2022-1014). */
const HIDDEN = "[NON-DIFFUSIBLE]";

/** The organisation that a result is; undefined for a person, for persons together, and for one whose name is hidden. */
export function organisationOf(unit: RegisteredUnit, asked: Asked): RegisteredOrganisation | undefined {
  const { siren, nom_raison_sociale: registered, nature_juridique: category, activite_principale: activity } = unit;
  const name = registered?.replace(/\s+/gu, " ").trim() ?? "";
  // Without a category nothing tells that it is no person.
  if (!category || isOfPersons(category) || name === "" || name.includes(HIDDEN)) return undefined;
  const wanted =
    asked.by === "siret" && asked.text !== unit.siege.siret
      ? unit.matching_etablissements?.find(({ siret }) => siret === asked.text)
      : undefined;
  const code = activity?.replace(".", "");
  return {
    siren,
    name,
    kind: partnerKind(category, name),
    activity: code && /^\d{4}[A-Z]$/.test(code) ? { code, label: labelOfActivity(code) } : undefined,
    isClosed: unit.etat_administratif === "C",
    head: establishmentOf(unit.siege),
    secondary: wanted && establishmentOf(wanted),
  };
}

function establishmentOf({ siret, adresse, etat_administratif: state }: RegisteredEstablishment): Establishment {
  const isShown = adresse && !adresse.includes(HIDDEN);
  return { siret, address: isShown ? recaseAddress(adresse) : undefined, isClosed: state === "F" };
}
