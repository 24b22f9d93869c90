/** What somebody is, as it is written after "en qualité de": in small letters, without article, title or the sentence's words. */

import { uncapitalised } from "./letter-case";
import { withoutEnd } from "./phrase";

const LEADS =
  /^(?:en[\s\u00a0]+(?:sa[\s\u00a0]+)?qualité[\s\u00a0]+)?(?:de[\s\u00a0]+(?:la[\s\u00a0]+|l['’])?|d['’]|du[\s\u00a0]+)?(?:(?:m\.|mme|mr|monsieur|madame)[\s\u00a0]+)?(?:(?:le|la)[\s\u00a0]+|l['’])?(?=\p{L}{2})/iu;

/** What titles are made of, beside their first word: small inside them. */
const INNER =
  /(?<=[\s\u00a0-])(?:(?:Général|Délégué|Adjoint|Régional|National|Départemental|Territorial|Social|Spécialisé|Légal|Associé|Principal|Commercial|Juridiqu|Techniqu|Honorair|Municipal|Exécuti[fv]|Administrati[fv]|Financi[eè]r|Président|Directeur|Directric|Maire|Mission|Service|Projet|Partenariat|Pôle|Secteur|Développement|Communication)(?:e|s|es)?)(?![\p{L}])/gu;

export function cleanRole(typed: string): string {
  const bare = withoutEnd(typed.replace(LEADS, ""));
  // A word of six capitals is no initials: the whole was typed in capitals.
  const text = bare === bare.toLocaleUpperCase("fr") && /\p{L}{6}/u.test(bare) ? bare.toLocaleLowerCase("fr") : bare;
  return uncapitalised(text).replace(INNER, (word) => word.toLocaleLowerCase("fr"));
}
