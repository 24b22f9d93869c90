/**
 * INSEE's legal categories (https://www.insee.fr/fr/information/2028129): four digits, of which the first, or the first two, are the
 * family.
 */

import type { PartnerKind } from "./register";

/** Beginnings of categories, the longest that fits telling. */
const KINDS: Readonly<Record<string, PartnerKind | "by-name">> = {
  "3": "foreign",
  "41": "public-body",
  "5": "company",
  // Cooperative associations of Alsace-Moselle.
  "5195": "other",
  "6": "company",
  // Economic interest groupings; savings banks; mutual insurance.
  "61": "other",
  "62": "other",
  "64": "other",
  "72": "local-authority",
  "73": "public-body",
  // Parts of towns, owners' associations.
  "7312": "other",
  "7313": "other",
  "7321": "other",
  "7322": "other",
  "7323": "other",
  "74": "other",
  "8": "other",
  "91": "other",
  "92": "association",
  "9230": "association-public-utility",
  "9240": "other",
  "9260": "association-alsace-moselle",
  "93": "by-name",
  "99": "other",
};

/** What kind of partner a category makes; undefined where it does not tell: the State itself, what is neither person nor body. */
export function partnerKind(category: string, name: string): PartnerKind | undefined {
  for (let length = category.length; length > 0; length -= 1) {
    const kind = KINDS[category.slice(0, length)];
    if (kind !== undefined) return kind === "by-name" ? foundationKind(name) : kind;
  }
  return undefined;
}

/** One category is both a foundation's and an endowment fund's. */
function foundationKind(name: string): PartnerKind | undefined {
  if (/\bFONDS DE DOTATION\b/iu.test(name)) return "endowment-fund";
  return /\bFONDATION\b/iu.test(name) ? "foundation" : undefined;
}

/** Whether it is a person (sole traders), or persons together (joint owners, de facto partnerships): their names are persons'. */
export function isOfPersons(category: string): boolean {
  return /^(?:1|2[123])/.test(category);
}
