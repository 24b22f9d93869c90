/** What people call the things a document asks for, and what kind of answer each takes. */

import type { FieldKindName } from "../fields/field-kinds";
import { fold } from "../french/fold";

/** The first whose words a label has is its kind; `line` takes any words. Words are without their accents. */
const KNOWN: readonly (readonly [FieldKindName, RegExp])[] = [
  ["siret", /\bsiret\b/u],
  ["rna", /\brna\b/u],
  ["ape", /\b(?:code )?(?:ape|naf)\b/u],
  ["person", /^(?:noms? et prenoms?|prenoms? et noms?)(?: d.*)?$/u],
  ["line", /\b(?:date et (?:lieu|heure)|lieu et date|place and date|date and (?:place|time))\b/u],
  [
    "date",
    /(?<!\p{L})(?:dates?|dated|fait le|nee?(?:\(e\))? le|a compter du|en date du|depuis le|jj\/mm\/aaaa|dd\/mm\/yyyy)(?!\p{L})/u,
  ],
  ["number", /^(?:nombre d|number of |quantite|quantity|qty)/u],
  ["place", /^fait a$/u],
  [
    "line",
    /\b(?:noms?|prenoms?|adresses?|siege|villes?|lieux?|fonctions?|qualite|titre|denomination|raison sociale|forme|nationalite|profession|telephone|tel|e-?mail|courriel|numero|reference|objet|description|designation|nature|duree|montant|prix|somme|loyer|taux|capital|surface|loyers?|valeur|tribunal|coordonnees|en lettres|en chiffres|names?|address|city|town|place|position|title|role|phone|number|no\.|subject|amount|price|sum|rent|fees?|total|rate|value|term|duration|in words|in figures|a preciser|a completer|a indiquer|specify)(?!\p{L})/u,
  ],
  ["line", /\bn°/u],
];

/** The kind that a label's words say; undefined where they are not known. */
export function kindNamed(label: string): FieldKindName | undefined {
  const bare = bareWord(label);
  return KNOWN.find(([, words]) => words.test(bare))?.[0];
}

/** Words as they are compared: without accents, capitals, nor spaces at their ends. */
export function bareWord(words: string): string {
  return fold(words).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
