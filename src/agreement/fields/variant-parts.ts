/** What a kind of thing asks beside, and where its texts name it: "volume {volume}, folio {folio}". */

/** Kinds a part may be of. */
export const PART_KINDS = ["line", "siret", "rna"] as const;

export type PartKind = (typeof PART_KINDS)[number];

/** Parts by their ids. */
export type Parts = Readonly<Record<string, string>>;

export const PART = /\{([a-z]+)\}/gu;

/** Ids of the parts a text names, in order. */
export function partsNamedIn(text: string): string[] {
  return Array.from(text.matchAll(PART), ([, id = ""]) => id);
}
