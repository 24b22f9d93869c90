import type { AgreementModel } from "../../src/agreement/model/agreement-model";
import { modelOf } from "./models";

/** An agreement with a field of each shape: a name in two sentences, a line, a person, a number, a list, a day, a text. */
export const smallModel: AgreementModel = modelOf(
  [
    "Convention de partenariat conclue entre les deux parties ci-dessous",
    "Entre {{name:xxx}}, sise {{place:xxx (lieu)}}, représentée par {{person:prénom NOM}}",
    "Les équipes {{name|de:de xxx}} apporteront leur aide à toutes et à tous",
    "Le numéro du partenaire est {{siret:xxx (SIRET)}} au répertoire national",
    "Le partenaire prend les engagements qui suivent :",
    { text: "{{items|item-1:xxx}}", list: 0 },
    { text: "{{items|item-2:xxx}}", list: 0 },
    "Fait à Paris en deux exemplaires originaux {{day|le:le xx xx}} par les parties",
  ],
  { name: "name", person: "person", siret: "siret", items: "list", day: "date" },
);
