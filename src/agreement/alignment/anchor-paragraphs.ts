/**
 * First pass of the alignment: pairs of paragraphs that are surely each other's counterpart, in the same order on both
 * sides. Near-linear: an index of rare shingles, then the heaviest increasing chain (Fredman 1975, with a Fenwick tree).
 */

import type { Pattern } from "./pattern";
import { shinglesOf } from "./tokens";

export interface Anchor {
  readonly model: number;
  readonly document: number;
}

/** A shingle found in more paragraphs of the model than this says nothing of where one is. */
const RARE = 4;
/** Share of a paragraph's rare shingles that must be found for it to anchor. */
const ENOUGH = 0.3;

/** What a shingle counts against that is not the model's: never as much as one that is. */
const BESIDE = 1e-4;

export class ShingleIndex {
  readonly #paragraphs = new Map<string, number[]>();
  readonly #rareCount: number[];
  /** A paragraph in two pieces anchors neither: both belong to the pair. */
  readonly #mayBreak: boolean[];

  constructor(patterns: readonly Pattern[]) {
    const shingles = patterns.map((pattern) => shinglesOf(pattern.tokens));
    shingles.forEach((keys, paragraph) => {
      for (const key of keys) {
        const at = this.#paragraphs.get(key);
        if (at) at.push(paragraph);
        else this.#paragraphs.set(key, [paragraph]);
      }
    });
    this.#mayBreak = patterns.map(({ mayBreak }) => mayBreak);
    this.#rareCount = shingles.map((keys) => [...keys].filter((key) => this.#isRare(key)).length);
  }

  /** Share of the model's shingles found anywhere among these: 1 for the agreement, about 0 for another document. */
  likeness(shingles: readonly ReadonlySet<string>[]): number {
    const found = new Set<string>();
    for (const paragraph of shingles) for (const key of paragraph) if (this.#paragraphs.has(key)) found.add(key);
    return this.#paragraphs.size === 0 ? 1 : found.size / this.#paragraphs.size;
  }

  /** The paragraphs of the model that share most rare shingles with these, and how many. */
  best(shingles: ReadonlySet<string>): { readonly paragraphs: readonly number[]; readonly votes: number } {
    const votes = new Map<number, number>();
    for (const key of shingles) {
      if (!this.#isRare(key)) continue;
      for (const paragraph of this.#paragraphs.get(key) ?? []) votes.set(paragraph, (votes.get(paragraph) ?? 0) + 1);
    }
    const most = Math.max(0, ...votes.values());
    const paragraphs = [...votes.keys()].filter(
      (paragraph) =>
        votes.get(paragraph) === most && most >= ENOUGH * (this.#rareCount[paragraph] ?? 0) && !this.#mayBreak[paragraph],
    );
    return { paragraphs, votes: most };
  }

  #isRare(key: string): boolean {
    const at = this.#paragraphs.get(key);
    return at !== undefined && at.length <= RARE;
  }
}

/** Anchors of a document, increasing on both sides. `shingles`: those of each of its paragraphs. */
export function anchorParagraphs(index: ShingleIndex, shingles: readonly ReadonlySet<string>[], modelSize: number): Anchor[] {
  const candidates = shingles.flatMap((keys, document) => {
    const { paragraphs, votes: shared } = index.best(keys);
    // Of two paragraphs that share as much, the one with less beside.
    const votes = shared - BESIDE * (keys.size - shared);
    // Later paragraphs of the model first: of one paragraph's candidates a chain can then take only one.
    return [...paragraphs].sort((one, other) => other - one).map((model) => ({ model, document, votes }));
  });
  return heaviestChain(candidates, modelSize);
}

interface Link extends Anchor {
  readonly weight: number;
  readonly previous: Link | undefined;
}

function heaviestChain(candidates: readonly (Anchor & { readonly votes: number })[], modelSize: number): Anchor[] {
  /** Fenwick tree of the heaviest chain that ends at or before a paragraph of the model. */
  const tree = new Array<Link | undefined>(modelSize + 1).fill(undefined);
  const heaviestBefore = (paragraph: number): Link | undefined => {
    let heaviest: Link | undefined;
    for (let at = paragraph; at > 0; at -= at & -at) {
      const link = tree[at];
      if (link && (!heaviest || link.weight > heaviest.weight)) heaviest = link;
    }
    return heaviest;
  };
  let best: Link | undefined;
  for (const { model, document, votes } of candidates) {
    const previous = heaviestBefore(model);
    const link: Link = { model, document, weight: (previous?.weight ?? 0) + votes, previous };
    for (let at = model + 1; at <= modelSize; at += at & -at) {
      const other = tree[at];
      if (!other || link.weight > other.weight) tree[at] = link;
    }
    if (!best || link.weight > best.weight) best = link;
  }
  const chain: Anchor[] = [];
  for (let link = best; link; link = link.previous) chain.push({ model: link.model, document: link.document });
  return chain.reverse();
}
