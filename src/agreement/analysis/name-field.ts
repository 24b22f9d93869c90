import type { ProposedField } from "./document-analysis";

/** A tag must hold it, with its printed form (`model/tag.ts`). */
const LONGEST_ID = 40;

/** An id made of a label: "nom-du-bailleur"; numbered where another field has it. */
export function fieldId(label: string, others: readonly Pick<ProposedField, "id">[]): string {
  const base = idOf(label) ?? "champ";
  return numbered(
    base,
    (id) => others.some((one) => one.id === id),
    (nth) => `${base.slice(0, LONGEST_ID - 4)}-${nth}`,
  );
}

/** Words as an id: small letters, digits and hyphens, a letter first; undefined where they have no letter of a to z. */
export function idOf(words: string): string | undefined {
  const plain = words
    .normalize("NFD")
    .toLowerCase()
    .replace(/œ/gu, "oe")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^[^a-z]+|-+$/gu, "")
    .slice(0, LONGEST_ID)
    .replace(/-+$/u, "");
  return plain === "" ? undefined : plain;
}

/** The label, numbered where another field has it: "Nom (2)". */
export function uniqueLabel(label: string, others: readonly Pick<ProposedField, "label">[]): string {
  const bare = label.replace(/ \(\d+\)$/u, "");
  const isTaken = (name: string): boolean => others.some((one) => one.label.toLowerCase() === name.toLowerCase());
  return isTaken(label) ? numbered(bare, isTaken, (nth) => `${bare} (${nth})`) : label;
}

function numbered(base: string, isTaken: (name: string) => boolean, name: (nth: number) => string): string {
  if (!isTaken(base)) return base;
  let nth = 2;
  while (isTaken(name(nth))) nth += 1;
  return name(nth);
}
