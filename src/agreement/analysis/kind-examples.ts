import { type KindSpec, kindName, type FieldKindName } from "../fields/field-kinds";

/** An answer of each kind that a document of any sort may ask. */
const EXAMPLES: Readonly<Partial<Record<FieldKindName, unknown>>> = {
  siret: "732 829 320 00074",
  rna: "W691234567",
  ape: "8899B",
  person: { firstName: "Inès", familyName: "Morel" },
  date: "2030-05-01",
  number: "40",
  name: "Les Amis du quartier",
  place: "Le Havre",
  duration: "12 mois",
  year: "2030",
  count: "deux",
  role: "présidente",
  phrase: "une salle de réunion",
};

/** An answer of a kind, as it is typed. */
export function exampleOf(kind: KindSpec): unknown {
  return EXAMPLES[kindName(kind)] ?? "12 rue des Lilas";
}
