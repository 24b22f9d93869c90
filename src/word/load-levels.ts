/**
 * The level of each bullet where they cannot be loaded together: on the web, one whose mark is struck out makes the whole request
 * fail (#5901). They are asked for in halves, down to the one that fails.
 */

import { HostError } from "../agreement/agreement-document";
import { roundTrip } from "./batch";
import { HAS_NO_TIME } from "./host-error";

/** @returns the levels, but for those that Word does not give. */
export async function loadLevels(
  context: Word.RequestContext,
  bullets: readonly Word.Paragraph[],
): Promise<ReadonlyMap<Word.Paragraph, number>> {
  if (bullets.length === 0) return new Map();
  const items = bullets.map((paragraph) => ({ paragraph, item: paragraph.listItemOrNullObject.load("level") }));
  try {
    await roundTrip(context);
  } catch (error) {
    if (!(error instanceof HostError) || HAS_NO_TIME.has(error.code)) throw error;
    if (bullets.length === 1) return new Map();
    const half = Math.ceil(bullets.length / 2);
    const first = await loadLevels(context, bullets.slice(0, half));
    return new Map([...first, ...(await loadLevels(context, bullets.slice(half)))]);
  }
  return new Map(items.flatMap(({ paragraph, item }) => (item.isNullObject ? [] : [[paragraph, item.level] as const])));
}
