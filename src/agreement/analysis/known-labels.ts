/** What people call the things a document asks for, and what kind of answer each takes. */

import { fold } from "../french/fold";
import type { FieldKindName } from "../fields/field-kinds";

/** `date` and what is printed in French are offered in a document in French. */
interface KnownLabel {
  readonly words: RegExp;
  readonly kind: FieldKindName;
}

/** The first that a label says is its kind. */
const KNOWN: readonly KnownLabel[] = [
  { words: /\bsiret\b/u, kind: "siret" },
  { words: /\brna\b/u, kind: "rna" },
  { words: /\b(?:code )?(?:ape|naf)\b/u, kind: "ape" },
  { words: /\bnoms? (?:et|,) prenoms?\b|\bprenoms? (?:et|,) noms?\b/u, kind: "person" },
  { words: /\b(?:date|jour|le jj|dated?)\b/u, kind: "date" },
  { words: /\b(?:duree|duration|term)\b/u, kind: "line" },
  {
    words: /\b(?:montant|prix|somme|loyer|euros?|amount|price|sum|rent|fee|total|en lettres|en chiffres|in words|in figures)\b/u,
    kind: "line",
  },
  {
    words:
      /\b(?:noms?|prenoms?|adresses?|siege|ville|lieu|fonctions?|qualite|titre|denomination|raison|forme|nationalite|telephone|tel|e-?mail|courriel|numero|n°|objet|description|nature|names?|address|city|place|position|title|company|phone|number|subject|a preciser|a completer|a indiquer|preciser|indiquer|specify)\b/u,
    kind: "line",
  },
];

/** The kind that a label's words say; undefined where they are not known. */
export function kindNamed(label: string): FieldKindName | undefined {
  const bare = fold(label).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return KNOWN.find(({ words }) => words.test(bare))?.kind;
}
