import type { ProposedField } from "./document-analysis";

/** A tag must hold it, with its printed form (`model/tag.ts`). */
const LONGEST_ID = 40;

/** Names that no two fields share. */
export class FieldNames {
  readonly #ids: Set<string>;
  readonly #labels: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(others: readonly Pick<ProposedField, "id" | "label">[] = []) {
    this.#ids = new Set(others.map(({ id }) => id));
    this.#labels = new Set(others.map(({ label }) => label.toLowerCase()));
  }

  /** The label, numbered where another field has it: "Nom (2)". It is taken from now on. */
  label(wanted: string): string {
    const bare = wanted.replace(/ \(\d+\)$/u, "");
    const label = this.#labels.has(wanted.toLowerCase())
      ? this.#numbered(
          bare,
          (nth) => `${bare} (${nth})`,
          (name) => this.#labels.has(name.toLowerCase()),
        )
      : wanted;
    this.#labels.add(label.toLowerCase());
    return label;
  }

  /** An id made of a label: "nom-du-bailleur"; numbered where another field has it. It is taken from now on. */
  id(label: string): string {
    const base = idOf(label) ?? "champ";
    const short = base.slice(0, LONGEST_ID - 6);
    const id = this.#ids.has(base)
      ? this.#numbered(
          short,
          (nth) => `${short}-${nth}`,
          (name) => this.#ids.has(name),
        )
      : base;
    this.#ids.add(id);
    return id;
  }

  #numbered(base: string, name: (nth: number) => string, isTaken: (name: string) => boolean): string {
    let nth = this.#next.get(base) ?? 2;
    while (isTaken(name(nth))) nth += 1;
    this.#next.set(base, nth + 1);
    return name(nth);
  }
}

/** An id made of a label, that no other field has. */
export function fieldId(label: string, others: readonly Pick<ProposedField, "id" | "label">[]): string {
  return new FieldNames(others).id(label);
}

/** Words as an id: small letters, digits and hyphens, a letter first; undefined where they have no letter of a to z. */
function idOf(words: string): string | undefined {
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
