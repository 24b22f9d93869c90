/** The findings of the model's own text, one card a kind of fault: what is said for the same reason is one thing to decide. */

import type { ReviewFinding } from "./review-finding";

export interface FindingKind {
  /** Of what is said: it outlives what becomes of one of its places. */
  readonly id: string;
  /** At least one, in the order of the document. */
  readonly findings: readonly [ReviewFinding, ...ReviewFinding[]];
}

/** In the order in which each is first met, the graver first. */
export function kindsOf(findings: readonly ReviewFinding[]): readonly FindingKind[] {
  const kinds = new Map<string, [ReviewFinding, ...ReviewFinding[]]>();
  for (const one of findings) {
    const id = kindIdOf(one);
    const known = kinds.get(id);
    if (known) known.push(one);
    else kinds.set(id, [one]);
  }
  const grave = (kind: FindingKind): number => GRAVITY.indexOf(kind.findings[0].level);
  return [...kinds].map(([id, found]) => ({ id, findings: found })).sort((one, other) => grave(one) - grave(other));
}

const GRAVITY: readonly ReviewFinding["level"][] = ["blocking", "warning", "note"];

function kindIdOf(one: ReviewFinding): string {
  return one.code === "fixed-text-note" ? `${one.level} ${one.details.reason.fr}` : one.key;
}
